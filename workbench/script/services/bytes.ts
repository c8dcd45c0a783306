// Bytes as Apps Script has them: signed numbers from -128 to 127; UTF-8 and base64 without Node or a browser.

export function utf8(text: string): number[] {
  const bytes: number[] = [];
  for (const char of text) {
    const code = char.codePointAt(0) ?? 0;
    if (code < 0x80) bytes.push(code);
    else if (code < 0x800) bytes.push(0xc0 | (code >> 6), 0x80 | (code & 63));
    else if (code < 0x10000)
      bytes.push(0xe0 | (code >> 12), 0x80 | ((code >> 6) & 63), 0x80 | (code & 63));
    else
      bytes.push(
        0xf0 | (code >> 18),
        0x80 | ((code >> 12) & 63),
        0x80 | ((code >> 6) & 63),
        0x80 | (code & 63),
      );
  }
  return bytes.map(signed);
}

const signed = (byte: number): number => (byte > 127 ? byte - 256 : byte);
const unsigned = (byte: number): number => byte & 255;

export function textOf(bytes: readonly number[]): string {
  return decodeURIComponent(
    bytes.map((byte) => `%${unsigned(byte).toString(16).padStart(2, "0")}`).join(""),
  );
}

const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

export function toBase64(bytes: readonly number[]): string {
  let out = "";
  for (let i = 0; i < bytes.length; i += 3) {
    const [a = 0, b, c] = [bytes[i], bytes[i + 1], bytes[i + 2]];
    const n = (unsigned(a) << 16) | (unsigned(b ?? 0) << 8) | unsigned(c ?? 0);
    out += ALPHABET.charAt((n >> 18) & 63) + ALPHABET.charAt((n >> 12) & 63);
    out += b === undefined ? "=" : ALPHABET.charAt((n >> 6) & 63);
    out += c === undefined ? "=" : ALPHABET.charAt(n & 63);
  }
  return out;
}

/** Null where the text is not base64. */
export function fromBase64(text: string): number[] | null {
  const plain = text.replaceAll("-", "+").replaceAll("_", "/").replace(/[\s=]/g, "");
  const bytes: number[] = [];
  let bits = 0;
  let held = 0;
  for (const char of plain) {
    const value = ALPHABET.indexOf(char);
    if (value < 0) return null;
    held = (held << 6) | value;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    bytes.push(signed((held >> bits) & 255));
  }
  return bytes;
}
