// The page of instructions: one file with everything in it, in both languages, that works from a disk or a mail.
// The texts to paste stand in it as data, so that nobody has to open code in an editor.
import { escaped } from "./draw.mjs";
import { en } from "./en.mjs";
import { pictures } from "./pictures.mjs";
import { zhCN } from "./zh-cn.mjs";

/** @typedef {typeof en} Texts */
/** @typedef {keyof Texts["steps"]} Step */

/** The languages of the instructions; the first one is the page's own. */
const languages = [en, zhCN];
const SCOPE = "https://www.googleapis.com/auth/";

/** In which step a file is pasted. @param {string} file @returns {Step} */
function stepOf(file) {
  if (file.endsWith(".html")) return "pages";
  return file.endsWith(".json") ? "manifest" : "code";
}

/** What the file is called in Google's editor. @param {string} file */
const nameInEditor = (file) => file.replace(/\.html$/, "").replace(/\.js$/, ".gs");

/**
 * A row with a file's name and its button.
 * @param {Texts} texts
 * @param {string} file
 * @param {string} content
 */
function fileRow(texts, file, content) {
  const name = nameInEditor(file);
  const size = Math.ceil(Buffer.byteLength(content) / 1024).toLocaleString("en");
  const lines = String(content.split("\n").length); // as the editor numbers them, the last one being blank
  const area = `${texts.tag}-${file}`;
  return `<li data-file="${file}">
<code class="name">${name}</code>
<button type="button" class="copy" data-copied="${escaped(texts.copied(name))}" data-by-hand="${escaped(texts.byHand(name))}">${texts.copy(name)}</button>
<label class="done"><input type="checkbox"> ${texts.pasted}<span class="unseen">: ${name}</span></label>
<span class="weight">${texts.weight(size, lines)}</span>
<p class="said" role="status"></p>
<textarea id="${area}" aria-label="${escaped(texts.textOf(name))}" readonly hidden rows="6"></textarea>
</li>`;
}

/**
 * @param {Texts} texts
 * @param {Step} step
 * @param {number} n
 * @param {ReadonlyMap<string, string>} files
 */
function section(texts, step, n, files) {
  const { title, body } = texts.steps[step];
  const rows = [...files]
    .filter(([file]) => stepOf(file) === step)
    .map(([file, content]) => fileRow(texts, file, content));
  const list =
    rows.length === 0
      ? ""
      : `<ul class="files" aria-label="${texts.filesHead}">${rows.join("\n")}</ul>`;
  return `<section>
<h2><span class="step">${texts.step(n)}</span> ${title}</h2>
${body.map((text) => `<p>${text}</p>`).join("\n")}
<figure>${pictures[step](texts)}</figure>
${list}
</section>`;
}

/**
 * @param {Texts} texts
 * @param {readonly string[]} scopes of the manifest
 * @throws where a permission is asked for that nothing is said about
 */
function permissions(texts, scopes) {
  /** @type {Readonly<Record<string, readonly string[]>>} */
  const rows = texts.permissions.rows;
  const cells = scopes.map((scope) => {
    const row = rows[scope.replace(SCOPE, "")];
    if (!row) throw new Error(`The instructions do not say what ${scope} is for.`);
    return `<tr>${row.map((text) => `<td>${text}</td>`).join("")}</tr>`;
  });
  const heads = texts.permissions.heads.map((head) => `<th scope="col">${head}</th>`).join("");
  return `<section><h2>${texts.permissions.title}</h2>
<table><thead><tr>${heads}</tr></thead><tbody>${cells.join("\n")}</tbody></table>
<p>${texts.permissions.after}</p></section>`;
}

/** @param {{ readonly title: string, readonly rows: readonly (readonly string[])[] }} list */
const answers = ({ title, rows }) =>
  `<section><h2>${title}</h2><dl>${rows.map(([what, then]) => `<dt>${what}</dt><dd>${then}</dd>`).join("\n")}</dl></section>`;

/**
 * @param {Texts} texts
 * @param {ReadonlyMap<string, string>} files
 * @param {readonly string[]} scopes
 */
function article(texts, files, scopes) {
  const steps = /** @type {Step[]} */ (Object.keys(texts.steps));
  return `<article id="${texts.tag}" lang="${texts.tag}">
<h1>${texts.title}</h1>
<p class="lead">${texts.lead(files.size)}</p>
<p>${texts.need}</p>
<p>${texts.offline}</p>
<p class="hint">${texts.drawings}</p>
${steps.map((step, i) => section(texts, step, i + 1, files)).join("\n")}
${[permissions(texts, scopes), answers(texts.troubles), answers(texts.later)].join("\n")}
</article>`;
}

/**
 * The page.
 * @param {ReadonlyMap<string, string>} files what is pasted: content by file name, in the order of pasting
 * @param {{ readonly style: string, readonly script: string }} made of the page itself
 */
export function instructions(files, { style, script }) {
  const { oauthScopes } = JSON.parse(files.get("appsscript.json") ?? "{}");
  const buttons = languages.map(
    ({ tag, name }) =>
      `<button type="button" lang="${tag}" data-language="${tag}">${name}</button>`,
  );
  // "<" as an escape: nothing in a string of code can end the element.
  const data = JSON.stringify(Object.fromEntries(files)).replaceAll("<", "\\u003c");
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${en.title}</title>
<style>
${style}</style>
</head>
<body>
<nav aria-label="${languages.map(({ language }) => language).join(" / ")}">${buttons.join("")}</nav>
<main>
${languages.map((texts) => article(texts, files, oauthScopes)).join("\n")}
</main>
<script type="application/json" id="files">${data}</script>
<script>
${script}</script>
</body>
</html>
`;
}
