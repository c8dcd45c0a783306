// HtmlService: pages of the add-on, as they are or as templates.
import type { HtmlPane } from "../../api";
import { newBlob } from "./blob";
import { call, Exception } from "./bridge";
import { SandboxMode, XFrameOptionsMode } from "./enums";
import { defineService, type Part } from "./service";

type GOutput = GoogleAppsScript.HTML.HtmlOutput;

interface Page {
  readonly html: string;
  readonly title: string;
  readonly width: number | null;
  readonly height: number | null;
}
const pages = new WeakMap<object, Page>();

export function paneOf(output: object, title: string | null): HtmlPane {
  const page = pages.get(output);
  if (page) return { ...page, title: title ?? page.title };
  if (typeof output === "string")
    return { html: output, title: title ?? "", width: null, height: null };
  throw new Exception("The parameters don't match: an HtmlOutput is needed.");
}

class HtmlOutputService implements Part<HtmlOutputService, GOutput> {
  constructor(html: string) {
    pages.set(this, { html, title: "", width: null, height: null });
  }
  get #page(): Page {
    return pages.get(this) as Page;
  }
  #with(change: Partial<Page>): GOutput {
    pages.set(this, { ...this.#page, ...change });
    return this as unknown as GOutput;
  }
  getContent(): string {
    return this.#page.html;
  }
  setContent(content: string): GOutput {
    return this.#with({ html: content });
  }
  append(addedContent: string): GOutput {
    return this.#with({ html: this.#page.html + addedContent });
  }
  appendUntrusted(addedContent: string): GOutput {
    return this.#with({ html: this.#page.html + escapeHtml(addedContent) });
  }
  clear(): GOutput {
    return this.#with({ html: "" });
  }
  getTitle(): string {
    return this.#page.title;
  }
  setTitle(title: string): GOutput {
    return this.#with({ title });
  }
  getWidth(): number {
    return this.#page.width ?? (null as unknown as number);
  }
  setWidth(width: number): GOutput {
    return this.#with({ width });
  }
  getHeight(): number {
    return this.#page.height ?? (null as unknown as number);
  }
  setHeight(height: number): GOutput {
    return this.#with({ height });
  }
  setSandboxMode(_mode: GoogleAppsScript.HTML.SandboxMode): GOutput {
    return this as unknown as GOutput;
  }
  setXFrameOptionsMode(_mode: GoogleAppsScript.HTML.XFrameOptionsMode): GOutput {
    return this as unknown as GOutput;
  }
  addMetaTag(name: string, content: string): GOutput {
    return this.#with({
      html: `<meta name="${escapeHtml(name)}" content="${escapeHtml(content)}">${this.#page.html}`,
    });
  }
  getBlob(): GoogleAppsScript.Base.Blob {
    return newBlob(this.#page.html, "text/html", `${this.#page.title || "page"}.html`);
  }
}
defineService("HtmlOutput", HtmlOutputService);

const outputOf = (html: string): GOutput => new HtmlOutputService(html) as unknown as GOutput;

const escapeHtml = (text: unknown): string =>
  String(text).replace(/[&<>"']/g, (char) => `&#${char.charCodeAt(0)};`);

/** A template: scriptlets see its own properties as variables. */
class HtmlTemplateService {
  readonly #source: string;
  constructor(source: string) {
    this.#source = source;
  }
  getRawContent(): string {
    return this.#source;
  }
  getCode(): string {
    return codeOf(this.#source);
  }
  evaluate(): GOutput {
    // The scriptlets are the add-on's own code: they run where it runs, with its globals.
    const run = new Function("$self", "$escape", `with ($self) { ${codeOf(this.#source)} }`) as (
      self: object,
      escapeText: (text: unknown) => string,
    ) => string;
    return outputOf(run({ ...this }, escapeHtml));
  }
}
defineService("HtmlTemplate", HtmlTemplateService);

/** <? code ?>, <?= escaped ?>, <?!= as it is ?>. */
function codeOf(source: string): string {
  const parts = source.split(/<\?(!?=?)([\s\S]*?)\?>/);
  const lines = ["var $out = '';"];
  for (let i = 0; i < parts.length; i += 3) {
    lines.push(`$out += ${JSON.stringify(parts[i])};`);
    const [kind, code] = [parts[i + 1], parts[i + 2]];
    if (code === undefined) continue;
    lines.push(
      kind === "=" ? `$out += $escape(${code});` : kind === "!=" ? `$out += (${code});` : code,
    );
  }
  return `${lines.join("\n")}\nreturn $out;`;
}

function fileNamed(name: string): string {
  const page = call("page", name.replace(/\.html$/, ""));
  if (page === null) throw new Exception(`No HTML file named ${name} was found.`);
  return page;
}

class HtmlServiceService implements Part<HtmlServiceService, GoogleAppsScript.HTML.HtmlService> {
  createHtmlOutput(html: string | GoogleAppsScript.Base.BlobSource = ""): GOutput {
    return outputOf(typeof html === "string" ? html : html.getBlob().getDataAsString());
  }
  createHtmlOutputFromFile(filename: string): GOutput {
    return outputOf(fileNamed(filename));
  }
  createTemplate(
    html: string | GoogleAppsScript.Base.BlobSource,
  ): GoogleAppsScript.HTML.HtmlTemplate {
    const source = typeof html === "string" ? html : html.getBlob().getDataAsString();
    return new HtmlTemplateService(source) as unknown as GoogleAppsScript.HTML.HtmlTemplate;
  }
  createTemplateFromFile(filename: string): GoogleAppsScript.HTML.HtmlTemplate {
    return new HtmlTemplateService(
      fileNamed(filename),
    ) as unknown as GoogleAppsScript.HTML.HtmlTemplate;
  }
}
defineService("HtmlService", HtmlServiceService);

export const htmlService = (): object =>
  Object.assign(new HtmlServiceService(), { SandboxMode, XFrameOptionsMode });
