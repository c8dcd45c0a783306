// The workbench's answers to what services ask beside the workbook: page, properties, cache, triggers, mail.
import { createHash, createHmac } from "node:crypto";
import type { Answer, Mail, Question } from "../api";
import { sheetAt } from "../engine/book";
import { toA1 } from "../engine/place";
import type { HostOps, OutgoingMail, Store } from "../script/host-ops";
import { mailFile } from "./mail-file";
import type { Presence } from "./passing-time";
import { change, emit, freshId, instant, localNow, type Session } from "./session";
import { nextFiring } from "./trigger-schedule";

/** Recipients a day for a consumer account. https://developers.google.com/apps-script/guides/services/quotas */
const RECIPIENTS_A_DAY = 100;

const DIGESTS: Readonly<Record<string, string>> = {
  MD5: "md5",
  SHA_1: "sha1",
  SHA_256: "sha256",
  SHA_384: "sha384",
  SHA_512: "sha512",
};

/** `kill` and `log` are the executor's own. */
type Answered = Omit<HostOps, "kill" | "log">;

/** Whose calls they are. */
export interface Caller {
  readonly id: number;
  /** Mail address. */
  readonly user: string;
  /** The window that it was started from; null where it was none. */
  readonly origin: string | null;
  /** Locks that someone else holds all the while. */
  readonly locked: readonly string[];
  readonly presence: Presence;
  /** Takes each mail of the execution. */
  readonly sent: (mail: Mail) => void;
}

export function hostOps(session: Session, caller: Caller): Answered {
  const { id: execution, user, origin, locked, presence, sent } = caller;
  const owned = (store: Store): string =>
    store === "user" && user !== session.userEmail ? `user:${user}` : store;
  const cacheKey = (store: Store, key: string) => `${owned(store)}:${key}`;
  const { pages } = session.addOn;
  return {
    page: (name) => (Object.hasOwn(pages, name) ? (pages[name] ?? null) : null),
    bookId: () => session.state.bookId,
    selection: () => session.selections.of(origin),
    select(rect) {
      session.selections.select(origin, rect);
      const sheetId = sheetAt(session.book, rect.sheet).getSheetId();
      emit(session, { kind: "select", sheetId, a1: toA1(rect), origin });
    },

    toast: (title, message, seconds) => emit(session, { kind: "toast", title, message, seconds }),
    addMenu(menu) {
      const others = session.state.menus.filter((one) => one.title !== menu.title);
      change(session, { menus: [...others, menu] });
      emit(session, { kind: "menu", menus: session.state.menus });
    },
    sidebar(pane) {
      session.sidebar = pane;
      emit(session, { kind: "sidebar", pane });
    },
    dialog: (pane, modal) => emit(session, { kind: "dialog", pane, modal }),
    ask: (question) => ask(session, { ...question, id: freshId(session) }, execution),

    properties: (store) => session.state.properties[owned(store)] ?? {},
    writeProperties: (store, properties) =>
      change(session, { properties: { ...session.state.properties, [owned(store)]: properties } }),
    cached(store, keys) {
      const now = instant(session);
      return Object.fromEntries(
        keys.flatMap((key) => {
          const entry = session.cache.get(cacheKey(store, key));
          return entry && entry.expires > now ? [[key, entry.value]] : [];
        }),
      );
    },
    cache(store, entries, seconds) {
      const expires = instant(session) + seconds * 1000;
      for (const [key, value] of Object.entries(entries))
        session.cache.set(cacheKey(store, key), { value, expires });
    },
    uncache(store, keys) {
      for (const key of keys) session.cache.delete(cacheKey(store, key));
    },
    async lock(store, ms) {
      if (locked.includes(store)) return { held: false, skipped: await presence.rest(ms) };
      return session.locks.take(owned(store), execution, ms, presence.rest);
    },
    unlock: (store) => session.locks.release(owned(store), execution),

    triggers: () => session.state.triggers.map(({ id, fn, schedule }) => ({ id, fn, schedule })),
    addTrigger(fn, schedule) {
      const info = { id: String(freshId(session) + 1_000_000_000), fn, schedule };
      const next = nextFiring(schedule, instant(session));
      change(session, { triggers: [...session.state.triggers, { ...info, next }] });
      return info;
    },
    deleteTrigger(id) {
      if (!session.state.triggers.some((trigger) => trigger.id === id))
        throw new Error("Unexpected error while deleting the trigger.");
      change(session, { triggers: session.state.triggers.filter((trigger) => trigger.id !== id) });
    },

    async sendMail(outgoing) {
      const mail = await deliver(session, outgoing);
      sent(mail);
      change(session, { mails: [...session.state.mails, mail] });
      emit(session, { kind: "mail", mail });
    },
    mailQuota: () => mailQuota(session),
    sleep: async (ms) => ({ skipped: await presence.rest(ms) }),
    digest(algorithm, base64, keyBase64) {
      const name = DIGESTS[algorithm];
      if (!name) throw new Error(`${algorithm} is not in the workbench.`);
      const data = Buffer.from(base64, "base64");
      const hash =
        keyBase64 === null ? createHash(name) : createHmac(name, Buffer.from(keyBase64, "base64"));
      return hash.update(data).digest("base64");
    },
  };
}

const CLOSED: Answer = { button: "CLOSE", text: "" };

/** Asks the caller's own answerer, else the page, else takes the question as closed. */
async function ask(session: Session, question: Question, execution: number): Promise<Answer> {
  if (session.answer) return session.answer(question);
  if (session.listeners.size === 0) return CLOSED;
  return new Promise((resolve) => {
    session.questions.set(question.id, resolve);
    emit(session, { kind: "question", question, execution });
  });
}

function mailQuota(session: Session): number {
  const today = localNow(session).slice(0, 10);
  const sent = session.state.mails
    .filter((mail) => mail.at.startsWith(today))
    .reduce((sum, { to, cc, bcc }) => sum + to.length + cc.length + bcc.length, 0);
  return RECIPIENTS_A_DAY - sent;
}

async function deliver(session: Session, mail: OutgoingMail): Promise<Mail> {
  const id = freshId(session);
  const { to, cc, bcc, replyTo, name, subject, text, html } = mail;
  return {
    id,
    at: localNow(session),
    to,
    cc,
    bcc,
    replyTo,
    name,
    subject,
    text,
    html,
    attachments: mail.attachments.map((file) => ({
      name: file.name,
      type: file.type,
      bytes: Buffer.byteLength(file.base64, "base64"),
    })),
    eml: await mailFile(mail, session.userEmail, instant(session), `${session.state.bookId}-${id}`),
  };
}
