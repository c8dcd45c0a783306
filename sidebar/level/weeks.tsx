// Hours by person and week before and after: what is too much is marked by a sign, not by colour alone.
import type { LevelledWeek } from "../../src/app/rpc";
import { useTexts } from "../language";

interface WeeksProps {
  readonly weeks: readonly LevelledWeek[];
  /** Whether there is anything that would move. */
  readonly moving: boolean;
}

export function Weeks({ weeks, moving }: WeeksProps) {
  const { level } = useTexts();
  const hours = (value: number, there: number) =>
    value > there ? <strong class="over">{level.tooMuch(value)}</strong> : value;
  return (
    <table class="weeks">
      <caption>{moving ? level.weeks : level.weeksNow}</caption>
      <thead>
        <tr>
          <th scope="col">{level.person}</th>
          <th scope="col">{level.week}</th>
          <th scope="col">{level.before}</th>
          {moving ? <th scope="col">{level.after}</th> : null}
          <th scope="col">{level.there}</th>
        </tr>
      </thead>
      <tbody>
        {weeks.map(({ person, week, before, after, there }) => (
          <tr key={`${person} ${week}`}>
            <th scope="row">{person}</th>
            <td>{week}</td>
            <td>{hours(before, there)}</td>
            {moving ? <td>{hours(after, there)}</td> : null}
            <td>{there}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
