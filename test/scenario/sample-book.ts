// Opens a workbook with the built add-on in it: set up once for each template and language, then copied from a file.
import { createHash, randomUUID } from "node:crypto";
import {
  appendFileSync,
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
} from "node:fs";
import { join } from "node:path";
import type { RpcIssue } from "../../src/app/rpc";
import type { Language } from "../../src/core/model/rows";
import type { Execution, Workbench } from "../../workbench/api";
import { openWorkbench } from "../../workbench/runtime";

const root = process.cwd();
const dist = join(root, "dist");
const cache = join(root, ".cache/scenario");
const runtime = join(root, ".cache/workbench/runtime.cjs");

/** Runs a function that it is given as text: a test's hands in the spreadsheet. */
const HANDS = `
function byHand(source, args) {
  return (0, eval)("(" + source + ")").apply(null, args);
}
`;

export interface BookOptions {
  /** Null: the add-on is there, but nothing was set up. */
  readonly template: "empty" | "sample" | null;
  readonly lang: Language;
  readonly locale?: string;
  /** IANA, such as "Pacific/Apia". */
  readonly timeZone?: string;
  readonly today?: string;
}

export const SAMPLE: BookOptions = { template: "sample", lang: "en" };

/** A Monday, two hours after the weekly run. */
const TODAY = "2026-03-02 09:00";

/** Opens the workbook, gives it to the step, and closes it whatever happens. */
export async function withBook<T>(
  options: BookOptions,
  step: (book: Workbench) => Promise<T>,
): Promise<T> {
  const file = await standing(addOnWithHands(), options);
  return withSaved({ file, lang: options.lang }, step);
}

/** A test's step, on the sample in English. */
export const onSample =
  <T>(step: (book: Workbench) => Promise<T>) =>
  (): Promise<T> =>
    withBook(SAMPLE, step);

/** Opens a saved workbook as often as asked, each time as `saved` left it: what the step does stays in memory. */
export async function withSaved<T>(
  { file, lang }: Saved,
  step: (book: Workbench) => Promise<T>,
): Promise<T> {
  const book = await open(file, lang, false);
  try {
    return await step(book);
  } finally {
    await book.dispose();
  }
}

export interface Saved {
  readonly file: string;
  readonly lang: Language;
}

/** A workbook after some steps, to begin from again and again. */
export async function saved(
  options: BookOptions,
  step: (book: Workbench) => Promise<unknown>,
): Promise<Saved> {
  const folder = addOnWithHands();
  const file = join(folder, `${randomUUID()}.saved.json`);
  copyFileSync(await standing(folder, options), file);
  const book = await open(file, options.lang, true);
  try {
    await step(book);
    await book.save();
  } finally {
    await book.dispose();
  }
  return { file, lang: options.lang };
}

const open = (file: string, lang: Language, keep: boolean): Promise<Workbench> =>
  openWorkbench({ dist: addOn(addOnWithHands()), book: file, lang, keep });

const addOn = (folder: string) => join(folder, "add-on");

let made: string | null = null;

/** A folder for this build of the add-on and of the workbench: the add-on with hands, and workbooks set up in it. */
function addOnWithHands(): string {
  made ??= makeAddOn();
  return made;
}

function makeAddOn(): string {
  const hash = createHash("sha256");
  for (const part of [join(dist, "Code.js"), runtime]) hash.update(readFileSync(part));
  const folder = join(cache, hash.digest("hex").slice(0, 16));
  if (existsSync(folder)) return folder;
  forgetOldBuilds();
  const fresh = `${folder}.${randomUUID()}`;
  mkdirSync(fresh, { recursive: true });
  cpSync(dist, join(fresh, "add-on"), { recursive: true });
  appendFileSync(join(fresh, "add-on/Code.js"), HANDS);
  try {
    renameSync(fresh, folder);
  } catch {
    // Another process of the test run was faster: its folder holds the same.
    rmSync(fresh, { recursive: true, force: true });
  }
  return folder;
}

const A_DAY = 86_400_000;

function forgetOldBuilds(): void {
  if (!existsSync(cache)) return;
  for (const name of readdirSync(cache)) {
    const folder = join(cache, name);
    if (Date.now() - statSync(folder).mtimeMs > A_DAY)
      rmSync(folder, { recursive: true, force: true });
  }
}

/** The file of a workbook as it stands after set-up. */
async function standing(folder: string, options: BookOptions): Promise<string> {
  const { template, lang, locale, timeZone, today } = { today: TODAY, ...options };
  const name = [template ?? "bare", lang, locale ?? "", timeZone ?? "", today]
    .map((part) => part.replace(/\W/g, ""))
    .join("-");
  const file = join(folder, `${name}.json`);
  if (existsSync(file)) return file;
  const fresh = join(folder, `${randomUUID()}.json`);
  const place = {
    ...(locale === undefined ? {} : { locale }),
    ...(timeZone === undefined ? {} : { timeZone }),
  };
  const book = await openWorkbench({ dist: addOn(folder), book: fresh, lang, today, ...place });
  try {
    if (template !== null) {
      succeeded(await setUp(book, options));
      // As the dialog does it: views that have nothing to show are drawn after the set-up.
      succeeded(await book.run("call", ["recalculate", {}]));
    }
    await book.save();
  } finally {
    await book.dispose();
  }
  renameSync(fresh, file);
  return file;
}

export const setUp = (
  book: Workbench,
  { template, lang }: Pick<BookOptions, "template" | "lang">,
  killAtWrite?: number,
): Promise<Execution> =>
  book.run("call", ["setUp", { template, lang }], killAtWrite === undefined ? {} : { killAtWrite });

/** The execution, where it and what it called did what was asked; throws what was wrong otherwise. */
export function succeeded(execution: Execution): Execution {
  const { error, result, log } = execution;
  if (error !== null) throw new Error([error, ...log].join("\n"));
  if (typeof result === "object" && result !== null && "issues" in result)
    throw new Error([JSON.stringify(result.issues), ...log].join("\n"));
  return execution;
}

/** What `call` answered. */
export async function asked<T>(book: Workbench, name: string, args: unknown = {}): Promise<T> {
  const { result } = succeeded(await book.run("call", [name, args], { startedBy: "page" }));
  return (result as { ok: T }).ok;
}

/** What `call` finds wrong; undefined where it does what was asked. */
export async function issuesOf(
  book: Workbench,
  name: unknown,
  args: unknown,
): Promise<readonly RpcIssue[] | undefined> {
  const { error, result } = await book.run("call", [name, args], { startedBy: "page" });
  if (error !== null) throw new Error(error);
  return (result as { readonly issues?: readonly RpcIssue[] }).issues;
}

/** The same in short: "name: missing". */
export const refusal = async (
  book: Workbench,
  name: unknown,
  args: unknown,
): Promise<readonly string[] | undefined> =>
  (await issuesOf(book, name, args))?.map(({ field, code }) => `${field}: ${code}`);

/**
 * Does something in the spreadsheet as a person would, with Google's own objects. Fires no onEdit.
 * The function travels as text: it sees its arguments and Google's globals, and nothing around it.
 */
export async function byHand<A extends readonly unknown[], R>(
  book: Workbench,
  hand: (...args: A) => R,
  ...args: A
): Promise<R> {
  return succeeded(await book.run("byHand", [String(hand), args])).result as R;
}

/** Recalculates as the menu does. */
export const recalculated = async (book: Workbench): Promise<Execution> =>
  succeeded(await book.run("recalculate", [], { startedBy: "menu" }));
