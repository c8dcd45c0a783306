// Nearer and farther, for the pointer. The signs are what maps have.
import { useTexts } from "../language";

/** @param onZoom whether closer */
export function ZoomButtons({ onZoom }: { readonly onZoom: (closer: boolean) => void }) {
  const { picture } = useTexts();
  return (
    <>
      <Press label={picture.farther} sign="−" onPress={() => onZoom(false)} />
      <Press label={picture.closer} sign="+" onPress={() => onZoom(true)} />
    </>
  );
}

interface PressProps {
  readonly label: string;
  readonly sign: string;
  readonly onPress: () => void;
}

function Press({ label, sign, onPress }: PressProps) {
  return (
    <button type="button" class="plain square" aria-label={label} title={label} onClick={onPress}>
      {sign}
    </button>
  );
}
