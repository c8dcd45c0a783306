// The dialog's content: tools, the tree, and below it why the chosen goal stands as it does.
import { useMemo, useRef, useState } from "preact/hooks";
import type { GoalPicture } from "../../src/app/rpc/goal-picture";
import { formatDay } from "../../src/core/model/day";
import { formatter } from "../../src/i18n/format";
import { ask } from "../call";
import { Faults, type FaultsOf, faultsOf } from "../components/faults";
import { Downloads } from "../drawing/downloads";
import { Legend } from "../drawing/legend";
import { useTexts } from "../language";
import { centred, fitted, following, opening, type Size, zoomed } from "./camera";
import { treeLegend } from "./tree-legend";
import { TreePanel } from "./tree-panel";
import { TreePoster } from "./tree-poster";
import type { TreeLayout } from "./tree-shapes";
import { TreeTools } from "./tree-tools";
import { TreeView } from "./tree-view";
import { useCamera } from "./use-camera";
import { useTree } from "./use-tree";

/** Pixels that are not the tree's. */
const ABOVE_AND_BELOW = 230;
const ZOOM = 1.25;

export function GoalPictureView({ picture }: { readonly picture: GoalPicture }) {
  const { goals, lang, currency, asOf } = picture;
  const texts = useTexts();
  const { goalPicture: words } = texts;
  const box = useRef<HTMLElement>(null);
  const [guess] = useState(() => ({ width: innerWidth, height: innerHeight - ABOVE_AND_BELOW }));
  const [chosen, setChosen] = useState<string | null>(null);
  const [focus, setFocus] = useState<{ readonly key: string } | null>(null);
  const [trouble, setTrouble] = useState<FaultsOf | null>(null);
  const format = useMemo(() => formatter(lang, currency), [lang, currency]);
  const options = useMemo(() => goals.map(({ id, name }) => ({ id, name })), [goals]);
  const tree = useTree(goals, guess);
  const { layout, way } = tree;
  const hold = useCamera(box, layout, guess, (sight) => opened(layout, sight));

  const goTo = (key: string) => {
    setChosen(key);
    setFocus({ key });
  };
  const anew = (next: TreeLayout) => hold.change((_, sight) => opened(next, sight));
  const fold = (key: string) => {
    const before = layout.byKey.get(key)?.box;
    const after = tree.fold(key).byKey.get(key)?.box;
    if (before && after) hold.change((camera) => following(camera, before, after));
  };
  const find = (key: string) => {
    const card = tree.reveal(key).byKey.get(key);
    goTo(key);
    if (card) hold.change((camera, sight) => centred(camera, card.box, sight));
  };
  const zoom = (closer: boolean) =>
    hold.change((camera, { width, height }) =>
      zoomed(camera, closer ? ZOOM : 1 / ZOOM, { x: width / 2, y: height / 2 }),
    );
  const fit = () => hold.change((_, sight) => fitted(layout, sight, layout.cards[0]?.box));
  const node = (chosen === null ? undefined : layout.byKey.get(chosen))?.node ?? null;
  const show = async () => {
    if (node === null) return;
    const reply = await ask("show", { table: "goals", id: node.goal.id });
    // The dialog would hide the row.
    if ("ok" in reply) google.script.host.close();
    else setTrouble(faultsOf(reply));
  };
  return (
    <main aria-labelledby="page-title">
      <h1 class="unseen" id="page-title">
        {words.title}
      </h1>
      <p class="unseen" id="goal-picture-keys">
        {words.keys}
      </p>
      {goals.length === 0 ? (
        <p class="nothing">{words.empty}</p>
      ) : (
        <>
          <TreeTools
            goals={options}
            tree={tree}
            onFound={find}
            onPeople={(shown) => anew(tree.showPeople(shown))}
            onFoldAll={(folded) => anew(tree.foldAll(folded))}
            onWay={(next) => anew(tree.grow(next))}
            onZoom={zoom}
            onFit={fit}
          />
          <TreeView
            box={box}
            layout={layout}
            way={way}
            hold={hold}
            chosen={chosen}
            focus={focus}
            format={format}
            onChoose={setChosen}
            onFocus={goTo}
            onFold={fold}
            onFit={fit}
          />
          {trouble === null ? null : <Faults faults={trouble} />}
          <TreePanel node={node} format={format} onShow={show} />
          <footer>
            <Legend entries={treeLegend(layout.cards, layout.branches, texts)} />
            <Downloads
              name={`${words.fileName}-${formatDay(asOf)}`}
              poster={() => (
                <TreePoster layout={layout} way={way} asOf={asOf} texts={texts} format={format} />
              )}
            />
          </footer>
        </>
      )}
    </main>
  );
}

const opened = (layout: TreeLayout, sight: Size) => opening(layout, sight, layout.cards[0]?.box);
