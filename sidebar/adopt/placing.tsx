// Where the table holds rows in other sheets: whether these come beside them or instead of them.
import type { AdoptProposal } from "../../src/app/rpc";
import { RadioCards } from "../components/radio-cards";
import { useTexts } from "../language";

interface PlacingProps {
  readonly proposal: AdoptProposal;
  readonly replace: boolean;
  readonly onReplace: (replace: boolean) => void;
}

export function Placing({ proposal: { table, holds }, replace, onReplace }: PlacingProps) {
  const { adopt, table: names } = useTexts();
  return (
    <RadioCards
      name="placing"
      label={adopt.holds(holds, names[table])}
      chosen={replace ? "replace" : "beside"}
      onChoose={(key) => onReplace(key === "replace")}
      cards={[
        { key: "beside", label: adopt.beside, hint: adopt.besideHint },
        { key: "replace", label: adopt.replace, hint: adopt.replaceHint },
      ]}
    />
  );
}
