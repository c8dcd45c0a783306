// XML as text: elements with attributes, escaped.

const ESCAPES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\n": "&#10;",
};

const CONTROL = /[\p{Cc}\uFFFE\uFFFF]/gu;

/** Text for an element or an attribute; characters that XML cannot hold are left out. */
export const escapeXml = (text: string): string =>
  text
    .replace(CONTROL, (char) => ("\t\n\r".includes(char) ? char : ""))
    .replace(/[&<>"\n]/g, (char) => ESCAPES[char] ?? char);

export type Attributes = Readonly<Record<string, string | number | boolean | null | undefined>>;

/**
 * `<name a="1">content</name>`. Attributes that are null, undefined or false are left out; true is "1".
 *
 * @param content already XML
 */
export function element(name: string, attributes: Attributes = {}, content = ""): string {
  let open = `<${name}`;
  for (const [key, value] of Object.entries(attributes))
    if (value !== null && value !== undefined && value !== false)
      open += ` ${key}="${value === true ? 1 : escapeXml(String(value))}"`;
  return content === "" ? `${open}/>` : `${open}>${content}</${name}>`;
}

/** An element around others; nothing where there are none. */
export const listOf = (name: string, items: readonly string[], counted = true): string =>
  items.length === 0 ? "" : element(name, counted ? { count: items.length } : {}, items.join(""));

export const xmlFile = (root: string): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${root}`;
