// How npm test runs: kinds of tests as projects, so that `npm test -- --selectProjects unit` runs one kind.
// What a kind may take follows from what it starts: nothing, the built bundle in the engine, or a browser.
const SECONDS = 1000;

/**
 * @param {string} displayName
 * @param {readonly string[]} folders below test/
 * @param {number} timeLimit for one test, in milliseconds
 */
const kind = (displayName, folders, timeLimit) => ({
  displayName,
  globals: { timeLimit },
  setupFilesAfterEnv: ["<rootDir>/test/time-limit.ts"],
  rootDir: import.meta.dirname,
  testEnvironment: "<rootDir>/test/environment.cjs",
  testMatch: folders.map((folder) => `<rootDir>/test/${folder}/**/*.test.{ts,tsx}`),
  testPathIgnorePatterns: ["/node_modules/", "<rootDir>/test/layers/fixtures/"],
  modulePathIgnorePatterns: ["<rootDir>/dist/", "<rootDir>/test/layers/fixtures/"],
  // Types are not looked at here: `npm run check` does that.
  transform: {
    "\\.[jt]sx?$": [
      "ts-jest",
      { tsconfig: "<rootDir>/test/tsconfig.jest.json", diagnostics: false },
    ],
  },
  transformIgnorePatterns: ["/node_modules/", "<rootDir>/.cache/"],
  // Univer loads only bundled, so tests of the workbench run its bundle; npm test builds it first.
  moduleNameMapper: {
    "/workbench/runtime(/index)?$": "<rootDir>/test/workbench-runtime.cjs",
    // numfmt 4.0.1 names a CommonJS file that it does not ship.
    "^numfmt$": "<rootDir>/node_modules/numfmt/dist/index.js",
    // Jest loads CommonJS, the bundler takes the module.
    "^d3-hierarchy$": "<rootDir>/node_modules/d3-hierarchy/dist/d3-hierarchy.js",
    "\\.css$": "<rootDir>/test/no-style.cjs",
  },
});

const UNIT = ["core", "workbook", "views", "report", "i18n", "platform", "app", "sidebar"];

export default {
  maxWorkers: 2,
  projects: [
    kind("unit", UNIT, 20 * SECONDS),
    kind("house", ["layers", "build"], 60 * SECONDS),
    kind("workbench", ["workbench", "contract"], 30 * SECONDS),
    kind("scenario", ["scenario", "soak"], 60 * SECONDS),
    kind("browser", ["browser"], 120 * SECONDS),
  ],
};
