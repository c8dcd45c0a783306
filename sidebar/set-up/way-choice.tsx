// What to begin with: targets, sheets that are there, or a sample; and what that means.
import { Segments } from "../components/segments";
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
      <Segments
        name="way"
        label={setUp.template}
        choices={WAYS.map((key) => ({ key, label: setUp[key] }))}
        chosen={way}
        onChoose={onChoose}
      />
      <p class="hint" role="status">
        {hints[way]}
      </p>
    </div>
  );
}
