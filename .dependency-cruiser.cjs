// The layers of the house, as rules. Each says why, so that whoever breaks one learns the reason from the message.
// For each there is a deliberately bad fixture in test/layers/fixtures; a rule without one fails the tests.

/** What every room but core may import. */
const LEAVES = "i18n/|tones[.]ts$|platform/host[.]ts$";

/** @type {import("dependency-cruiser").IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: "no-circular",
      comment:
        "Modules that import each other can only be understood, tested and loaded together. Move what both need into a third.",
      severity: "error",
      from: {},
      to: { circular: true },
    },
    {
      name: "no-orphans",
      comment: "A file that nothing imports and that imports nothing does nothing. Delete it.",
      severity: "error",
      from: {
        orphan: true,
        pathNot: [
          "[.]d[.]ts$",
          "[.](json|css|html)$",
          "^test/.*[.]test[.]tsx?$",
          "^test/(no-style[.]cjs|time-limit[.]ts|fakes/clasp-preload[.]mjs|browser/unpack-chromium[.]mjs)$",
          "^src/main[.]ts$",
          "^sidebar/pages/",
          "^workbench/(cli|page/main|script/worker)[.]tsx?$",
          "^scripts/[^/]+[.]mjs$",
          "^scripts/release/browser/",
        ],
      },
      to: {},
    },
    {
      name: "no-unresolvable",
      comment: "An import that cannot be found breaks the build on a fresh clone.",
      severity: "error",
      from: {},
      // "bundled:" is the build's own: a module's bundle as text.
      to: { couldNotResolve: true, pathNot: "^bundled:" },
    },
    {
      name: "no-dev-dependency-in-add-on",
      comment:
        "What users run is built from src/ and sidebar/: their packages belong into dependencies, which is what gets looked at for licence and size.",
      severity: "error",
      from: { path: "^(src|sidebar)/" },
      to: { dependencyTypes: ["npm-dev", "npm-no-pkg", "npm-unknown"] },
    },
    {
      name: "no-node-in-add-on",
      comment: "Neither Apps Script nor a user's browser has Node's modules.",
      severity: "error",
      from: { path: "^(src|sidebar)/" },
      to: { dependencyTypes: ["core"] },
    },
    {
      name: "main-only-app",
      comment:
        "main.ts holds the functions that Google calls, one line each. What they do belongs into src/app/, which it hands Google's own objects.",
      severity: "error",
      from: { path: "^src/main[.]ts$" },
      to: { path: "^(src|sidebar|test|scripts)/", pathNot: "^src/(app/|platform/google[.]ts$)" },
    },
    {
      name: "nothing-imports-main",
      comment: "main.ts is where Google comes in. It is the top: nothing stands on it.",
      severity: "error",
      from: { path: "^(src|sidebar)/" },
      to: { path: "^src/main[.]ts$" },
    },
    {
      name: "workbook-not-up",
      comment:
        "The workbook's rows, plans and writes serve the use cases in app, and do not know them.",
      severity: "error",
      from: { path: "^src/workbook/" },
      to: {
        path: "^(src|sidebar|test|scripts)/",
        pathNot: `^src/(workbook/|views/|report/|core/|${LEAVES}|main[.]ts$)`,
      },
    },
    {
      name: "views-only-core",
      comment:
        "A view draws a model into a grid and nothing more. It knows neither where the model comes from nor where the grid goes, nor the mail that draws the same model.",
      severity: "error",
      from: { path: "^src/views/" },
      to: {
        path: "^(src|sidebar|test|scripts)/",
        pathNot: `^src/(views/|core/|${LEAVES}|main[.]ts$)`,
      },
    },
    {
      name: "report-only-core",
      comment:
        "A report draws a model into a mail and nothing more. It knows neither where the model comes from nor who sends the mail, nor the views that draw the same model.",
      severity: "error",
      from: { path: "^src/report/" },
      to: {
        path: "^(src|sidebar|test|scripts)/",
        pathNot: `^src/(report/|core/|${LEAVES}|main[.]ts$)`,
      },
    },
    {
      name: "core-only-core",
      comment:
        "The domain is pure: no workbook, no words of a language, no platform. It returns values and reasons; others write, say and send them.",
      severity: "error",
      from: { path: "^src/core/" },
      to: { path: "^(src|sidebar|test|scripts)/", pathNot: "^src/(core/|main[.]ts$)" },
    },
    {
      name: "core-domains-apart",
      comment:
        "Domains take each other's results as arguments, so that each can be understood and tested alone. Only assess brings them together.",
      severity: "error",
      from: {
        path: "^src/core/([^/]+)/",
        pathNot: "^src/core/(assess|model|calendar|statistics)/",
      },
      to: { path: "^src/core/", pathNot: "^src/core/($1|model|calendar|statistics)/" },
    },
    {
      name: "core-ground-below-domains",
      comment:
        "Model, calendar and statistics are what the domains stand on; they know none of them.",
      severity: "error",
      from: { path: "^src/core/(model|calendar|statistics)/" },
      to: { path: "^src/core/", pathNot: "^src/core/(model|calendar|statistics)/" },
    },
    {
      name: "i18n-knows-only-the-model",
      comment:
        "Texts are data that every room may use. They speak of the model's values (reasons, issues, days); if they knew other rooms, each would hang on all.",
      severity: "error",
      from: { path: "^src/i18n/" },
      to: {
        path: "^(src|sidebar|test|scripts)/",
        pathNot: "^src/(i18n/|core/model/|main[.]ts$)",
      },
    },
    {
      name: "tones-know-only-the-model",
      comment:
        "Views and mails colour a status alike, and neither knows the other. What both take their colours from knows the statuses and no room.",
      severity: "error",
      from: { path: "^src/tones[.]ts$" },
      to: {
        path: "^(src|sidebar|test|scripts)/",
        pathNot: "^src/(core/model/|main[.]ts$)",
      },
    },
    {
      name: "host-is-a-leaf",
      comment: "The host's interfaces are the one seam to Apps Script; they carry nothing of ours.",
      severity: "error",
      from: { path: "^src/platform/host[.]ts$" },
      to: { path: "^(src|sidebar|test|scripts)/", pathNot: "^src/main[.]ts$" },
    },
    {
      name: "google-only-host",
      comment:
        "google.ts hands out Google's own objects as the host's interfaces, and does nothing.",
      severity: "error",
      from: { path: "^src/platform/", pathNot: "^src/platform/host[.]ts$" },
      to: { path: "^(src|sidebar|test|scripts)/", pathNot: "^src/(platform/|main[.]ts$)" },
    },
    {
      name: "app-not-pages",
      comment: "Pages are built apart and run in the user's browser; app only names their files.",
      severity: "error",
      from: { path: "^src/app/" },
      to: { path: "^(sidebar|test|scripts)/" },
    },
    {
      name: "sidebar-only-contract",
      comment:
        "Pages reach the server through call(name, args) alone. From src/ they take its types, and the pure rooms core and i18n so that a form checks as one types.",
      severity: "error",
      from: { path: "^sidebar/" },
      to: {
        path: "^(src|test|scripts)/",
        pathNot: "^src/(app/rpc([.]ts$|/)|core/|i18n/|main[.]ts$)",
      },
    },
    {
      name: "sidebar-rpc-types-only",
      comment:
        "What app/rpc does, it does on Google's servers: a page takes its types, or it would carry the server's code.",
      severity: "error",
      from: { path: "^sidebar/" },
      to: { path: "^src/app/rpc([.]ts$|/)", dependencyTypesNot: ["type-only"] },
    },
    {
      name: "workbench-apart",
      comment:
        "The workbench runs the built dist/ exactly as Google would. If it knew the sources, it could pass over what the build breaks.",
      severity: "error",
      from: { path: "^workbench/" },
      to: { path: "^(src|sidebar|test|scripts)/" },
    },
    {
      name: "nothing-imports-workbench",
      comment: "The workbench stands in for Google, who is not imported either. Only tests use it.",
      severity: "error",
      from: { path: "^(src|sidebar|scripts)/" },
      to: { path: "^workbench/" },
    },
  ],
  options: {
    // What the program is made of, types included: a type-only import couples as well.
    tsPreCompilationDeps: true,
    doNotFollow: { path: "node_modules" },
    exclude: { path: "^test/layers/fixtures/" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      // As the bundler resolves: not "require", under which numfmt 4.0.1 names a file that it does not ship.
      conditionNames: ["import", "node", "default"],
    },
  },
};
