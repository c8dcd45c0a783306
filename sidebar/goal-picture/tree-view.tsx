// The tree in its window: only what is in sight and a little around it is drawn, so that a thousand goals move as ten.
import type { RefObject } from "preact";
import { useLayoutEffect, useMemo, useRef } from "preact/hooks";
import type { Formatter } from "../../src/i18n/format";
import { useTexts } from "../language";
import { type Camera, inSight, meets, panned, showing, within, zoomed } from "./camera";
import { DrawnTree } from "./drawn-tree";
import { cardFacts, nameOf } from "./say-standing";
import { stepOf } from "./step";
import { TreeItems } from "./tree-items";
import type { Box, PlacedCard, TreeLayout, Way } from "./tree-shapes";
import type { CameraHold } from "./use-camera";

/** Drawn around what is in sight, in pixels. */
const AROUND = 400;
/** Below this scale words are dots. */
const FAR = 0.35;
const ZOOM = 1.25;
const PAN = 80;

interface TreeViewProps {
  readonly box: RefObject<HTMLElement>;
  readonly layout: TreeLayout;
  readonly way: Way;
  readonly hold: CameraHold;
  readonly chosen: string | null;
  /** What is to have the focus; another object each time that it is asked for. */
  readonly focus: { readonly key: string } | null;
  readonly format: Formatter;
  readonly onChoose: (key: string) => void;
  readonly onFocus: (key: string) => void;
  readonly onFold: (key: string) => void;
  readonly onFit: () => void;
}

export function TreeView(props: TreeViewProps) {
  const { box, layout, way, hold, chosen, focus, format, onChoose, onFocus, onFold, onFit } = props;
  const { camera, sight, change } = hold;
  const texts = useTexts();
  const { goalPicture: words } = texts;
  const stop = chosen !== null && layout.byKey.has(chosen) ? chosen : layout.cards[0]?.node.key;
  const drawn = useDrawnPart(camera, inSight(camera, sight, 0), inSight(camera, sight, AROUND));
  const cards = useMemo(
    () => layout.cards.filter(({ node, box: at }) => node.key === stop || meets(at, drawn)),
    [layout, drawn, stop],
  );
  const branches = useMemo(
    () => layout.branches.filter(({ from, to }) => meets(spanned(from, to), drawn)),
    [layout, drawn],
  );
  const far = camera.scale < FAR;
  useLayoutEffect(() => {
    if (focus === null) return;
    const items = [...(box.current?.querySelectorAll<HTMLElement>("[data-card]") ?? [])];
    items.find(({ dataset }) => dataset["card"] === focus.key)?.focus({ preventScroll: true });
  }, [box, focus]);

  const press = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || stop === undefined) return;
    const move = moved(event);
    if (move) change((now, room) => move(now, { x: room.width / 2, y: room.height / 2 }));
    else if (event.key === "0") onFit();
    else {
      const step = stepOf(layout, stop, event.key);
      if (step === null) return;
      if (step !== "stay" && "go" in step) onFocus(step.go);
      else if (step !== "stay") onFold(step.fold);
    }
    event.preventDefault();
    event.stopPropagation();
  };
  const latest = useRef({ layout, onChoose, onFold, press });
  latest.current = { layout, onChoose, onFold, press };
  const painted = useMemo(
    () => <DrawnTree {...{ cards, branches, way, far, texts, format }} />,
    [cards, branches, way, far, texts, format],
  );
  const items = useMemo(
    () => (
      <TreeItems
        cards={cards}
        way={way}
        chosen={chosen}
        stop={stop ?? null}
        titleOf={({ node }) => nameOf(node, texts)}
        labelOf={({ node, hidden }: PlacedCard) =>
          texts.labelled(
            nameOf(node, texts),
            texts.clauses([
              ...cardFacts(node, texts, format),
              ...(hidden > 0 ? [texts.goalPicture.hidden(hidden)] : []),
            ]),
          )
        }
        onFocus={(key, byKeys) => {
          latest.current.onChoose(key);
          const card = latest.current.layout.byKey.get(key);
          if (byKeys && card) change((now, room) => showing(now, card.box, room));
        }}
        onFold={(key) => latest.current.onFold(key)}
        onKey={(event) => latest.current.press(event)}
      />
    ),
    [cards, way, chosen, stop, texts, format, change],
  );

  return (
    <section ref={box} class="forest across" aria-label={words.tree}>
      <svg width="100%" height="100%" aria-hidden="true">
        <g transform={`translate(${camera.x} ${camera.y}) scale(${camera.scale})`}>{painted}</g>
      </svg>
      <div
        class="items"
        role="tree"
        tabIndex={-1}
        aria-label={words.tree}
        aria-describedby="goal-picture-keys"
        style={{
          transform: `translate(${camera.x}px,${camera.y}px) scale(${camera.scale})`,
          "--line-width": `${2 / camera.scale}px`,
        }}
      >
        {items}
      </div>
    </section>
  );
}

/** Stays the same as long as what is in sight lies in it and is not much smaller, so that moving draws nothing anew. */
function useDrawnPart({ scale }: Camera, seen: Box, around: Box): Box {
  const last = useRef({ box: around, scale });
  if (!within(seen, last.current.box) || scale > 2 * last.current.scale)
    last.current = { box: around, scale };
  return last.current.box;
}

const spanned = (a: { x: number; y: number }, b: { x: number; y: number }): Box => ({
  x: Math.min(a.x, b.x),
  y: Math.min(a.y, b.y),
  width: Math.abs(a.x - b.x) + 1,
  height: Math.abs(a.y - b.y) + 1,
});

const PANS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [PAN, 0],
  ArrowRight: [-PAN, 0],
  ArrowUp: [0, PAN],
  ArrowDown: [0, -PAN],
};

/** What a key does to the camera. */
function moved({ key, shiftKey }: KeyboardEvent) {
  const [x, y] = (shiftKey ? PANS[key] : undefined) ?? [0, 0];
  if (x !== 0 || y !== 0) return (camera: Camera) => panned(camera, { x, y });
  const factor = { "+": ZOOM, "=": ZOOM, "-": 1 / ZOOM, _: 1 / ZOOM }[key];
  if (factor === undefined) return null;
  return (camera: Camera, centre: { x: number; y: number }) => zoomed(camera, factor, centre);
}
