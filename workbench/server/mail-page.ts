// A mail as its reader would see it: its HTML alone, with the workbench's fonts behind the names that mails use.
import type { Mail } from "../api";

const HEAD = '<link rel="stylesheet" href="/pane-fonts.css"><base target="_blank">';

const escapeHtml = (text: string): string =>
  text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");

/** The page for `/api/mails/N.html`. Where the mail has no HTML, its text as a mail program would show it. */
export function mailPage(mail: Mail): string {
  const html =
    mail.html ??
    `<pre style="white-space:pre-wrap;font:14px Arial,sans-serif">${escapeHtml(mail.text)}</pre>`;
  const withHead = /<head[^>]*>/i.test(html)
    ? html.replace(/<head[^>]*>/i, (head) => head + HEAD)
    : HEAD + html;
  return /^\s*<!doctype/i.test(withHead)
    ? withHead
    : `<!doctype html><meta charset="utf-8">${withHead}`;
}

/** What a mail's page may do: show itself. No scripts, and nothing is fetched from elsewhere. */
export const MAIL_POLICY =
  "default-src 'none'; img-src data: cid:; style-src 'self' 'unsafe-inline'; font-src 'self'; sandbox allow-popups allow-popups-to-escape-sandbox";
