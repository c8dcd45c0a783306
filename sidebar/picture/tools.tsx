// What is shown of the plan, and how near: project, owner, scale, critical path, baseline.
import { TIME_UNITS, type TimeUnit } from "../../src/core/model/time-unit";
import { Choice } from "../drawing/choice";
import { ZoomButtons } from "../drawing/zoom-buttons";
import { useTexts } from "../language";
import { NO_PROJECT } from "./picture-rows";

export interface ToolsProps {
  readonly projects: readonly { readonly id: string; readonly name: string }[];
  readonly owners: readonly { readonly id: string; readonly name: string }[];
  readonly baselines: readonly string[];
  readonly project: string | null;
  readonly owner: string | null;
  readonly baseline: string | null;
  readonly criticalOnly: boolean;
  readonly unit: TimeUnit;
  readonly onProject: (id: string | null) => void;
  readonly onOwner: (id: string | null) => void;
  readonly onBaseline: (name: string | null) => void;
  readonly onCriticalOnly: (only: boolean) => void;
  readonly onUnit: (unit: TimeUnit) => void;
  readonly onZoom: (closer: boolean) => void;
  readonly onToday: () => void;
}

export function Tools(props: ToolsProps) {
  const { picture } = useTexts();
  const { projects, owners, baselines, onProject, onOwner, onBaseline } = props;
  return (
    <div class="tools">
      <Choice
        id="picture-project"
        label={picture.project}
        value={props.project ?? ""}
        onChange={(value) => onProject(value === "" ? null : value)}
      >
        <option value="">{picture.all}</option>
        {projects.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
        <option value={NO_PROJECT}>{picture.noProject}</option>
      </Choice>
      <Choice
        id="picture-owner"
        label={picture.owner}
        value={props.owner ?? ""}
        onChange={(value) => onOwner(value === "" ? null : value)}
      >
        <option value="">{picture.all}</option>
        {owners.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </Choice>
      {baselines.length === 0 ? null : (
        <Choice
          id="picture-baseline"
          label={picture.baseline}
          value={props.baseline ?? ""}
          onChange={(value) => onBaseline(value === "" ? null : value)}
        >
          <option value="">{picture.noBaseline}</option>
          {baselines.map((name) => (
            <option key={name} value={name}>
              {name}
            </option>
          ))}
        </Choice>
      )}
      <label class="tick">
        <input
          type="checkbox"
          checked={props.criticalOnly}
          onChange={(event) => props.onCriticalOnly(event.currentTarget.checked)}
        />
        {picture.criticalOnly}
      </label>
      <span class="near">
        <Choice
          id="picture-scale"
          label={picture.scale}
          value={props.unit}
          onChange={(value) => props.onUnit(value as TimeUnit)}
        >
          {TIME_UNITS.map((unit) => (
            <option key={unit} value={unit}>
              {picture.scales[unit]}
            </option>
          ))}
        </Choice>
        <ZoomButtons onZoom={props.onZoom} />
        <button type="button" class="plain small" onClick={props.onToday}>
          {picture.today}
        </button>
      </span>
    </div>
  );
}
