// What only the user knows, as choices of which one is likely or none.
import type { Question } from "../../src/app/rpc";
import { useTexts } from "../language";
import { answerOf, type Draft, inOrder } from "./draft";

interface QuestionsProps {
  readonly questions: readonly Question[];
  readonly draft: Draft;
  readonly busy: boolean;
  /** Whether what has no answer is to be seen. */
  readonly tried: boolean;
  readonly onAnswer: (question: string, option: string) => void;
}

/** The first choice of a question, to bring the focus to. */
export const questionId = ({ id }: Question, option = 0): string => `question-${id}-${option}`;

export function Questions({ questions, ...rest }: QuestionsProps) {
  const { adopt } = useTexts();
  const { seen, folded } = inOrder(questions);
  const asked = (question: Question) => (
    <QuestionChoice key={question.id} {...rest} question={question} />
  );
  return (
    <section class="part" aria-labelledby="questions">
      <h3 id="questions">{adopt.questions}</h3>
      {seen.map(asked)}
      {folded.length > 0 ? (
        <details class="fold">
          <summary>{adopt.likelyAnswers(folded.length)}</summary>
          <div class="part">{folded.map(asked)}</div>
        </details>
      ) : null}
    </section>
  );
}

interface QuestionChoiceProps extends Omit<QuestionsProps, "questions"> {
  readonly question: Question;
}

function QuestionChoice({ question, draft, busy, tried, onAnswer }: QuestionChoiceProps) {
  const answer = answerOf(draft, question);
  return (
    <fieldset class="question" disabled={busy}>
      <legend>
        <QuestionText text={question.ask} missing={tried && answer === null} />
      </legend>
      {question.options.map(({ id, name }, index) => (
        <label key={id}>
          <input
            type="radio"
            id={questionId(question, index)}
            name={`question-${question.id}`}
            checked={answer === id}
            onChange={() => onAnswer(question.id, id)}
          />{" "}
          {name}
        </label>
      ))}
    </fieldset>
  );
}

interface QuestionTextProps {
  readonly text: string;
  readonly missing: boolean;
}

function QuestionText({ text, missing }: QuestionTextProps) {
  const { adopt } = useTexts();
  return (
    <>
      {text}
      {missing ? <span class="fault">{adopt.answer}</span> : null}
    </>
  );
}
