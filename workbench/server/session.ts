// What is open around the workbook besides the workbook itself: dialog, questions, running executions.
// It listens to the workbench and passes on what concerns the pages.
import type { Execution, Mail, Workbench, WorkbenchEvent } from "../api";
import type { EventStream } from "./event-stream";
import { packCells } from "./packed-cells";
import type {
  ExecutionSummary,
  MailSummary,
  MutationEvent,
  OpenDialog,
  WorkbenchState,
} from "./protocol";

const SET_CELLS = "sheet.mutation.set-range-values";

type Asked = Extract<WorkbenchEvent, { kind: "question" }>;

export interface Session {
  state(): WorkbenchState;
  /** Closes the dialog of that number for every page. */
  closeDialog(id: number): void;
  /** Takes a question away that has been answered. */
  answered(questionId: number): void;
  dispose(): void;
}

const mailSummary = ({ eml: _eml, ...mail }: Mail): MailSummary => mail;

const executionSummary = ({
  result: _result,
  mails,
  ...execution
}: Execution): ExecutionSummary => ({
  ...execution,
  mails: mails.length,
});

interface CellParams {
  readonly cellValue?: Parameters<typeof packCells>[0];
}

function mutationEvent({
  id,
  params,
}: {
  readonly id: string;
  readonly params: unknown;
}): MutationEvent {
  if (id !== SET_CELLS) return { kind: "mutation", id, params };
  const { cellValue = {}, ...rest } = params as CellParams;
  return { kind: "mutation", id, params: rest, packed: packCells(cellValue) };
}

export function createSession(workbench: Workbench, stream: EventStream): Session {
  const running = new Set<number>();
  const questions = new Map<number, Asked>();
  let dialog: OpenDialog | null = null;
  let dialogs = 0;

  const showDialog = (next: OpenDialog | null) => {
    dialog = next;
    stream.send({ kind: "dialog", dialog });
  };
  const answered = (questionId: number) => {
    if (questions.delete(questionId)) stream.send({ kind: "answered", questionId });
  };

  function pass(event: WorkbenchEvent): void {
    switch (event.kind) {
      case "mutation":
        stream.send(mutationEvent(event), (page) => page !== event.origin);
        break;
      case "select": {
        const { origin, ...selection } = event;
        stream.send(selection, (page) => origin === null || page === origin);
        break;
      }
      case "dialog":
        showDialog({ id: ++dialogs, pane: event.pane, modal: event.modal });
        break;
      case "mail":
        stream.send({ kind: "mail", mail: mailSummary(event.mail) });
        break;
      case "execution":
        running.delete(event.execution.id);
        // Nobody waits for the answer any more.
        for (const [id, { execution }] of questions)
          if (execution === event.execution.id) answered(id);
        stream.send({ kind: "execution", execution: executionSummary(event.execution) });
        break;
      case "missing":
        running.delete(event.id);
        stream.send(event);
        break;
      case "started":
        running.add(event.id);
        stream.send(event);
        break;
      case "question":
        questions.set(event.question.id, event);
        stream.send(event);
        break;
      default:
        stream.send(event);
    }
  }

  const off = workbench.on(pass);
  return {
    state: () => ({
      lang: workbench.lang,
      now: workbench.now(),
      menus: workbench.menus(),
      sidebar: workbench.sidebar(),
      dialog,
      questions: [...questions.values()].map(({ question }) => question),
      mails: workbench.mails().map(mailSummary),
      executions: workbench.executions().map(executionSummary),
      running: [...running],
      groups: workbench.groups(),
      charts: workbench.charts(),
    }),
    closeDialog(id) {
      if (dialog?.id === id) showDialog(null);
    },
    answered,
    dispose: off,
  };
}
