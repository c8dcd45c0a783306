// What a person does to the schedule in the grid, the same in both languages: a date over a bar, links in a circle.
import { issueText } from "../../src/workbook/plan/computed-cells";
import { headerOf } from "../../src/workbook/schema/headers";
import {
  cell,
  cellShows,
  chooseMenu,
  clickCell,
  eventually,
  goTo,
  type Product,
  painted,
  tableOf,
  timelineColumn,
  timelineRow,
  toast,
} from "./product-page";
import { typeInto } from "./workbench-page";

/** A bar's colour where nothing is done yet and there is slack. */
const REST = "#9cc0ea";

/** A day as its serial number, and back. */
const serialOf = (day: string) => Date.parse(`${day}T00:00:00Z`) / 86_400_000 + 25_569;
const dayOf = (serial: number) =>
  new Date((serial - 25_569) * 86_400_000).toISOString().slice(0, 10);

/** The last day before that is no Saturday or Sunday. */
const weekdayBefore = (serial: number): number =>
  (serial - 1) % 7 < 2 ? weekdayBefore(serial - 1) : serial - 1;

/** Ends a task a working day earlier by typing so into Timeline, and looks at the last day of its bar. */
export async function endEarlier(product: Product, id: string): Promise<void> {
  const { page, texts, workbench } = product;
  const { timeline } = texts.view;
  await workbench.type(timeline, "F2", [[texts.views.timeline.scales.day]]);
  await goTo(product, timeline);
  // So large that nothing has to be scrolled.
  await page.setViewportSize({ width: 2600, height: 1500 });
  const tasks = await tableOf(product, "tasks");
  const row = await timelineRow(product, tasks.at(tasks.rowWhere("id", id), "name"));
  const ends = serialOf(await cell(product, timeline, `C${row}`));
  const last = `${await timelineColumn(product, ends)}${row}`;
  await eventually(() => painted(product, last), REST);
  await clickCell(product, `C${row}`);
  // On another day the end would go on to the one before at once.
  const earlier = dayOf(weekdayBefore(ends));
  await typeInto(page, timeline, `C${row}`, earlier);
  await cellShows(product, timeline, `C${row}`, earlier);
  await eventually(() => painted(product, last), "bare");
  await page.setViewportSize({ width: 1280, height: 800 });
}

/**
 * Lets the first of several tasks wait for the last of them, reads what is said of it, and mends it.
 *
 * @param ids each waits for the one before it
 */
export async function closeCircle(product: Product, ids: readonly string[]): Promise<void> {
  const { page, texts } = product;
  const [first = "", second = ""] = ids;
  const before = await tableOf(product, "tasks");
  const row = before.rowWhere("id", first);
  const waits = before.at(row, "after");
  const next = before.rowWhere("id", second);
  const begins = before.at(next, "begins");
  const check = `${before.letter("check")}${row}`;
  const type = (typed: string) =>
    typeInto(page, before.name, `${before.letter("after")}${row}`, typed);

  await type(`${waits}; ${ids[ids.length - 1]}`);
  const fault = issueText({ code: "cycle", params: { ids } }, texts);
  expect(fault).toContain([...ids, first].join(" → "));
  const header = headerOf("tasks", "after", texts);
  await cellShows(product, before.name, check, texts.labelled(header, fault));
  // Everything is scheduled all the same, this one as if it waited for nothing.
  expect((await tableOf(product, "tasks")).at(next, "begins")).not.toBe(begins);

  await type(waits);
  await cellShows(product, before.name, check, "");
  await chooseMenu(product, "recalculate");
  await toast(product, texts.toast.recalculated(2).split("2")[0] ?? "");
  const after = await tableOf(product, "tasks");
  expect([after.at(row, "check"), after.at(next, "begins")]).toEqual(["", begins]);
}
