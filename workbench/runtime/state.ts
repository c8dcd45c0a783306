// What a workbook's file holds: the workbook, and what Google keeps about the add-on in it.
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import type { Execution, Mail, Menu } from "../api";
import type { BookState } from "../engine/book";
import type { TriggerInfo } from "../script/host-ops";

export interface StoredTrigger extends TriggerInfo {
  /** Epoch milliseconds; null when it will not fire again. */
  readonly next: number | null;
}

export interface AddOnState {
  readonly bookId: string;
  /** True once onInstall has run for this workbook. */
  readonly installed: boolean;
  /** Virtual time, epoch milliseconds. */
  readonly clock: number;
  /** By store; those of another user than the first under "user:" and the mail address. */
  readonly properties: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly triggers: readonly StoredTrigger[];
  readonly menus: readonly Menu[];
  readonly mails: readonly Mail[];
  readonly executions: readonly Execution[];
  readonly nextId: number;
}

export interface State extends AddOnState {
  readonly version: 1;
  readonly book: BookState;
}

export function readState(file: string): State | null {
  if (!existsSync(file)) return null;
  const state = JSON.parse(readFileSync(file, "utf8")) as State;
  if (state.version !== 1)
    throw new Error(`${file} was written by another version of the workbench.`);
  return state;
}

/** Writes beside the file and renames, so that a killed process leaves the old or the new one whole. */
export function writeState(file: string, state: State): void {
  mkdirSync(dirname(file), { recursive: true });
  const temporary = `${file}.${process.pid}.tmp`;
  try {
    writeFileSync(temporary, JSON.stringify(state));
    renameSync(temporary, file);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}
