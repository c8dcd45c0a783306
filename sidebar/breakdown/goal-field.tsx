// Which goal is broken down: chosen by name from those that somebody works at.
import { useState } from "preact/hooks";
import type { BreakdownState } from "../../src/app/rpc/breakdown";
import { Combobox } from "../components/combobox";
import { Field } from "../components/field";
import { labelOf, meantBy } from "../components/options";
import { useTexts } from "../language";

interface GoalFieldProps {
  readonly goals: BreakdownState["goals"];
  readonly chosen: string | null;
  readonly onChoose: (id: string) => void;
}

export function GoalField({ goals, chosen, onChoose }: GoalFieldProps) {
  const { breakdown } = useTexts();
  const now = goals.find(({ id }) => id === chosen);
  const [typed, setTyped] = useState<string | null>(null);
  const [left, setLeft] = useState(false);
  const text = typed ?? (now ? labelOf(now, goals) : "");
  const meant = meantBy(text, goals);
  const isUnknown = left && text.trim() !== "" && !("id" in meant);
  const choose = (id: string) => {
    setTyped(null);
    if (id !== chosen) onChoose(id);
  };
  return (
    <Field
      id="breakdown-goal"
      label={breakdown.goal}
      fault={isUnknown ? breakdown.unknownGoal : null}
    >
      {(tied) => (
        <Combobox
          tied={tied}
          text={text}
          options={goals}
          onText={(next) => {
            setLeft(false);
            setTyped(next);
          }}
          onChoose={({ id }) => choose(id)}
          onLeave={() => {
            setLeft(true);
            if ("id" in meant) choose(meant.id);
          }}
        />
      )}
    </Field>
  );
}
