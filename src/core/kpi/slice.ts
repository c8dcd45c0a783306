// Whose figures are looked at: what people chose in KPI Summary's slice cells, as a cut through deals and other rows.
import type { DealFacts } from "../model/facts";
import { SLICES, type Slice, type SliceBy } from "../model/figure-choice";
import { once } from "../model/once";
import { plainName, plainNames } from "../model/plain-name";
import type { Reason } from "../model/reason";
import { remembered } from "../model/remembered";
import type { DealId, Person, PersonId } from "../model/rows";

/** What a row of another table hangs on. What is left out, it has from its deal. */
export interface SlicedRow {
  readonly person?: PersonId | null;
  readonly deal?: DealId | null;
  readonly customer?: string | null;
}

export interface Cut {
  /** What is cut by, without blanks. */
  readonly slice: Slice;
  /** Whether a deal counts. */
  readonly deal: (deal: DealFacts) => boolean;
  /** Whether a row of another table counts, such as an activity, a collection, a task. */
  readonly row: (row: SlicedRow) => boolean;
  /** Whether a person is among those chosen by person, team and department; true where none of these was. */
  readonly person: (person: PersonId | null) => boolean;
  /** What there is to choose from. */
  readonly choices: () => Readonly<Record<SliceBy, readonly string[]>>;
  /** Of each word that means nothing here: which, and what there is. */
  readonly why: readonly Reason[];
}

/** What a cut is made of. */
export interface SliceGround {
  readonly team: readonly Person[];
  readonly deals: readonly DealFacts[];
  /** Their names; blanks do not count. */
  readonly products: readonly (string | null)[];
  /** Of customers; blanks do not count. */
  readonly segments: readonly (string | null)[];
  /** Of a customer, by its name. */
  readonly segmentOf: (customer: string) => string | null;
  /** By the name that Products give it. */
  readonly productNamed: (product: string) => string;
  /** A person with everybody below. */
  readonly below: (person: PersonId) => ReadonlySet<PersonId>;
}

/** What a slice is held against. */
interface Subject {
  readonly owner: PersonId | null;
  readonly product: string | null;
  readonly region: string | null;
  readonly segment: string | null;
  readonly source: string | null;
}

/** Words are compared without regard to case, width and spaces. A word that nothing has matches nothing, and is told. */
export function sliceOf(ground: SliceGround, typed: Slice): Cut {
  const chosen = SLICES.flatMap((by) => {
    const word = typed[by]?.trim() ?? "";
    return word === "" ? [] : [[by, word] as const];
  });
  const members = new Map(ground.team.map((person) => [person.id, person]));
  const byId = new Map(ground.deals.map((deal) => [deal.id, deal]));
  const tests = chosen.map(([by, word]) => ({ by, word, fits: testOf(by, word, ground) }));
  const fits = (subject: Subject) => tests.every((test) => test.fits(subject));
  const ofPeople = tests.filter(
    ({ by }) => by === "person" || by === "team" || by === "department",
  );
  const choices = once(() => sliceChoices(ground));
  return {
    slice: Object.fromEntries(chosen),
    deal: fits,
    row: ({ person = null, deal = null, customer = null }) => {
      if (tests.length === 0) return true;
      const of = deal === null ? undefined : byId.get(deal);
      const owner = person ?? of?.owner ?? null;
      return fits({
        owner,
        product: of?.product ?? null,
        region: of?.region ?? (owner === null ? null : (members.get(owner)?.region ?? null)),
        segment: of?.segment ?? (customer === null ? null : ground.segmentOf(customer)),
        source: of?.source ?? null,
      });
    },
    person: (owner) => ofPeople.every((test) => test.fits({ ...NOTHING, owner })),
    choices,
    why: tests.flatMap(({ by, word }): readonly Reason[] => {
      const known = choices()[by];
      return isKnown(by, word, known, ground)
        ? []
        : [{ code: "sliceUnknown", params: { slice: by, value: word, choices: known }, ids: [] }];
    }),
  };
}

const NOTHING: Subject = { owner: null, product: null, region: null, segment: null, source: null };

function testOf(by: SliceBy, word: string, ground: SliceGround): (subject: Subject) => boolean {
  const plain = plainName(word);
  switch (by) {
    case "person":
      return among(new Set(peopleNamed(word, ground.team)));
    case "team":
      return among(
        new Set(peopleNamed(word, ground.team).flatMap((person) => [...ground.below(person)])),
      );
    case "department":
      return among(
        new Set(
          ground.team.flatMap(({ id, department }) => (isNamed(department, plain) ? [id] : [])),
        ),
      );
    case "product": {
      const product = plainName(ground.productNamed(word));
      const fits = naming(product);
      return (subject) => fits(subject.product);
    }
    default: {
      const fits = naming(plain);
      return (subject) => fits(subject[by]);
    }
  }
}

/** Deals share their words: each is compared once. */
const naming = (plain: string) => remembered((text: string | null) => isNamed(text, plain));

const among =
  (people: ReadonlySet<PersonId>) =>
  ({ owner }: Subject) =>
    owner !== null && people.has(owner);

const isNamed = (text: string | null, plain: string): boolean =>
  text !== null && plainName(text) === plain;

/** Everybody whom a word may mean: by id, else by name, other names and mail. */
function peopleNamed(word: string, team: readonly Person[]): readonly PersonId[] {
  const plain = plainName(word);
  const byId = team.filter(({ id }) => plainName(id) === plain);
  const found =
    byId.length > 0
      ? byId
      : team.filter(
          ({ name, otherNames, mail }) =>
            isNamed(name, plain) ||
            isNamed(mail, plain) ||
            plainNames(otherNames ?? "").includes(plain),
        );
  return found.map(({ id }) => id);
}

function isKnown(
  by: SliceBy,
  word: string,
  choices: readonly string[],
  { team, productNamed }: SliceGround,
): boolean {
  if (by === "person" || by === "team") return peopleNamed(word, team).length > 0;
  const meant = plainName(by === "product" ? productNamed(word) : word);
  return choices.some((choice) => plainName(choice) === meant);
}

/** What there is to cut by: names of people, of managers, and the words that stand in the tables. Each once, sorted. */
function sliceChoices({
  team,
  deals,
  products,
  segments,
}: SliceGround): Readonly<Record<SliceBy, readonly string[]>> {
  const managers = new Set(team.map(({ manager }) => manager));
  return {
    person: words(team.map(({ id, name }) => name ?? id)),
    team: words(team.filter(({ id }) => managers.has(id)).map(({ id, name }) => name ?? id)),
    department: words(team.map(({ department }) => department)),
    product: words([...products, ...deals.map(({ product }) => product)]),
    region: words([...deals, ...team].map(({ region }) => region)),
    segment: words([...segments, ...deals.map(({ segment }) => segment)]),
    source: words(deals.map(({ source }) => source)),
  };
}

function words(texts: readonly (string | null)[]): readonly string[] {
  const found = new Map<string, string>();
  for (const text of new Set(texts))
    if (text !== null && !found.has(plainName(text))) found.set(plainName(text), text);
  return [...found.values()].sort();
}
