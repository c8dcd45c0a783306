// The goal form's fields in their order, each with its fault where that is to be seen.
import type { ComponentChildren } from "preact";
import type { SidebarState } from "../../src/app/rpc";
import { isFlow, isMoney } from "../../src/core/goals/measure";
import { DIRECTIONS, METRICS, type Metric, ROLL_UPS, type RollUp } from "../../src/core/model/rows";
import type { Faults } from "../add/entry-form-of";
import { DateField } from "../components/date-field";
import { MoreFields } from "../components/more-fields";
import { OptionField } from "../components/option-field";
import { Segments } from "../components/segments";
import { SelectField } from "../components/select-field";
import { TextField } from "../components/text-field";
import { amountHint } from "../deal-form/amount-hint";
import { personOf } from "../deal-form/draft";
import { useTexts } from "../language";
import { hasUnit } from "./check-goal";
import type { GoalDraft, GoalField } from "./draft";
import { quickPeriods } from "./periods";
import { QuickPeriods } from "./quick-periods";

interface GoalFieldsProps {
  readonly draft: GoalDraft;
  readonly state: SidebarState;
  /** Before the ids of its fields: two forms may stand in the page. */
  readonly prefix: string;
  readonly faults: Faults<GoalField>;
  readonly onChange: (change: Partial<GoalDraft>) => void;
  readonly onLeave: (field: GoalField) => void;
  /** What is said of the goal. */
  readonly children: ComponentChildren;
}

export function GoalFields(props: GoalFieldsProps) {
  const { draft, state, prefix, faults, onChange, onLeave, children } = props;
  const { entry, lang, me, people, goals } = state;
  const texts = useTexts();
  const { choice, form, goalForm } = texts;
  const labels = texts.field.goals;
  const common = (field: GoalField) => ({
    id: `${prefix}-${field}`,
    label: labels[field],
    fault: faults[field] ?? null,
  });
  type Typed = Exclude<GoalField, "metric" | "direction" | "rollUp" | "owner">;
  const typed = (field: Typed) => ({
    ...common(field),
    text: draft[field],
    onText: (text: string) => onChange({ [field]: text }),
    onLeave: () => onLeave(field),
  });
  const metric = draft.metric === "" ? null : draft.metric;
  const money = (text: string) => (isMoney({ metric }) ? amountHint(text, entry, lang, texts) : "");
  const compared = isFlow({ metric }) && draft.direction === "up" && draft.startValue.trim() !== "";
  return (
    <>
      <TextField {...typed("name")} required />
      <SelectField
        {...common("metric")}
        value={draft.metric}
        onChange={(value) => onChange({ metric: value as "" | Metric })}
        choices={[
          { value: "", label: form.choose },
          ...METRICS.map((value) => ({ value, label: choice.metrics[value] })),
        ]}
      />
      <div class="pair">
        <TextField {...typed("target")} hint={money(draft.target)} />
        <TextField
          {...typed("startValue")}
          hint={compared ? goalForm.compared : money(draft.startValue)}
        />
      </div>
      {hasUnit(draft) ? <TextField {...typed("unit")} /> : null}
      <Segments
        name={`${prefix}-direction`}
        label={labels.direction}
        choices={DIRECTIONS.map((key) => ({ key, label: choice.directions[key] }))}
        chosen={draft.direction}
        onChoose={(direction) => onChange({ direction })}
      />
      <div class="field">
        <div class="pair">
          <DateField {...typed("start")} />
          <DateField {...typed("due")} />
        </div>
        <QuickPeriods periods={quickPeriods(entry)} draft={draft} onChoose={onChange} />
      </div>
      <OptionField
        {...common("owner")}
        text={personOf(draft.owner, me, people)}
        options={people}
        onText={(owner) => onChange({ owner })}
        onLeave={() => onLeave("owner")}
      />
      <OptionField {...typed("parent")} options={goals} />
      <TextField {...typed("purpose")} lines={2} />
      <MoreFields name="goal" faulty={faults.rollUp !== undefined}>
        <SelectField
          {...common("rollUp")}
          value={draft.rollUp}
          onChange={(value) => onChange({ rollUp: value as "" | RollUp })}
          choices={[
            { value: "", label: form.none },
            ...ROLL_UPS.map((value) => ({ value, label: choice.rollUps[value] })),
          ]}
        />
      </MoreFields>
      {children}
    </>
  );
}
