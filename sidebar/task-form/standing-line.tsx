// Where the draft would stand, said while one types.
interface StandingLineProps {
  readonly sentences: readonly string[];
}

export function StandingLine({ sentences }: StandingLineProps) {
  return (
    <div class="standing" role="status">
      {sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </div>
  );
}
