// The workbench's command line: serve, run, import, export, show, clock, mails.
// Results go to stdout, what people should know to stderr; a failed function exits 1, a wrong call 2.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import process from "node:process";
import { parseArgs } from "node:util";
import Papa from "papaparse";
import type { Execution, Language, Workbench } from "./api";
import { openWorkbench } from "./runtime/open";
import { serve } from "./server/serve";

const USAGE = `Usage: npm run --silent workbench -- COMMAND [options]

  serve                                 opens the workbench in the browser (npm start)
  run FUNCTION [JSON array]             runs one global function of the add-on
  import FILE.csv --sheet NAME          puts a CSV's cells into a sheet
  export --out FILE.xlsx                the workbook as an xlsx file
  export --out FILE.csv --sheet NAME    a sheet as csv, as displayed
  show SHEET                            a sheet's values as displayed, as csv
  clock "2026-03-09 08:00"              advances the clock, firing what is due
  mails                                 the mails that were sent

  --book FILE      the workbook's file (.workbench/book.json)
  --fresh          starts over with an empty workbook
  --lang en|zh-CN  language of a user (from the environment)
  --today DATE     the virtual date, 2026-03-02 or "2026-03-02 09:00"
  --json           prints JSON
  --port NUMBER    where serve listens (8787)`;

const OPTIONS = {
  book: { type: "string", default: ".workbench/book.json" },
  fresh: { type: "boolean", default: false },
  lang: { type: "string" },
  today: { type: "string" },
  json: { type: "boolean", default: false },
  sheet: { type: "string" },
  out: { type: "string" },
  port: { type: "string", default: "8787" },
  help: { type: "boolean", short: "h", default: false },
} as const;

type Options = ReturnType<typeof parse>["values"];
const parse = (args: string[]) => parseArgs({ args, options: OPTIONS, allowPositionals: true });

/** A wrong call: told without a stack, exit code 2. */
class UsageError extends Error {}

interface Call {
  readonly workbench: Workbench;
  readonly operands: readonly string[];
  readonly options: Options;
}
/** Each returns the exit code. */
type Command = (call: Call) => Promise<number>;

const print = (value: unknown): void => {
  process.stdout.write(`${typeof value === "string" ? value : JSON.stringify(value)}\n`);
};

function needed(value: string | undefined, what: string): string {
  if (value === undefined || value === "") throw new UsageError(`${what} is missing.`);
  return value;
}

function argumentsFrom(text: string | undefined): readonly unknown[] {
  if (text === undefined) return [];
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new UsageError(`The arguments are no JSON: ${text}`);
  }
  if (!Array.isArray(value)) throw new UsageError("The arguments must be a JSON array.");
  return value;
}

/** What `run --json` prints of an execution. */
const summary = ({ result, error, serviceCalls, modelledMs, ms, mails, log }: Execution) => ({
  result,
  error,
  serviceCalls,
  modelledMs,
  ms,
  mails: mails.map(({ eml: _eml, ...mail }) => mail),
  log,
});

function line({ fn, startedBy, at, ms, serviceCalls, error }: Execution): string {
  const { reads, writes, other } = serviceCalls;
  const outcome = error ?? "ok";
  return `${at}  ${fn} (${startedBy})  ${ms} ms, ${reads} reads, ${writes} writes, ${other} other: ${outcome}`;
}

const COMMANDS: Readonly<Record<string, Command>> = {
  async serve({ workbench, options }) {
    const port = Number(options.port);
    if (!Number.isInteger(port) || port < 0 || port > 65_535)
      throw new UsageError(`--port takes a number, not ${options.port}.`);
    await fillNewWorkbook(workbench);
    const pageDir = join(__dirname, "page");
    const { url, close } = await serve(workbench, { port, openBrowser: true, pageDir });
    print(options.json ? { url } : `The workbench is at ${url}`);
    await new Promise((stop) => {
      process.once("SIGINT", stop);
      process.once("SIGTERM", stop);
    });
    await close();
    return 0;
  },
  async run({ workbench, operands: [fn, args], options }) {
    const execution = await workbench.run(needed(fn, "The function's name"), argumentsFrom(args));
    if (options.json) print(summary(execution));
    else {
      for (const one of execution.log) process.stderr.write(`${one}\n`);
      if (execution.error === null) print(execution.result);
      else process.stderr.write(`${execution.error}\n`);
    }
    return execution.error === null ? 0 : 1;
  },
  async import({ workbench, operands: [path], options }) {
    const file = needed(path, "The file's name");
    const sheet = needed(options.sheet, "--sheet NAME");
    if (!existsSync(file)) throw new UsageError(`There is no file ${file}.`);
    const rows = await workbench.importCsv(readFileSync(file, "utf8"), sheet);
    print(options.json ? { sheet, rows } : `${rows} rows into ${sheet}`);
    return 0;
  },
  async export({ workbench, options }) {
    const file = needed(options.out, "--out FILE");
    if (/\.csv$/i.test(file)) {
      const sheet = needed(options.sheet, "--sheet NAME");
      const csv = await workbench.exportCsv(sheet);
      if (csv === null) throw new UsageError(`There is no sheet "${sheet}".`);
      writeFileSync(file, csv);
    } else if (/\.xlsx$/i.test(file)) writeFileSync(file, await workbench.exportXlsx());
    else throw new UsageError(`--out takes a .xlsx or .csv file, not ${file}.`);
    print(options.json ? { file } : file);
    return 0;
  },
  async show({ workbench, operands: [name], options }) {
    const sheet = needed(name, "The sheet's name");
    const values = await workbench.show(sheet);
    if (!values) throw new UsageError(`There is no sheet "${sheet}".`);
    print(options.json ? values : Papa.unparse(values.map((row) => [...row])));
    return 0;
  },
  async clock({ workbench, operands: [local], options }) {
    const executions = await workbench.advanceTo(needed(local, "The date"));
    if (options.json)
      print({
        now: workbench.now(),
        executions: executions.map(({ fn, at, ...rest }) => ({
          fn,
          at,
          ...summary({ fn, at, ...rest }),
        })),
      });
    else print([...executions.map(line), workbench.now()].join("\n"));
    return executions.some(({ error }) => error !== null) ? 1 : 0;
  },
  async mails({ workbench, options }) {
    const mails = workbench.mails();
    if (options.json) print(mails);
    else
      for (const { at, to, subject, text } of mails)
        print(`${at}  ${to.join(", ")}  ${subject}\n\n${text}\n`);
    return 0;
  },
};

/** A workbook that nobody has used shows the sample. */
async function fillNewWorkbook(workbench: Workbench): Promise<void> {
  if (workbench.executions().length > 0) return;
  const args = ["setUp", { template: "sample", lang: workbench.lang }];
  const { error } = await workbench.run("call", args, { startedBy: "menu" });
  if (error !== null) process.stderr.write(`The sample could not be set up: ${error}\n`);
}

function language(asked: string | undefined): Language {
  if (asked === "en" || asked === "zh-CN") return asked;
  if (asked !== undefined) throw new UsageError(`--lang takes en or zh-CN, not ${asked}.`);
  const { LC_ALL, LC_MESSAGES, LANG } = process.env;
  return /^zh/i.test(LC_ALL || LC_MESSAGES || LANG || "") ? "zh-CN" : "en";
}

const open = (options: Options): Promise<Workbench> =>
  openWorkbench({
    dist: resolve("dist"),
    book: resolve(options.book),
    fresh: options.fresh,
    lang: language(options.lang),
    ...(options.today === undefined ? {} : { today: options.today }),
  });

/** Commands that leave the workbook's file as it is. */
const READING: ReadonlySet<string> = new Set(["mails", "show", "export"]);

async function main(args: string[]): Promise<number> {
  const { values: options, positionals } = parse(args);
  const [name, ...operands] = positionals;
  if (options.help || name === undefined) {
    print(USAGE);
    return options.help ? 0 : 2;
  }
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!command) throw new UsageError(`There is no command "${name}".\n\n${USAGE}`);
  const workbench = await open(options).catch((error: unknown) => {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  });
  try {
    const code = await command({ workbench, operands, options });
    if (!READING.has(name)) await workbench.save();
    return code;
  } finally {
    await workbench.dispose();
  }
}

// Whoever reads the output may stop reading: `show Deals | head`.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
  process.exit(0);
});

main(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = error instanceof UsageError || isParseError(error) ? 2 : 1;
  },
);

const isParseError = (error: unknown): boolean =>
  error instanceof Error && "code" in error && String(error.code).startsWith("ERR_PARSE_ARGS");
