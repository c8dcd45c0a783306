// Which mails have been opened, remembered by the browser so that a reload does not make them unread.
import type { MailSummary } from "../../server/protocol";

const KEY = "milepost-workbench-read-mails";

/** A new workbook starts counting mails anew, so the number alone would not do. */
export const mailKey = ({ id, at, subject }: MailSummary): string => `${id} ${at} ${subject}`;

export function loadReadMails(): ReadonlySet<string> {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(KEY) ?? "[]");
    return new Set(Array.isArray(value) ? value.filter((item) => typeof item === "string") : []);
  } catch {
    return new Set();
  }
}

export function saveReadMails(read: ReadonlySet<string>): void {
  try {
    localStorage.setItem(KEY, JSON.stringify([...read].slice(-500)));
  } catch {
    // A browser that stores nothing shows them as unread again.
  }
}
