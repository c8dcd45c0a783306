// Univer without a page: one workbook in Node, its commands and its formula engine.
// The only file that knows which plugins make up the engine.
import { randomUUID } from "node:crypto";
import {
  CommandType,
  type ICommandInfo,
  ICommandService,
  type IExecutionOptions,
  IUniverInstanceService,
  type IWorkbookData,
  LocaleType,
  LogLevel,
  Univer,
  UniverInstanceType,
  type Workbook,
} from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import { UniverFormulaEnginePlugin } from "@univerjs/engine-formula";
import { UniverSheetsPlugin } from "@univerjs/sheets";
import { UniverSheetsConditionalFormattingPlugin } from "@univerjs/sheets-conditional-formatting";
import { UniverSheetsDataValidationPlugin } from "@univerjs/sheets-data-validation";
import { UniverSheetsFormulaPlugin } from "@univerjs/sheets-formula";
import { UniverSheetsNotePlugin } from "@univerjs/sheets-note";
import { UniverSheetsNumfmtPlugin } from "@univerjs/sheets-numfmt";
import "@univerjs/engine-formula/facade";
import "@univerjs/sheets/facade";
import "@univerjs/sheets-formula/facade";
import { registerFunctions } from "./functions";
import type { Injector } from "./injector";
import { leaveConditionalFormatsToThePage } from "./mend-conditional";
import { earlyCalculation } from "./mend-debounce";
import { readFormulasOfOneSheet } from "./mend-formula-data";

/** A mutation as Univer executed it; `local` ones are not for other mirrors of the workbook. */
export interface Mutation {
  readonly id: string;
  readonly params: unknown;
  readonly local: boolean;
}

export interface Grid {
  readonly unitId: string;
  readonly workbook: Workbook;
  readonly injector: Injector;
  /** Executes one of Univer's mutations or synchronous commands. Throws where Univer refuses. */
  readonly execute: (id: string, params: object) => void;
  /** Executes an asynchronous command. */
  readonly command: (id: string, params: object) => Promise<void>;
  readonly onMutation: (listener: (mutation: Mutation) => void) => void;
  /** Computes what is not computed yet. */
  readonly calculate: () => Promise<void>;
  /** Has everything computed anew by the next calculation. */
  readonly invalidate: () => void;
  readonly save: () => IWorkbookData;
  readonly dispose: () => void;
}

const PLUGINS = [
  UniverFormulaEnginePlugin,
  UniverSheetsPlugin,
  UniverSheetsFormulaPlugin,
  UniverSheetsNumfmtPlugin,
  UniverSheetsDataValidationPlugin,
  UniverSheetsConditionalFormattingPlugin,
  UniverSheetsNotePlugin,
];

/** A workbook id must not be used twice in a process, so each opening gets a new one. */
const newUnitId = (): string => `book-${randomUUID()}`;

const isMirrored = (options: IExecutionOptions | undefined): boolean =>
  options?.onlyLocal !== true || options["applyFormulaCalculationResult"] === true;

/**
 * @param now the virtual time as a serial number, for TODAY and NOW
 * @param patterns how a date and a time are shown
 */
export function openGrid(
  snapshot: Partial<IWorkbookData>,
  now: () => number,
  patterns: { readonly date: string; readonly time: string },
): Grid {
  leaveConditionalFormatsToThePage();
  readFormulasOfOneSheet();
  const unitId = newUnitId();
  const univer = new Univer({
    locale: LocaleType.EN_US,
    locales: { [LocaleType.EN_US]: {} },
    logLevel: LogLevel.ERROR,
  });
  for (const plugin of PLUGINS) univer.registerPlugin(plugin);
  const api = FUniver.newAPI(univer);
  univer.createUnit(UniverInstanceType.UNIVER_SHEET, { ...snapshot, id: unitId });
  const injector = univer.__getInjector();
  registerFunctions(injector, now, patterns);
  const workbook = injector.get(IUniverInstanceService).getUnit<Workbook>(unitId);
  if (!workbook) throw new Error("Univer did not open the workbook.");
  const commands = injector.get(ICommandService);
  const calculation = earlyCalculation(injector, api);

  const listeners: ((mutation: Mutation) => void)[] = [];
  commands.onCommandExecuted((info: Readonly<ICommandInfo>, options?: IExecutionOptions) => {
    if (info.type !== CommandType.MUTATION) return;
    calculation.noticed(info, options);
    const mutation = { id: info.id, params: info.params, local: !isMirrored(options) };
    for (const listener of listeners) listener(mutation);
  });

  return {
    unitId,
    workbook,
    injector,
    execute(id, params) {
      if (!commands.syncExecuteCommand(id, params)) throw new Error(`Univer refused ${id}.`);
    },
    async command(id, params) {
      if (!(await commands.executeCommand(id, params))) throw new Error(`Univer refused ${id}.`);
    },
    onMutation: (listener) => {
      listeners.push(listener);
    },
    calculate: calculation.run,
    invalidate: calculation.invalidate,
    save: () => api.getActiveWorkbook()?.save() ?? workbook.getSnapshot(),
    dispose: () => {
      calculation.dispose();
      univer.dispose();
    },
  };
}
