// The team as it is pasted, and below it line by line how it is understood.
import { readTeam, type TeamLine } from "../../src/core/team/read-team";
import { TextField } from "../components/text-field";
import { useTexts } from "../language";

interface TeamFieldProps {
  readonly team: string;
  readonly onTeam: (team: string) => void;
}

export function TeamField({ team, onTeam }: TeamFieldProps) {
  const { setUp } = useTexts();
  const lines = readTeam(team);
  const members = lines.filter(({ member }) => member !== null).length;
  return (
    <div class="team">
      <TextField
        id="team"
        label={setUp.team}
        fault={null}
        hint={setUp.teamHint}
        lines={3}
        text={team}
        onText={onTeam}
        onLeave={() => {}}
      />
      <p class="unseen" role="status">
        {lines.length === 0 ? "" : setUp.understood(members)}
      </p>
      {lines.length === 0 ? null : <Understood lines={lines} label={setUp.understood(members)} />}
    </div>
  );
}

interface UnderstoodProps {
  readonly lines: readonly TeamLine[];
  readonly label: string;
}

function Understood({ lines, label }: UnderstoodProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be within the keyboard's reach
    <section class="understood" aria-label={label} tabIndex={0}>
      <ul>
        {lines.map((line) => (
          <Line key={line.at} line={line} />
        ))}
      </ul>
    </section>
  );
}

function Line({ line }: { readonly line: TeamLine }) {
  const { labelled, setUp } = useTexts();
  if (line.member === null)
    return <li class="fault">{labelled(line.text, setUp.leftOut[line.fault])}</li>;
  const { name, mail, role } = line.member;
  return (
    <li>
      <strong>{name}</strong>
      {mail === null ? null : <span>{mail}</span>}
      {role === null ? null : <span>{role}</span>}
    </li>
  );
}
