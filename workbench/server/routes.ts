// The addresses under /api/ and what each does with the workbench.
import type { IncomingMessage, ServerResponse } from "node:http";
import type { Workbench } from "../api";
import type { EventStream } from "./event-stream";
import { MAIL_POLICY, mailPage } from "./mail-page";
import type { RunReply } from "./protocol";
import {
  answerRequest,
  BadRequest,
  type Body,
  clockRequest,
  closeRequest,
  groupRequest,
  importRequest,
  mutationRequest,
  runRequest,
  selectRequest,
} from "./request-body";
import type { Session } from "./session";

export interface Rooms {
  readonly workbench: Workbench;
  readonly stream: EventStream;
  readonly session: Session;
}

type Get = (
  rooms: Rooms,
  request: IncomingMessage,
  response: ServerResponse,
  url: URL,
) => void | Promise<void>;
type Post = (rooms: Rooms, body: Body) => Promise<unknown>;

function send(
  response: ServerResponse,
  type: string,
  body: string,
  headers: Readonly<Record<string, string>> = {},
): void {
  response
    .writeHead(200, { "content-type": type, "cache-control": "no-store", ...headers })
    .end(body);
}

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** A file to be saved under that name; not found where there is nothing to send. */
async function sendFile(
  response: ServerResponse,
  type: string,
  name: string,
  make: () => Promise<Uint8Array | string | null>,
): Promise<void> {
  const body = await make();
  if (body === null) return void response.writeHead(404).end();
  response
    .writeHead(200, {
      "content-type": type,
      "cache-control": "no-store",
      "content-disposition": `attachment; filename*=UTF-8''${encodeURIComponent(name)}`,
    })
    .end(body);
}

/** Everything that is answered in JSON says after which event it was true, so that a page can put both in order. */
export function sendJson(response: ServerResponse, stream: EventStream, value: unknown): void {
  const seq = String(stream.seq());
  send(response, "application/json; charset=utf-8", JSON.stringify(value ?? null), {
    "x-event-seq": seq,
  });
}

/** Mutations that change nothing where they are carried out once more. */
const REPEATABLE: ReadonlySet<string> = new Set(["sheet.mutation.set-range-values"]);

export const GET: Readonly<Record<string, Get>> = {
  "/api/state": ({ session, stream }, _request, response) =>
    sendJson(response, stream, session.state()),
  "/api/snapshot": ({ workbench, stream }, _request, response) =>
    sendJson(response, stream, workbench.snapshot()),
  "/api/download.xlsx": ({ workbench }, _request, response) =>
    sendFile(response, XLSX, "workbook.xlsx", () => workbench.exportXlsx()),
  "/api/download.csv": ({ workbench }, _request, response, url) => {
    const sheet = url.searchParams.get("sheet") ?? "";
    return sendFile(response, "text/csv; charset=utf-8", `${sheet}.csv`, () =>
      workbench.exportCsv(sheet),
    );
  },
  "/api/events": ({ stream }, request, response, url) => {
    const since = request.headers["last-event-id"] ?? url.searchParams.get("since");
    const seq = since === null ? stream.seq() : Number(since);
    stream.connect(
      response,
      url.searchParams.get("origin") ?? "",
      Number.isInteger(seq) ? seq : -1,
    );
  },
};

export const POST: Readonly<Record<string, Post>> = {
  "/api/open": async ({ workbench }) => {
    await workbench.open();
  },
  "/api/mutation": async ({ workbench, stream }, body) => {
    const { origin, seen, mutations } = mutationRequest(body);
    // Where another window's change came between, the page hears in which order they were carried out.
    const crossed = stream.changedBeside(origin, seen);
    const echo = crossed && mutations.every(({ id }) => REPEATABLE.has(id));
    for (const { id, params } of mutations)
      workbench.applyFromPage(origin, id, params, echo).followed.catch(() => undefined);
    if (crossed && !echo) stream.send({ kind: "reload" }, (page) => page === origin);
  },
  "/api/run": async ({ workbench }, body): Promise<RunReply> => {
    const { fn, args, startedBy, origin } = runRequest(body);
    const { error, result } = await workbench.run(fn, args, {
      startedBy,
      origin,
      concurrent: true,
    });
    return error === null ? { ok: true, result } : { ok: false, error };
  },
  "/api/clock": async ({ workbench }, body) => {
    const { to } = clockRequest(body);
    try {
      await workbench.advanceTo(to);
    } catch (error) {
      throw new BadRequest(error instanceof Error ? error.message : String(error));
    }
  },
  "/api/import": async ({ workbench }, body) => {
    const { text, sheet } = importRequest(body);
    return { rows: await workbench.importCsv(text, sheet) };
  },
  "/api/answer": async ({ workbench, session }, body) => {
    const { questionId, answer } = answerRequest(body);
    workbench.answer(questionId, answer);
    session.answered(questionId);
  },
  "/api/group": async ({ workbench }, body) => {
    const { sheetId, dimension, collapsed, ...group } = groupRequest(body);
    await workbench.collapseGroup(
      sheetId,
      dimension,
      { ...group, collapsed: !collapsed },
      collapsed,
    );
  },
  "/api/select": async ({ workbench }, body) => {
    const { origin, ...selection } = selectRequest(body);
    workbench.select(selection, origin);
  },
  "/api/close": async ({ workbench, session }, body) => {
    const { pane, id } = closeRequest(body);
    if (pane === "sidebar") workbench.closeSidebar();
    else if (id !== null) session.closeDialog(id);
  },
};

const MAIL = /^\/api\/mails\/(\d+)\.(eml|html)$/;

/** Answers for one mail's file or page; false where the address is of another kind, or there is no such mail. */
export function serveMail(
  { workbench }: Rooms,
  pathname: string,
  response: ServerResponse,
): boolean {
  const [, id, kind] = MAIL.exec(pathname) ?? [];
  const mail =
    id === undefined ? undefined : workbench.mails().find((one) => one.id === Number(id));
  if (mail === undefined) return false;
  if (kind === "html")
    send(response, "text/html; charset=utf-8", mailPage(mail), {
      "content-security-policy": MAIL_POLICY,
    });
  else
    send(response, "message/rfc822", mail.eml, {
      "content-disposition": `attachment; filename="mail-${mail.id}.eml"`,
    });
  return true;
}
