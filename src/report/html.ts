// Small pieces of mail HTML: tables with inline styles, as mail programs drop everything else. All text is escaped.

const ESCAPES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Text as it may stand in an element or in a quoted attribute. */
export function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ESCAPES[character] ?? character);
}

const FONT = "font-family:Arial,'Microsoft YaHei','PingFang SC',sans-serif";
const CELL = "padding:7px 10px;border-bottom:1px solid #e3e8ee;vertical-align:top";

export interface Column {
  readonly head: string;
  readonly align?: "left" | "right";
}
/** A cell's text, and the colours of a status, which the text says as well. */
export interface MailCell {
  readonly text: string;
  readonly tone?: { readonly background: string; readonly color: string };
}

export function heading(text: string): string {
  return `<h2 style="${FONT};font-size:16px;color:#1f2a37;margin:26px 0 8px">${escaped(text)}</h2>`;
}

export function paragraph(text: string): string {
  return `<p style="${FONT};font-size:14px;line-height:1.5;color:#1f2a37;margin:0 0 12px">${escaped(text)}</p>`;
}

export function table(columns: readonly Column[], rows: readonly (readonly MailCell[])[]): string {
  const align = (i: number) => `text-align:${columns[i]?.align ?? "left"}`;
  const head = columns
    .map(
      ({ head: text }, i) =>
        `<th scope="col" style="${CELL};${align(i)};background:#eef2f7;font-weight:bold">${escaped(text)}</th>`,
    )
    .join("");
  const body = rows.map(
    (row) => `<tr>${row.map((cell, i) => dataCell(cell, align(i))).join("")}</tr>`,
  );
  return (
    `<table role="table" style="${FONT};font-size:13px;color:#1f2a37;border-collapse:collapse;width:100%">` +
    `<thead><tr>${head}</tr></thead><tbody>${body.join("")}</tbody></table>`
  );
}

function dataCell({ text, tone }: MailCell, align: string): string {
  const shown = tone
    ? `<span style="background:${tone.background};color:${tone.color};padding:2px 8px;border-radius:9px;white-space:nowrap">${escaped(text)}</span>`
    : escaped(text);
  return `<td style="${CELL};${align}">${shown}</td>`;
}

export function page(lang: string, title: string, body: string): string {
  return (
    `<!doctype html><html lang="${escaped(lang)}"><head><meta charset="utf-8">` +
    `<meta name="viewport" content="width=device-width"><title>${escaped(title)}</title></head>` +
    `<body style="margin:0;background:#f5f7fa"><div style="max-width:680px;margin:0 auto;padding:24px;background:#ffffff">${body}</div></body></html>`
  );
}
