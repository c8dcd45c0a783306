// The customer of an entry: any name, with a word where it may be one that is known already, written otherwise.
import { useMemo } from "preact/hooks";
import type { CustomerOption } from "../../src/app/rpc";
import { FreeField } from "../components/free-field";
import { useTexts } from "../language";
import { likelyCustomer } from "./likely-customer";

interface CustomerFieldProps {
  readonly id: string;
  readonly label: string;
  readonly fault: string | null;
  readonly text: string;
  /** The name that the user has said to be right. */
  readonly kept: string;
  readonly customers: readonly CustomerOption[];
  readonly required?: boolean;
  readonly onText: (text: string) => void;
  readonly onLeave: () => void;
  readonly onUse: (name: string) => void;
  readonly onKeep: () => void;
}

export function CustomerField(props: CustomerFieldProps) {
  const { customers, text, kept, onUse, onKeep, ...rest } = props;
  const { entry } = useTexts();
  const names = useMemo(() => customers.map(({ name }) => name), [customers]);
  const likely = likelyCustomer(text, kept, customers);
  return (
    <FreeField {...rest} text={text} known={names}>
      <div class="doubt" role="status">
        {likely === null ? null : (
          <>
            <p>{entry.looksLike(likely.name, likely.deals)}</p>
            <div class="row">
              <button type="button" class="link" onClick={() => onUse(likely.name)}>
                {entry.useName}
              </button>
              <button type="button" class="link" onClick={onKeep}>
                {entry.keepName}
              </button>
            </div>
          </>
        )}
      </div>
    </FreeField>
  );
}
