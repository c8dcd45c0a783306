// An alert or a prompt of the script's, which waits until one of its buttons is pressed.
import { useEffect, useRef, useState } from "preact/hooks";
import type { Answer, Question } from "../../api";
import type { Texts } from "../i18n/en";
import { useTexts } from "../i18n/texts";

const BUTTONS = {
  OK: ["OK"],
  OK_CANCEL: ["OK", "CANCEL"],
  YES_NO: ["YES", "NO"],
  YES_NO_CANCEL: ["YES", "NO", "CANCEL"],
} as const satisfies Record<Question["buttons"], readonly Answer["button"][]>;

const label = (button: "OK" | "CANCEL" | "YES" | "NO", { question }: Texts): string =>
  ({ OK: question.ok, CANCEL: question.cancel, YES: question.yes, NO: question.no })[button];

interface QuestionDialogProps {
  readonly question: Question;
  readonly onAnswer: (answer: Answer) => void;
}

export function QuestionDialog({ question, onAnswer }: QuestionDialogProps) {
  const texts = useTexts();
  const element = useRef<HTMLDialogElement>(null);
  const [text, setText] = useState("");
  useEffect(() => {
    const shown = element.current;
    shown?.showModal();
    shown?.querySelector<HTMLElement>("input, .button.primary")?.focus();
    return () => shown?.close();
  }, []);
  const { kind, title, message } = question;
  const buttons = BUTTONS[question.buttons];
  const messageId = `question-${question.id}`;
  return (
    <dialog
      ref={element}
      class="dialog question"
      role="alertdialog"
      aria-labelledby={title ? `${messageId}-title` : messageId}
      aria-describedby={messageId}
      data-testid="question"
      onCancel={(event) => {
        event.preventDefault();
        onAnswer({ button: "CLOSE", text: "" });
      }}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          onAnswer({ button: buttons[0], text });
        }}
      >
        {title && <h2 id={`${messageId}-title`}>{title}</h2>}
        <p id={messageId} class="question-message">
          {message}
        </p>
        {kind === "prompt" && (
          <input
            type="text"
            aria-label={message || texts.question.answer}
            data-testid="answer"
            value={text}
            onInput={(event) => setText(event.currentTarget.value)}
          />
        )}
        <div class="row buttons">
          {buttons.map((button, index) => (
            <button
              key={button}
              type={index === 0 ? "submit" : "button"}
              class={index === 0 ? "button primary" : "button"}
              data-testid={`answer-${button}`}
              {...(index === 0 ? {} : { onClick: () => onAnswer({ button, text }) })}
            >
              {label(button, texts)}
            </button>
          ))}
        </div>
      </form>
    </dialog>
  );
}
