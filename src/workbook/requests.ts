// Rows that forms have added lately, by the form's own request, so that one sent again after a lost answer is not
// added twice. Kept in the document's properties.
import type { TableName } from "../core/model/rows";
import type { Host } from "../platform/host";
import { TABLE_NAMES } from "./schema/tables";

export interface Request {
  readonly request: string;
  readonly table: TableName;
  readonly id: string;
  /** Stands for what was asked for. */
  readonly asked: string;
}

const KEY = "milepost.requests";
/** Far more than anybody sends again; a property holds 9 KB. */
const KEPT = 50;

/** One call; the latest last. */
export function readRequests(host: Host): readonly Request[] {
  const text = host.PropertiesService.getDocumentProperties()?.getProperty(KEY);
  try {
    const value: unknown = JSON.parse(text ?? "[]");
    return Array.isArray(value) ? value.filter(isRequest) : [];
  } catch {
    // Somebody else's text under our key is as good as none.
    return [];
  }
}

/** One call. */
export function keepRequest(host: Host, before: readonly Request[], request: Request): void {
  const others = before.filter((other) => other.request !== request.request);
  host.PropertiesService.getDocumentProperties()?.setProperty(
    KEY,
    JSON.stringify([...others, request].slice(-KEPT)),
  );
}

/** A short text that hardly any other arguments have: FNV-1a, 32 bits. */
export function digestOf(args: unknown): string {
  const text = JSON.stringify(args);
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++)
    hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193) >>> 0;
  return hash.toString(36);
}

function isRequest(value: unknown): value is Request {
  if (typeof value !== "object" || value === null) return false;
  const { request, table, id, asked } = value as Partial<Request>;
  return (
    [request, id, asked].every((part) => typeof part === "string") &&
    TABLE_NAMES.some((name) => name === table)
  );
}
