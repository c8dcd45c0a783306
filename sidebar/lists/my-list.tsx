// What is mine, what is late, what is off track, each with the reason.
import { useState } from "preact/hooks";
import type { ListEntry, SidebarState } from "../../src/app/rpc";
import { ask } from "../call";
import { Faults, type FaultsOf, faultsOf } from "../components/faults";
import { labelOf } from "../components/options";
import { Spinner } from "../components/spinner";
import { useTexts } from "../language";
import { Entries } from "./entries";
import { Who } from "./who";

interface MyListProps {
  readonly state: SidebarState;
  readonly refreshing: boolean;
  readonly onState: (state: SidebarState) => void;
  readonly onRefresh: () => void;
}

export function MyList({ state, refreshing, onState, onRefresh }: MyListProps) {
  const { form } = useTexts();
  const { people, lists } = state;
  const [asking, setAsking] = useState(false);
  const [trouble, setTrouble] = useState<{ faults: FaultsOf; entry: ListEntry } | null>(null);
  const me = people.find(({ id }) => id === state.me);
  const show = async (entry: ListEntry) => {
    setTrouble(null);
    const reply = await ask("show", { table: entry.table, id: entry.id });
    if (!("ok" in reply)) setTrouble({ faults: faultsOf(reply), entry });
  };
  return (
    <div class="lists">
      {trouble === null ? null : (
        <Faults faults={trouble.faults} onRetry={() => show(trouble.entry)} />
      )}
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
      {me === undefined ? null : (
        <Entries title={form.mine} nothing={form.nothingMine} entries={lists.mine} onShow={show} />
      )}
      <Entries title={form.late} nothing={form.nothingLate} entries={lists.late} onShow={show} />
      <Entries title={form.red} nothing={form.nothingRed} entries={lists.red} onShow={show} />
      <div class="row">
        <button type="button" class="plain" aria-disabled={refreshing} onClick={onRefresh}>
          {form.refresh}
        </button>
        {refreshing ? <Spinner /> : null}
      </div>
    </div>
  );
}
