// Task or milestone: two radio buttons drawn as one segmented control.
import { useTexts } from "../language";

interface KindChoiceProps {
  readonly milestone: boolean;
  readonly onChoose: (milestone: boolean) => void;
}

export function KindChoice({ milestone, onChoose }: KindChoiceProps) {
  const { form } = useTexts();
  return (
    <fieldset class="segments">
      <legend>{form.kind}</legend>
      <div>
        {[false, true].map((kind) => (
          <label key={String(kind)}>
            <input
              type="radio"
              name="kind"
              checked={kind === milestone}
              onChange={() => onChoose(kind)}
            />
            <span>{kind ? form.milestone : form.task}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
