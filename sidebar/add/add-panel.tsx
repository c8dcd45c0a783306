// The forms, one of which is in sight. What was typed into the others stays.
import { useState } from "preact/hooks";
import type { SidebarState } from "../../src/app/rpc";
import { ActivityForm } from "../activity-form/activity-form";
import { Segments } from "../components/segments";
import { DealForm } from "../deal-form/deal-form";
import { GoalForm } from "../goal-form/goal-form";
import { useTexts } from "../language";
import { TaskForm } from "../task-form/task-form";
import { ENTRY_KINDS, type EntryKindName } from "./entry-kinds";
import { rememberKind } from "./last-kind";

interface AddPanelProps {
  readonly state: SidebarState;
  readonly first: EntryKindName;
  /** Called after something was added: lists and suggestions are older than the sheet now. */
  readonly onSaved: () => void;
}

export function AddPanel({ state, first, onSaved }: AddPanelProps) {
  const { entry } = useTexts();
  const [kind, setKind] = useState(first);
  const [begun, setBegun] = useState<ReadonlySet<EntryKindName>>(new Set([first]));
  const forms = {
    task: <TaskForm state={state} onSaved={onSaved} />,
    deal: <DealForm state={state} onSaved={onSaved} />,
    activity: <ActivityForm state={state} onSaved={onSaved} />,
    goal: <GoalForm state={state} onSaved={onSaved} />,
  };
  return (
    <>
      <div class="entry-kind">
        <Segments
          bare
          name="entry"
          label={entry.what}
          choices={ENTRY_KINDS.map((key) => ({ key, label: entry.kinds[key] }))}
          chosen={kind}
          onChoose={(chosen) => {
            setKind(chosen);
            setBegun((now) => new Set([...now, chosen]));
            rememberKind(chosen);
          }}
        />
      </div>
      {ENTRY_KINDS.filter((key) => begun.has(key)).map((key) => (
        <div key={key} hidden={key !== kind}>
          {forms[key]}
        </div>
      ))}
    </>
  );
}
