// A mail as the file that would be sent (RFC 5322), with text, HTML, pictures and attachments.
import MailComposer from "nodemailer/lib/mail-composer/index.js";
import type { OutgoingFile, OutgoingMail } from "../script/host-ops";

const bytes = ({ base64 }: OutgoingFile): Buffer => Buffer.from(base64, "base64");

/** @param from the sender's address, @param date epoch milliseconds */
export async function mailFile(
  mail: OutgoingMail,
  from: string,
  date: number,
  id: string,
): Promise<string> {
  const attachments = [
    ...mail.attachments.map((file) => ({
      filename: file.name,
      contentType: file.type,
      content: bytes(file),
    })),
    ...Object.entries(mail.inlineImages).map(([cid, file]) => ({
      filename: file.name,
      contentType: file.type,
      content: bytes(file),
      cid,
    })),
  ];
  const composer = new MailComposer({
    from: mail.name === null ? from : { name: mail.name, address: from },
    to: [...mail.to],
    cc: [...mail.cc],
    bcc: [...mail.bcc],
    ...(mail.replyTo === null ? {} : { replyTo: mail.replyTo }),
    subject: mail.subject,
    text: mail.text,
    ...(mail.html === null ? {} : { html: mail.html }),
    attachments,
    date: new Date(date),
    messageId: `<${id}@workbench.invalid>`,
  });
  return (await composer.compile().build()).toString("utf8");
}
