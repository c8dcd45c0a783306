// Each person's number for today and for this week.
import type { Day } from "../../src/core/model/day";
import type { NumbersNow } from "./numbers-now";
import { personName, type Words } from "./saying";

interface NowTableProps {
  readonly numbers: readonly NumbersNow[];
  readonly asOf: Day;
  readonly words: Words;
}

export function NowTable({ numbers, asOf, words }: NowTableProps) {
  const { texts, format, amounts } = words;
  const { breakdown } = texts;
  if (numbers.length === 0) return null;
  return (
    <table class="list">
      <caption>{breakdown.now(format.day(asOf))}</caption>
      <thead>
        <tr>
          <th scope="col">{breakdown.who}</th>
          <th scope="col" class="figures">
            {breakdown.today}
          </th>
          <th scope="col" class="figures">
            {breakdown.week}
          </th>
        </tr>
      </thead>
      <tbody>
        {numbers.map(({ person, today, week }) => (
          <tr key={person ?? ""} class={person === null ? "all" : ""}>
            <th scope="row">{personName(person, words)}</th>
            <td class="figures">{amounts.show(today)}</td>
            <td class="figures">{amounts.show(week)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
