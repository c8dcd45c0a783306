// What a recalculation costs with 100, 1,000 and 10,000 tasks: service calls, modelled time at Google, time here.
// First a run in which every computed cell is new, then one in which a date changed, then one with nothing to do.
import { resolve } from "node:path";
import { openWorkbench } from "../../workbench/runtime";

const SIZES = [100, 1_000, 10_000];

/** Chains of ten tasks each, for six people: the columns of Tasks from Task to Done. */
function taskRows(count: number): readonly (readonly string[])[] {
  return Array.from({ length: count }, (_, i) => {
    const first = i % 10 === 0;
    const milestone = i % 10 === 9;
    return [
      `Task ${i + 1}`,
      "",
      "",
      "",
      milestone ? "TRUE" : "",
      "",
      first ? "" : `T-${i}`,
      first ? `2026-${String((i % 12) + 1).padStart(2, "0")}-05` : "",
      milestone ? "0" : String((i % 5) + 1),
      "",
      i % 3 === 0 ? "100%" : "0%",
    ];
  });
}

async function measure(count: number): Promise<void> {
  const workbench = await openWorkbench({
    dist: resolve("dist"),
    book: null,
    lang: "en",
    today: "2026-03-02",
  });
  await workbench.run("call", ["setUp", { template: "empty", lang: "en" }]);
  // As the dialog does: the views that had nothing to show yet are made.
  await workbench.run("call", ["recalculate", {}]);
  await workbench.type("Tasks", "B2", taskRows(count));
  const report = async (what: string) => {
    const { error, serviceCalls, modelledMs, ms } = await workbench.run("recalculate");
    if (error !== null) throw new Error(error);
    const { reads, writes, other } = serviceCalls;
    console.log(
      `${count} tasks, ${what}: ${reads} reads, ${writes} writes, ${other} other calls; ` +
        `${(modelledMs / 1000).toFixed(1)} s modelled at Google, ${(ms / 1000).toFixed(2)} s here`,
    );
  };
  await report("all new");
  await workbench.type("Tasks", "I2", [["2026-02-16"]]);
  await report("a date changed");
  await report("unchanged");
  await workbench.dispose();
}

async function main(): Promise<void> {
  for (const size of SIZES) await measure(size);
}
void main().then(() => process.exit(0));
