// Stands for style sheets, which tests do not look at.
module.exports = {};
