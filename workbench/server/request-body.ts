// Reads what a page posts, and checks its shape before anything believes it.
import type { IncomingMessage } from "node:http";
import type {
  AnswerRequest,
  ClockRequest,
  CloseRequest,
  GroupRequest,
  ImportRequest,
  MutationRequest,
  RunRequest,
  SelectRequest,
} from "./protocol";

const LIMIT = 64 * 1024 * 1024;

/** A request that is wrong in itself; its message goes back to the page. */
export class BadRequest extends Error {}

export type Body = Readonly<Record<string, unknown>>;

/** @throws BadRequest where it is no JSON object, or too long. */
export async function readBody(request: IncomingMessage): Promise<Body> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > LIMIT) throw new BadRequest("The request is too large.");
    chunks.push(chunk);
  }
  try {
    const body: unknown = JSON.parse(Buffer.concat(chunks).toString("utf8"));
    if (isBody(body)) return body;
  } catch {
    // Said below.
  }
  throw new BadRequest("The request is not a JSON object.");
}

const isBody = (value: unknown): value is Body =>
  typeof value === "object" && value !== null && !Array.isArray(value);

function text(body: Body, key: string): string {
  const value = body[key];
  if (typeof value !== "string") throw new BadRequest(`"${key}" must be a string.`);
  return value;
}

function oneOf<T extends string>(body: Body, key: string, choices: readonly T[]): T {
  const found = choices.find((choice) => choice === body[key]);
  if (found === undefined) throw new BadRequest(`"${key}" must be one of ${choices.join(", ")}.`);
  return found;
}

function whole(body: Body, key: string): number {
  const value = body[key];
  if (typeof value !== "number" || !Number.isInteger(value))
    throw new BadRequest(`"${key}" must be a whole number.`);
  return value;
}

function list(body: Body, key: string): readonly unknown[] {
  const value = body[key];
  if (!Array.isArray(value)) throw new BadRequest(`"${key}" must be a list.`);
  return value;
}

export const mutationRequest = (body: Body): MutationRequest => ({
  origin: text(body, "origin"),
  seen: whole(body, "seen"),
  mutations: list(body, "mutations").map((item) => {
    if (!isBody(item)) throw new BadRequest("A mutation must be an object.");
    return { id: text(item, "id"), params: item["params"] };
  }),
});

/** Names that end in "_" are private to the script, whoever asks. */
export function runRequest(body: Body): RunRequest {
  const fn = text(body, "fn");
  if (!/^[\p{L}$_][\p{L}\p{N}$_]*$/u.test(fn) || fn.endsWith("_"))
    throw new BadRequest(`The function "${fn}" cannot be called from a page.`);
  return {
    fn,
    args: list(body, "args"),
    startedBy: oneOf(body, "startedBy", ["menu", "page"]),
    origin: text(body, "origin"),
  };
}

export const clockRequest = (body: Body): ClockRequest => {
  const to = text(body, "to");
  if (!/^\d{4}-\d\d-\d\d( \d\d:\d\d)?$/.test(to))
    throw new BadRequest(`"${to}" is not a date with a time.`);
  return { to };
};

export const importRequest = (body: Body): ImportRequest => {
  const sheet = text(body, "sheet").trim();
  if (sheet === "") throw new BadRequest("The sheet has no name.");
  return { text: text(body, "text"), sheet };
};

export const answerRequest = (body: Body): AnswerRequest => {
  const answer = body["answer"];
  if (!isBody(answer)) throw new BadRequest('"answer" must be an object.');
  return {
    questionId: whole(body, "questionId"),
    answer: {
      button: oneOf(answer, "button", ["OK", "CANCEL", "YES", "NO", "CLOSE"]),
      text: text(answer, "text"),
    },
  };
};

export const groupRequest = (body: Body): GroupRequest => ({
  sheetId: text(body, "sheetId"),
  dimension: oneOf(body, "dimension", ["rows", "columns"]),
  start: whole(body, "start"),
  end: whole(body, "end"),
  depth: whole(body, "depth"),
  collapsed: body["collapsed"] === true,
});

export const selectRequest = (body: Body): SelectRequest => ({
  sheetId: text(body, "sheetId"),
  a1: text(body, "a1"),
  origin: text(body, "origin"),
});

export const closeRequest = (body: Body): CloseRequest => ({
  pane: oneOf(body, "pane", ["sidebar", "dialog"]),
  id: body["id"] === null ? null : whole(body, "id"),
});
