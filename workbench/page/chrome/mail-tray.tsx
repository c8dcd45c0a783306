// The mails that the add-on sent: a list, and the one that is being read.
import { useEffect, useState } from "preact/hooks";
import type { MailSummary } from "../../server/protocol";
import { useTexts } from "../i18n/texts";
import { mailKey } from "../state/read-mails";
import { MailView } from "./mail-view";

interface MailTrayProps {
  readonly mails: readonly MailSummary[];
  readonly read: ReadonlySet<string>;
  readonly onRead: (mail: MailSummary) => void;
}

export function MailTray({ mails, read, onRead }: MailTrayProps) {
  const texts = useTexts();
  const [chosen, setChosen] = useState<number | null>(mails.at(-1)?.id ?? null);
  const mail = mails.find(({ id }) => id === chosen) ?? null;
  useEffect(() => {
    if (mail && !read.has(mailKey(mail))) onRead(mail);
  }, [mail, read, onRead]);
  if (mails.length === 0) return <p class="empty">{texts.mails.empty}</p>;
  return (
    <div class="mail-tray">
      <ul class="mail-list" aria-label={texts.mails.list} data-testid="mail-list">
        {mails.toReversed().map((one) => {
          const unread = !read.has(mailKey(one));
          return (
            <li key={one.id}>
              <button
                type="button"
                class={unread ? "mail-item unread" : "mail-item"}
                aria-current={one.id === chosen}
                onClick={() => setChosen(one.id)}
              >
                <span class="mail-to">{one.to.join(", ")}</span>
                <time class="mail-at">{one.at}</time>
                <span class="mail-subject">
                  {unread && <span class="tag">{texts.mails.unread}</span>}
                  {one.subject || texts.mails.noSubject}
                </span>
              </button>
            </li>
          );
        })}
      </ul>
      {mail ? <MailView key={mail.id} mail={mail} /> : <p class="empty">{texts.mails.choose}</p>}
    </div>
  );
}
