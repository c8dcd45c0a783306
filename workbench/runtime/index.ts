// What the tests and scripts load: .cache/workbench/runtime.cjs.
export { makeCopy, openWorkbench } from "./open";
export { openScript } from "./open-script";
