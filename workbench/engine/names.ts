// Named ranges. Formulas keep a cached reading of a name: it is dropped whenever the name moves.

import { randomUUID } from "node:crypto";
import {
  IDefinedNamesService,
  IFunctionService,
  RemoveDefinedNameMutation,
  SetDefinedNameMutation,
} from "@univerjs/engine-formula";
import type { Book } from "./book";
import type { Rect } from "./place";
import { reference, referenced } from "./validation-univer";

export interface NamedRange {
  readonly name: string;
  readonly rect: Rect;
}

const ANYWHERE = "AllDefaultWorkbook";

const stored = (book: Book) =>
  Object.values(
    book.grid.injector.get(IDefinedNamesService).getDefinedNameMap(book.grid.unitId) ?? {},
  );

export const listNames = (book: Book): NamedRange[] =>
  stored(book).flatMap(({ name, formulaOrRefString }) => {
    const rect = referenced(book, formulaOrRefString.replace(/^=/, ""));
    return rect ? [{ name, rect }] : [];
  });

export function setName(book: Book, name: string, rect: Rect): void {
  if (!/^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) || /^([A-Za-z]{1,3}\d+|R\d+C\d+)$/i.test(name))
    throw new Error("The name of the range is invalid.");
  const known = stored(book).find((one) => one.name.toLowerCase() === name.toLowerCase());
  book.grid.execute(SetDefinedNameMutation.id, {
    unitId: book.grid.unitId,
    id: known?.id ?? randomUUID(),
    name,
    formulaOrRefString: reference(book, rect),
    localSheetId: ANYWHERE,
  });
  refreshNames(book);
}

export function removeName(book: Book, name: string): void {
  const known = stored(book).find((one) => one.name.toLowerCase() === name.toLowerCase());
  if (!known) throw new Error(`The named range ${name} does not exist.`);
  book.grid.execute(RemoveDefinedNameMutation.id, { unitId: book.grid.unitId, ...known });
  refreshNames(book);
}

export function refreshNames(book: Book): void {
  const functions = book.grid.injector.get(IFunctionService);
  for (const { name } of stored(book)) functions.deleteFormulaAstCacheKey(name);
}
