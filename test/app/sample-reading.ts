// Reads the sample's raw cells as the domain's rows, by the schema, so that what the sample says can be assessed.
// What cannot be read is collected: the sample must have nothing of the kind.

import type { SampleRow, SampleRows } from "../../src/app/sample/sample";
import { toMinor } from "../../src/core/model/money";
import type { Language, Rows, TableName } from "../../src/core/model/rows";
import { readLinks } from "../../src/core/typed/links";
import { readFormula } from "../../src/core/typed/read-formula";
import { textsOf } from "../../src/i18n/texts";
import { KPI_NAMES } from "../../src/workbook/codec/kpi-names";
import type { Field } from "../../src/workbook/schema/field";
import { schemaOf, TABLE_NAMES } from "../../src/workbook/schema/tables";

export interface SampleReading {
  readonly rows: Rows;
  readonly faults: readonly string[];
}

export function readSample(sample: SampleRows, language: Language): SampleReading {
  const faults: string[] = [];
  const rowsOf = (table: TableName): readonly SampleRow[] => sample[table] ?? [];

  const idIn = (table: TableName, value: unknown, where: string): string | null => {
    const found = rowsOf(table).filter((row) => row["id"] === value || row["name"] === value);
    if (found.length !== 1) faults.push(`${where}: ${found.length} rows of ${table} are ${value}`);
    return String(found[0]?.["id"] ?? "") || null;
  };

  const linksIn = (value: string, where: string) => {
    const known = (text: string) =>
      rowsOf("tasks").some(({ id, name }) => id === text || name === text);
    const read = readLinks(value, (text) =>
      known(text)
        ? { id: idIn("tasks", text, where) ?? "" }
        : { fault: { code: "unknownReference", params: { value: text, table: "tasks" } } },
    );
    faults.push(
      ...read.faults.map(({ code, params }) => `${where}: ${code} ${JSON.stringify(params)}`),
    );
    return read.links;
  };

  const cell = ({ kind }: Field<unknown>, value: unknown, where: string): unknown => {
    const expect = (type: string) => {
      if (typeof value !== type) faults.push(`${where}: ${value} is no ${type}`);
      return value;
    };
    switch (kind.kind) {
      case "id":
      case "text":
        return expect("string");
      case "flag":
        return expect("boolean");
      case "money":
        return toMinor(expect("number") as number, 2);
      case "day":
        if (!Number.isInteger(value)) faults.push(`${where}: ${value} is no day`);
        return value;
      case "percent":
        if (!((value as number) >= 0 && (value as number) <= 1))
          faults.push(`${where}: ${value} is no share`);
        return expect("number");
      case "number":
        if ((value as number) < kind.min || (value as number) > kind.max)
          faults.push(`${where}: ${value} is out of range`);
        return expect("number");
      case "choice": {
        const words: Readonly<Record<string, string>> = textsOf(language).choice[kind.choices];
        const key = Object.keys(words).find((each) => words[each] === value);
        if (key === undefined) faults.push(`${where}: ${value} is no choice`);
        return key;
      }
      case "reference":
        return idIn(kind.to, value, where);
      case "links":
        return linksIn(String(value), where);
      case "formula": {
        const read = readFormula(String(value), KPI_NAMES);
        if ("fault" in read) faults.push(`${where}: ${read.fault.code}`);
        return "fault" in read ? null : read.expression;
      }
    }
  };

  const read = (table: TableName) => {
    const fields = schemaOf(table).fields as Readonly<Record<string, Field<unknown>>>;
    return rowsOf(table).map((row) => {
      for (const key of Object.keys(row))
        if (!Object.hasOwn(fields, key)) faults.push(`${table}: no field ${key}`);
      return Object.fromEntries(
        Object.entries(fields).map(([key, field]) => {
          const where = `${table} ${row["id"]}.${key}`;
          if (row[key] !== undefined) return [key, cell(field, row[key], where)];
          if (field.required) faults.push(`${where} is blank`);
          return [
            key,
            field.kind.kind === "links" ? [] : field.kind.kind === "flag" ? false : null,
          ];
        }),
      );
    });
  };
  const rows = Object.fromEntries(TABLE_NAMES.map((table) => [table, read(table)]));
  return { rows: rows as unknown as Rows, faults };
}
