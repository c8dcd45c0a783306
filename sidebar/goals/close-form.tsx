// The end of a goal: what became of it, as its attainment proposes and a person confirms; and the goal that carries it on.
import { useState } from "preact/hooks";
import type { Added } from "../../src/app/rpc";
import type { GoalDetail, GoalEntry } from "../../src/app/rpc/goals";
import { CLOSED, type Closed } from "../../src/core/goals/closing";
import type { Faults as FieldFaults } from "../add/entry-form-of";
import { sortedFaults } from "../add/sorted-faults";
import { ask, type Reply } from "../call";
import { Faults, type FaultsOf } from "../components/faults";
import { Segments } from "../components/segments";
import { Spinner } from "../components/spinner";
import { TextField } from "../components/text-field";
import { useTexts } from "../language";

interface CloseFormProps {
  readonly entry: GoalEntry;
  readonly closing: NonNullable<GoalDetail["closing"]>;
  readonly onClosed: (told: readonly string[]) => void;
  readonly onCarried: (id: string, told: readonly string[]) => void;
}

export function CloseForm({ entry, closing, onClosed, onCarried }: CloseFormProps) {
  const { form, field, choice, goalDetail: words } = useTexts();
  const { id } = entry;
  const { proposed, next } = closing;
  const [state, setState] = useState<Closed>(proposed);
  const [name, setName] = useState(entry.name);
  const [target, setTarget] = useState(closing.target);
  const [faults, setFaults] = useState<FieldFaults<"name" | "target">>({});
  const [trouble, setTrouble] = useState<FaultsOf | null>(null);
  const [saving, setSaving] = useState(false);
  const send = async (call: () => Promise<Reply<Added>>, done: (added: Added) => void) => {
    if (saving) return;
    setTrouble(null);
    setFaults({});
    setSaving(true);
    const reply = await call();
    setSaving(false);
    if ("ok" in reply) return done(reply.ok);
    const { at, whole } = sortedFaults(reply, ["name", "target"]);
    setFaults(at);
    setTrouble(whole);
  };
  const close = () =>
    send(
      () => ask("closeGoal", { id, state }),
      ({ notes }) => onClosed([words.closed(choice.lifecycle[state]), ...notes]),
    );
  const carry = () =>
    send(
      () => ask("carryOver", { id, state, name, target }),
      (added) => {
        onCarried(added.id, [words.carried(added.id), ...added.notes]);
      },
    );
  return (
    <details class="part closing">
      <summary>{words.close}</summary>
      <div class="closing-fields">
        <Segments
          name="close-as"
          label={words.closeAs}
          pills
          choices={CLOSED.map((key) => ({ key, label: choice.lifecycle[key] }))}
          chosen={state}
          onChoose={setState}
        />
        <p class="hint">{words.proposed(choice.lifecycle[proposed])}</p>
        <div class="row">
          <button type="button" class="plain" aria-disabled={saving} onClick={close}>
            {words.closeIt}
          </button>
        </div>
        {next === null ? (
          <p class="hint">{words.noNext}</p>
        ) : (
          <>
            <h4>{words.nextPeriod(next.from, next.to)}</h4>
            <TextField
              id="next-name"
              label={field.goals.name}
              fault={faults.name ?? null}
              text={name}
              onText={setName}
              onLeave={() => {}}
            />
            <TextField
              id="next-target"
              label={field.goals.target}
              fault={faults.target ?? null}
              text={target}
              onText={setTarget}
              onLeave={() => {}}
            />
            <div class="row">
              <button type="button" class="plain" aria-disabled={saving} onClick={carry}>
                {words.carryOver}
              </button>
            </div>
          </>
        )}
        {saving ? <Spinner label={form.working} /> : null}
        {trouble === null ? null : <Faults faults={trouble} />}
      </div>
    </details>
  );
}
