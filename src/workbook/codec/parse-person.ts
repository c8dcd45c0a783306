// People as they stand in one cell: a name, a mail address or both, and several of them.

export interface PersonText {
  readonly name: string | null;
  readonly mail: string | null;
}

const MAIL = /(?:mailto:)?([^\s@<>(),;:"'/[\]]+@[^\s@<>(),;:"'/[\]]+\.[^\s@<>(),;:"'/[\]]+)/i;
/** What people put between the two, around one of them, and before a name they mention. */
const AROUND = /^[\s<>()[\]"'/|,;:@·-]+|[\s<>()[\]"'/|,;:·-]+$/g;

/** "张三 <zhang@x.com>", "张三(zhang@x.com)", "@张三": the name, and the mail in small letters. */
export function parsePerson(text: string): PersonText {
  const plain = text.normalize("NFKC").trim();
  const found = MAIL.exec(plain);
  const rest = found ? plain.replace(found[0], " ") : plain;
  const name = rest
    // Brackets that held the address.
    .replace(/[<([]\s*[>)\]]/g, " ")
    .replace(AROUND, "")
    .replace(/\s+/g, " ");
  return { name: name === "" ? null : name, mail: found?.[1]?.toLowerCase() ?? null };
}

/** 和 stands in names as well (李和平): it joins two only where each has two characters or more. */
const BETWEEN =
  /[,;、&+\n]|\s+and\s+|\s+(?=@)|(?<=\p{Script=Han}{2})\s*[和与及]\s*(?=\p{Script=Han}{2})/iu;

/** Everybody whom a cell names, in its order. "Zhang San / zhang@x.com" is one. */
export function parsePeople(text: string): readonly PersonText[] {
  return text
    .normalize("NFKC")
    .split(BETWEEN)
    .flatMap((part) => {
      const people = part.split("/").map(parsePerson);
      const names = people.filter(({ name }) => name !== null);
      const mails = people.filter(({ mail }) => mail !== null);
      return names.length <= 1 && mails.length <= 1 ? [parsePerson(part)] : people;
    })
    .filter(({ name, mail }) => name !== null || mail !== null);
}
