// PSPLIB's activity networks (Kolisch and Sprecher 1996): the length of the critical path of each,
// against the MPM-Time in its header and in the list of known answers.
import { dayLine, startOfDay } from "../../../src/core/calendar/day-line";
import type { Activity } from "../../../src/core/schedule/activity";
import { ALWAYS, MONDAY } from "./cases";
import { placed, plain } from "./placed";
import { describeWithData, listData, readData, tell } from "./reference-data";

const LINE = dayLine(ALWAYS);
const ORIGIN = startOfDay(MONDAY);

/** The numbers of each line between the section of this title and the next line of asterisks. */
function section(text: string, title: string): string[][] {
  const lines = text.split(/\r?\n/);
  const from = lines.findIndex((each) => each.startsWith(title)) + 1;
  const to = lines.findIndex((each, at) => at > from && each.startsWith("****"));
  return lines
    .slice(from, to)
    .map((each) => each.trim().split(/\s+/))
    .filter((words) => words.every((word) => /^\d+$/.test(word)));
}

function jobs(text: string): Activity[] {
  const links = section(text, "PRECEDENCE RELATIONS").flatMap(([id = "", , , ...successors]) =>
    successors.map((to) => [id, to] as const),
  );
  return section(text, "REQUESTS/DURATIONS").map(([id = "", , days]) => ({
    ...plain(id, Number(days), LINE, ORIGIN),
    after: links
      .filter(([, to]) => to === id)
      .map(([predecessor]) => ({ predecessor, type: "FS", work: 0, elapsed: 0 })),
  }));
}

describeWithData("psplib", "critical path lengths of PSPLIB", () => {
  const known = new Map(
    readData("psplib", "critical-path-length.csv")
      .trim()
      .split(/\r?\n/)
      .slice(1)
      .map((row) => {
        const [file = "", length] = row.split(",");
        return [file, Number(length)];
      }),
  );

  test.each([
    ["j30", 480, 32],
    ["j120", 100, 122],
  ])("%s: all %i networks of %i jobs", (folder, networks, count) => {
    const files = listData("psplib", folder);
    const wrong = files.flatMap((file) => {
      const text = readData("psplib", folder, file);
      const given = jobs(text);
      expect(given).toHaveLength(count);
      const sink = placed(given).get(String(count));
      const length = sink && LINE.before(sink.finish) - LINE.before(ORIGIN);
      const [, , , , , header] = section(text, "PROJECT INFORMATION")[0] ?? [];
      const same = length === known.get(`${folder}/${file}`) && length === Number(header);
      return same ? [] : [`${file}: ${length}`];
    });
    tell(`psplib, ${folder}: ${files.length} networks compared, ${wrong.length} differ`);
    expect(wrong).toEqual([]);
    expect(files).toHaveLength(networks);
  });
});
