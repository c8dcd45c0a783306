// The instructions for installing without a terminal, in English. The Chinese ones have the same keys.
// Names of Google's own buttons are in bold, what is typed or pasted is in code.

export const en = {
  tag: "en",
  name: "English",
  title: "Install Milepost in your spreadsheet",
  lead: (/** @type {number} */ n) =>
    `You copy ${n} texts from this page and paste them into your spreadsheet’s own script editor. It takes about ten minutes, and you need not understand any of it.`,
  need: "You need a computer (not a phone), a Google account, and a Google Sheets spreadsheet that you may edit.",
  offline:
    "This page works without a network and sends nothing anywhere. Milepost then runs inside that one spreadsheet: no server of ours sees your data.",
  drawings:
    "The pictures are drawings, not photographs: they show where things are. Their numbers are those in the text. Google may change a word now and then.",
  language: "Language",
  step: (/** @type {number} */ n) => `Step ${n}`,
  filesHead: "To copy and paste",
  copy: (/** @type {string} */ file) => `Copy ${file}`,
  copied: (/** @type {string} */ file) => `${file} is copied. Now paste it into the editor.`,
  byHand: (/** @type {string} */ file) =>
    `The browser did not let this page copy. The text of ${file} stands below and is selected: press Ctrl+C (Mac: Cmd+C).`,
  textOf: (/** @type {string} */ file) => `Text of ${file}`,
  pasted: "Pasted and saved",
  weight: (/** @type {string} */ size, /** @type {string} */ lines) =>
    `${size} KB; its last line is number ${lines}`,
  steps: {
    open: {
      title: "Open the script editor",
      body: [
        "Open your spreadsheet in Google Sheets, or make a new one. Is it an Excel file (.XLSX beside its name)? Then first choose <b>File &gt; Save as Google Sheets</b>.",
        "Choose <b>Extensions</b> (1), then <b>Apps Script</b> (2). A new tab opens: the script editor. Keep this page open beside it.",
      ],
      alt: "A spreadsheet with the menu Extensions open. 1: Extensions, in the menu bar. 2: Apps Script, in that menu.",
    },
    code: {
      title: "Name the project and paste the code",
      body: [
        "Press <b>Untitled project</b> (1), type <code>Milepost</code>, and confirm with <b>Rename</b>. The menu in your spreadsheet will bear this name.",
        "Press the button Copy below. In the editor, the file <b>Code.gs</b> (2) is open. Click into its text (3), select all with <kbd>Ctrl</kbd>+<kbd>A</kbd>, paste with <kbd>Ctrl</kbd>+<kbd>V</kbd>, save with <kbd>Ctrl</kbd>+<kbd>S</kbd> or with the disk (4). On a Mac, <kbd>Cmd</kbd> stands for <kbd>Ctrl</kbd>. What stood there before is gone: a new script holds nothing that you need.",
        "The text is long, so pasting may take some seconds. That is in order: the editor takes files of this size.",
      ],
      alt: "The script editor. 1: the project’s name, at the top. 2: Code.gs, in the list of files. 3: the text of the file. 4: the disk that saves, above the text.",
    },
    pages: {
      title: "Add the pages",
      body: [
        "Milepost has a sidebar and some dialogs. Each is a file of its own. Do this once for each row below:",
        "Press <b>+</b> beside <b>Files</b> (1) and choose <b>HTML</b> (2). Type the name exactly as it stands in the row (3), small letters, without .html, and press <kbd>Enter</kbd>. Then press Copy in that row, click into the text of the new file, and as before: <kbd>Ctrl</kbd>+<kbd>A</kbd>, <kbd>Ctrl</kbd>+<kbd>V</kbd>, <kbd>Ctrl</kbd>+<kbd>S</kbd>.",
      ],
      alt: "The list of files. 1: the plus sign beside Files. 2: HTML, in the menu that it opens. 3: the field in which the name of the new file is typed, here sidebar.",
    },
    manifest: {
      title: "Show the manifest and paste it",
      body: [
        "The manifest says which permissions Milepost asks for: those in the table below, and no others. The editor hides it at first.",
        'Press <b>Project Settings</b>, the cogwheel at the left (1). Tick <b>Show "appsscript.json" manifest file in editor</b> (2). Go back to the <b>Editor</b> (3): the file <b>appsscript.json</b> (4) is in the list now. Open it, and as before: Copy, <kbd>Ctrl</kbd>+<kbd>A</kbd>, <kbd>Ctrl</kbd>+<kbd>V</kbd>, <kbd>Ctrl</kbd>+<kbd>S</kbd>.',
      ],
      alt: "The project’s settings, and the list of files after. 1: the cogwheel, Project Settings. 2: the box to tick. 3: the sign that leads back to the editor. 4: appsscript.json in the list of files.",
    },
    menu: {
      title: "Reload the spreadsheet",
      body: [
        "Is there an orange dot beside a file’s name in the editor? It is not saved yet: open it and press <kbd>Ctrl</kbd>+<kbd>S</kbd>.",
        "Go back to the tab of your spreadsheet and reload it (<kbd>F5</kbd>; Mac: <kbd>Cmd</kbd>+<kbd>R</kbd>). Wait some ten seconds. Then choose <b>Extensions</b> (1) <b>&gt; Milepost</b> (2) <b>&gt; Set up</b> (3).",
      ],
      alt: "The spreadsheet with the menu Extensions open. 1: Extensions. 2: Milepost, new in that menu. 3: Set up, in Milepost’s menu.",
    },
    allow: {
      title: "Give permission, once",
      body: [
        "Google asks whether this script may work in your spreadsheet. Press <b>OK</b> (1) and choose your account.",
        "Google may say that it <b>hasn’t verified this app</b>. It says so of every script that was not sent to Google for review; you have put this one in yourself, and it is yours. Go on only because you trust where you got this page from. Press <b>Advanced</b> (2), then <b>Go to Milepost (unsafe)</b> (3).",
        "Tick <b>Select all</b> (4), if there are boxes, and press <b>Continue</b> or <b>Allow</b> (5). What each permission is for stands in the table below.",
        "Now choose <b>Extensions &gt; Milepost &gt; Set up</b> once more: the first time was taken up by the question. Choose a language, then begin with your own sheets, with empty tables, or with a sample to look around in. That is all.",
      ],
      alt: "The three questions. 1: OK, under Authorization required. 2: Advanced and 3: Go to Milepost, under Google hasn’t verified this app. 4: Select all and 5: Continue, under Milepost wants access.",
    },
  },
  permissions: {
    title: "What it asks permission for, and why",
    heads: ["Google says", "What Milepost does with it"],
    rows: {
      "spreadsheets.currentonly": [
        "View and manage spreadsheets that this application has been installed in",
        "Reads your tables and writes its own columns and views, in this one spreadsheet. It cannot open any other file.",
      ],
      "script.container.ui": [
        "Display and run third-party web content in prompts and sidebars inside Google applications",
        "Shows the menu’s dialogs and the sidebar. “Third-party content” are the pages that you have just pasted.",
      ],
      "script.scriptapp": [
        "Allow this application to run when you are not present",
        "One clock that looks once a day whether the weekly run is due.",
      ],
      "script.send_mail": [
        "Send email as you",
        "The weekly report, only to the addresses that you write under “Report goes to” in Settings.",
      ],
    },
    after:
      "You can take the permission back at any time: myaccount.google.com, Security, Your connections to third-party apps and services.",
  },
  troubles: {
    title: "When something goes wrong",
    rows: [
      [
        "Milepost is not in the menu Extensions.",
        "Wait ten seconds, then reload the spreadsheet once more. Still not there? In the editor, see whether a file has an orange dot (save it), and whether Code.gs ends with the line number that stands beside its button Copy (if not, paste it again).",
      ],
      [
        "The menu bears another name, such as “Untitled project”.",
        "It is the name of the script project. Press that name at the top of the editor, type Milepost, and reload the spreadsheet.",
      ],
      [
        "“No HTML file named sidebar was found.” (or another name)",
        "That page is missing or spelled differently. In the editor, compare its name with step 3, letter by letter. A name is changed in the three dots beside it, Rename.",
      ],
      [
        "“Syntax error” on saving.",
        "Something stood in the file before or after the pasted text. Click into the text, select all, paste again, save.",
      ],
      [
        "“Script function not found”, or a menu item does nothing.",
        "Code.gs is not whole or not saved. Copy and paste it again, save, reload the spreadsheet.",
      ],
      [
        "“Specified permissions are not sufficient”, or “You do not have permission to call …”.",
        "Either the manifest was not pasted (step 4), or not all boxes were ticked (step 6). Mend it, reload, choose Set up again: Google asks anew.",
      ],
      [
        "“This app is blocked”, or “Access blocked”.",
        "Your company allows only scripts that an administrator knows. Show your administrator this page; the table of permissions is what they will ask for.",
      ],
      [
        "A blank dialog, or an error about permission although all was allowed.",
        "Several Google accounts are signed in. Open the spreadsheet in a private (incognito) window with the one account that you want.",
      ],
      [
        "Apps Script is not in the menu, or is grey.",
        "You may only view the spreadsheet, or it is an Excel file. Ask its owner for the right to edit, or choose File &gt; Save as Google Sheets.",
      ],
      [
        "The script editor holds a script already.",
        "It was made by you or a colleague for something else. Do not paste over it. Put Milepost into a new spreadsheet, and bring your sheets there: right-click a sheet’s tab, Copy to &gt; Existing spreadsheet.",
      ],
    ],
  },
  later: {
    title: "Later",
    rows: [
      [
        "A newer version",
        "Open the page that comes with it, and paste each file over the one of the same name; add what is new as in step 3. Your data and settings stay.",
      ],
      [
        "Another team",
        "In the spreadsheet: File &gt; Make a copy. The copy holds Milepost too; it only asks for permission again.",
      ],
      [
        "Colleagues",
        "Whoever may edit the spreadsheet has the menu. Google asks each person for permission once.",
      ],
      [
        "Taking it out",
        "First Extensions &gt; Milepost &gt; Remove from this workbook. Then, in the script editor: Overview, and the bin at the top right.",
      ],
    ],
  },
  /** What stands in the pictures: Google’s words, as far as they are known. */
  drawn: {
    menus: ["File", "Edit", "View", "Insert", "Format", "Data", "Tools"],
    extensions: "Extensions",
    help: "Help",
    addOns: "Add-ons",
    macros: "Macros",
    appSheet: "AppSheet",
    workbook: "Our sales",
    untitled: "Untitled project",
    editor: "Editor",
    triggers: "Triggers",
    projectSettings: "Project Settings",
    files: "Files",
    codeFile: "Code.gs",
    script: "Script",
    general: "General settings",
    showManifest: 'Show "appsscript.json" manifest file in editor',
    openSidebar: "Open sidebar",
    setUp: "Set up",
    required: "Authorization required",
    ok: "OK",
    unverified: "Google hasn’t verified this app",
    advanced: "Advanced",
    goTo: "Go to Milepost (unsafe)",
    wants: "Milepost wants access",
    selectAll: "Select all",
    goOn: "Continue",
  },
};
