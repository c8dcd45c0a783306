// Where faults end: the menu's commands catch them here once, and say them in the user's language.
import type { Host } from "../platform/host";
import { issuesOf } from "./call";
import { sendReports } from "./clock";
import { type RecalculateOptions, recalculate } from "./recalculate";
import type { Recalculated, SetUpUndone, Step } from "./rpc";
import type { ReportsSent } from "./send-reports";
import { openRegistry, openSpreadsheet, userTexts } from "./session";
import { startClock } from "./start-clock";
import { undo } from "./undo";
import { undoSetUp } from "./undo-set-up";

/** Runs a command; a fault becomes an error whose message a person can use. Google shows and logs it. */
export function guarded<T>(host: Host, step: () => T): T {
  try {
    return step();
  } catch (error) {
    const [issue] = issuesOf(host, error, userTexts(host));
    throw new Error(issue?.message ?? userTexts(host).toast.failed);
  }
}

const SECONDS = 6;
/** Until the next toast takes its place. */
const LASTING = 60;

function toast(host: Host, messages: readonly string[], seconds = SECONDS): void {
  const texts = userTexts(host);
  openSpreadsheet(host).toast(texts.followed(...messages), texts.product, seconds);
}

export function recalculateCommand(host: Host, options: RecalculateOptions = {}): Recalculated {
  const { toast: texts, progress } = userTexts(host);
  const tell = ({ doing }: Step) => {
    if (doing === "reading" || doing === "writing") toast(host, [progress[doing]], LASTING);
  };
  const { plan, changed, unread } = recalculate(host, { ...options, tell });
  startClock(host, plan);
  toast(host, [
    changed > 0 ? texts.recalculated(changed) : texts.unchanged,
    ...(unread > 0 ? [texts.issues(unread)] : []),
  ]);
  return { changed, unread };
}

export function undoCommand(host: Host): { readonly cells: number; readonly kept: number } | null {
  const undone = undo(host);
  const { toast: texts } = userTexts(host);
  toast(host, [undone === null ? texts.nothingToUndo : texts.undone(undone.cells, undone.kept)]);
  return undone;
}

export function sendReportsCommand(host: Host): ReportsSent {
  const done = sendReports(host);
  const { listed, toast: texts } = userTexts(host);
  const first =
    done.recipients === 0
      ? texts.noRecipients
      : done.sent.length > 0
        ? texts.sent(done.sent.length)
        : done.unsent.length > 0
          ? []
          : texts.sentNone;
  toast(host, [
    ...[first].flat(),
    ...(done.unsent.length > 0 ? [texts.quota(done.unsent.length)] : []),
    ...(done.unsure.length > 0 ? [texts.unsure(listed(done.unsure))] : []),
  ]);
  return done;
}

/** Asks first, then says what is gone and what stays. Null where the user thought better of it. */
export function removeCommand(host: Host): SetUpUndone | null {
  const { listed, menu, removal } = userTexts(host);
  const ui = host.SpreadsheetApp.getUi();
  openRegistry(openSpreadsheet(host));
  const answer = ui.alert(menu.removeMilepost, removal.ask, ui.ButtonSet.YES_NO);
  if (answer !== ui.Button.YES) return null;
  const undone = undoSetUp(host, {});
  const { removed, kept, adopted } = undone;
  const lines = [
    removal.done(removed),
    ...(kept.length > 0 ? [removal.kept(listed(kept))] : []),
    ...(adopted.length > 0 ? [removal.adopted(listed(adopted))] : []),
  ];
  ui.alert(menu.removeMilepost, lines.join("\n\n"), ui.ButtonSet.OK);
  return undone;
}
