// One target with its period, and whose it is.
import { readTeam } from "../../src/core/team/read-team";
import { Field } from "../components/field";
import { SelectField } from "../components/select-field";
import { useTexts } from "../language";
import { type Draft, PERIODS } from "./draft";

interface TargetFieldsProps {
  readonly draft: Draft;
  readonly onChange: (change: Partial<Draft>) => void;
  readonly amountFault: string | null;
  readonly ownerFault: string | null;
}

export function TargetFields({ draft, onChange, amountFault, ownerFault }: TargetFieldsProps) {
  const { setUp } = useTexts();
  const names = readTeam(draft.team).flatMap(({ member }) => member?.name ?? []);
  return (
    <div class="target">
      <Field id="amount" label={setUp.target} fault={amountFault} hint={setUp.amountHint}>
        {(tied) => (
          <input
            {...tied}
            type="text"
            value={draft.amount}
            onInput={(event) => onChange({ amount: event.currentTarget.value })}
          />
        )}
      </Field>
      <SelectField
        id="period"
        label={setUp.period}
        value={draft.period}
        choices={PERIODS.map((value) => ({ value, label: setUp.periods[value] }))}
        onChange={(value) =>
          onChange({ period: PERIODS.find((period) => period === value) ?? "quarter" })
        }
      />
      <SelectField
        id="owner"
        label={setUp.owner}
        fault={ownerFault}
        value={names.includes(draft.owner) ? draft.owner : ""}
        choices={[
          { value: "", label: setUp.everybody },
          ...[...new Set(names)].map((name) => ({ value: name, label: name })),
        ]}
        onChange={(owner) => onChange({ owner })}
      />
    </div>
  );
}
