// The outline of a Microsoft Project file: which tasks hold others, and links of these as links of their leaves.
import type { FileTask, ProjectFile } from "./project-file";

export interface Outline {
  readonly leaves: readonly FileTask[];
  /** A task's links and those of the tasks that hold it, between leaves only. */
  readonly linksOf: (leaf: FileTask) => readonly FileTask["preds"][number][];
  /** The tasks that hold it, innermost first. */
  readonly holders: (task: FileTask) => readonly FileTask[];
  /** Leaves whose dates a task shows: itself, or what it holds but for tasks of other projects. */
  readonly spanned: (task: FileTask) => readonly FileTask[];
}

export function outlineOf({ tasks, file }: ProjectFile): Outline {
  const byUid = new Map(tasks.map((task) => [task.uid, task]));
  const children = new Map<number, FileTask[]>();
  for (const task of tasks) {
    if (task.parent === null) continue;
    children.set(task.parent, [...(children.get(task.parent) ?? []), task]);
  }
  const isLeaf = (task: FileTask): boolean => !children.has(task.uid);
  const under = (task: FileTask): FileTask[] =>
    isLeaf(task) ? [task] : (children.get(task.uid) ?? []).flatMap(under);
  const holders = (task: FileTask): FileTask[] => {
    const holder = task.parent === null ? undefined : byUid.get(task.parent);
    return holder ? [holder, ...holders(holder)] : [];
  };
  const linksOf = (leaf: FileTask): FileTask["preds"][number][] =>
    [leaf, ...holders(leaf)].flatMap(({ preds }) =>
      preds.flatMap((link) => {
        const from = byUid.get(link.uid);
        return from ? under(from).map(({ uid }) => ({ ...link, uid })) : [];
      }),
    );
  const spanned = (task: FileTask): FileTask[] => {
    const all = under(task);
    const own = all.filter((leaf) => leaf === task || !ofOtherProject(leaf, file));
    return own.length > 0 ? own : all;
  };
  return { leaves: tasks.filter(isLeaf), linksOf, holders, spanned };
}

/** Work of nobody's here, which stands in the file to be linked to. */
function ofOtherProject({ work, nres }: FileTask, file: string): boolean {
  return file.endsWith(".mpp") && nres === 0 && Number.parseFloat(work ?? "0") > 0;
}
