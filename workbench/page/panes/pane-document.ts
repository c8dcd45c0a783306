// A pane's page as its frame loads it: the add-on's HTML, with `google.script` and the fonts put in before it.
import { installGoogleScript } from "./google-script";

const HEAD =
  `<meta charset="utf-8"><link rel="stylesheet" href="/pane-fonts.css">` +
  `<script>(${installGoogleScript.toString()})()</script>`;

/** The text for a frame's `srcdoc`. Addresses in it are the server's, not the frame's (`about:srcdoc`). */
export function paneDocument(html: string, origin: string): string {
  const head = HEAD.replace('href="/', `href="${origin}/`);
  if (/<head[^>]*>/i.test(html)) return html.replace(/<head[^>]*>/i, (tag) => tag + head);
  if (/<html[^>]*>/i.test(html))
    return html.replace(/<html[^>]*>/i, (tag) => `${tag}<head>${head}</head>`);
  const doctype = /^\s*<!doctype[^>]*>/i.exec(html)?.[0] ?? "";
  return `<!doctype html>${head}${html.slice(doctype.length)}`;
}
