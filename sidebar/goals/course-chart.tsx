// How sure people were against how far the goal had come, week by week: two lines that differ in form, and a table.
import type { CoursePoint } from "../../src/app/rpc/goals";
import { ChartKeys } from "../drawing/chart-keys";
import { linePath } from "../drawing/line-path";
import { useTexts } from "../language";
import { type CourseShapes, courseShapes } from "./course-shapes";

const WIDTH = 236;
const HEIGHT = 84;
const LEFT = 26;
const TOP = 8;

export function CourseChart({ course }: { readonly course: readonly CoursePoint[] }) {
  const { goalDetail: words, field } = useTexts();
  const sure = course.filter(({ confidence }) => confidence !== null);
  if (course.length < 2 || sure.length === 0) return null;
  const { attainment, confidence } = field.goals;
  return (
    <section class="part line-chart course">
      <h3>{words.course}</h3>
      <ChartKeys
        keys={[
          {
            text: attainment,
            shape: (
              <>
                <path d="M0 6h24" class="attained" />
                <circle cx="12" cy="6" r="3" class="dot" />
              </>
            ),
          },
          {
            text: confidence,
            shape: (
              <>
                <path d="M0 6h24" class="sure" />
                <path d="M9 3h6v6h-6Z" class="square" />
              </>
            ),
          },
        ]}
      />
      <Lines shapes={courseShapes(course, WIDTH, HEIGHT)} course={course} />
      <details>
        <summary>{words.asTable}</summary>
        <table>
          <thead>
            <tr>
              <th scope="col">{words.week}</th>
              <th scope="col">{attainment}</th>
              <th scope="col">{confidence}</th>
            </tr>
          </thead>
          <tbody>
            {course.map((point) => (
              <tr key={point.at}>
                <th scope="row">{point.day}</th>
                <td>{percent(point.attainment)}</td>
                <td>{percent(point.confidence)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </section>
  );
}

const percent = (share: number | null): string =>
  share === null ? "–" : `${Math.round(share * 100)}%`;

interface LinesProps {
  readonly shapes: CourseShapes;
  readonly course: readonly CoursePoint[];
}

/** The table says the same. */
function Lines({ shapes: { attainment, confidence, wholeY }, course }: LinesProps) {
  const [first, last] = [course[0], course[course.length - 1]];
  return (
    <svg aria-hidden="true" viewBox={`0 0 268 ${HEIGHT + TOP + 20}`} class="lines">
      <g transform={`translate(${LEFT} ${TOP})`}>
        <path d={`M0 ${HEIGHT}h${WIDTH}`} class="ground" />
        <path d={`M0 ${wholeY}h${WIDTH}`} class="whole" />
        <text x={-4} y={wholeY + 4} text-anchor="end">
          100
        </text>
        <text x={-4} y={HEIGHT + 4} text-anchor="end">
          0
        </text>
        <path d={linePath(attainment)} class="attained" />
        {attainment.map(({ x, y }) => (
          <circle key={x} cx={x} cy={y} r="3" class="dot" />
        ))}
        <path d={linePath(confidence)} class="sure" />
        {confidence.map(({ x, y }) => (
          <path key={x} d={`M${x - 3} ${y - 3}h6v6h-6Z`} class="square" />
        ))}
        <text x="0" y={HEIGHT + 16}>
          {first?.day}
        </text>
        <text x={WIDTH} y={HEIGHT + 16} text-anchor="end">
          {last?.day}
        </text>
      </g>
    </svg>
  );
}
