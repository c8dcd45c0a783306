// The corpus by theme. Each theme's cases run in a test file of their own, so that they share the workers.
import type { AdoptCase } from "../adopt-case";
import { AFTERTHOUGHTS } from "./afterthoughts";
import { DEALS_EN } from "./deals-en";
import { DEALS_ZH } from "./deals-zh";
import { EXPORTS_EN } from "./exports-en";
import { EXPORTS_ZH } from "./exports-zh";
import { GOALS_ACTIVITIES } from "./goals-activities";
import { LEDGERS } from "./ledgers";
import { LONG } from "./long";
import { MASTERS } from "./masters";
import { MONEY } from "./money";
import { MONTHLY } from "./monthly";
import { SELLERS } from "./sellers";
import { TASKS } from "./tasks";

export const CORPUS: readonly AdoptCase[] = [
  ...AFTERTHOUGHTS,
  ...DEALS_EN,
  ...DEALS_ZH,
  ...EXPORTS_EN,
  ...EXPORTS_ZH,
  ...GOALS_ACTIVITIES,
  ...LEDGERS,
  ...LONG,
  ...MASTERS,
  ...MONEY,
  ...MONTHLY,
  ...SELLERS,
  ...TASKS,
];
