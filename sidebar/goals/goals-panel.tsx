// The goals: mine or all of them, each with a check-in; and one of them explained, in place of the list.
import { useState } from "preact/hooks";
import type { SidebarState } from "../../src/app/rpc";
import { Combobox } from "../components/combobox";
import { Field } from "../components/field";
import { meantBy } from "../components/options";
import { Segments } from "../components/segments";
import { Spinner } from "../components/spinner";
import { useTexts } from "../language";
import { GoalExplained } from "./goal-explained";
import { GoalList } from "./goal-list";

interface GoalsPanelProps {
  readonly state: SidebarState;
  readonly refreshing: boolean;
  readonly onRefresh: () => void;
}

/** The goal that is explained, and what has just been done with it. */
interface Opened {
  readonly id: string;
  readonly told: readonly string[];
}

export function GoalsPanel({ state, refreshing, onRefresh }: GoalsPanelProps) {
  const { form, goalList: words } = useTexts();
  const [opened, setOpened] = useState<Opened | null>(null);
  const [chosen, setChosen] = useState<"mine" | "all" | null>(null);
  const [sought, setSought] = useState("");
  const mine = state.goalList.filter((goal) => goal.mine);
  // Whoever owns nothing has nothing to look at under "mine".
  const whose = chosen ?? (mine.length > 0 ? "mine" : "all");
  const open = (id: string, told: readonly string[] = []) => {
    setSought("");
    setOpened({ id, told });
  };
  if (opened !== null)
    return (
      <GoalExplained
        key={opened.id}
        {...opened}
        onOpen={open}
        onBack={() => setOpened(null)}
        onChanged={onRefresh}
      />
    );
  return (
    <div class="lists">
      <Field id="find-goal" label={words.find} fault={null}>
        {(tied) => (
          <Combobox
            tied={tied}
            text={sought}
            options={state.goals}
            onText={setSought}
            onChoose={({ id }) => open(id)}
            onEnter={() => {
              const meant = meantBy(sought, state.goals);
              if ("id" in meant) open(meant.id);
              return "id" in meant;
            }}
            onLeave={() => {}}
          />
        )}
      </Field>
      <Segments
        name="whose-goals"
        label={words.whose}
        bare
        choices={[
          { key: "mine", label: words.mine },
          { key: "all", label: words.all },
        ]}
        chosen={whose}
        onChoose={setChosen}
      />
      <GoalList
        key={whose}
        title={whose === "mine" ? words.mine : words.all}
        nothing={nothingOf(whose, state, words)}
        goals={whose === "mine" ? mine : state.goalList}
        onOpen={open}
        onChanged={onRefresh}
      />
      <div class="row">
        <button type="button" class="plain" aria-disabled={refreshing} onClick={onRefresh}>
          {form.refresh}
        </button>
        {refreshing ? <Spinner /> : null}
      </div>
    </div>
  );
}

function nothingOf(
  whose: "mine" | "all",
  { me }: SidebarState,
  words: ReturnType<typeof useTexts>["goalList"],
): string {
  if (whose === "all") return words.none;
  return me === null ? words.whoFirst : words.noneMine;
}
