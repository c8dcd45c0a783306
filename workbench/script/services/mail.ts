// MailApp: sends mail, within Google's limits for a consumer account.
// https://developers.google.com/apps-script/guides/services/quotas
import type { OutgoingFile } from "../host-ops";
import { requireAccess } from "./access";
import { call, Exception } from "./bridge";
import { toBase64, utf8 } from "./bytes";
import { defineService, type Part } from "./service";
import { mismatch } from "./signature";

const MAX_RECIPIENTS = 50;
const MAX_BODY_BYTES = 200 * 1024;
const MAX_ATTACHMENTS = 250;
const MAX_SUBJECT = 250;

interface Message {
  readonly to?: unknown;
  readonly cc?: unknown;
  readonly bcc?: unknown;
  readonly replyTo?: unknown;
  readonly name?: unknown;
  readonly subject?: unknown;
  readonly body?: unknown;
  readonly htmlBody?: unknown;
  readonly noReply?: unknown;
  readonly attachments?: readonly GoogleAppsScript.Base.BlobSource[];
  readonly inlineImages?: Readonly<Record<string, GoogleAppsScript.Base.BlobSource>>;
}

const addresses = (list: unknown): readonly string[] =>
  (Array.isArray(list) ? list : String(list ?? "").split(","))
    .map((one) => String(one).trim())
    .filter((one) => one !== "");

function checkAddress(address: string): void {
  const plain = /<([^<>]+)>$/.exec(address)?.[1] ?? address;
  if (!/^[^\s@<>]+@[^\s@<>]+\.[^\s@<>]+$/.test(plain))
    throw new Exception(`Invalid email: ${address}`);
}

const optional = (value: unknown): string | null =>
  value === undefined || value === null || value === "" ? null : String(value);

function fileOf(source: GoogleAppsScript.Base.BlobSource, name: string): OutgoingFile {
  const blob = source.getBlob();
  return {
    name: blob.getName() ?? name,
    type: blob.getContentType() ?? "application/octet-stream",
    base64: toBase64(blob.getBytes()),
  };
}

function send(message: Message): void {
  const [to, cc, bcc] = [addresses(message.to), addresses(message.cc), addresses(message.bcc)];
  const recipients = [...to, ...cc, ...bcc];
  if (recipients.length === 0) throw new Exception("Failed to send email: no recipient");
  recipients.forEach(checkAddress);
  if (recipients.length > MAX_RECIPIENTS)
    throw new Exception("Limit Exceeded: Email Recipients Per Message.");
  const [text, html] = [String(message.body ?? ""), optional(message.htmlBody)];
  if (utf8(text).length > MAX_BODY_BYTES || utf8(html ?? "").length > MAX_BODY_BYTES)
    throw new Exception("Limit Exceeded: Email Body Size.");
  const attachments = message.attachments ?? [];
  if (attachments.length > MAX_ATTACHMENTS)
    throw new Exception("Limit Exceeded: Email Attachments Per Message.");
  const subject = String(message.subject ?? "");
  if (subject.length > MAX_SUBJECT) throw new Exception("Limit Exceeded: Email Subject Length.");
  if (recipients.length > call("mailQuota"))
    throw new Exception("Service invoked too many times for one day: email.");
  call("sendMail", {
    to,
    cc,
    bcc,
    replyTo: optional(message.replyTo),
    name: optional(message.name),
    subject,
    text,
    html,
    attachments: attachments.map((one, i) => fileOf(one, `attachment-${i + 1}`)),
    inlineImages: Object.fromEntries(
      Object.entries(message.inlineImages ?? {}).map(([cid, image]) => [cid, fileOf(image, cid)]),
    ),
  });
}

class MailAppService implements Part<MailAppService, GoogleAppsScript.Mail.MailApp> {
  getRemainingDailyQuota(): number {
    requireAccess("FULL", "MailApp.getRemainingDailyQuota", "script.send_mail");
    return call("mailQuota");
  }
  /** (message), (to, subject, body), (to, subject, body, options), (to, replyTo, subject, body) */
  sendEmail(...args: readonly unknown[]): void {
    requireAccess("FULL", "MailApp.sendEmail", "script.send_mail");
    const [first, second, third, fourth] = args;
    if (args.length === 1 && typeof first === "object" && first !== null) send(first as Message);
    else if (args.length === 4 && typeof fourth === "string")
      send({ to: first, replyTo: second, subject: third, body: fourth });
    else if (args.length === 3 || args.length === 4)
      send({ ...(fourth as Message | undefined), to: first, subject: second, body: third });
    else throw mismatch("MailApp.sendEmail", args);
  }
}
defineService("MailApp", MailAppService);

export const mailApp = (): object => new MailAppService();
