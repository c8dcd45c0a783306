// What is mine, what is late, what is off track, each with the reason; and the way to change a task.
import { useMemo, useState } from "preact/hooks";
import type { ListEntry, SidebarState, TaskChange } from "../../src/app/rpc";
import type { Saved } from "../add/use-entry-form";
import { ask } from "../call";
import { Faults, type FaultsOf, faultsOf } from "../components/faults";
import { FindField } from "../components/find-field";
import { labelOf } from "../components/options";
import { Spinner } from "../components/spinner";
import { EditGoal } from "../goal-form/edit-goal";
import { useTexts } from "../language";
import { ChangedTask } from "./changed-task";
import { EditTask } from "./edit-task";
import { Entries } from "./entries";
import type { EntryActions } from "./entry";
import { Who } from "./who";

interface MyListProps {
  readonly state: SidebarState;
  readonly refreshing: boolean;
  readonly onState: (state: SidebarState) => void;
  readonly onRefresh: () => void;
}

export function MyList({ state, refreshing, onState, onRefresh }: MyListProps) {
  const { form, picture, taskForm } = useTexts();
  const { people, lists, entry: options } = state;
  const [asking, setAsking] = useState(false);
  const [editing, setEditing] = useState<string | null>(null);
  const [saving, setSaving] = useState(false);
  const [saved, setSaved] = useState<Saved | null>(null);
  const [trouble, setTrouble] = useState<{ faults: FaultsOf; retry: () => void } | null>(null);
  const tasks = useMemo(() => new Map(state.tasks.map((task) => [task.id, task])), [state.tasks]);
  const goals = useMemo(() => new Map(state.goals.map((goal) => [goal.id, goal])), [state.goals]);
  const me = people.find(({ id }) => id === state.me);
  const edited = tasks.get(editing ?? "");
  const editedGoal = goals.get(editing ?? "");
  const show = async (entry: ListEntry) => {
    setTrouble(null);
    const reply = await ask("show", { table: entry.table, id: entry.id });
    if (!("ok" in reply)) setTrouble({ faults: faultsOf(reply), retry: () => show(entry) });
  };
  const openPicture = async () => {
    setTrouble(null);
    const reply = await ask("openPicture", {});
    if (!("ok" in reply)) setTrouble({ faults: faultsOf(reply), retry: openPicture });
  };
  const changed = (done: Saved) => {
    setEditing(null);
    setSaved(done);
    onRefresh();
  };
  const report = async (change: TaskChange) => {
    if (saving) return;
    setTrouble(null);
    setSaved(null);
    setSaving(true);
    const reply = await ask("changeTask", change);
    setSaving(false);
    if ("ok" in reply) changed({ ...reply.ok, name: tasks.get(change.id)?.name ?? change.id });
    else setTrouble({ faults: faultsOf(reply), retry: () => report(change) });
  };
  const actions: EntryActions = {
    tasks,
    goals,
    today: options.today,
    onShow: show,
    onEdit: (id) => {
      setSaved(null);
      setEditing(id);
    },
    onReport: report,
  };
  if (edited)
    return (
      <EditTask
        key={edited.id}
        state={state}
        task={edited}
        onSaved={changed}
        onBack={() => setEditing(null)}
      />
    );
  if (editedGoal)
    return (
      <EditGoal
        key={editedGoal.id}
        state={state}
        goal={editedGoal}
        onSaved={changed}
        onBack={() => setEditing(null)}
      />
    );
  return (
    <div class="lists">
      {trouble === null ? null : <Faults faults={trouble.faults} onRetry={trouble.retry} />}
      {saved === null ? null : <ChangedTask saved={saved} />}
      {me === undefined || asking ? (
        <Who
          people={people}
          me={me?.id ?? null}
          onCancel={() => setAsking(false)}
          onChosen={(next) => {
            setAsking(false);
            onState(next);
          }}
        />
      ) : (
        <p class="me">
          <span>{form.you(labelOf(me, people))}</span>{" "}
          <button type="button" class="link" onClick={() => setAsking(true)}>
            {form.notMe}
          </button>
        </p>
      )}
      <FindField
        id="find-task"
        label={taskForm.find}
        options={state.tasks}
        onFound={actions.onEdit}
      />
      {me === undefined ? null : (
        <Entries
          title={form.mine}
          nothing={form.nothingMine}
          entries={lists.mine}
          actions={actions}
        />
      )}
      <Entries
        title={form.late}
        nothing={form.nothingLate}
        entries={lists.late}
        actions={actions}
      />
      <Entries title={form.red} nothing={form.nothingRed} entries={lists.red} actions={actions} />
      <div class="row">
        <button type="button" class="plain" aria-disabled={refreshing} onClick={onRefresh}>
          {form.refresh}
        </button>
        <button type="button" class="plain" onClick={openPicture}>
          {picture.title}
        </button>
        {saving ? <Spinner label={form.working} /> : null}
        {refreshing && !saving ? <Spinner /> : null}
      </div>
    </div>
  );
}
