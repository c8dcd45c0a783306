// The dialog's content: tools, chart, and below it what the chosen task is or what a change would do.
import { useMemo, useState } from "preact/hooks";
import type { Picture } from "../../src/app/rpc/picture";
import { formatDay } from "../../src/core/model/day";
import type { PersonId, TaskId } from "../../src/core/model/rows";
import { formatter } from "../../src/i18n/format";
import { ask } from "../call";
import { Faults, type FaultsOf, faultsOf } from "../components/faults";
import { Downloads } from "../drawing/downloads";
import { useTexts } from "../language";
import { assessPicture } from "./assessed";
import { Below } from "./below";
import { Chart } from "./chart";
import { factsOf, titleOf } from "./describe";
import { daysShown, useDrawn } from "./drawn";
import { Footer } from "./footer";
import { NAMES_WIDTH } from "./names";
import { pictureRows } from "./picture-rows";
import { Poster } from "./poster";
import { zoomToFit } from "./time-scale";
import { Tools } from "./tools";
import { useChange } from "./use-change";
import { useHands } from "./use-hands";
import type { Sight } from "./use-sight";
import { useView } from "./use-view";

/** Pixels right of the names. */
const room = () => innerWidth - NAMES_WIDTH;

const ALL = { project: null, owner: null, criticalOnly: false, collapsed: new Set<string>() };

/** As near as the whole plan fits in the window, but not so far that weeks are lost. */
function firstZoom(picture: Picture): number {
  const rows = pictureRows(assessPicture(picture, picture.baseline).states, picture.projects, ALL);
  const [first, last] = daysShown(rows, picture.asOf);
  return Math.min(20, Math.max(2.6, zoomToFit(last - first + 20, room())));
}

export function PictureView({ first }: { readonly first: Picture }) {
  const [picture, setPicture] = useState(first);
  const [baseline, setBaseline] = useState(first.baseline);
  const [chosen, setChosen] = useState<TaskId | null>(null);
  const [sight, setSight] = useState<Sight>({ to: "day", day: first.asOf });
  const [trouble, setTrouble] = useState<FaultsOf | null>(null);
  const [start] = useState(() => firstZoom(first));
  const texts = useTexts();
  const format = useMemo(
    () => formatter(picture.lang, picture.settings.currency),
    [picture.lang, picture.settings.currency],
  );
  const people = useMemo(
    () => new Map(picture.people.map(({ id, name }) => [id as PersonId, name])),
    [picture.people],
  );
  const assessed = useMemo(() => assessPicture(picture, baseline), [picture, baseline]);
  const view = useView(start);
  const change = useChange(picture, assessed, baseline, setPicture);
  const drawn = useDrawn(picture, assessed, change.now, view.choice, view.zoom, room());
  const choose = (id: TaskId, withFocus: boolean) => {
    if (id !== chosen) setChosen(id);
    if (withFocus) setSight({ to: "task", id });
    if (change.draft !== null && change.draft.task !== id) change.cancel();
  };
  const hands = useHands({ rows: drawn.rows, zoom: view.zoom, change, onChoose: choose });
  const stateOf = (id: TaskId | null) =>
    id === null
      ? undefined
      : (change.now.get(id) ?? assessed.states.find(({ task }) => task.id === id));
  const ownerOf = (id: PersonId | null) => (id === null ? null : (people.get(id) ?? id));
  const label = (id: TaskId) => {
    const state = stateOf(id);
    if (!state) return id;
    const facts = factsOf(state, ownerOf(state.task.owner), texts, format);
    return texts.labelled(titleOf(state, texts), texts.clauses(facts));
  };
  const show = async (id: TaskId) => {
    const reply = await ask("show", { table: "tasks", id });
    // The dialog would hide the row.
    if ("ok" in reply) google.script.host.close();
    else setTrouble(faultsOf(reply));
  };
  const state = stateOf(chosen);
  return (
    <main aria-labelledby="page-title">
      <h1 class="unseen" id="page-title">
        {texts.picture.title}
      </h1>
      <p class="unseen" id="picture-keys">
        {texts.picture.keys}
      </p>
      <Tools
        projects={picture.projects.map(({ id, name }) => ({ id, name: name ?? id }))}
        owners={picture.people}
        baselines={[...new Set(picture.baselines.flatMap(({ name }) => name ?? []))]}
        project={view.choice.project}
        owner={view.choice.owner}
        baseline={baseline}
        criticalOnly={view.choice.criticalOnly}
        unit={view.unit}
        onProject={view.setProject}
        onOwner={view.setOwner}
        onBaseline={setBaseline}
        onCriticalOnly={view.setCriticalOnly}
        onUnit={view.setUnit}
        onZoom={view.nearer}
        onToday={() => setSight({ to: "day", day: picture.asOf })}
      />
      {drawn.rows.length === 0 ? (
        <p class="nothing">
          {picture.tasks.length === 0 ? texts.picture.empty : texts.picture.nothing}
        </p>
      ) : (
        <Chart
          {...hands}
          drawn={drawn}
          asOf={picture.asOf}
          people={people}
          format={format}
          chosen={chosen}
          sight={sight}
          label={label}
          onFold={view.fold}
        />
      )}
      {(trouble ?? change.trouble) ? (
        <Faults faults={trouble ?? change.trouble ?? { messages: [] }} />
      ) : null}
      <Below
        picture={picture}
        change={change}
        state={state}
        owner={ownerOf(state?.task.owner ?? null)}
        format={format}
        onShow={show}
      />
      <Footer change={change} drawn={drawn}>
        <Downloads
          name={`${texts.picture.fileName}-${formatDay(picture.asOf)}`}
          poster={() => (
            <Poster
              drawn={drawn}
              asOf={picture.asOf}
              people={people}
              texts={texts}
              format={format}
            />
          )}
        />
      </Footer>
    </main>
  );
}
