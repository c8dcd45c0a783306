// A page before it knows anything: a spinner until the server's first answer, which also says the language.
import { type ComponentChildren, render } from "preact";
import { useCallback, useEffect, useState } from "preact/hooks";
import type { Language } from "../src/core/model/rows";
import { textsOf } from "../src/i18n/texts";
import type { Reply } from "./call";
import { Faults, type FaultsOf, faultsOf } from "./components/faults";
import { Spinner } from "./components/spinner";
import { browserLanguage, InLanguage } from "./language";

interface FirstAnswerProps<T> {
  readonly first: () => Promise<Reply<T>>;
  readonly children: (answer: T) => ComponentChildren;
}

function FirstAnswer<T extends { readonly lang: Language }>({
  first,
  children,
}: FirstAnswerProps<T>) {
  const [answer, setAnswer] = useState<T | null>(null);
  const [faults, setFaults] = useState<FaultsOf | null>(null);
  const begin = useCallback(async () => {
    setFaults(null);
    const reply = await first();
    if ("ok" in reply) setAnswer(reply.ok);
    else setFaults(faultsOf(reply));
  }, [first]);
  useEffect(() => void begin(), [begin]);
  const lang = answer?.lang ?? browserLanguage();
  return (
    <InLanguage lang={lang}>
      {answer !== null ? (
        children(answer)
      ) : (
        <main class="start" aria-labelledby="page-title">
          <h1 class="unseen" id="page-title">
            {textsOf(lang).product}
          </h1>
          {faults === null ? <Spinner bare /> : <Faults faults={faults} onRetry={begin} />}
        </main>
      )}
    </InLanguage>
  );
}

/** Draws a page into the document, whose content follows from the server's first answer. */
export function openPage<T extends { readonly lang: Language }>(
  first: () => Promise<Reply<T>>,
  content: (answer: T) => ComponentChildren,
): void {
  const root = document.getElementById("app");
  if (root) render(<FirstAnswer first={first}>{content}</FirstAnswer>, root);
}
