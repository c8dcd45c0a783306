// The few Apps Script objects that Milepost uses, as small interfaces in Apps Script's own names and shapes.
// Google's objects satisfy them as they are; nothing else of the platform is reachable from the code.

export type CellValue = string | number | boolean | Date;
export type WritableValue = string | number | boolean | null;

export interface Range {
  getValues(): CellValue[][];
  getFormulas(): string[][];
  getDisplayValues(): string[][];
  getNumberFormats(): string[][];
  getMergedRanges(): Range[];
  getA1Notation(): string;
  getRow(): number;
  getColumn(): number;
  getNumRows(): number;
  getNumColumns(): number;
  getSheet(): Sheet;
  setValues(values: WritableValue[][]): Range;
  setValue(value: WritableValue): Range;
  setFormulas(formulas: string[][]): Range;
  setNumberFormat(format: string): Range;
  setNumberFormats(formats: string[][]): Range;
  setBackground(color: string | null): Range;
  setFontColor(color: string | null): Range;
  setFontWeight(weight: "bold" | "normal" | null): Range;
  setFontSize(size: number): Range;
  setHorizontalAlignment(alignment: "left" | "center" | "right" | null): Range;
  setVerticalAlignment(alignment: "top" | "middle" | "bottom" | null): Range;
  setWrap(wrap: boolean): Range;
  getNotes(): string[][];
  setNotes(notes: string[][]): Range;
  setDataValidation(rule: DataValidation | null): Range;
  setBorder(
    top: boolean | null,
    left: boolean | null,
    bottom: boolean | null,
    right: boolean | null,
    vertical: boolean | null,
    horizontal: boolean | null,
    color: string | null,
    style: null,
  ): Range;
  addDeveloperMetadata(key: string, value: string): Range;
  shiftRowGroupDepth(delta: number): Range;
  activate(): Range;
}

/** Ranges of one sheet that change together: one call for all of them. */
export interface RangeList {
  setBackground(color: string | null): RangeList;
  setFontColor(color: string | null): RangeList;
  setFontWeight(weight: "bold" | "normal" | null): RangeList;
  setFontSize(size: number): RangeList;
  setHorizontalAlignment(alignment: "left" | "center" | "right" | null): RangeList;
  setWrap(wrap: boolean): RangeList;
  setNumberFormat(format: string): RangeList;
  setBorder(
    top: boolean | null,
    left: boolean | null,
    bottom: boolean | null,
    right: boolean | null,
    vertical: boolean | null,
    horizontal: boolean | null,
    color: string | null,
    style: null,
  ): RangeList;
}

export interface Sheet {
  getSheetId(): number;
  getName(): string;
  getLastRow(): number;
  getLastColumn(): number;
  getMaxRows(): number;
  getMaxColumns(): number;
  getDataRange(): Range;
  getRange(row: number, column: number, rows?: number, columns?: number): Range;
  getRange(a1Notation: string): Range;
  getRangeList(a1Notations: string[]): RangeList;
  getConditionalFormatRules(): ConditionalFormatRule[];
  setConditionalFormatRules(rules: ConditionalFormatRule[]): void;
  insertRowsAfter(after: number, count: number): Sheet;
  insertColumnsAfter(after: number, count: number): Sheet;
  setFrozenRows(rows: number): void;
  setFrozenColumns(columns: number): void;
  setColumnWidth(column: number, width: number): Sheet;
  setColumnWidths(start: number, count: number, width: number): Sheet;
  setRowHeights(start: number, count: number, height: number): Sheet;
  setTabColor(color: string | null): Sheet;
  setHiddenGridlines(hidden: boolean): Sheet;
  hideColumns(column: number, count?: number): void;
  getCharts(): EmbeddedChart[];
  newChart(): EmbeddedChartBuilder;
  insertChart(chart: EmbeddedChart): void;
  updateChart(chart: EmbeddedChart): void;
  removeChart(chart: EmbeddedChart): void;
  getRowGroup(row: number, depth: number): RowGroupControl | null;
  expandAllRowGroups(): Sheet;
  setRowGroupControlPosition(position: TogglePosition): Sheet;
  hideSheet(): Sheet;
  showSheet(): Sheet;
  isSheetHidden(): boolean;
  activate(): Sheet;
}

export interface RowGroupControl {
  isCollapsed(): boolean;
  collapse(): RowGroupControl;
  expand(): RowGroupControl;
}
/** On which side of its rows a group's toggle stands; what Google makes of it is its own affair. */
export interface TogglePosition {
  toString(): string;
}

/** What kind of chart it is, and what of hidden cells it shows; what Google makes of them is its own affair. */
export interface ChartType {
  toString(): string;
}
export interface HiddenStrategy {
  toString(): string;
}
export interface ContainerInfo {
  getAnchorRow(): number;
  getAnchorColumn(): number;
}
export interface EmbeddedChart {
  getChartId(): number | null;
  getRanges(): Range[];
  getContainerInfo(): ContainerInfo;
  modify(): EmbeddedChartBuilder;
}
export interface EmbeddedChartBuilder {
  setChartType(type: ChartType): EmbeddedChartBuilder;
  addRange(range: Range): EmbeddedChartBuilder;
  clearRanges(): EmbeddedChartBuilder;
  setPosition(row: number, column: number, x: number, y: number): EmbeddedChartBuilder;
  setNumHeaders(headers: number): EmbeddedChartBuilder;
  setHiddenDimensionStrategy(strategy: HiddenStrategy): EmbeddedChartBuilder;
  setOption(option: string, value: unknown): EmbeddedChartBuilder;
  build(): EmbeddedChart;
}

export interface DataValidation {
  getAllowInvalid(): boolean;
}
export interface DataValidationBuilder {
  requireValueInList(values: string[], showDropdown?: boolean): DataValidationBuilder;
  requireValueInRange(range: Range, showDropdown?: boolean): DataValidationBuilder;
  requireCheckbox(): DataValidationBuilder;
  setAllowInvalid(allow: boolean): DataValidationBuilder;
  build(): DataValidation;
}

export interface BooleanCondition {
  getCriteriaValues(): unknown[];
}
export interface ConditionalFormatRule {
  getBooleanCondition(): BooleanCondition | null;
}
export interface ConditionalFormatRuleBuilder {
  whenFormulaSatisfied(formula: string): ConditionalFormatRuleBuilder;
  setBackground(color: string): ConditionalFormatRuleBuilder;
  setFontColor(color: string): ConditionalFormatRuleBuilder;
  setBold(bold: boolean): ConditionalFormatRuleBuilder;
  setUnderline(underline: boolean): ConditionalFormatRuleBuilder;
  setRanges(ranges: Range[]): ConditionalFormatRuleBuilder;
  build(): ConditionalFormatRule;
}

export interface DeveloperMetadata {
  getKey(): string;
  getValue(): string | null;
  setValue(value: string): DeveloperMetadata;
  getLocation(): DeveloperMetadataLocation;
  remove(): void;
}
export interface DeveloperMetadataLocation {
  getColumn(): Range | null;
}
export interface DeveloperMetadataFinder {
  withKey(key: string): DeveloperMetadataFinder;
  find(): DeveloperMetadata[];
}

export interface Spreadsheet {
  getId(): string;
  getName(): string;
  getSheets(): Sheet[];
  getSheetByName(name: string): Sheet | null;
  getActiveSheet(): Sheet;
  getSpreadsheetTimeZone(): string;
  getSpreadsheetLocale(): string;
  insertSheet(name: string, index: number): Sheet;
  insertSheet(name: string, index: number, options: { template: Sheet }): Sheet;
  deleteSheet(sheet: Sheet): void;
  createDeveloperMetadataFinder(): DeveloperMetadataFinder;
  addDeveloperMetadata(key: string, value: string): Spreadsheet;
  toast(message: string, title: string, seconds: number): void;
}

export interface HtmlOutput {
  setTitle(title: string): HtmlOutput;
  append(html: string): HtmlOutput;
  setWidth(width: number): HtmlOutput;
  setHeight(height: number): HtmlOutput;
}
/** Which buttons a question has; what Google makes of it is its own affair. */
export interface ButtonSet {
  toString(): string;
}
export interface Menu {
  addItem(caption: string, functionName: string): Menu;
  addSeparator(): Menu;
  addToUi(): void;
}
export interface Ui {
  readonly Button: { readonly YES: unknown };
  readonly ButtonSet: { readonly YES_NO: ButtonSet; readonly OK: ButtonSet };
  alert(title: string, prompt: string, buttons: ButtonSet): unknown;
  createAddonMenu(): Menu;
  showSidebar(page: HtmlOutput): void;
  showModalDialog(page: HtmlOutput, title: string): void;
}

export interface Properties {
  getProperty(key: string): string | null;
  getProperties(): Record<string, string>;
  setProperty(key: string, value: string): Properties;
  deleteProperty(key: string): Properties;
}

export interface Cache {
  get(key: string): string | null;
  put(key: string, value: string, seconds: number): void;
}

export interface Lock {
  tryLock(milliseconds: number): boolean;
  releaseLock(): void;
}

export interface Trigger {
  getHandlerFunction(): string;
  getUniqueId(): string;
}
export interface ClockTriggerBuilder {
  everyDays(days: number): ClockTriggerBuilder;
  atHour(hour: number): ClockTriggerBuilder;
  inTimezone(zone: string): ClockTriggerBuilder;
  create(): Trigger;
}

export interface MailMessage {
  readonly to: string;
  readonly subject: string;
  readonly body: string;
  readonly htmlBody: string;
  readonly name: string;
}

/** The platform, as `google.ts` and nobody else hands it out. */
export interface Host {
  readonly SpreadsheetApp: {
    getActiveSpreadsheet(): Spreadsheet | null;
    getUi(): Ui;
    flush(): void;
    newDataValidation(): DataValidationBuilder;
    newConditionalFormatRule(): ConditionalFormatRuleBuilder;
    readonly GroupControlTogglePosition: { readonly BEFORE: TogglePosition };
  };
  readonly Charts: {
    readonly ChartType: {
      readonly LINE: ChartType;
      readonly COLUMN: ChartType;
      readonly BAR: ChartType;
    };
    readonly ChartHiddenDimensionStrategy: { readonly SHOW_BOTH: HiddenStrategy };
  };
  readonly HtmlService: { createHtmlOutputFromFile(name: string): HtmlOutput };
  readonly MailApp: {
    getRemainingDailyQuota(): number;
    sendEmail(message: MailMessage): void;
  };
  readonly PropertiesService: {
    getDocumentProperties(): Properties | null;
    getUserProperties(): Properties;
  };
  readonly CacheService: { getDocumentCache(): Cache | null };
  readonly LockService: { getDocumentLock(): Lock | null };
  readonly ScriptApp: {
    getProjectTriggers(): Trigger[];
    deleteTrigger(trigger: Trigger): void;
    newTrigger(functionName: string): { timeBased(): ClockTriggerBuilder };
  };
  readonly Session: { getActiveUserLocale(): string };
  readonly Utilities: {
    formatDate(date: Date, zone: string, format: string): string;
    sleep(milliseconds: number): void;
  };
  readonly console: { error(message: string): void };
}
