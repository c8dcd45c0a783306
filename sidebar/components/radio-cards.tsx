// One of a few choices, each with a line that says what it means.
interface Card<K extends string> {
  readonly key: K;
  readonly label: string;
  readonly hint?: string;
}

interface RadioCardsProps<K extends string> {
  readonly name: string;
  readonly label: string;
  readonly cards: readonly Card<K>[];
  readonly chosen: K;
  readonly onChoose: (key: K) => void;
}

export function RadioCards<K extends string>(props: RadioCardsProps<K>) {
  const { name, label, cards, chosen, onChoose } = props;
  return (
    <fieldset class="cards">
      <legend>{label}</legend>
      {cards.map(({ key, label: text, hint }) => (
        <label key={key} class="card">
          <input type="radio" name={name} checked={key === chosen} onChange={() => onChoose(key)} />
          <span>
            <span>{text}</span>
            {hint ? <span class="hint">{hint}</span> : null}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
