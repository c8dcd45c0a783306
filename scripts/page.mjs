// Makes one self-contained HTML page of a script and its styles.
// Refuses what HtmlService would mangle, so that it fails here and not in front of a user.

/** @type {readonly [RegExp, string][]} */
const UNSAFE = [
  [/<\/script/i, "closes the script element"],
  [/<\/style/i, "closes the style element"],
  [/<!--/, "opens an HTML comment inside script data"],
  [/<\?/, "is a scriptlet to HtmlService"],
];

/**
 * @param {string} js
 * @param {string} css
 * @returns {string} the page
 * @throws when script or styles hold a sequence that cannot stand in a page
 */
export function page(js, css) {
  // None of these can be code: they stand in string or regular-expression literals, where \x3c is "<".
  const script = js.replace(/<(?=\/script|!--|\?)/gi, "\\x3c");
  for (const [name, text] of Object.entries({ script, style: css }))
    for (const [pattern, why] of UNSAFE)
      if (pattern.test(text)) throw new Error(`The ${name} contains ${pattern}, which ${why}.`);
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<base target="_top">
<title>Milepost</title>
<style>${css.trim()}</style>
</head>
<body>
<div id="app"></div>
<script>${script.trim()}</script>
</body>
</html>
`;
}
