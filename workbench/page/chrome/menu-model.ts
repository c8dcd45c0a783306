// What stands in the menu bar, as data: the workbench's own menus, and the add-on's as Sheets would show them.
import type { Menu, MenuItem } from "../../api";
import type { Texts } from "../i18n/en";
import type { Panel } from "../state/store";

interface Keyed {
  /** Tells an entry from its neighbours. */
  readonly key: string;
}
interface Labelled extends Keyed {
  readonly label: string;
}

export type Entry =
  | ({ readonly kind: "separator" } & Keyed)
  | ({ readonly kind: "submenu"; readonly entries: readonly Entry[] } & Labelled)
  | ({
      readonly kind: "item";
      readonly run: (() => void) | null;
      /** Undefined where the item is no switch. */
      readonly checked?: boolean;
    } & Labelled);

export interface TopMenu {
  readonly id: string;
  readonly label: string;
  readonly entries: readonly Entry[];
}

export interface MenuActions {
  run(fn: string): void;
  importCsv(): void;
  newWindow(): void;
  downloadXlsx(): void;
  downloadCsv(): void;
  show(panel: Panel | null): void;
}

const entriesOf = (items: readonly MenuItem[], run: (fn: string) => void): readonly Entry[] =>
  items.map(({ label, fn, items: inner }, index): Entry => {
    const key = String(index);
    if (inner !== null)
      return { kind: "submenu", key, label: label ?? "", entries: entriesOf(inner, run) };
    if (label === null) return { kind: "separator", key };
    return { kind: "item", key, label, run: fn === null ? null : () => run(fn) };
  });

/** The menu bar for a state. Add-on menus stand below Extensions. */
export function menuBar(
  menus: readonly Menu[],
  panel: Panel | null,
  texts: Texts,
  actions: MenuActions,
): readonly TopMenu[] {
  const { menu } = texts;
  const panelSwitch = (which: Panel, label: string): Entry => ({
    kind: "item",
    key: which,
    label,
    checked: panel === which,
    run: () => actions.show(panel === which ? null : which),
  });
  const addOns = menus.map(
    ({ title, items }, index): Entry => ({
      kind: "submenu",
      key: String(index),
      label: title,
      entries: entriesOf(items, actions.run),
    }),
  );
  const none: Entry = { kind: "item", key: "none", label: menu.noAddOn, run: null };
  return [
    {
      id: "file",
      label: menu.file,
      entries: [
        { kind: "item", key: "import", label: menu.importCsv, run: actions.importCsv },
        {
          kind: "submenu",
          key: "download",
          label: menu.download,
          entries: [
            { kind: "item", key: "xlsx", label: menu.downloadXlsx, run: actions.downloadXlsx },
            { kind: "item", key: "csv", label: menu.downloadCsv, run: actions.downloadCsv },
          ],
        },
        { kind: "item", key: "window", label: menu.newWindow, run: actions.newWindow },
      ],
    },
    {
      id: "view",
      label: menu.view,
      entries: [panelSwitch("mails", menu.mailTray), panelSwitch("log", menu.executionLog)],
    },
    {
      id: "extensions",
      label: menu.extensions,
      entries: addOns.length > 0 ? addOns : [none],
    },
  ];
}
