// The weekly report as a mail: subject, HTML and plain text, in its reader's language.
import type { Model } from "../core/assess";
import { quantity } from "../core/goals/quantity";
import { isShown } from "../core/kpi/dictionary";
import { personName } from "../core/model/person-name";
import type { Quantity, Status } from "../core/model/reason";
import type { Language } from "../core/model/rows";
import { shortened } from "../core/model/shortened";
import type { TaskState } from "../core/model/task-state";
import { type Formatter, formatter } from "../i18n/format";
import { kpiName } from "../i18n/kpi-words";
import { sentences } from "../i18n/say";
import { type Texts, textsOf } from "../i18n/texts";
import { TONES, type Tone } from "../tones";
import { type Column, heading, type MailCell, page, paragraph, table } from "./html";

export interface Report {
  readonly subject: string;
  readonly html: string;
  readonly text: string;
}

/** As many rows of each part as fit into a mail that people read to its end. */
const MOST = 12;
/** Characters of a name, and of the reasons in one cell. */
const NAME = 100;
const REASONS = 300;
/** How many days ahead a milestone is worth telling. */
const AHEAD = 28;

interface Section {
  readonly title: string;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly MailCell[])[];
  /** Said instead of a table without rows; null leaves the section out. */
  readonly empty: string | null;
  readonly left: number;
}

/** @param book the spreadsheet's name */
export function weeklyReport(model: Model, language: Language, book: string): Report {
  const texts = textsOf(language);
  const format = formatter(language, model.settings.currency);
  const { mail } = texts;
  const day = format.day(model.asOf);
  const sections = [
    attentionSection(model, texts, format),
    goalSection(model, texts, format),
    kpiSection(model, texts, format),
    milestoneSection(model, texts, format),
  ].filter(({ rows, empty }) => rows.length > 0 || empty !== null);
  const title = `${mail.title} · ${day}`;
  return {
    subject: mail.subject(book, day),
    html: page(
      language,
      title,
      heading(title) +
        paragraph(mail.hello) +
        sections.map((section) => sectionHtml(section, mail)).join("") +
        paragraph(mail.footer(book)),
    ),
    text: [
      title,
      mail.hello,
      ...sections.map((section) => sectionText(section, texts)),
      mail.footer(book),
    ].join("\n\n"),
  };
}

function sectionHtml({ title, columns, rows, empty, left }: Section, mail: Texts["mail"]): string {
  const body = rows.length > 0 ? table(columns, rows) : paragraph(empty ?? "");
  return heading(title) + body + (left > 0 ? paragraph(mail.more(left)) : "");
}

/** Without columns to stand in, figures need their heads beside them. */
function sectionText(
  { title, columns, rows, empty, left }: Section,
  { mail, labelled }: Texts,
): string {
  const lines = rows.map((row) => {
    const parts = row.flatMap(({ text }, i) => {
      if (text === "") return [];
      const column = columns[i];
      return [column?.align === "right" ? labelled(column.head, text) : text];
    });
    return `- ${parts.join(" · ")}`;
  });
  const body = lines.length > 0 ? lines : [empty ?? ""];
  return [title.toUpperCase(), ...body, ...(left > 0 ? [mail.more(left)] : [])].join("\n");
}

function section(
  title: string,
  columns: readonly Column[],
  rows: readonly (readonly MailCell[])[],
  empty: string | null = null,
): Section {
  return {
    title,
    columns,
    rows: rows.slice(0, MOST),
    empty,
    left: Math.max(0, rows.length - MOST),
  };
}

/** Programs cut mails off at about 100 KB, so no single text may be long. */
const plain = (text: string | null, most = NAME): MailCell => ({
  text: shortened(text ?? "", most),
});

function statusCell(status: Status, texts: Texts): MailCell {
  return { text: texts.status[status], ...toneOf(TONES[status]) };
}

function attentionSection(model: Model, texts: Texts, format: Formatter): Section {
  const { start } = texts.views;
  return section(
    texts.mail.attention,
    [{ head: start.name }, { head: start.owner }, { head: start.status }, { head: start.why }],
    model.attention.map(({ kind, name, owner, severity, reasons }) => [
      plain(texts.labelled(start.kinds[kind], name)),
      plain(personName(model.rows.team, owner)),
      statusCell(severity, texts),
      plain(sentences(reasons, texts, format), REASONS),
    ]),
    texts.mail.allWell,
  );
}

function goalSection(model: Model, texts: Texts, format: Formatter): Section {
  const { mail } = texts;
  return section(
    mail.goals,
    [
      { head: mail.goal },
      { head: mail.actual, align: "right" },
      { head: mail.target, align: "right" },
      { head: mail.attainment, align: "right" },
      { head: mail.status },
    ],
    model.goals.map(({ goal, depth, actual, attainment, status }) => {
      const value = (amount: number | null) =>
        plain(amount === null ? null : format.quantity(quantity(goal, amount)));
      return [
        plain(`${"– ".repeat(depth)}${goal.name ?? goal.id}`),
        value(actual),
        value(goal.target),
        plain(attainment === null ? null : format.percent(attainment)),
        statusCell(status, texts),
      ];
    }),
  );
}

function kpiSection(model: Model, texts: Texts, format: Formatter): Section {
  const { mail } = texts;
  return section(
    texts.labelled(mail.kpis, texts.choice.periods[model.period.kind]),
    [
      { head: mail.kpi },
      { head: mail.value, align: "right" },
      { head: mail.target, align: "right" },
      { head: mail.previous, align: "right" },
      { head: mail.status },
    ],
    model.whole.kpis
      .filter(({ id }) => isShown(id, model.rows.kpis))
      .map((kpi) => {
        const { unit, value, target, previous, status } = kpi;
        const show = (amount: number | null) =>
          plain(amount === null ? null : shown({ value: amount, unit }, format));
        return [
          plain(kpiName(kpi, texts)),
          show(value),
          show(target),
          show(previous),
          statusCell(status, texts),
        ];
      }),
  );
}

/** A share stands as percent here; as a difference it would be points. */
function shown(value: Quantity, format: Formatter): string {
  return value.unit === "percent" ? format.percent(value.value) : format.quantity(value);
}

function milestoneSection(model: Model, texts: Texts, format: Formatter): Section {
  const { mail } = texts;
  const dueOf = ({ task, ends }: TaskState) => task.due ?? ends;
  const ahead = model.tasks
    .filter(
      (state) =>
        state.task.milestone &&
        state.status !== "done" &&
        Math.min(dueOf(state), state.ends) <= model.asOf + AHEAD,
    )
    .sort((a, b) => dueOf(a) - dueOf(b));
  return section(
    mail.milestones,
    [{ head: mail.milestone }, { head: mail.owner }, { head: mail.due }, { head: mail.status }],
    ahead.map((state) => {
      const { task, status } = state;
      return [
        plain(task.name ?? task.id),
        plain(personName(model.rows.team, task.owner)),
        plain(format.day(dueOf(state))),
        { text: texts.taskStatus[status], ...toneOf(TONES[status] ?? TONES.green) },
      ];
    }),
  );
}

function toneOf(tone: Tone | undefined): Pick<MailCell, "tone"> {
  return tone ? { tone } : {};
}
