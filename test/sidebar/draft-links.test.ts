// Links as they are typed into the form: which tasks are meant, of which type, with what lag, and what is sent.

import {
  draftLink,
  linksOf,
  readLag,
  takeTyped,
  typedLinks,
  writtenLinks,
} from "../../sidebar/task-form/draft-links";
import { LINK_TYPES } from "../../src/core/model/link";

const tasks = [
  { id: "T-1", name: "Collect" },
  { id: "T-2", name: "Compare" },
  { id: "T-3", name: "Compare" },
  { id: "T-4", name: "报价" },
  { id: "T-5", name: "Review, then sign" },
  { id: "T-77", name: "T-1" },
];
const link = (id: string, type: string = "FS", lag = "") => ({ id, type, lag });

test.each([
  ["T-1", [link("T-1")]],
  ["collect", [link("T-1")]],
  ["T-1; t-2", [link("T-1"), link("T-2")]],
  ["t-1，报价、T-2", [link("T-1"), link("T-4"), link("T-2")]],
  ["Review, then sign", [link("T-5")]],
  ["T-1SS", [link("T-1", "SS")]],
  ["T-1 ff - 1w", [link("T-1", "FF", "-1w")]],
  ["T-1FS+2d；T-2SF", [link("T-1", "FS", "+2d"), link("T-2", "SF")]],
  ["T-1+50%", [link("T-1", "FS", "+50%")]],
  ["报价FS+4h", [link("T-4", "FS", "+4h")]],
  ["Compare", null],
  ["T-1, T-99", null],
  ["", null],
  [" ; ", null],
])("“%s” is typed", (text, links) => expect(typedLinks(text, tasks)).toEqual(links));

test("what is known is taken, once, and the rest stays as typed", () => {
  const value = { links: [draftLink(waits("T-1"))], text: "T-1; T-4SS+1d" };
  const taken = takeTyped(value, tasks);
  expect(taken).toEqual({ links: [link("T-1"), link("T-4", "SS", "+1d")], text: "" });
  expect(takeTyped({ ...value, text: "T-4; soon" }, tasks).text).toBe("T-4; soon");
  expect(takeTyped(taken, tasks)).toBe(taken);
});

const waits = (id: string) =>
  ({ ...linksOf({ links: [], text: id }, tasks)[0] }) as Parameters<typeof draftLink>[0];

test.each([
  ["", null],
  ["0", null],
  ["2", { amount: 2, unit: "days" }],
  ["+2d", { amount: 2, unit: "days" }],
  ["－1w", { amount: -1, unit: "weeks" }],
  ["-1 w", { amount: -1, unit: "weeks" }],
  ["50%", { amount: 50, unit: "percent" }],
  ["-2天", { amount: -2, unit: "days" }],
  ["＋1周", { amount: 1, unit: "weeks" }],
  ["3ed", { amount: 3, unit: "elapsedDays" }],
  ["4h", { amount: 4, unit: "hours" }],
  ["+", undefined],
  ["-", undefined],
  ["soon", undefined],
  ["2d; T-3", undefined],
  ["1e9", undefined],
])("the lag “%s”", (text, lag) => expect(readLag(text)).toEqual(lag));

test("what is sent is read as the same links again", () => {
  const links = LINK_TYPES.flatMap((type) =>
    ["", "+2d", "-1w", "+4h", "+50%", "-3ed"].map((lag) => link("T-4", type, lag)),
  );
  const value = { links, text: "" } as Parameters<typeof writtenLinks>[0];
  expect(writtenLinks(value, tasks).map((text) => typedLinks(text, tasks)?.[0])).toEqual(links);
});
