// PSPLIB's activity networks (Kolisch and Sprecher 1996): the length of the critical path of each,
// against the MPM-Time in its header and in the list of known answers.
import type { ScheduleTask } from "../../../src/core/schedule/task";
import { ALWAYS, linksTo, MONDAY, planned } from "./cases";
import { describeWithData, listData, readData } from "./reference-data";

interface Job {
  readonly id: string;
  readonly successors: readonly string[];
}

/** The numbers of each line between the section of this title and the next line of asterisks. */
function section(text: string, title: string): string[][] {
  const lines = text.split(/\r?\n/);
  const from = lines.findIndex((each) => each.startsWith(title)) + 1;
  const to = lines.findIndex((each, at) => at > from && each.startsWith("****"));
  return lines
    .slice(from, to)
    .map((each) => each.trim().split(/\s+/))
    .filter(isNumbers);
}

function isNumbers(words: readonly string[]): boolean {
  return words.every((word) => /^\d+$/.test(word));
}

function jobs(text: string): ScheduleTask[] {
  const links: Job[] = section(text, "PRECEDENCE RELATIONS").map(
    ([id = "", , , ...successors]) => ({ id, successors }),
  );
  const after = new Map<string, string[]>(links.map(({ id }) => [id, []]));
  for (const { id, successors } of links) for (const to of successors) after.get(to)?.push(id);
  return section(text, "REQUESTS/DURATIONS").map(([id = "", , days]) => ({
    id,
    days: Number(days),
    after: linksTo((after.get(id) ?? []).join(" ")),
    done: 0,
  }));
}

describeWithData("psplib", "critical path lengths of PSPLIB", () => {
  const known = (): Map<string, number> => {
    const rows = readData("psplib", "critical-path-length.csv").trim().split(/\r?\n/).slice(1);
    return new Map(
      rows.map((row) => {
        const [file = "", length] = row.split(",");
        return [file, Number(length)];
      }),
    );
  };

  test.each([
    ["j30", 480, 32],
    ["j120", 100, 122],
  ])("%s: all %i networks of %i jobs", (folder, networks, count) => {
    const lengths = known();
    const wrong: string[] = [];
    const files = listData("psplib", folder);
    for (const file of files) {
      const text = readData("psplib", folder, file);
      const tasks = jobs(text);
      expect(tasks).toHaveLength(count);
      const { tasks: found, faults } = planned(tasks, { calendar: ALWAYS });
      expect(faults).toEqual([]);
      const length = (found.get(String(count))?.ends ?? 0) - MONDAY + 1;
      const [, , , , , header] = section(text, "PROJECT INFORMATION")[0] ?? [];
      const same = length === lengths.get(`${folder}/${file}`) && length === Number(header);
      if (!same) wrong.push(`${file}: ${length}`);
    }
    expect(wrong).toEqual([]);
    expect(files).toHaveLength(networks);
  });
});
