// Which option a typed text means, and which are suggested for it.
import { labelOf, meantBy, suggest } from "../../sidebar/components/options";

const people = [
  { id: "P-1", name: "Claire Morgan" },
  { id: "P-2", name: "Priya Nair" },
  { id: "P-3", name: "Priya Nair" },
  { id: "P-4", name: "王晓明" },
  { id: "P-5", name: "P-1" },
  { id: "P-6", name: "" },
];

test.each([
  ["P-1", { id: "P-1" }],
  ["p-2", { id: "P-2" }],
  ["  claire MORGAN ", { id: "P-1" }],
  ["王晓明", { id: "P-4" }],
  ["Ｐ-４", { id: "P-4" }],
  ["Priya Nair", { several: ["P-2", "P-3"] }],
  ["Priya Nair (P-3)", { id: "P-3" }],
  ["Claire", { unknown: "Claire" }],
  ["constructor", { unknown: "constructor" }],
])("%s means %j", (text, meant) => {
  expect(meantBy(text, people)).toEqual(meant);
});

test("what stands for an option means it again", () => {
  for (const person of people.filter(({ id }) => id !== "P-5"))
    expect(meantBy(labelOf(person, people), people)).toEqual({ id: person.id });
});

describe("suggestions", () => {
  const tasks = Array.from({ length: 1000 }, (_, index) => ({
    id: `T-${index + 1}`,
    name: `Step ${index + 1} of the roll-out`,
  }));
  const ids = (text: string) => suggest(text, tasks).best.map(({ id }) => id);

  test("are eight, and say how many there are", () => {
    expect(ids("")).toHaveLength(8);
    expect(suggest("", tasks).count).toBe(1000);
    expect(suggest("step 99", tasks).count).toBe(19);
  });
  test("begin with the id that was typed", () => expect(ids("t-100")[0]).toBe("T-100"));
  test("prefer the start of a name, then of a word", () => {
    const names = ["A new offer", "Offers", "Sofa for R. Offenbach", "Other"];
    const found = suggest(
      "off",
      names.map((name, index) => ({ id: `X-${index}`, name })),
    ).best;
    expect(found.map(({ name }) => name)).toEqual([
      "Offers",
      "A new offer",
      "Sofa for R. Offenbach",
    ]);
  });
  test("take words in any order", () => expect(ids("roll-out 512")).toEqual(["T-512"]));
  test("are none where nothing matches", () => expect(ids("zebra")).toEqual([]));
});
