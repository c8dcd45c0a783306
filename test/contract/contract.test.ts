// Google's promises, each held against the workbench: the tables beside this file, in one run.
// A promise that fails here is a fault of the workbench, or of the promise: its source is in its name.
import type { Workbench } from "../../workbench/api";
import { openScript } from "../../workbench/runtime";
import { AUTHORIZATION } from "./authorization";
import { CHARTS } from "./charts";
import { CHECKBOXES } from "./checkboxes";
import { CONCURRENCY } from "./concurrency";
import { EXECUTION } from "./execution";
import { HTML, UI } from "./html";
import { GROUPS_OF_ROWS, LINES } from "./lines";
import { LOGGING, SESSION } from "./logging";
import { MAIL } from "./mail";
import { METADATA } from "./metadata";
import { PAGE_CALLS } from "./page-calls";
import { type Group, type Promised, SCRIPT, type Thrown } from "./promise";
import { DATES } from "./range-dates";
import { PLACES } from "./range-places";
import { VALUES } from "./range-values";
import { CONDITIONAL_FORMATS, FORMATS, NAMED_RANGES, VALIDATION } from "./rules";
import { SHEETS } from "./sheets";
import { CACHE, LOCKS, PROPERTIES } from "./stores";
import { CLOCK_TRIGGERS, EDITS } from "./triggers";
import { TYPED_IN_CHINA, TYPED_IN_THE_US } from "./typed-text";
import { DATE_TEXTS, UTILITIES } from "./utilities";

const CONTRACT: readonly Group[] = [
  VALUES,
  DATES,
  TYPED_IN_THE_US,
  TYPED_IN_CHINA,
  PLACES,
  SHEETS,
  LINES,
  GROUPS_OF_ROWS,
  METADATA,
  FORMATS,
  CONDITIONAL_FORMATS,
  VALIDATION,
  CHECKBOXES,
  NAMED_RANGES,
  CHARTS,
  PROPERTIES,
  CACHE,
  LOCKS,
  SESSION,
  LOGGING,
  UTILITIES,
  DATE_TEXTS,
  CLOCK_TRIGGERS,
  EDITS,
  MAIL,
  HTML,
  UI,
  PAGE_CALLS,
  AUTHORIZATION,
  EXECUTION,
  CONCURRENCY,
];
const FEWEST = 100;

const open = ({ script = "", files = {}, locale = "en_US" }: Group): Workbench =>
  openScript(`${SCRIPT}\n${script}`, files, { locale });

const isThrown = (expected: unknown): expected is Thrown =>
  typeof expected === "object" && expected !== null && "throws" in expected;

async function keep(workbench: Workbench, promised: Promised): Promise<void> {
  const [, , holds, expected, options] = promised;
  if (typeof holds !== "string") return expect(await holds(workbench)).toEqual(expected);
  const { result, error } = await workbench.run("hold", [holds], options);
  if (isThrown(expected)) expect(error?.slice(0, expected.throws.length)).toBe(expected.throws);
  else expect({ error, result }).toEqual({ error: null, result: expected });
}

describe.each(CONTRACT.map((group) => [group.name, group] as const))("%s", (_name, group) => {
  let shared: Workbench | null = null;
  beforeAll(() => {
    if (!group.apart) shared = open(group);
  });
  afterAll(() => shared?.dispose());

  test.each(group.promises.map((promised) => [promised[0], promised[1], promised] as const))(
    "%s [%s]",
    async (_promise, _source, promised) => {
      if (shared) return keep(shared, promised);
      const own = open(group);
      await keep(own, promised).finally(() => own.dispose());
    },
  );
});

const all = CONTRACT.flatMap(({ name, promises }) =>
  promises.map(([promise, source]) => ({ promise: `${name}: ${promise}`, source })),
);

test(`the contract has ${all.length} promises, each once and with its source`, () => {
  expect(all.length).toBeGreaterThanOrEqual(FEWEST);
  expect(new Set(all.map(({ promise }) => promise)).size).toBe(all.length);
  expect(all.filter(({ source }) => source.trim() === "")).toEqual([]);
});
