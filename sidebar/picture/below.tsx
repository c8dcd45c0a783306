// What stands below the chart: a change that is being tried, what came of the last, the chosen task, or a hint.
import type { Picture } from "../../src/app/rpc/picture";
import type { TaskId } from "../../src/core/model/rows";
import type { TaskState } from "../../src/core/model/task-state";
import type { Formatter } from "../../src/i18n/format";
import { useTexts } from "../language";
import { EffectsPanel } from "./effects-panel";
import { TaskPanel } from "./task-panel";
import type { Change } from "./use-change";

interface BelowProps {
  readonly picture: Picture;
  readonly change: Change;
  readonly state: TaskState | undefined;
  readonly owner: string | null;
  readonly format: Formatter;
  readonly onShow: (id: TaskId) => void;
}

export function Below({ picture, change, state, owner, format, onShow }: BelowProps) {
  const { picture: words } = useTexts();
  const { draft, tried, told } = change;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be within the keyboard's reach
    <section class="below" tabIndex={0} aria-label={words.below}>
      <div class="below-live" role="status">
        {told.map((sentence) => (
          <p key={sentence} class="told">
            {sentence}
          </p>
        ))}
        {draft !== null && tried !== null ? (
          <EffectsPanel draft={draft} tried={tried} headers={picture.headers} format={format} />
        ) : null}
      </div>
      {draft !== null ? null : state ? (
        <TaskPanel
          state={state}
          owner={owner}
          picture={picture}
          format={format}
          onShow={() => onShow(state.task.id)}
        />
      ) : picture.tasks.length > 0 ? (
        <p class="hint">{words.hint}</p>
      ) : null}
    </section>
  );
}
