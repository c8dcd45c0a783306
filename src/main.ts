// The functions that Google calls, one line each. gas-webpack-plugin writes each as a top-level function of Code.js.
import { call } from "./app/call";
import { onClock } from "./app/clock";
import {
  guarded,
  recalculateCommand,
  removeCommand,
  sendReportsCommand,
  undoCommand,
} from "./app/edge";
import { type EditEvent, onEdit } from "./app/edits";
import { type commands, onOpen } from "./app/menu";
import { openBreakdown, openDialog, openSettings, openSidebar } from "./app/panes";
import { userTexts } from "./app/session";
import { google } from "./platform/google";

/** Every function of Code.js, by name. */
type Surface = Record<(typeof commands)[number]["fn"], () => unknown> &
  Record<"onOpen" | "onInstall" | "onClock", () => unknown> & {
    onEdit: (event: EditEvent) => unknown;
    call: (name: unknown, args: unknown) => unknown;
  };
declare const global: Surface;

global.onOpen = () => onOpen(google);
global.onInstall = () => onOpen(google);
global.onEdit = (event: EditEvent) => onEdit(google, event);
global.onClock = () => guarded(google, () => onClock(google));
global.setUp = () =>
  guarded(google, () => openDialog(google, "set-up", userTexts(google).setUp.title));
global.recalculate = () => guarded(google, () => recalculateCommand(google));
global.preview = () =>
  guarded(google, () => openDialog(google, "preview", userTexts(google).preview.title));
global.levelLoad = () =>
  guarded(google, () => openDialog(google, "level", userTexts(google).level.title));
global.undo = () => guarded(google, () => undoCommand(google));
global.openSidebar = () => guarded(google, () => openSidebar(google, "mine"));
global.openTaskForm = () => guarded(google, () => openSidebar(google, "task"));
global.openDealForm = () => guarded(google, () => openSidebar(google, "deal"));
global.openActivityForm = () => guarded(google, () => openSidebar(google, "activity"));
global.openGoalForm = () => guarded(google, () => openSidebar(google, "goal"));
global.openGoals = () => guarded(google, () => openSidebar(google, "goals"));
global.openTemplates = () =>
  guarded(google, () => openDialog(google, "templates", userTexts(google).templates.title));
global.openBreakdown = () => guarded(google, () => openBreakdown(google, null));
global.openForecast = () =>
  guarded(google, () => openDialog(google, "forecast", userTexts(google).forecast.title));
global.openBaselines = () =>
  guarded(google, () => openDialog(google, "baselines", userTexts(google).baselines.title));
global.openPicture = () =>
  guarded(google, () => openDialog(google, "picture", userTexts(google).picture.title));
global.openGoalPicture = () =>
  guarded(google, () => openDialog(google, "goal-picture", userTexts(google).goalPicture.title));
global.openAdopt = () =>
  guarded(google, () => openDialog(google, "adopt", userTexts(google).adopt.title));
global.openSettings = () => guarded(google, () => openSettings(google));
global.resetLook = () => guarded(google, () => recalculateCommand(google, { resetLook: true }));
global.sendReports = () => guarded(google, () => sendReportsCommand(google));
global.removeMilepost = () => guarded(google, () => removeCommand(google));
global.call = (name: unknown, args: unknown) => call(google, name, args);
