// What one takes hold of: a button over each bar, for pointer and keyboard. The bars themselves are only drawn.
import type { TaskId } from "../../src/core/model/rows";
import type { TaskShape } from "./bar-shapes";
import { ROW_HEIGHT } from "./bar-shapes";
import type { Grip } from "./grip";

const LEAST = 20;
const HIGH = 24;

export interface HandleEvents {
  readonly onGrip: (event: PointerEvent, shape: TaskShape) => void;
  readonly onKey: (event: KeyboardEvent, shape: TaskShape) => void;
  readonly onChoose: (id: TaskId) => void;
}

interface HandlesProps extends HandleEvents {
  /** With their rows. */
  readonly shapes: readonly { readonly row: number; readonly shape: TaskShape }[];
  /** The one that the Tab key comes to. */
  readonly stop: TaskId | null;
  readonly chosen: TaskId | null;
  readonly gripOf: (shape: TaskShape) => Grip;
  readonly label: (shape: TaskShape) => string;
}

export function Handles(props: HandlesProps) {
  const { shapes, stop, chosen, gripOf, label, onGrip, onKey, onChoose } = props;
  return (
    <>
      {shapes.map(({ row, shape }) => {
        const { id, box } = shape;
        const width = Math.max(LEAST, box.width);
        return (
          <button
            key={id}
            type="button"
            class={`handle ${gripOf(shape)}`}
            data-task={id}
            tabIndex={id === stop ? 0 : -1}
            aria-label={label(shape)}
            aria-describedby="picture-keys"
            aria-current={id === chosen}
            style={{
              left: `${box.x - (width - box.width) / 2}px`,
              top: `${row * ROW_HEIGHT + (ROW_HEIGHT - HIGH) / 2 - 2}px`,
              width: `${width}px`,
              height: `${HIGH}px`,
            }}
            onPointerDown={(event) => onGrip(event, shape)}
            onKeyDown={(event) => onKey(event, shape)}
            onFocus={() => onChoose(id)}
          />
        );
      })}
    </>
  );
}
