// What adopting costs with 100, 1,000 and 10,000 rows of deals as people keep them: texts for amounts and dates, a total
// below, owners whom Team does not hold yet. Service calls, modelled time at Google, time here.
import { resolve } from "node:path";
import { openWorkbench } from "../../workbench/runtime";

const SIZES = [100, 1_000, 10_000];
const SELLERS = ["Ann Chen", "Tom Baker", "Maria Lopez", "张伟"];
const STAGES = ["Negotiation", "Closed Won", "Closed Lost", "Proposal"];

function csv(rows: number): string {
  const lines = Array.from({ length: rows }, (_, i) => {
    const day = `2026/${(i % 12) + 1}/${(i % 28) + 1}`;
    return [
      `Customer ${i % 997}`,
      SELLERS[i % SELLERS.length],
      STAGES[i % STAGES.length],
      `${(i % 90) + 1}k`,
      day,
    ];
  });
  return ["Account,Sales rep,Deal stage,Amount,Close date", ...lines.map(String), "Total,,,,"].join(
    "\n",
  );
}

async function measure(rows: number): Promise<void> {
  const workbench = await openWorkbench({
    dist: resolve("dist"),
    book: null,
    lang: "en",
    today: "2026-03-02",
  });
  await workbench.run("call", ["setUp", { template: "empty", lang: "en" }]);
  await workbench.run("call", ["recalculate", {}]);
  await workbench.importCsv(csv(rows), "Pipeline");
  const report = async (what: string, name: string, args: unknown) => {
    const { error, serviceCalls, modelledMs, ms } = await workbench.run(...callOf(name, args));
    if (error !== null) throw new Error(error);
    const { reads, writes, other } = serviceCalls;
    console.log(
      `${rows} rows, ${what}: ${reads} reads, ${writes} writes, ${other} other calls; ` +
        `${(modelledMs / 1000).toFixed(1)} s modelled at Google, ${(ms / 1000).toFixed(2)} s here`,
    );
  };
  const request = { sheets: ["Pipeline"], table: "deals" };
  await report("proposed", "proposeColumns", request);
  await report("adopted", "adoptSheets", request);
  await report("recalculated, unchanged", "recalculate", null);
  await workbench.dispose();
}

/** The page's calls go through one door; the menu's commands are functions of their own. */
const callOf = (name: string, args: unknown): [string, unknown[]] =>
  args === null ? [name, []] : ["call", [name, args]];

async function main(): Promise<void> {
  for (const size of SIZES) await measure(size);
}
void main().then(() => process.exit(0));
