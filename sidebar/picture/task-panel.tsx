// The chosen task in words: its facts, why it stands as it does, and the course of a milestone's forecast.
import type { Picture } from "../../src/app/rpc/picture";
import type { TaskState } from "../../src/core/model/task-state";
import type { Formatter } from "../../src/i18n/format";
import { sentences } from "../../src/i18n/say";
import { useTexts } from "../language";
import { factsOf, titleOf } from "./describe";
import { SlipChart } from "./slip-chart";

interface TaskPanelProps {
  readonly state: TaskState;
  readonly owner: string | null;
  readonly picture: Picture;
  readonly format: Formatter;
  readonly onShow: () => void;
}

export function TaskPanel({ state, owner, picture, format, onShow }: TaskPanelProps) {
  const texts = useTexts();
  const { task, ends, reasons } = state;
  const why = sentences(reasons, texts, format);
  return (
    <>
      <div class="below-text">
        <h2>{titleOf(state, texts)}</h2>
        <p>{texts.clauses(factsOf(state, owner, texts, format))}</p>
        {why === null ? null : <p class="hint">{why}</p>}
        <button type="button" class="link" onClick={onShow}>
          {texts.picture.showRow}
        </button>
      </div>
      {task.milestone ? (
        <SlipChart
          records={picture.courses[task.id] ?? []}
          present={{ on: picture.asOf, ends }}
          due={task.due}
          format={format}
        />
      ) : null}
    </>
  );
}
