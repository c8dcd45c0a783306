// "Explain this number": what stands behind one goal, each row with the way to its sheet; to check in, close, carry over.
import { useCallback, useEffect, useState } from "preact/hooks";
import type { GoalDetail } from "../../src/app/rpc/goals";
import { ask } from "../call";
import { EditHead } from "../components/edit-head";
import { Faults, type FaultsOf, faultsOf } from "../components/faults";
import { Notice } from "../components/notice";
import { Spinner } from "../components/spinner";
import { useTexts } from "../language";
import { CheckInForm } from "./check-in-form";
import { CloseForm } from "./close-form";
import { CourseChart } from "./course-chart";
import { DetailSection } from "./detail-section";
import { GoalFacts } from "./goal-facts";
import { GoalReasons } from "./goal-reasons";

interface GoalExplainedProps {
  readonly id: string;
  /** What is to be told of it at first. */
  readonly told: readonly string[];
  readonly onOpen: (id: string, told?: readonly string[]) => void;
  readonly onBack: () => void;
  readonly onChanged: () => void;
}

export function GoalExplained(props: GoalExplainedProps) {
  const { id, onOpen, onBack, onChanged } = props;
  const [detail, setDetail] = useState<GoalDetail | null>(null);
  const [trouble, setTrouble] = useState<FaultsOf | null>(null);
  const [told, setTold] = useState(props.told);
  const load = useCallback(async () => {
    setTrouble(null);
    const reply = await ask("goalDetail", { id });
    if ("ok" in reply) setDetail(reply.ok);
    else setTrouble(faultsOf(reply));
  }, [id]);
  useEffect(() => void load(), [load]);
  const changed = (sentences: readonly string[]) => {
    setTold(sentences);
    onChanged();
    void load();
  };
  return (
    <>
      <EditHead title={detail?.entry.name ?? id} onBack={onBack} />
      <div class="lists explained">
        {trouble === null ? null : <Faults faults={trouble} onRetry={load} />}
        {told.length === 0 ? null : (
          <Notice tone="good">
            {told.map((sentence) => (
              <p key={sentence}>{sentence}</p>
            ))}
          </Notice>
        )}
        {detail === null ? (
          trouble === null ? (
            <Spinner />
          ) : null
        ) : (
          <Explained
            detail={detail}
            onOpen={onOpen}
            onSaved={() => changed([])}
            onChanged={changed}
            onCarried={(next, sentences) => {
              onChanged();
              onOpen(next, sentences);
            }}
          />
        )}
      </div>
    </>
  );
}

interface ExplainedProps {
  readonly detail: GoalDetail;
  readonly onOpen: (id: string) => void;
  readonly onSaved: () => void;
  readonly onChanged: (told: readonly string[]) => void;
  readonly onCarried: (id: string, told: readonly string[]) => void;
}

function Explained({ detail, onOpen, onSaved, onChanged, onCarried }: ExplainedProps) {
  const { field, goalDetail: words } = useTexts();
  const { entry, figures, counted, chance, behind, people, said, course, levers, line, closing } =
    detail;
  return (
    <>
      <GoalFacts goal={entry} />
      <dl class="figures">
        {figures.map(({ field: key, text }) => (
          <div key={key}>
            <dt>{field.goals[key]}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      <GoalReasons reasons={detail.reasons} />
      {chance.length === 0 ? null : (
        <section class="part">
          <h3>{words.chance}</h3>
          <ul class="levers">
            {chance.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
          <OpenForecast />
        </section>
      )}
      <DetailSection title={words.behind} rows={behind} about={counted} onOpen={onOpen} />
      <DetailSection title={words.people} rows={people} onOpen={onOpen} />
      {closing === null ? null : <BreakDown goal={entry.id} />}
      {levers.length === 0 ? null : (
        <section class="part">
          <h3>{words.levers}</h3>
          <ul class="levers">
            {levers.map((lever) => (
              <li key={lever}>{lever}</li>
            ))}
          </ul>
        </section>
      )}
      <CourseChart course={course} />
      {entry.checkIn === null ? null : (
        <section class="part">
          <h3>{words.checkIn}</h3>
          <CheckInForm goal={entry} facts={entry.checkIn} onSaved={onSaved} />
        </section>
      )}
      <DetailSection title={words.said} rows={said} onOpen={onOpen} />
      <DetailSection
        title={words.line}
        rows={{ rows: line, count: line.length, rest: null }}
        onOpen={onOpen}
        opened={entry.id}
      />
      {closing === null ? null : (
        <CloseForm entry={entry} closing={closing} onClosed={onChanged} onCarried={onCarried} />
      )}
    </>
  );
}

/** Opens the dialog with what the chosen period will come to. */
function OpenForecast() {
  const { menu } = useTexts();
  return (
    <button type="button" class="plain" onClick={() => void ask("openForecast", {})}>
      {menu.openForecast}
    </button>
  );
}

/** Opens the dialog that breaks the goal down. */
function BreakDown({ goal }: { readonly goal: string }) {
  const { breakdown } = useTexts();
  return (
    <button type="button" class="plain" onClick={() => void ask("openBreakdown", { goal })}>
      {breakdown.title}
    </button>
  );
}
