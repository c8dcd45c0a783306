// The workbench's bundle for tests, loaded once a process and outside of Jest's slow context: see environment.cjs.
const { join } = require("node:path");

module.exports = globalThis.requireAsNode(join(__dirname, "../.cache/workbench/runtime.cjs"));
