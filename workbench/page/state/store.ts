// What the page shows around the grid: the server's state, kept current by events, and the page's own few choices.
// `reduce` is pure; the store only holds the latest state and tells who listens.
import type { PageEvent, WorkbenchState } from "../../server/protocol";

export interface Toast {
  readonly key: number;
  readonly title: string;
  readonly message: string;
  /** Below zero it stays until it is closed. */
  readonly seconds: number;
}

export type Panel = "mails" | "log";

export interface PageState extends WorkbenchState {
  readonly connected: boolean;
  readonly toasts: readonly Toast[];
  readonly panel: Panel | null;
  readonly importing: boolean;
  readonly readMails: ReadonlySet<string>;
}

/** What happens to a page without the server. */
export type PageAction =
  | { readonly kind: "state"; readonly state: WorkbenchState }
  | { readonly kind: "connection"; readonly up: boolean }
  | { readonly kind: "notice"; readonly title: string; readonly message: string }
  | { readonly kind: "dismiss"; readonly key: number }
  | { readonly kind: "panel"; readonly panel: Panel | null }
  | { readonly kind: "importing"; readonly open: boolean }
  | { readonly kind: "read"; readonly mail: string };

let toastKey = 0;

const withToast = (state: PageState, toast: Omit<Toast, "key">): PageState => ({
  ...state,
  toasts: [...state.toasts, { ...toast, key: ++toastKey }].slice(-5),
});

/** The state after one thing has happened. Grid events leave it as it is. */
function reduce(state: PageState, event: PageEvent | PageAction): PageState {
  switch (event.kind) {
    case "state":
      return { ...state, ...event.state };
    case "menu":
      return { ...state, menus: event.menus };
    case "sidebar":
      return { ...state, sidebar: event.pane };
    case "dialog":
      return { ...state, dialog: event.dialog };
    case "question":
      return { ...state, questions: [...state.questions, event.question] };
    case "answered":
      return { ...state, questions: state.questions.filter(({ id }) => id !== event.questionId) };
    case "mail":
      return { ...state, mails: [...state.mails, event.mail] };
    case "started":
      return { ...state, running: [...state.running, event.id] };
    case "execution":
      return {
        ...state,
        executions: [...state.executions, event.execution],
        running: state.running.filter((id) => id !== event.execution.id),
      };
    case "missing":
      return { ...state, running: state.running.filter((id) => id !== event.id) };
    case "groups":
      return { ...state, groups: event.groups };
    case "charts":
      return { ...state, charts: event.charts };
    case "clock":
      return { ...state, now: event.now };
    case "toast":
      return withToast(state, event);
    case "notice":
      return withToast(state, { title: event.title, message: event.message, seconds: 8 });
    case "dismiss":
      return { ...state, toasts: state.toasts.filter(({ key }) => key !== event.key) };
    case "connection":
      return { ...state, connected: event.up };
    case "panel":
      return { ...state, panel: event.panel };
    case "importing":
      return { ...state, importing: event.open };
    case "read":
      return { ...state, readMails: new Set([...state.readMails, event.mail]) };
    default:
      return state;
  }
}

export interface Store {
  get(): PageState;
  dispatch(event: PageEvent | PageAction): void;
  subscribe(listener: () => void): () => void;
}

export function createStore(state: WorkbenchState, readMails: ReadonlySet<string>): Store {
  let current: PageState = {
    ...state,
    connected: true,
    toasts: [],
    panel: null,
    importing: false,
    readMails,
  };
  const listeners = new Set<() => void>();
  return {
    get: () => current,
    dispatch(event) {
      const next = reduce(current, event);
      if (next === current) return;
      current = next;
      for (const listener of listeners) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
