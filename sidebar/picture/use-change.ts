// A change that is being tried: pulled with the pointer or moved by keys, then written or left.
import { useMemo, useState } from "preact/hooks";
import type { Picture } from "../../src/app/rpc/picture";
import { addWorkdays, nextWorkday } from "../../src/core/calendar/workdays";
import type { Day } from "../../src/core/model/day";
import type { TaskId } from "../../src/core/model/rows";
import type { TaskState } from "../../src/core/model/task-state";
import { isPoint, toBeginOn, toEndOn } from "../../src/core/schedule/reshape";
import { ask } from "../call";
import { type FaultsOf, faultsOf } from "../components/faults";
import { useTexts } from "../language";
import { type Assessed, type Draft, type Tried, tryDraft } from "./assessed";
import { gripOf, type Pull } from "./grip";

export interface Change {
  readonly draft: Draft | null;
  readonly tried: Tried | null;
  /** States that the change makes other than they are. */
  readonly now: ReadonlyMap<TaskId, TaskState>;
  readonly busy: boolean;
  /** What was done or cannot be, as sentences. */
  readonly told: readonly string[];
  /** Whether the last change was written, and can be taken back. */
  readonly canUndo: boolean;
  readonly trouble: FaultsOf | null;
  /** Tries to begin or end a task on a day, upon the cells of a draft. */
  readonly pull: (id: TaskId, pull: Pull, day: Day, upon: Draft | null) => void;
  /** The same by so many working days from where the task is drawn. */
  readonly nudge: (id: TaskId, pull: Pull, workdays: number) => void;
  readonly cancel: () => void;
  readonly write: () => Promise<void>;
  readonly undo: () => Promise<void>;
}

const NOTHING: ReadonlyMap<TaskId, TaskState> = new Map();

export function useChange(
  picture: Picture,
  assessed: Assessed,
  baseline: string | null,
  onPicture: (picture: Picture) => void,
): Change {
  const { picture: words } = useTexts();
  const [draft, setDraft] = useState<Draft | null>(null);
  const [busy, setBusy] = useState(false);
  const [told, setTold] = useState<readonly string[]>([]);
  const [canUndo, setCanUndo] = useState(false);
  const [trouble, setTrouble] = useState<FaultsOf | null>(null);
  const tried = useMemo(
    () => (draft === null ? null : tryDraft(picture, assessed, baseline, draft)),
    [picture, assessed, baseline, draft],
  );
  const now = useMemo(() => differing(assessed, tried), [assessed, tried]);

  const stateOf = (id: TaskId) =>
    now.get(id) ?? assessed.states.find((state) => state.task.id === id);
  const tell = (...messages: readonly string[]) => {
    setTold(messages);
    setCanUndo(false);
    setTrouble(null);
  };
  const pull: Change["pull"] = (id, kind, day, upon) => {
    const state = stateOf(id);
    if (!state || busy) return;
    const grip = gripOf(state);
    if (grip === "none") return tell(words.fixedDone);
    if (grip === "end" && kind === "move") return tell(words.fixedBegun);
    const workday = nextWorkday(assessed.calendar, day);
    const edit =
      kind === "move"
        ? toBeginOn(state.task, workday)
        : toEndOn(state, day, assessed.calendar, picture.asOf);
    if (edit === "beforeBegin") return tell(words.endsBefore);
    if (edit === "past") return tell(words.endsInPast);
    tell();
    const cells = { ...(upon?.task === id ? upon.cells : {}), [edit.field]: edit.value };
    setDraft(unlessSame({ task: id, cells }, picture));
  };
  const reload = async () => {
    const reply = await ask("picture", {});
    if ("ok" in reply) onPicture(reply.ok);
    else setTrouble(faultsOf(reply));
  };
  const working = async (step: () => Promise<void>) => {
    if (busy) return;
    setBusy(true);
    setTrouble(null);
    await step();
    setBusy(false);
  };
  return {
    draft,
    tried,
    now,
    busy,
    told,
    canUndo,
    trouble,
    pull,
    nudge: (id, kind, workdays) => {
      const state = stateOf(id);
      if (!state) return;
      const from = kind === "stretch" || isPoint(state.task) ? state.ends : state.begins;
      pull(id, kind, addWorkdays(assessed.calendar, from, workdays), draft);
    },
    cancel: () => {
      setDraft(null);
      tell();
    },
    write: () =>
      working(async () => {
        if (draft === null) return;
        const stood = picture.tasks.find(({ id }) => id === draft.task);
        const reply = await ask("moveTask", {
          task: draft.task,
          cells: draft.cells,
          stood: Object.fromEntries(
            FIELDS.flatMap((field) =>
              field in draft.cells ? [[field, stood?.[field] ?? null]] : [],
            ),
          ),
        });
        if (!("ok" in reply)) {
          setTrouble(faultsOf(reply));
          if ("issues" in reply && reply.issues.some(({ code }) => code === "changed")) {
            setDraft(null);
            await reload();
          }
          return;
        }
        setDraft(null);
        onPicture(reply.ok.picture);
        setTold(reply.ok.written ? [words.written, ...reply.ok.notes] : reply.ok.notes);
        setCanUndo(reply.ok.written);
      }),
    undo: () =>
      working(async () => {
        const reply = await ask("undo", {});
        if (!("ok" in reply)) return setTrouble(faultsOf(reply));
        tell(words.undone);
        await reload();
      }),
  };
}

const FIELDS = ["start", "days", "due"] as const;

/** A draft that asks for what stands there already is none. */
function unlessSame(draft: Draft, { tasks }: Picture): Draft | null {
  const task = tasks.find(({ id }) => id === draft.task);
  const same = FIELDS.every(
    (field) => !(field in draft.cells) || task?.[field] === draft.cells[field],
  );
  return same ? null : draft;
}

function differing({ states }: Assessed, tried: Tried | null): ReadonlyMap<TaskId, TaskState> {
  if (tried === null) return NOTHING;
  const stood = new Map(states.map((state) => [state.task.id, state]));
  return new Map(
    tried.states.flatMap((state) => {
      const was = stood.get(state.task.id);
      const same =
        was &&
        was.begins === state.begins &&
        was.ends === state.ends &&
        was.critical === state.critical &&
        was.task.due === state.task.due;
      return same ? [] : [[state.task.id, state] as const];
    }),
  );
}
