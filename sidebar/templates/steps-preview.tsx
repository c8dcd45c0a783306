// The rows that a template would add, with their dates, before anything is written.
import type { TemplateState } from "../../src/app/rpc";
import { workCalendar } from "../../src/core/calendar/work-calendar";
import { countWorkdays } from "../../src/core/calendar/workdays";
import { formatDay } from "../../src/core/model/day";
import type { PlacedSteps } from "../../src/core/schedule/place-steps";
import { formatter } from "../../src/i18n/format";
import type { Texts } from "../../src/i18n/texts";
import { Notice } from "../components/notice";
import { useTexts } from "../language";

type Steps = TemplateState["templates"][number]["steps"];

interface StepsPreviewProps {
  readonly state: TemplateState;
  readonly steps: Steps;
  /** Null while there is no day to count from. */
  readonly placed: PlacedSteps | null;
}

export function StepsPreview({ state, steps, placed }: StepsPreviewProps) {
  const { templates } = useTexts();
  const milestones = steps.filter(({ days }) => days === 0).length;
  return (
    <div class="steps">
      <h2 id="steps">{templates.preview}</h2>
      <p role="status">
        {templates.steps(steps.length - milestones, milestones)}
        <br />
        {placed === null ? "" : spanOf(placed, state, templates)}
      </p>
      {placed?.tooLate ? (
        <Notice tone="bad">
          <p>{templates.tooLate(dayIn(state, placed.tooLate), placed.missedBy)}</p>
        </Notice>
      ) : null}
      <Rows steps={steps} placed={placed} />
    </div>
  );
}

const dayIn = ({ lang }: TemplateState, day: PlacedSteps["begins"]) => formatter(lang, "").day(day);

function spanOf(placed: PlacedSteps, state: TemplateState, { span }: Texts["templates"]): string {
  const { begins, ends } = placed;
  const { calendar } = workCalendar(state.calendar);
  return span(dayIn(state, begins), dayIn(state, ends), countWorkdays(calendar, begins, ends));
}

function Rows({ steps, placed }: Omit<StepsPreviewProps, "state">) {
  const { templates } = useTexts();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be within the keyboard's reach
    <section class="scroll" tabIndex={0} aria-labelledby="steps">
      <table>
        <thead>
          <tr>
            <th scope="col">{templates.name}</th>
            <th scope="col">{templates.days}</th>
            <th scope="col">{templates.begins}</th>
            <th scope="col">{templates.ends}</th>
            <th scope="col">{templates.after}</th>
          </tr>
        </thead>
        <tbody>
          {steps.map((step, i) => (
            <Row key={step.name} steps={steps} at={i} span={placed?.spans[i]} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

interface RowProps {
  readonly steps: Steps;
  readonly at: number;
  readonly span: PlacedSteps["spans"][number] | undefined;
}

function Row({ steps, at, span }: RowProps) {
  const { labelled, listed, templates } = useTexts();
  const step = steps[at];
  if (step === undefined) return null;
  const isMilestone = step.days === 0;
  const waits = step.after.map(({ step: before, lag }) =>
    lag === 0 ? String(before + 1) : templates.plus(String(before + 1), lag),
  );
  return (
    <tr>
      <th scope="row">
        <span class="number">{at + 1}</span>{" "}
        {isMilestone ? <span aria-hidden="true">◆ </span> : null}
        {step.name}
        <span class="hint">
          {isMilestone ? labelled(templates.milestone, step.acceptance ?? "") : step.phase}
        </span>
      </th>
      <td>{isMilestone ? "" : step.days}</td>
      <td class="day">{span ? formatDay(span.begins) : ""}</td>
      <td class="day">{span ? formatDay(span.ends) : ""}</td>
      <td>{listed(waits)}</td>
    </tr>
  );
}
