// The menu, as data: each command with the function that it starts. Everything can be done once from here.
import type { Texts } from "../i18n/texts";
import type { Host, Menu } from "../platform/host";
import { userTexts } from "./session";

interface Command {
  /** Its caption in the catalogue. */
  readonly key: keyof Texts["menu"];
  /** The global function that Google calls. */
  readonly fn: string;
}

/** In the menu's order; null is a line between two groups. */
const menu = [
  { key: "openSidebar", fn: "openSidebar" },
  { key: "openTaskForm", fn: "openTaskForm" },
  { key: "openTemplates", fn: "openTemplates" },
  { key: "openDealForm", fn: "openDealForm" },
  { key: "openActivityForm", fn: "openActivityForm" },
  { key: "openGoalForm", fn: "openGoalForm" },
  { key: "openGoals", fn: "openGoals" },
  { key: "openBreakdown", fn: "openBreakdown" },
  { key: "openForecast", fn: "openForecast" },
  { key: "openBaselines", fn: "openBaselines" },
  { key: "openPicture", fn: "openPicture" },
  { key: "openGoalPicture", fn: "openGoalPicture" },
  { key: "recalculate", fn: "recalculate" },
  { key: "preview", fn: "preview" },
  { key: "levelLoad", fn: "levelLoad" },
  { key: "undo", fn: "undo" },
  { key: "sendReports", fn: "sendReports" },
  null,
  { key: "openAdopt", fn: "openAdopt" },
  { key: "openSettings", fn: "openSettings" },
  { key: "resetLook", fn: "resetLook" },
  { key: "setUp", fn: "setUp" },
  { key: "removeMilepost", fn: "removeMilepost" },
] as const satisfies readonly (Command | null)[];

export const commands = menu.filter((entry) => entry !== null);

/** Runs with hardly any authorization: only the menu and the user's locale may be touched. */
export function onOpen(host: Host): void {
  const texts = userTexts(host);
  const built = menu.reduce<Menu>(
    (builder, entry) =>
      entry === null ? builder.addSeparator() : builder.addItem(texts.menu[entry.key], entry.fn),
    host.SpreadsheetApp.getUi().createAddonMenu(),
  );
  built.addToUi();
}
