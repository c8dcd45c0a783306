// Univer in the page: a grid with sheet tabs and formula bar, made from the server's snapshot.
// The only file that knows which plugins make up the grid.
import {
  ICommandService,
  type IWorkbookData,
  LifecycleService,
  LifecycleStages,
  LocaleType,
  LogLevel,
  mergeLocales,
  type Plugin,
  type PluginCtor,
  Univer,
} from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import { UniverSheetsConditionalFormattingPreset } from "@univerjs/preset-sheets-conditional-formatting";
import formatsEn from "@univerjs/preset-sheets-conditional-formatting/locales/en-US";
import formatsZh from "@univerjs/preset-sheets-conditional-formatting/locales/zh-CN";
import { UniverSheetsCorePreset } from "@univerjs/preset-sheets-core";
import coreEn from "@univerjs/preset-sheets-core/locales/en-US";
import coreZh from "@univerjs/preset-sheets-core/locales/zh-CN";
import { UniverSheetsDataValidationPreset } from "@univerjs/preset-sheets-data-validation";
import validationEn from "@univerjs/preset-sheets-data-validation/locales/en-US";
import validationZh from "@univerjs/preset-sheets-data-validation/locales/zh-CN";
import { UniverSheetsNotePreset } from "@univerjs/preset-sheets-note";
import noteEn from "@univerjs/preset-sheets-note/locales/en-US";
import noteZh from "@univerjs/preset-sheets-note/locales/zh-CN";
import { CalculationMode } from "@univerjs/sheets-formula";
import { defaultTheme } from "@univerjs/themes";
import type { Language } from "../../api";
import { textsIn } from "../i18n/texts";
import "@univerjs/preset-sheets-core/lib/index.css";
import "@univerjs/preset-sheets-data-validation/lib/index.css";
import "@univerjs/preset-sheets-conditional-formatting/lib/index.css";
import "@univerjs/preset-sheets-note/lib/index.css";

export type Injector = ReturnType<Univer["__getInjector"]>;

export interface UniverPage {
  readonly api: FUniver;
  readonly injector: Injector;
  readonly commands: ICommandService;
  /** Shows a workbook; resolves when it is on the page. */
  readonly open: (snapshot: Partial<IWorkbookData>) => Promise<void>;
  readonly dispose: () => void;
}

/** What Univer says while it computes, which its own catalogues leave out. */
const progressTexts = (computing: string) => ({
  "sheets-formula": {
    progress: {
      analyzing: computing,
      calculating: computing,
      "array-analysis": computing,
      "array-calculation": computing,
      done: computing,
    },
  },
});

type Registration = PluginCtor<Plugin> | [PluginCtor<Plugin>, object | undefined];

/** Starts Univer in an element; `open` then shows a workbook. */
export function startUniver(container: HTMLElement, lang: Language): UniverPage {
  const locale = lang === "zh-CN" ? LocaleType.ZH_CN : LocaleType.EN_US;
  const progress = progressTexts(textsIn(lang).grid.computing);
  const univer = new Univer({
    theme: defaultTheme,
    locale,
    logLevel: LogLevel.ERROR,
    locales: {
      [LocaleType.EN_US]: mergeLocales(coreEn, validationEn, formatsEn, noteEn, progress),
      [LocaleType.ZH_CN]: mergeLocales(coreZh, validationZh, formatsZh, noteZh, progress),
    },
  });
  const presets = [
    UniverSheetsCorePreset({
      container,
      ribbonType: "simple",
      disableAutoFocus: true,
      // Text that looks like a number is meant so; Sheets marks it no more than other text.
      disableTextFormatAlert: true,
      disableTextFormatMark: true,
      sheets: { disableForceStringAlert: true, disableForceStringMark: true },
      formula: { initialFormulaComputing: CalculationMode.NO_CALCULATION },
    }),
    UniverSheetsDataValidationPreset(),
    UniverSheetsConditionalFormattingPreset(),
    UniverSheetsNotePreset(),
  ];
  const known = new Set<string>();
  for (const registration of presets.flatMap((preset) => preset.plugins as Registration[])) {
    const [plugin, config] = Array.isArray(registration) ? registration : [registration, undefined];
    if (known.has(plugin.pluginName)) continue;
    known.add(plugin.pluginName);
    univer.registerPlugin(plugin, config);
  }
  const api = FUniver.newAPI(univer);
  const injector = univer.__getInjector();
  return {
    api,
    injector,
    commands: injector.get(ICommandService),
    async open(snapshot) {
      api.createWorkbook(snapshot);
      await injector.get(LifecycleService).onStage(LifecycleStages.Rendered);
    },
    dispose: () => univer.dispose(),
  };
}
