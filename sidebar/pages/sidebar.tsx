// The sidebar: adds tasks, deals, activities and goals, lists what is mine, late or off track, and explains goals.
import { useRef, useState } from "preact/hooks";
import type { SidebarState } from "../../src/app/rpc";
import { textsOf } from "../../src/i18n/texts";
import { AddPanel } from "../add/add-panel";
import { firstKind } from "../add/last-kind";
import { ask } from "../call";
import { Faults, type FaultsOf, faultsOf } from "../components/faults";
import { Notice } from "../components/notice";
import { Tabs } from "../components/tabs";
import { openPage } from "../first-answer";
import { GoalsPanel } from "../goals/goals-panel";
import { InLanguage, useTexts } from "../language";
import { MyList } from "../lists/my-list";
import "../style.css";
import "../styles/fields.css";
import "../styles/line-chart.css";
import "../styles/goals.css";
import "../styles/sidebar.css";
import "../styles/smart.css";

interface PartsProps {
  readonly state: SidebarState;
  readonly refreshing: boolean;
  readonly onState: (state: SidebarState) => void;
  readonly onRefresh: () => void;
}

type TabKey = "add" | "mine" | "goals";

/** What the menu asked for: a form, the list, or the goals. */
const asked = (): string | null =>
  document.querySelector("meta[name=milepost-tab]")?.getAttribute("content") ?? null;

/** The list is of use to whoever is known. */
function firstTab({ me }: SidebarState): TabKey {
  const first = asked();
  if (first === "goals") return first;
  return first === "mine" && me !== null ? first : "add";
}

function NotReady({ onRefresh }: Pick<PartsProps, "onRefresh">) {
  const { form, toast } = useTexts();
  return (
    <Notice tone="calm">
      <p>{toast.notSetUp}</p>
      <button type="button" class="plain" onClick={onRefresh}>
        {form.retry}
      </button>
    </Notice>
  );
}

function Parts({ state, refreshing, onState, onRefresh }: PartsProps) {
  const { product, form } = useTexts();
  const [chosen, setChosen] = useState<TabKey>(() => firstTab(state));
  const [kind] = useState(() => firstKind(asked()));
  if (!state.ready) return <NotReady onRefresh={onRefresh} />;
  return (
    <Tabs
      label={product}
      chosen={chosen}
      onChoose={(key) => {
        setChosen(key);
        if (key !== "add" && key !== chosen) onRefresh();
      }}
      tabs={[
        {
          key: "add",
          label: form.tabs.add,
          content: <AddPanel state={state} first={kind} onSaved={onRefresh} />,
        },
        {
          key: "mine",
          label: form.tabs.mine,
          content: (
            <MyList state={state} refreshing={refreshing} onState={onState} onRefresh={onRefresh} />
          ),
        },
        {
          key: "goals",
          label: form.tabs.goals,
          content: <GoalsPanel state={state} refreshing={refreshing} onRefresh={onRefresh} />,
        },
      ]}
    />
  );
}

function Sidebar({ first }: { readonly first: SidebarState }) {
  const [state, setState] = useState(first);
  const [refreshing, setRefreshing] = useState(false);
  const [trouble, setTrouble] = useState<FaultsOf | null>(null);
  /** The latest state that was asked for: an answer that was overtaken is left out. */
  const latest = useRef(0);
  const take = (next: SidebarState) => {
    latest.current++;
    setRefreshing(false);
    setTrouble(null);
    setState(next);
  };
  const refresh = async () => {
    const mine = ++latest.current;
    setRefreshing(true);
    const reply = await ask("state", {});
    if (mine !== latest.current) return;
    if ("ok" in reply) return take(reply.ok);
    setRefreshing(false);
    setTrouble(faultsOf(reply));
  };
  return (
    <InLanguage lang={state.lang}>
      <main aria-labelledby="page-title">
        <h1 class="unseen" id="page-title">
          {textsOf(state.lang).product}
        </h1>
        {trouble === null ? null : <Faults faults={trouble} onRetry={refresh} />}
        <Parts state={state} refreshing={refreshing} onState={take} onRefresh={refresh} />
      </main>
    </InLanguage>
  );
}

openPage(
  () => ask("state", {}),
  (state) => <Sidebar first={state} />,
);
