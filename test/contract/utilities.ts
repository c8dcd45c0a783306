// Utilities: dates as text, base64, digests, ids, CSV.
// https://developers.google.com/apps-script/reference/utilities/utilities
import { exception, type Group, type Promised } from "./promise";

const HEX = `const hex = (bytes) => bytes.map((one) => ((one + 256) % 256).toString(16).padStart(2, "0")).join("");`;

export const UTILITIES: Group = {
  name: "utilities",
  promises: [
    [
      "text is encoded as UTF-8",
      "Utilities: base64Encode",
      `Utilities.base64Encode("héllo")`,
      "aMOpbGxv",
    ],
    [
      "bytes are signed",
      "Utilities: base64Encode, base64Decode",
      `[Utilities.base64Encode([-1]), Utilities.base64Decode("/w==")]`,
      ["/w==", [-1]],
    ],
    [
      "web-safe base64 has - and _",
      "Utilities: base64EncodeWebSafe",
      `Utilities.base64EncodeWebSafe([-5, -1])`,
      "-_8=",
    ],
    [
      "what is no base64 is refused",
      "Utilities: base64Decode; text from field reports",
      `Utilities.base64Decode("*?")`,
      exception("Could not decode string."),
    ],
    [
      "a digest is 20 bytes for SHA-1, as FIPS 180 has them",
      "Utilities: computeDigest",
      `${HEX} hex(Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_1, "abc"))`,
      "a9993e364706816aba3e25717850c26c9cd0d89d",
    ],
    [
      "MD5 is RFC 1321's",
      "Utilities: computeDigest",
      `${HEX} hex(Utilities.computeDigest(Utilities.DigestAlgorithm.MD5, "abc"))`,
      "900150983cd24fb0d6963f7d28e17f72",
    ],
    [
      "an HMAC takes the value, then the key",
      "Utilities: computeHmacSha256Signature",
      `${HEX} hex(Utilities.computeHmacSha256Signature("The quick brown fox jumps over the lazy dog", "key"))`,
      "f7bc83f430538424b13298e6aa6fb143ef4d59a14946175997479dbc2d1a3cd8",
    ],
    [
      "getUuid is a random UUID",
      "Utilities: getUuid",
      `[/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(Utilities.getUuid()), Utilities.getUuid() === Utilities.getUuid()]`,
      [true, false],
    ],
    [
      "parseCsv knows quotes, and commas and line breaks inside them",
      "Utilities: parseCsv",
      `Utilities.parseCsv('a,"b ""q"", x"\\n"c\\nd",e')`,
      [
        ["a", 'b "q", x'],
        ["c\nd", "e"],
      ],
    ],
    [
      "formatString is sprintf",
      "Utilities: formatString",
      `Utilities.formatString("%s: %05.1f|%3d|%-3s|%%", "x", 3.14159, 7, "y")`,
      "x: 003.1|  7|y  |%",
    ],
    [
      "sleep lets time pass",
      "Utilities: sleep",
      `const start = Date.now(); Utilities.sleep(2000); Date.now() - start >= 2000`,
      true,
    ],
    [
      "sleep takes five minutes at most",
      "Utilities: sleep; text unverified",
      `Utilities.sleep(300001)`,
      exception("Invalid argument: milliseconds"),
    ],
    [
      "a blob has bytes, a type and a name",
      "Utilities: newBlob; Blob",
      `const blob = Utilities.newBlob("é", "text/plain", "a.txt"); [blob.getBytes(), blob.getContentType(), blob.getName(), blob.getDataAsString()]`,
      [[-61, -87], "text/plain", "a.txt", "é"],
    ],
  ],
};

/** 2026-03-08 07:30 UTC: half an hour after New York's clocks went from 2 to 3. */
const formatted = (pattern: string, zone: string, text: string, what: string): Promised => [
  `${pattern} in ${zone}: ${what}`,
  "Utilities: formatDate; SimpleDateFormat",
  `Utilities.formatDate(new Date(Date.UTC(2026, 2, 8, 7, 30, 5, 9)), ${JSON.stringify(zone)}, ${JSON.stringify(pattern)})`,
  text,
];

export const DATE_TEXTS: Group = {
  name: "formatDate",
  promises: [
    formatted("yyyy-MM-dd'T'HH:mm:ss", "Etc/UTC", "2026-03-08T07:30:05", "quotes and digits"),
    formatted("yyyy-MM-dd HH:mm", "America/New_York", "2026-03-08 03:30", "daylight saving time"),
    formatted("yyyy-MM-dd HH:mm", "Asia/Shanghai", "2026-03-08 15:30", "another zone"),
    formatted("HH:mm", "GMT+8", "15:30", "an offset as zone"),
    formatted("d MMM yy, h:mm a", "GMT", "8 Mar 26, 7:30 AM", "short names"),
    formatted("EEEE, MMMM d", "GMT", "Sunday, March 8", "long names, in English"),
    formatted("EEE u", "GMT", "Sun 7", "days of the week; Monday is 1"),
    formatted("D w", "GMT", "67 11", "day and week of the year"),
    formatted("Z", "America/New_York", "-0400", "RFC 822 zone"),
    formatted("XXX", "America/New_York", "-04:00", "ISO 8601 zone"),
    formatted("SSS", "GMT", "009", "milliseconds"),
    formatted("''yy", "GMT", "'26", "a doubled quote"),
    [
      "what is no date is refused",
      "Utilities: formatDate; text from field reports",
      `Utilities.formatDate("2026-01-01", "GMT", "yyyy")`,
      exception(
        "The parameters (String,String,String) don't match the method signature for Utilities.formatDate.",
      ),
    ],
  ],
};
