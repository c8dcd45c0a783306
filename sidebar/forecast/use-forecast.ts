// The dialog's state: the forecasts as the server told them last, which figure is shown, what is typed of each, and what
// came of it.
import { useState } from "preact/hooks";
import type { ForecastFigure, ForecastState } from "../../src/app/rpc/forecast";
import type { ForecastKey } from "../../src/core/model/rows";
import { blankFault, faultsIn } from "../add/field-faults";
import { useAsking } from "../add/use-asking";
import { ask, type Reply } from "../call";
import { useTexts } from "../language";

/** What a manager types, in the order of its fields. */
export const WORD_FIELDS = ["value", "why", "by"] as const;
export type WordField = (typeof WORD_FIELDS)[number];
export type Word = Readonly<Record<WordField, string>>;

const NOTHING = { value: "", why: "" };

export function useForecast(first: ForecastState) {
  const texts = useTexts();
  const { forecast: words } = texts;
  const asking = useAsking<ForecastState, WordField>(first);
  const { state, working, told, trouble, faults, setFaults, clear } = asking;
  const [chosen, setChosen] = useState<ForecastKey>(
    first.figures[0]?.forecast.figure ?? "wonValue",
  );
  /** What is typed stays with its figure; whoever types it stays the same. */
  const [typed, setTyped] = useState<Partial<Readonly<Record<ForecastKey, typeof NOTHING>>>>({});
  const [by, setBy] = useState("");
  const figure: ForecastFigure | null =
    state.figures.find(({ forecast }) => forecast.figure === chosen) ?? null;
  const word: Word = { ...NOTHING, ...typed[chosen], by };

  const change = ({ by: name, ...part }: Partial<Word>) => {
    if (name !== undefined) setBy(name);
    setTyped((now) => ({ ...now, [chosen]: { ...NOTHING, ...now[chosen], ...part } }));
  };
  /** @param needed what has to be there for it */
  const go = async (
    question: () => Promise<Reply<ForecastState>>,
    done: string,
    needed: readonly WordField[],
  ): Promise<boolean> => {
    if (working) return false;
    clear();
    const missing = faultsIn(
      Object.fromEntries(needed.map((field) => [field, blankFault(word[field], texts)])),
    );
    if (Object.keys(missing).length === 0) return asking.go(question, done, WORD_FIELDS);
    setFaults(missing);
    return false;
  };
  const shown = {
    figure: chosen,
    from: state.period.from ?? state.asOf,
    to: state.period.to ?? state.asOf,
    person: state.person,
    ...(state.me === null ? { by } : {}),
  };
  const whoever: readonly WordField[] = state.me === null ? ["by"] : [];
  return {
    state,
    chosen,
    figure,
    word,
    working,
    told,
    trouble,
    faults,
    choose: (key: ForecastKey) => {
      clear();
      setChosen(key);
    },
    change: (part: Partial<Word>) => {
      change(part);
      setFaults((now) =>
        Object.fromEntries(Object.entries(now).filter(([field]) => !(field in part))),
      );
    },
    save: async () => {
      const { value, why } = word;
      const saved = await go(
        () => ask("overrideForecast", { ...shown, value, why }),
        words.savedWord,
        ["value", "why", ...whoever],
      );
      if (saved) change(NOTHING);
    },
    takeBack: () => {
      const request = { ...shown, word: figure?.forecast.override?.id ?? "" };
      return go(() => ask("takeBackForecast", request), words.takenBack, whoever);
    },
  };
}
