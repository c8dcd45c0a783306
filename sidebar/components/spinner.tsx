// Says that something is under way. `bare` shows no word, for as long as the language is not known.
import { useTexts } from "../language";

interface SpinnerProps {
  readonly label?: string;
  readonly bare?: boolean;
}

export function Spinner({ label, bare = false }: SpinnerProps) {
  const { form } = useTexts();
  const text = label ?? form.loading;
  return (
    <div class="busy" role="status" {...(bare ? { "aria-label": text } : {})}>
      <span class="spinner" aria-hidden="true" />
      {bare ? null : <span>{text}</span>}
    </div>
  );
}
