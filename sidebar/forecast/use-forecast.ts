// The dialog's state: the forecasts as the server told them last, which figure is shown, and what came of a word.
import { useState } from "preact/hooks";
import type { ForecastFigure, ForecastState } from "../../src/app/rpc/forecast";
import type { ForecastKey } from "../../src/core/model/rows";
import { ask, type Reply } from "../call";
import { type FaultsOf, faultsOf } from "../components/faults";
import { useTexts } from "../language";

/** Faults with what was typed, by field. */
export type FieldFaults = Readonly<Record<string, string>>;

/** What a manager types. */
export interface Word {
  readonly value: string;
  readonly why: string;
  readonly by: string;
}

const FIELDS = ["value", "why", "by"];

export function useForecast(first: ForecastState) {
  const { forecast: words } = useTexts();
  const [state, setState] = useState(first);
  const [chosen, setChosen] = useState<ForecastKey>(
    first.figures[0]?.forecast.figure ?? "wonValue",
  );
  const [working, setWorking] = useState(false);
  const [told, setTold] = useState<string | null>(null);
  const [trouble, setTrouble] = useState<FaultsOf | null>(null);
  const [faults, setFaults] = useState<FieldFaults>({});
  const figure: ForecastFigure | null =
    state.figures.find(({ forecast }) => forecast.figure === chosen) ?? null;

  const clear = () => {
    setTold(null);
    setTrouble(null);
    setFaults({});
  };
  const go = async (asking: () => Promise<Reply<ForecastState>>, done: string) => {
    if (working) return false;
    clear();
    setWorking(true);
    const reply = await asking();
    setWorking(false);
    if ("ok" in reply) {
      setState(reply.ok);
      setTold(done);
      return true;
    }
    const own =
      "issues" in reply ? reply.issues.filter(({ field }) => FIELDS.includes(field ?? "")) : [];
    if (own.length === 0) setTrouble(faultsOf(reply));
    setFaults(Object.fromEntries(own.map(({ field, message }) => [field ?? "", message])));
    return false;
  };
  const shown = {
    figure: chosen,
    from: state.period.from ?? state.asOf,
    to: state.period.to ?? state.asOf,
  };
  const byOf = (by: string) => (state.me === null ? { by } : {});
  return {
    state,
    chosen,
    figure,
    working,
    told,
    trouble,
    faults,
    choose: (key: ForecastKey) => {
      clear();
      setChosen(key);
    },
    save: ({ value, why, by }: Word) =>
      go(() => ask("overrideForecast", { ...shown, value, why, ...byOf(by) }), words.savedWord),
    takeBack: (by: string) =>
      go(() => ask("takeBackForecast", { ...shown, ...byOf(by) }), words.takenBack),
  };
}
