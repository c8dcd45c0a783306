// The head of what stands in place of the lists: the way back, and its name, which the keyboard begins at.
import { useEffect, useRef } from "preact/hooks";
import { useTexts } from "../language";

interface EditHeadProps {
  readonly title: string;
  readonly onBack: () => void;
}

export function EditHead({ title, onBack }: EditHeadProps) {
  const { form } = useTexts();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <div class="edit-head">
      <button type="button" class="link" onClick={onBack}>
        {form.back}
      </button>
      <h2 tabIndex={-1} ref={heading}>
        {title}
      </h2>
    </div>
  );
}
