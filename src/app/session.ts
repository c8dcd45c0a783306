// What every use case starts with: the spreadsheet, the user's language, and the document's lock.

import { languageOf, type Texts, textsOf } from "../i18n/texts";
import type { Host, Spreadsheet } from "../platform/host";
import { readRegistry, type StoredRegistry } from "../workbook/registry";
import { Fault } from "./fault";

export function openSpreadsheet(host: Host): Spreadsheet {
  const spreadsheet = host.SpreadsheetApp.getActiveSpreadsheet();
  if (spreadsheet === null) throw new Fault("noDocument");
  return spreadsheet;
}

/** The registry, where Milepost is set up in this spreadsheet. */
export function openRegistry(spreadsheet: Spreadsheet): StoredRegistry {
  const stored = readRegistry(spreadsheet);
  if (stored === null) throw new Fault("notSetUp");
  return stored;
}

/** Texts in the language of who is asking. */
export function userTexts(host: Host): Texts {
  return textsOf(languageOf(host.Session.getActiveUserLocale()));
}

const LOCK_MS = 10_000;

/**
 * Runs a step alone in this document.
 *
 * @param busy what to do where another run holds the lock for longer than `waitMs`; by default that is a fault
 */
export function alone<T>(
  host: Host,
  step: () => T,
  busy: () => T = refuse,
  waitMs: number = LOCK_MS,
): T {
  const lock = host.LockService.getDocumentLock();
  if (lock === null) return step();
  if (!lock.tryLock(waitMs)) return busy();
  try {
    const result = step();
    host.SpreadsheetApp.flush();
    return result;
  } finally {
    lock.releaseLock();
  }
}

function refuse(): never {
  throw new Fault("busy");
}
