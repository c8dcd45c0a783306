// Why a goal stands as it does: sentences, each with the rows that it speaks of.
import type { GoalDetail } from "../../src/app/rpc/goals";
import { useTexts } from "../language";
import { RowLink } from "./row-link";

export function GoalReasons({ reasons }: Pick<GoalDetail, "reasons">) {
  const { form, goalDetail: words, labelled } = useTexts();
  if (reasons.length === 0) return null;
  return (
    <section class="part">
      <h3>{words.why}</h3>
      <ul class="reasons">
        {reasons.map(({ text, rows }) => (
          <li key={text}>
            {text}
            {rows.length === 0 ? null : (
              <span class="reason-rows">
                {rows.map(({ table, id, name }) => (
                  <RowLink key={id} table={table} id={id} label={labelled(name, form.show(id))}>
                    {name}
                  </RowLink>
                ))}
              </span>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
