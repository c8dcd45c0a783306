// Enumerations of SpreadsheetApp and ScriptApp: objects that print their name and equal only themselves.

export interface EnumValue {
  readonly toString: () => string;
  readonly name: () => string;
  readonly ordinal: () => number;
}

function enumeration<N extends string>(names: readonly N[]): Readonly<Record<N, EnumValue>> {
  const values = names.map((name, ordinal) => [
    name,
    Object.freeze({ toString: () => name, name: () => name, ordinal: () => ordinal }),
  ]);
  return Object.freeze(Object.fromEntries(values)) as Readonly<Record<N, EnumValue>>;
}

/** Any of Google's enumerated values as its name; plain texts pass. */
export const nameOf = (value: unknown): string => String(value);

export const BorderStyle = enumeration([
  "DOTTED",
  "DASHED",
  "SOLID",
  "SOLID_MEDIUM",
  "SOLID_THICK",
  "DOUBLE",
]);
export const WrapStrategy = enumeration(["WRAP", "OVERFLOW", "CLIP"]);
export const Dimension = enumeration(["COLUMNS", "ROWS"]);
export const CopyPasteType = enumeration([
  "PASTE_NORMAL",
  "PASTE_NO_BORDERS",
  "PASTE_FORMAT",
  "PASTE_FORMULA",
  "PASTE_DATA_VALIDATION",
  "PASTE_VALUES",
  "PASTE_CONDITIONAL_FORMATTING",
  "PASTE_COLUMN_WIDTHS",
]);
export const GroupControlTogglePosition = enumeration(["BEFORE", "AFTER"]);
export const DeveloperMetadataVisibility = enumeration(["DOCUMENT", "PROJECT"]);
export const DeveloperMetadataLocationType = enumeration(["SPREADSHEET", "SHEET", "ROW", "COLUMN"]);
export const InterpolationType = enumeration(["NUMBER", "PERCENT", "PERCENTILE", "MIN", "MAX"]);
export const BooleanCriteria = enumeration([
  "CELL_EMPTY",
  "CELL_NOT_EMPTY",
  "DATE_AFTER",
  "DATE_BEFORE",
  "DATE_EQUAL_TO",
  "NUMBER_BETWEEN",
  "NUMBER_EQUAL_TO",
  "NUMBER_GREATER_THAN",
  "NUMBER_GREATER_THAN_OR_EQUAL_TO",
  "NUMBER_LESS_THAN",
  "NUMBER_LESS_THAN_OR_EQUAL_TO",
  "NUMBER_NOT_BETWEEN",
  "NUMBER_NOT_EQUAL_TO",
  "TEXT_CONTAINS",
  "TEXT_DOES_NOT_CONTAIN",
  "TEXT_ENDS_WITH",
  "TEXT_EQUAL_TO",
  "TEXT_STARTS_WITH",
  "CUSTOM_FORMULA",
]);
export const DataValidationCriteria = enumeration([
  "DATE_AFTER",
  "DATE_BEFORE",
  "DATE_BETWEEN",
  "DATE_EQUAL_TO",
  "DATE_IS_VALID_DATE",
  "DATE_NOT_BETWEEN",
  "DATE_ON_OR_AFTER",
  "DATE_ON_OR_BEFORE",
  "NUMBER_BETWEEN",
  "NUMBER_EQUAL_TO",
  "NUMBER_GREATER_THAN",
  "NUMBER_GREATER_THAN_OR_EQUAL_TO",
  "NUMBER_LESS_THAN",
  "NUMBER_LESS_THAN_OR_EQUAL_TO",
  "NUMBER_NOT_BETWEEN",
  "NUMBER_NOT_EQUAL_TO",
  "TEXT_CONTAINS",
  "TEXT_DOES_NOT_CONTAIN",
  "TEXT_EQUAL_TO",
  "TEXT_IS_VALID_EMAIL",
  "TEXT_IS_VALID_URL",
  "VALUE_IN_LIST",
  "VALUE_IN_RANGE",
  "CUSTOM_FORMULA",
  "CHECKBOX",
]);
export const AuthModes = enumeration(["NONE", "CUSTOM_FUNCTION", "LIMITED", "FULL"]);
export const WeekDay = enumeration([
  "MONDAY",
  "TUESDAY",
  "WEDNESDAY",
  "THURSDAY",
  "FRIDAY",
  "SATURDAY",
  "SUNDAY",
]);
export const EventType = enumeration([
  "CLOCK",
  "ON_OPEN",
  "ON_EDIT",
  "ON_FORM_SUBMIT",
  "ON_CHANGE",
  "ON_EVENT_UPDATED",
]);
export const TriggerSource = enumeration([
  "SPREADSHEETS",
  "CLOCK",
  "FORMS",
  "DOCUMENTS",
  "CALENDAR",
]);
export const AuthorizationStatus = enumeration(["REQUIRED", "NOT_REQUIRED"]);
export const Buttons = enumeration(["OK", "OK_CANCEL", "YES_NO", "YES_NO_CANCEL"]);
export const Button = enumeration(["CLOSE", "OK", "CANCEL", "YES", "NO"]);
export const SandboxMode = enumeration(["EMULATED", "IFRAME", "NATIVE"]);
export const XFrameOptionsMode = enumeration(["ALLOWALL", "DEFAULT"]);
export const DigestAlgorithm = enumeration([
  "MD2",
  "MD5",
  "SHA_1",
  "SHA_256",
  "SHA_384",
  "SHA_512",
]);
export const ChartType = enumeration([
  "TIMELINE",
  "AREA",
  "BAR",
  "BUBBLE",
  "CANDLESTICK",
  "COLUMN",
  "COMBO",
  "GAUGE",
  "GEO",
  "HISTOGRAM",
  "RADAR",
  "LINE",
  "ORG",
  "PIE",
  "SCATTER",
  "SPARKLINE",
  "STEPPED_AREA",
  "TABLE",
  "TREEMAP",
  "WATERFALL",
]);
export const ChartMergeStrategy = enumeration(["MERGE_COLUMNS", "MERGE_ROWS"]);
export const ChartHiddenDimensionStrategy = enumeration([
  "IGNORE_BOTH",
  "IGNORE_ROWS",
  "IGNORE_COLUMNS",
  "SHOW_BOTH",
]);
export const Charset = enumeration(["US_ASCII", "UTF_8"]);

/** Looks a value up by its name; null for a name that the enumeration lacks. */
export const enumValue = (
  values: Readonly<Record<string, EnumValue>>,
  name: string,
): EnumValue | null => (Object.hasOwn(values, name) ? (values[name] ?? null) : null);
