// Which sheets are to be adopted: one click goes on to what they hold.
import type { Api, SheetGroup } from "../../src/app/rpc";
import { useTexts } from "../language";
import { ConfidenceMark, Tick } from "./confidence";
import { Heading } from "./heading";
import { namesOf } from "./names";

export type Adoptable = Api["adoptable"]["result"];

interface SheetListProps {
  readonly adoptable: Adoptable;
  /** Whether the reader comes back to the list, and begins at its heading. */
  readonly back: boolean;
  readonly onChoose: (group: SheetGroup) => void;
}

export function SheetList({ adoptable: { groups }, back, onChoose }: SheetListProps) {
  const { adopt } = useTexts();
  const inOrder = [...groups].sort((one, other) => Number(one.adopted) - Number(other.adopted));
  return (
    <div class="content">
      <p>{adopt.intro}</p>
      <Heading focus={back}>{adopt.which}</Heading>
      <ul class="groups">
        {inOrder.map((group) => (
          <li key={group.sheets.join("\n")}>
            <GroupButton group={group} onChoose={onChoose} />
          </li>
        ))}
      </ul>
    </div>
  );
}

interface GroupButtonProps {
  readonly group: SheetGroup;
  readonly onChoose: (group: SheetGroup) => void;
}

function GroupButton({ group, onChoose }: GroupButtonProps) {
  const texts = useTexts();
  const { adopt, table: tables } = texts;
  const { sheets, table, confidence, adopted } = group;
  return (
    <button type="button" class="group" onClick={() => onChoose(group)}>
      <span class="group-name">{namesOf(sheets, texts)}</span>
      <span class="group-facts">
        {sheets.length > 1 ? `${adopt.sheets(sheets.length)} · ` : ""}
        {adopt.readAs(tables[table])}
      </span>
      {adopted ? (
        <span class="mark sure">
          <Tick />
          {adopt.adopted}
        </span>
      ) : (
        <ConfidenceMark confidence={confidence} />
      )}
    </button>
  );
}
