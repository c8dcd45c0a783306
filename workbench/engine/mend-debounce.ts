// Univer waits 100 ms after a change before it calculates. A script that reads right after it wrote cannot wait.
// This starts the same calculation at once: 1 to 20 ms instead of 113. `_` members are Univer's own (0.25.1).
import { type ICommandInfo, ICommandService, type IExecutionOptions } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import { SetFormulaCalculationStartMutation } from "@univerjs/engine-formula";
import { SetStyleCommand } from "@univerjs/sheets";
import { TriggerCalculationController } from "@univerjs/sheets-formula";
import type { Injector } from "./univer";

/** What the debounced callback of TriggerCalculationController uses. */
interface Trigger {
  _setTimeoutKey: ReturnType<typeof setTimeout>;
  _waitingCommandQueue: object[];
  _executingDirtyData: object;
  _executionInProgressParams: unknown;
  _generateDirty(commands: readonly object[]): object;
  _mergeDirty(first: object, second: object): object;
}

const CALCULATION_TIMEOUT_MS = 120_000;

/** Mutations after which formulas may be stale. */
const STALES = /^(sheet\.mutation|formula\.mutation\.(set-defined-name|remove-defined-name))/;

export interface EarlyCalculation {
  readonly noticed: (
    mutation: Readonly<ICommandInfo>,
    options: IExecutionOptions | undefined,
  ) => void;
  readonly run: () => Promise<void>;
  readonly dispose: () => void;
}

export function earlyCalculation(injector: Injector, api: FUniver): EarlyCalculation {
  const commands = injector.get(ICommandService);
  const trigger = injector.get(TriggerCalculationController) as unknown as Trigger;
  let stale = true;

  const runOnce = async (): Promise<void> => {
    clearTimeout(trigger._setTimeoutKey);
    const waiting = trigger._waitingCommandQueue;
    trigger._waitingCommandQueue = [];
    trigger._executingDirtyData = trigger._mergeDirty(
      trigger._executingDirtyData,
      trigger._generateDirty(waiting),
    );
    const applied = api.getFormula().onCalculationResultApplied(CALCULATION_TIMEOUT_MS);
    if (trigger._executionInProgressParams == null)
      await commands.executeCommand(
        SetFormulaCalculationStartMutation.id,
        { ...trigger._executingDirtyData },
        { onlyLocal: true },
      );
    await applied;
  };

  return {
    noticed({ id, params }, options) {
      if (options?.onlyLocal === true || !STALES.test(id)) return;
      if ((params as { readonly trigger?: string } | undefined)?.trigger !== SetStyleCommand.id)
        stale = true;
    },
    async run() {
      // Twice at most: once more when a calculation was already under way as it began.
      while (stale) {
        stale = false;
        await runOnce();
      }
    },
    dispose: () => clearTimeout(trigger._setTimeoutKey),
  };
}
