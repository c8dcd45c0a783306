// What came of adopting a sheet: rows, people and stages added, and the cells that could not be read.
import type { Adopted } from "../../src/app/rpc";
import { Done } from "../components/done";
import { useTexts } from "../language";

export function AdoptedOutcome({ adopted }: { readonly adopted: Adopted }) {
  const { adopt, table } = useTexts();
  const { rows, addedPeople, addedStages, unread, unreadCount } = adopted;
  return (
    <Done>
      <p class="outcome">{adopt.done(table[adopted.table], rows)}</p>
      {addedPeople > 0 ? <p>{adopt.addedPeople(addedPeople)}</p> : null}
      {addedStages > 0 ? <p>{adopt.addedStages(addedStages)}</p> : null}
      {unreadCount > 0 ? (
        <>
          <p>{adopt.unread(unreadCount)}</p>
          <ul class="unread">
            {unread.map(({ column, row, message }) => (
              <li key={`${column} ${row}`}>
                <strong>{adopt.cell(column, row)}</strong> {message}
              </li>
            ))}
            {unread.length < unreadCount ? (
              <li class="hint">{adopt.unreadMore(unreadCount - unread.length)}</li>
            ) : null}
          </ul>
        </>
      ) : null}
    </Done>
  );
}
