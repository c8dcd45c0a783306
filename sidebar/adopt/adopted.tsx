// What came of adopting: rows, people and stages added, and the cells that could not be read.
import type { Adopted } from "../../src/app/rpc";
import { Done } from "../components/done";
import { useTexts } from "../language";
import { SeeViews } from "./see-views";
import { Unread } from "./unread";

interface AdoptedOutcomeProps {
  readonly adopted: Adopted;
  readonly onAnother: () => void;
}

export function AdoptedOutcome({ adopted, onAnother }: AdoptedOutcomeProps) {
  const { adopt, table } = useTexts();
  const { rows, addedPeople, addedStages, unread, unreadCount } = adopted;
  const several = new Set(unread.map(({ sheet }) => sheet)).size > 1;
  return (
    <Done
      details={
        <>
          <SeeViews />
          {unreadCount > 0 ? <Unread cells={unread} count={unreadCount} several={several} /> : null}
        </>
      }
      further={
        <button type="button" class="plain" onClick={onAnother}>
          {adopt.another}
        </button>
      }
    >
      <h2 class="outcome">{adopt.done(table[adopted.table], rows)}</h2>
      {addedPeople > 0 ? <p>{adopt.addedPeople(addedPeople)}</p> : null}
      {addedStages > 0 ? <p>{adopt.addedStages(addedStages)}</p> : null}
    </Done>
  );
}
