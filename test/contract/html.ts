// Pages of the add-on, and the page's Ui: menus, sidebar, dialogs, questions.
// https://developers.google.com/apps-script/reference/html and /reference/base/ui
import type { WorkbenchEvent } from "../../workbench/api";
import { exception, type Group, type Steps } from "./promise";

const template = (source: string, set = ""): string =>
  `const page = HtmlService.createTemplate(${JSON.stringify(source)}); ${set} page.evaluate().getContent()`;

export const HTML: Group = {
  name: "pages",
  files: {
    "page.html": "<p>hello</p>",
    "template.html": "<? for (const one of list) { ?><li><?= one ?></li><? } ?>",
  },
  promises: [
    [
      "a file is found by its name",
      "HtmlService: createHtmlOutputFromFile",
      `HtmlService.createHtmlOutputFromFile("page").getContent()`,
      "<p>hello</p>",
    ],
    [
      "a missing file is refused by name",
      "field report",
      `HtmlService.createHtmlOutputFromFile("nope")`,
      exception("No HTML file named nope was found."),
    ],
    [
      "title, width and height are kept",
      "HtmlOutput: setTitle, setWidth, setHeight",
      `const page = HtmlService.createHtmlOutput("x").setTitle("t").setWidth(400).setHeight(300); [page.getTitle(), page.getWidth(), page.getHeight()]`,
      ["t", 400, 300],
    ],
    [
      "append adds HTML as it is, appendUntrusted escapes it",
      "HtmlOutput: append, appendUntrusted",
      `HtmlService.createHtmlOutput("a").append("<b>").appendUntrusted("<i>").getContent().replace(/&(lt|#60);/, "&lt;").replace(/&(gt|#62);/, "&gt;")`,
      "a<b>&lt;i&gt;",
    ],
    [
      "a template's own properties are its variables, and loops are scriptlets",
      "Templated HTML guide",
      `const page = HtmlService.createTemplateFromFile("template"); page.list = ["a", "b"]; page.evaluate().getContent()`,
      "<li>a</li><li>b</li>",
    ],
    [
      "a printing scriptlet escapes",
      "Templated HTML guide: printing scriptlets",
      `${template("<?= x ?>", 'page.x = "<b>";')}.includes("<b>")`,
      false,
    ],
    [
      "a force-printing scriptlet does not",
      "Templated HTML guide: force-printing scriptlets",
      template("<?!= x ?>", 'page.x = "<b>";'),
      "<b>",
    ],
  ],
};

/** Runs code as a menu item would and tells the first event of the kind. */
const shown =
  <K extends WorkbenchEvent["kind"], T>(
    code: string,
    kind: K,
    tell: (event: Extract<WorkbenchEvent, { readonly kind: K }>) => T,
  ): Steps =>
  async (workbench) => {
    const seen: T[] = [];
    const off = workbench.on((event) => {
      if (event.kind === kind)
        seen.push(tell(event as Extract<WorkbenchEvent, { readonly kind: K }>));
    });
    const { error } = await workbench.run("hold", [code], { startedBy: "menu" });
    off();
    return error ?? seen[0];
  };

const UI_NOW = "SpreadsheetApp.getUi()";

/** Asks, answers as the user would, and tells what the script made of it. */
const answered =
  (code: string, button: "YES" | "NO" | "OK" | "CLOSE", text = ""): Steps =>
  async (workbench) => {
    const off = workbench.on((event) => {
      if (event.kind === "question") workbench.answer(event.question.id, { button, text });
    });
    const { result, error } = await workbench.run("hold", [code], { startedBy: "menu" });
    off();
    return error ?? result;
  };

export const UI: Group = {
  name: "the page's Ui",
  promises: [
    [
      "a menu has items, separators and submenus, in order",
      "Ui: createMenu; Menu",
      async (workbench) => {
        const code = `${UI_NOW}.createMenu("Goals").addItem("Add a goal", "add").addSeparator().addSubMenu(${UI_NOW}.createMenu("More").addItem("Help", "help")).addToUi()`;
        await workbench.run("hold", [code]);
        return workbench.menus().find(({ title }) => title === "Goals")?.items;
      },
      [
        { label: "Add a goal", fn: "add", items: null },
        { label: null, fn: null, items: null },
        { label: "More", fn: null, items: [{ label: "Help", fn: "help", items: null }] },
      ],
    ],
    [
      "a menu that is not added to the Ui is not shown",
      "Menu: addToUi",
      async (workbench) => {
        await workbench.run("hold", [`${UI_NOW}.createMenu("Unseen").addItem("x", "x")`]);
        return workbench.menus().some(({ title }) => title === "Unseen");
      },
      false,
    ],
    [
      "a sidebar shows the page with its title",
      "Ui: showSidebar",
      shown(
        `${UI_NOW}.showSidebar(HtmlService.createHtmlOutput("<p>x").setTitle("t"))`,
        "sidebar",
        ({ pane }) => [pane?.title, pane?.html],
      ),
      ["t", "<p>x"],
    ],
    [
      "the sidebar stays after the script has ended",
      "Ui: showSidebar",
      async (workbench) => {
        await workbench.run("hold", [
          `${UI_NOW}.showSidebar(HtmlService.createHtmlOutput("stays"))`,
        ]);
        return workbench.sidebar()?.html;
      },
      "stays",
    ],
    [
      "a modal dialog has the title and size it is given",
      "Ui: showModalDialog",
      shown(
        `${UI_NOW}.showModalDialog(HtmlService.createHtmlOutput("x").setWidth(400), "Adopt")`,
        "dialog",
        (event) => [event.modal, event.pane.title, event.pane.width],
      ),
      [true, "Adopt", 400],
    ],
    [
      "a modeless dialog leaves the sheet free",
      "Ui: showModelessDialog",
      shown(
        `${UI_NOW}.showModelessDialog(HtmlService.createHtmlOutput("x"), "t")`,
        "dialog",
        ({ modal }) => modal,
      ),
      false,
    ],
    [
      "a toast is shown for five seconds",
      "Spreadsheet: toast",
      shown(`book().toast("Done", "Milepost")`, "toast", ({ title, message, seconds }) => [
        title,
        message,
        seconds,
      ]),
      ["Milepost", "Done", 5],
    ],
    [
      "an alert waits and returns the button",
      "Ui: alert",
      answered(
        `const ui = ${UI_NOW}; ui.alert("Replace?", ui.ButtonSet.YES_NO) === ui.Button.YES`,
        "YES",
      ),
      true,
    ],
    [
      "closing an alert is a button of its own",
      "Ui: alert; Button",
      answered(`const ui = ${UI_NOW}; String(ui.alert("Sure?"))`, "CLOSE"),
      "CLOSE",
    ],
    [
      "a prompt returns button and text",
      "Ui: prompt; PromptResponse",
      answered(
        `const given = ${UI_NOW}.prompt("Name?"); [String(given.getSelectedButton()), given.getResponseText()]`,
        "OK",
        "Q1",
      ),
      ["OK", "Q1"],
    ],
  ],
};
