// Jest's environment for Node, from which a test can load a bundle as Node itself would. Jest runs modules in a context
// whose global object is slow to look into: Univer takes four times as long there, and is loaded anew for each file.
const { TestEnvironment } = require("jest-environment-node");

module.exports = class extends TestEnvironment {
  /** @type {(config: unknown, context: unknown) => void} */
  constructor(config, context) {
    super(config, context);
    this.global.requireAsNode = require;
  }
};
