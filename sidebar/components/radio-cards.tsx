// One of a few choices, each with a line that says what it means.
interface Card<K extends string> {
  readonly key: K;
  readonly label: string;
  readonly hint?: string;
  /** The language that the label is written in, where that is not the page's. */
  readonly lang?: string;
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
      {cards.map(({ key, label: text, hint, lang }) => (
        <label key={key} class="card">
          <input type="radio" name={name} checked={key === chosen} onChange={() => onChoose(key)} />
          <span>
            <span {...(lang ? { lang } : {})}>{text}</span>
            {hint ? <span class="hint">{hint}</span> : null}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
