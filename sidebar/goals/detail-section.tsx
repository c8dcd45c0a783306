// Rows that stand behind a goal, under their name and count; the first of many until all are asked for.
import { useState } from "preact/hooks";
import type { DetailRow, DetailRows } from "../../src/app/rpc/goals";
import { useTexts } from "../language";
import { RowLink } from "./row-link";
import { StandingPill } from "./standing-pill";

const FIRST = 6;

interface DetailSectionProps {
  readonly title: string;
  readonly rows: DetailRows;
  /** A sentence above them. */
  readonly about?: string;
  readonly onOpen: (id: string) => void;
  /** The goal that is explained here already. */
  readonly opened?: string;
}

/** Nothing where there is nothing to say. */
export function DetailSection({ title, rows: all, about, onOpen, opened }: DetailSectionProps) {
  const { form, labelled } = useTexts();
  const [open, setOpen] = useState(false);
  const { rows, count, rest } = all;
  if (count === 0 && about === undefined) return null;
  const shown = open ? rows : rows.slice(0, FIRST);
  return (
    <section class="part">
      <h3>
        {title} {count === 0 ? null : <span class="count">{count}</span>}
      </h3>
      {about === undefined ? null : <p class="hint">{about}</p>}
      <ul>
        {shown.map((row) => (
          <Row key={row.id} row={row} onOpen={row.id === opened ? null : onOpen} />
        ))}
      </ul>
      {open && rest !== null ? <p class="hint">{rest}</p> : null}
      {shown.length < rows.length ? (
        <button
          type="button"
          class="link"
          aria-label={labelled(title, form.showAll(count))}
          onClick={() => setOpen(true)}
        >
          {form.showAll(count)}
        </button>
      ) : null}
    </section>
  );
}

interface RowProps {
  readonly row: DetailRow;
  readonly onOpen: ((id: string) => void) | null;
}

/** Another goal opens here; its row is a link beside it. */
function Row({ row: { table, id, name, facts, standing }, onOpen }: RowProps) {
  const { form, goalList, labelled } = useTexts();
  return (
    <li class="detail-row">
      <p class="entry-name">
        {table === "goals" && onOpen !== null ? (
          <button
            type="button"
            class="link"
            aria-label={goalList.explainOne(name)}
            onClick={() => onOpen(id)}
          >
            {name}
          </button>
        ) : (
          <span>{name}</span>
        )}
      </p>
      <p class="entry-facts">
        {standing === null ? null : <StandingPill standing={standing} />}
        <RowLink table={table} id={id} label={labelled(name, form.show(id))}>
          {id}
        </RowLink>
        {facts.map((fact) => (
          <span key={fact}>{fact}</span>
        ))}
      </p>
    </li>
  );
}
