// What is shown of the tree, and how near: a goal that is looked for, people's shares, folds, the way it grows.
import type { Option } from "../../src/app/rpc";
import { FindField } from "../components/find-field";
import { Choice } from "../drawing/choice";
import { ZoomButtons } from "../drawing/zoom-buttons";
import { useTexts } from "../language";
import { WAYS, type Way } from "./tree-shapes";
import type { Tree } from "./use-tree";

interface TreeToolsProps {
  readonly goals: readonly Option[];
  readonly tree: Tree;
  readonly onFound: (id: string) => void;
  readonly onPeople: (shown: boolean) => void;
  readonly onFoldAll: (folded: boolean) => void;
  readonly onWay: (way: Way) => void;
  readonly onZoom: (closer: boolean) => void;
  readonly onFit: () => void;
}

export function TreeTools(props: TreeToolsProps) {
  const { goals, tree, onFoldAll } = props;
  const { goalPicture: words } = useTexts();
  return (
    <div class="tools">
      <div class="find">
        <FindField id="find-goal" label={words.find} options={goals} onFound={props.onFound} />
      </div>
      {tree.hasPeople ? (
        <label class="tick">
          <input
            type="checkbox"
            checked={tree.withPeople}
            onChange={(event) => props.onPeople(event.currentTarget.checked)}
          />
          {words.people}
        </label>
      ) : null}
      {tree.hasFolds ? (
        <span class="near">
          <button type="button" class="plain small" onClick={() => onFoldAll(true)}>
            {words.foldAll}
          </button>
          <button type="button" class="plain small" onClick={() => onFoldAll(false)}>
            {words.unfoldAll}
          </button>
          <Choice
            id="goal-picture-way"
            label={words.way}
            value={tree.way}
            onChange={(way) => props.onWay(way as Way)}
          >
            {WAYS.map((way) => (
              <option key={way} value={way}>
                {words.ways[way]}
              </option>
            ))}
          </Choice>
        </span>
      ) : null}
      <span class="near">
        <ZoomButtons onZoom={props.onZoom} />
        <button type="button" class="plain small" onClick={props.onFit}>
          {words.fit}
        </button>
      </span>
    </div>
  );
}
