// The clock and the mails: one trigger, one mail a week for each recipient however often it fires, and nobody's twice.
import type { Execution, Workbench } from "../../workbench/api";
import { makeCopy } from "../../workbench/runtime";
import { rowsOf } from "./contents";
import { byHand, recalculated, type Saved, saved, withSaved } from "./sample-book";

const MONDAYS = ["2026-03-09 08:00", "2026-03-16 08:00", "2026-03-23 08:00"] as const;

let start: Saved;
let recipients: readonly string[];
beforeAll(async () => {
  start = await saved({ template: "sample", lang: "en" }, async (book) => {
    const cell = (await book.show("Settings"))?.find(([name]) => name === "Report goes to")?.[1];
    recipients = (cell ?? "").split(", ").sort();
  });
});

const onSample = (step: (book: Workbench) => Promise<unknown>) => () => withSaved(start, step);

const addressees = (executions: readonly Execution[]) => {
  for (const { error } of executions) expect(error).toBeNull();
  return executions.flatMap(({ mails }) => mails.flatMap(({ to }) => to)).sort();
};

const triggers = (book: Workbench) =>
  byHand(book, () => ScriptApp.getProjectTriggers().map((trigger) => trigger.getHandlerFunction()));

test(
  "there is one trigger, however often Milepost runs",
  onSample(async (book) => {
    expect(await triggers(book)).toEqual(["onClock"]);
    await recalculated(book);
    await book.run("call", ["setUp", { template: "sample", lang: "en" }]);
    expect(await triggers(book)).toEqual(["onClock"]);
  }),
);

test(
  "each week brings one mail to each recipient",
  onSample(async (book) => {
    expect(recipients.length).toBeGreaterThan(1);
    expect(book.mails()).toEqual([]);
    for (const monday of MONDAYS) {
      expect(addressees(await book.advanceTo(monday))).toEqual(recipients);
      const again = await book.run("onClock", [], { startedBy: "clock" });
      expect(addressees([again])).toEqual([]);
      expect(addressees([await book.run("sendReports", [], { startedBy: "menu" })])).toEqual([]);
    }
    for (const { html, text, subject } of book.mails()) {
      expect(html).toContain("<table");
      expect(text.length).toBeGreaterThan(200);
      expect(subject).not.toBe("");
    }
  }),
);

test(
  "the week of the set-up is not reported, but a report sent by hand is the week's",
  onSample(async (book) => {
    expect(addressees(await book.advanceTo("2026-03-08 23:00"))).toEqual([]);
    expect(addressees([await book.run("sendReports")])).toEqual(recipients);
    expect(addressees([await book.run("sendReports")])).toEqual([]);
    expect(addressees(await book.advanceTo(MONDAYS[0]))).toEqual(recipients);
  }),
);

test(
  "a copy sends nothing by itself, and its runs do not count for the original",
  onSample(async (book) => {
    const copy = await makeCopy(book);
    try {
      expect(await triggers(copy)).toEqual([]);
      expect(addressees(await copy.advanceTo(MONDAYS[0]))).toEqual([]);
      expect(addressees([await copy.run("sendReports")])).toEqual(recipients);
      expect(addressees(await book.advanceTo(MONDAYS[0]))).toEqual(recipients);
    } finally {
      await copy.dispose();
    }
  }),
);

test(
  "a run that dies right after a mail does not send it twice",
  onSample(async (book) => {
    const dying = await book.run(
      "byHand",
      [
        `() => {
          const { MailApp: real } = globalThis;
          globalThis.MailApp = {
            getRemainingDailyQuota: () => real.getRemainingDailyQuota(),
            sendEmail: (mail) => { real.sendEmail(mail); for (;;); },
          };
          return sendReports();
        }`,
        [],
      ],
      { limitMs: 5_000 },
    );
    expect(dying.error).toMatch(/maximum execution time/);
    expect(book.mails().flatMap(({ to }) => to)).toEqual(recipients.slice(0, 1).concat());
    const next = await book.run("sendReports");
    expect(addressees([next])).toEqual(recipients.filter((who) => who !== book.mails()[0]?.to[0]));
    expect(next.result).toMatchObject({ unsure: book.mails()[0]?.to });
    expect(addressees([await book.run("sendReports")])).toEqual([]);
    expect(addressees(await book.advanceTo(MONDAYS[0]))).toEqual(recipients);
  }),
);

test(
  "where the quota is too small, the rest goes out on the next day",
  onSample(async (book) => {
    await book.advanceTo("2026-03-09 06:00");
    await byHand(book, () => {
      const others = MailApp.getRemainingDailyQuota() - 1;
      for (let sent = 0; sent < others; sent += 49) {
        const to = Array.from({ length: Math.min(49, others - sent) }, (_, i) => `a${i}@b.example`);
        MailApp.sendEmail({ to: to.join(","), subject: "x", body: "x" });
      }
    });
    const first = addressees(await book.advanceTo(MONDAYS[0]));
    expect(first.length).toBe(1);
    const rest = addressees(await book.advanceTo("2026-03-10 08:00"));
    expect([...first, ...rest].sort()).toEqual(recipients);
    expect(addressees(await book.advanceTo("2026-03-15 23:00"))).toEqual([]);
  }),
);

test(
  "history begins and stage changes go on with the weekly run, once a week",
  onSample(async (book) => {
    await recalculated(book);
    const counts = async () => [
      (await rowsOf(book, "History")).length,
      (await rowsOf(book, "Stage changes")).length,
    ];
    // The sample brings changes of its own, which say where each deal stands.
    const [none, known] = await counts();
    expect(none).toBe(0);
    await book.advanceTo(MONDAYS[0]);
    const [history = 0, changes = 0] = await counts();
    expect(history).toBeGreaterThan(20);
    const kept = (await rowsOf(book, "History")).filter((row) => row["Kind"] === "forecast");
    expect(kept.map((row) => row["Subject"])).toContain("wonValue 2026-01-01 2026-03-31");
    expect(changes).toBe(known);
    await book.run("onClock", [], { startedBy: "clock" });
    await recalculated(book);
    await book.run("sendReports");
    expect(await counts()).toEqual([history, changes]);
    const deal = (await rowsOf(book, "Deals")).findIndex((row) => row["Stage"] !== "Won");
    await book.type("Deals", `H${deal + 2}`, [["Won"]]);
    await book.advanceTo(MONDAYS[1]);
    expect(await counts()).toEqual([2 * history, changes + 1]);
    const dates = new Set((await rowsOf(book, "History")).map((row) => row["Date"]));
    expect([...dates]).toEqual(["2026-03-09", "2026-03-16"]);
    expect((await recalculated(book)).serviceCalls.writes).toBe(0);
  }),
);

test(
  "a weekly run that is cut off is made up for, without a second record",
  onSample(async (book) => {
    await book.advanceTo("2026-03-09 06:00");
    const undisturbed = await withSaved(start, async (other) => {
      await other.advanceTo(MONDAYS[0]);
      return (await rowsOf(other, "History")).length;
    });
    for (let cut = 1; ; cut += 2) {
      const { error } = await book.run("onClock", [], { startedBy: "clock", killAtWrite: cut });
      if (error === null) break;
      expect(error).toMatch(/Killed/);
    }
    await book.advanceTo(MONDAYS[0]);
    expect((await rowsOf(book, "History")).length).toBe(undisturbed);
    expect(
      book
        .mails()
        .flatMap(({ to }) => to)
        .sort(),
    ).toEqual(recipients);
  }),
);
