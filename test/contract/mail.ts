// MailApp: who may be written to, and how much a day. Numbers are those of a consumer account.
// https://developers.google.com/apps-script/guides/services/quotas and /reference/mail/mail-app
import { exception, type Group } from "./promise";

const LEFT = "MailApp.getRemainingDailyQuota()";
const many = (count: number): string =>
  Array.from({ length: count }, (_, i) => `r${i}@example.com`).join(",");

export const MAIL: Group = {
  name: "mail",
  apart: true,
  promises: [
    ["100 recipients a day", "quotas: email recipients per day", LEFT, 100],
    [
      "the quota counts recipients, not mails",
      "MailApp: getRemainingDailyQuota",
      `MailApp.sendEmail({ to: "a@example.com,b@example.com", cc: "c@example.com", bcc: "d@example.com", subject: "s", body: "b" }); ${LEFT}`,
      96,
    ],
    [
      "50 recipients a message",
      "quotas: email recipients per message; text from field reports",
      `MailApp.sendEmail("${many(51)}", "s", "b")`,
      exception("Limit Exceeded: Email Recipients Per Message."),
    ],
    [
      "beyond the day's recipients nothing is sent",
      "quotas; text from field reports",
      `MailApp.sendEmail("${many(50)}", "s", "b"); MailApp.sendEmail("${many(50)}", "s", "b"); MailApp.sendEmail("a@example.com", "s", "b")`,
      exception("Service invoked too many times for one day: email."),
    ],
    [
      "the quota is new on the next day",
      "quotas",
      async (workbench) => {
        await workbench.run("hold", [`MailApp.sendEmail("a@example.com", "s", "b")`]);
        await workbench.advanceTo("2026-03-03 09:01");
        return (await workbench.run("hold", [LEFT])).result;
      },
      100,
    ],
    [
      "200 KB of text",
      "quotas: email body size; text from field reports",
      `MailApp.sendEmail("a@example.com", "s", "x".repeat(200 * 1024 + 1))`,
      exception("Limit Exceeded: Email Body Size."),
    ],
    [
      "no recipient is refused",
      "MailApp: sendEmail; text from field reports",
      `MailApp.sendEmail({ to: "", subject: "s", body: "b" })`,
      exception("Failed to send email: no recipient"),
    ],
    [
      "what is no address is refused",
      "MailApp: sendEmail; text from field reports",
      `MailApp.sendEmail("not an address", "s", "b")`,
      exception("Invalid email: not an address"),
    ],
    [
      "a recipient without subject and body is no signature",
      "MailApp: sendEmail; text from field reports",
      `MailApp.sendEmail("a@example.com")`,
      exception("The parameters (String) don't match the method signature for MailApp.sendEmail."),
    ],
    [
      "a message carries text, HTML, name and reply address",
      "MailApp: sendEmail(message)",
      async (workbench) => {
        const message = `{ to: "a@example.com", cc: "c@example.com", subject: "Week 10", body: "text", htmlBody: "<p>html</p>", name: "Milepost", replyTo: "r@example.com" }`;
        await workbench.run("hold", [`MailApp.sendEmail(${message})`]);
        return workbench.mails().map(({ to, cc, subject, text, html, name, replyTo }) => {
          return { to, cc, subject, text, html, name, replyTo };
        });
      },
      [
        {
          to: ["a@example.com"],
          cc: ["c@example.com"],
          subject: "Week 10",
          text: "text",
          html: "<p>html</p>",
          name: "Milepost",
          replyTo: "r@example.com",
        },
      ],
    ],
    [
      "options come after the body",
      "MailApp: sendEmail(recipient, subject, body, options)",
      async (workbench) => {
        await workbench.run("hold", [
          `MailApp.sendEmail("a@example.com", "s", "b", { bcc: "x@example.com" })`,
        ]);
        return workbench.mails().map(({ bcc, text }) => [bcc, text]);
      },
      [[["x@example.com"], "b"]],
    ],
    [
      "attachments are blobs",
      "MailApp: sendEmail, attachments",
      async (workbench) => {
        const blob = `Utilities.newBlob("a,b", "text/csv", "kpi.csv")`;
        await workbench.run("hold", [
          `MailApp.sendEmail("a@example.com", "s", "b", { attachments: [${blob}] })`,
        ]);
        return workbench.mails()[0]?.attachments;
      },
      [{ name: "kpi.csv", type: "text/csv", bytes: 3 }],
    ],
  ],
};
