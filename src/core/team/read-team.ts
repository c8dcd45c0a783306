// A team as people paste it: from a chat, a mail's recipients, a sheet, a list. One person a line, or all in one line.

/** One person as understood. */
export interface Member {
  readonly name: string;
  /** In small letters; null where there is none. */
  readonly mail: string | null;
  readonly role: string | null;
}

/** What a piece of the text was read as. `twice` is somebody who was named before. */
export type TeamLine = {
  /** Its place in the text, 0 the first. */
  readonly at: number;
  readonly text: string;
} & (
  | { readonly member: Member; readonly fault: null }
  | { readonly member: null; readonly fault: "noName" | "badMail" | "twice" }
);

const MAIL = /(?:mailto:)?([^\s@<>(),;:"'[\]]+@[^\s@<>(),;:"'[\]]+\.[^\s@<>(),;:"'[\]]+)/gi;
const BETWEEN = /[,;、\t|]/;
/** What stands around a name: quotes, brackets that held the address, bullets and numbers of a list. */
const AROUND = /^(?:[\s"'<>()[\]*•·–—-]|\d{1,3}[.)、](?!\d))+|[\s"'<>()[\]:·–—-]+$/g;
const ROLE =
  /manager|director|head|lead|sales|account|rep\b|representative|executive|engineer|support|assistant|intern|owner|ceo|vp|经理|主管|总监|销售|客户|顾问|代表|专员|助理|工程师|负责人|老板|组长|部长|总裁|店长/i;
const HEADERS =
  /^(?:no|name|full name|e-?mail|mail|email address|role|title|position|job title|序号|姓名|名字|邮箱|邮件|电子邮箱|邮箱地址|职务|职位|岗位|角色)$/i;

/** Everybody whom the text names, in its order; blank lines and a line of headers are passed over. */
export function readTeam(text: string): readonly TeamLine[] {
  const lines = text
    .normalize("NFKC")
    .split(/[\r\n]+/)
    .map((line) => line.trim())
    .filter((line) => line !== "" && !isHeader(line));
  const [only] = lines;
  const pieces = lines.flatMap((line) => people(line, only === line && lines.length === 1));
  const seen = new Set<string>();
  return pieces.map((piece, at): TeamLine => {
    const read = person(piece);
    if (typeof read === "string") return { at, text: piece, member: null, fault: read };
    const keys = [read.mail ?? "", read.mail === null ? read.name.toLowerCase() : ""];
    const twice = keys.some((key) => key !== "" && seen.has(key));
    for (const key of keys) seen.add(key);
    return twice
      ? { at, text: piece, member: null, fault: "twice" }
      : { at, text: piece, member: read, fault: null };
  });
}

const isHeader = (line: string): boolean =>
  line.split(/[,;、\t|]|\s{2,}/).every((part) => HEADERS.test(part.trim()));

/** The pieces of a line that are one person each: those behind each address, or names alone. */
function people(line: string, alone: boolean): readonly string[] {
  const mails = [...line.matchAll(MAIL)];
  if (mails.length > 1) return byAddress(line, mails);
  const parts = line.split(BETWEEN).filter((part) => part.trim() !== "");
  const names = mails.length === 0 && alone && !parts.slice(1).some((part) => ROLE.test(part));
  return names ? parts : [line];
}

/** "Ann <ann@x.com>, ben@x.com": each piece ends with its address, and what follows belongs to the next. */
function byAddress(line: string, mails: readonly RegExpMatchArray[]): readonly string[] {
  let from = 0;
  return mails.map((mail, i) => {
    const after = (mail.index ?? 0) + mail[0].length;
    const to = i === mails.length - 1 ? line.length : after;
    const piece = line.slice(from, to).replace(/^[\s>),;、|]+/, "");
    from = after;
    return piece;
  });
}

function person(piece: string): Member | "noName" | "badMail" {
  const [found] = [...piece.matchAll(MAIL)];
  const mail = found?.[1]?.toLowerCase() ?? null;
  if (mail === null && piece.includes("@")) return "badMail";
  const quoted = /^\s*"([^"]+)"/.exec(piece)?.[1] ?? null;
  const rest = quoted === null ? piece : piece.replace(`"${quoted}"`, "");
  const parts = (found ? rest.replace(found[0], "\t") : rest)
    .split(BETWEEN)
    .map((part) => part.replace(AROUND, "").replace(/\s+/g, " "))
    .filter((part) => part !== "");
  const named = quoted === null ? parts : [quoted.trim(), ...parts];
  const [name = nameIn(mail), role = null] =
    named.length > 1 && ROLE.test(named[0] ?? "") && !ROLE.test(named[1] ?? "")
      ? [named[1], named[0]]
      : named;
  return name === null || name === undefined ? "noName" : { name, mail, role };
}

/** "zhang.san@x.com" is Zhang San, as long as nobody says better. */
function nameIn(mail: string | null): string | null {
  if (mail === null) return null;
  return mail
    .replace(/@.*/, "")
    .split(/[._+-]+/)
    .filter(Boolean)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(" ");
}
