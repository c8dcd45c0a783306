// What the user chose to see: whose tasks, how near, what is folded.
import { useMemo, useState } from "preact/hooks";
import type { PersonId } from "../../src/core/model/rows";
import type { TimeUnit } from "../../src/core/model/time-unit";
import type { RowChoice } from "./picture-rows";
import { unitOf, ZOOM_OF, ZOOMS } from "./time-scale";

export interface View {
  readonly choice: RowChoice;
  readonly zoom: number;
  readonly unit: TimeUnit;
  readonly setProject: (id: string | null) => void;
  readonly setOwner: (id: string | null) => void;
  readonly setCriticalOnly: (only: boolean) => void;
  readonly setUnit: (unit: TimeUnit) => void;
  readonly nearer: (closer: boolean) => void;
  readonly fold: (key: string) => void;
}

export function useView(firstZoom: number): View {
  const [project, setProject] = useState<string | null>(null);
  const [owner, setOwner] = useState<string | null>(null);
  const [criticalOnly, setCriticalOnly] = useState(false);
  const [collapsed, setCollapsed] = useState<ReadonlySet<string>>(new Set());
  const [zoom, setZoom] = useState(firstZoom);
  const choice = useMemo(
    () => ({ project, owner: owner as PersonId | null, criticalOnly, collapsed }),
    [project, owner, criticalOnly, collapsed],
  );
  return {
    choice,
    zoom,
    unit: unitOf(zoom),
    setProject,
    setOwner,
    setCriticalOnly,
    setUnit: (unit) => setZoom(ZOOM_OF[unit]),
    nearer: (closer) => {
      const next = closer
        ? ZOOMS.filter((each) => each > zoom).pop()
        : ZOOMS.find((each) => each < zoom);
      setZoom(next ?? zoom);
    },
    fold: (key) =>
      setCollapsed(
        (now) => new Set(now.has(key) ? [...now].filter((k) => k !== key) : [...now, key]),
      ),
  };
}
