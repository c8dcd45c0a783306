// Opens the sidebar and the dialogs. Each page asks for what it shows.
import type { Host, HtmlOutput } from "../platform/host";
import { escaped } from "../report/html";
import { sheetsById } from "../workbook/read/sheets";
import { openRegistry, openSpreadsheet, userTexts } from "./session";

/** Width and height in pixels. */
const DIALOGS = {
  "set-up": [480, 620],
  adopt: [760, 620],
  preview: [780, 580],
  baselines: [700, 620],
  level: [780, 600],
  picture: [1000, 640],
  "goal-picture": [1000, 640],
  templates: [820, 640],
  breakdown: [1000, 660],
  forecast: [900, 660],
} as const;
export type Dialog = keyof typeof DIALOGS;

/** What the sidebar shows first: a form, the list of whoever it knows, or the goals. */
export type SidebarStart = "task" | "deal" | "activity" | "goal" | "mine" | "goals";

export function openSidebar(host: Host, first: SidebarStart): void {
  const page = host.HtmlService.createHtmlOutputFromFile("sidebar").append(
    `<meta name="milepost-tab" content="${first}">`,
  );
  host.SpreadsheetApp.getUi().showSidebar(page.setTitle(userTexts(host).product));
}

export function openDialog(host: Host, dialog: Dialog, title: string): void {
  host.SpreadsheetApp.getUi().showModalDialog(dialogPage(host, dialog), title);
}

/** The dialog that breaks a goal down; null lets the user choose which. */
export function openBreakdown(host: Host, goal: string | null): void {
  const page = dialogPage(host, "breakdown").append(
    `<meta name="milepost-goal" content="${escaped(goal ?? "")}">`,
  );
  host.SpreadsheetApp.getUi().showModalDialog(page, userTexts(host).breakdown.title);
}

function dialogPage(host: Host, dialog: Dialog): HtmlOutput {
  const [width, height] = DIALOGS[dialog];
  return host.HtmlService.createHtmlOutputFromFile(dialog).setWidth(width).setHeight(height);
}

export function openSettings(host: Host): void {
  const spreadsheet = openSpreadsheet(host);
  const { registry } = openRegistry(spreadsheet);
  const sheet = sheetsById(spreadsheet).get(registry.settings ?? -1);
  if (sheet?.isSheetHidden()) sheet.showSheet();
  sheet?.activate();
}
