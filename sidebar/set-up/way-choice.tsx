// What to begin with: targets, sheets that are there, or a sample; three radio buttons drawn as one.
import { useTexts } from "../language";
import { WAYS, type Way } from "./draft";

interface WayChoiceProps {
  readonly way: Way;
  readonly onChoose: (way: Way) => void;
}

export function WayChoice({ way, onChoose }: WayChoiceProps) {
  const { setUp } = useTexts();
  const hints = { empty: setUp.intro, mine: setUp.mineHint, sample: setUp.sampleHint };
  return (
    <div>
      <fieldset class="segments">
        <legend>{setUp.template}</legend>
        <div>
          {WAYS.map((key) => (
            <label key={key}>
              <input
                type="radio"
                name="way"
                checked={key === way}
                aria-describedby="way-hint"
                onChange={() => onChoose(key)}
              />
              <span>{setUp[key]}</span>
            </label>
          ))}
        </div>
      </fieldset>
      <p class="hint" id="way-hint">
        {hints[way]}
      </p>
    </div>
  );
}
