// What the page of instructions does: shows one language, and copies a file's text.
// Without it both languages are shown, one after the other, and the files are those beside the page.

/** @type {Readonly<Record<string, string>>} */
const files = JSON.parse(document.getElementById("files")?.textContent ?? "{}");
const articles = [...document.querySelectorAll("article")];
const choices = [...document.querySelectorAll("[data-language]")];

/** @param {string} language */
function show(language) {
  for (const article of articles) {
    article.hidden = article.lang !== language;
    if (!article.hidden) document.title = article.querySelector("h1")?.textContent ?? "";
  }
  for (const choice of choices)
    choice.setAttribute("aria-pressed", String(choice.getAttribute("lang") === language));
  document.documentElement.lang = language;
}

/**
 * @param {string} text
 * @param {HTMLTextAreaElement} area where the text is shown and selected if the browser refuses
 * @returns {Promise<boolean>} whether it was copied
 */
async function copy(text, area) {
  try {
    await navigator.clipboard.writeText(text);
    area.hidden = true;
    return true;
  } catch {
    area.value = text;
    area.hidden = false;
    area.focus();
    area.select();
    return false;
  }
}

for (const row of document.querySelectorAll("li[data-file]")) {
  const button = row.querySelector("button");
  const said = row.querySelector(".said");
  const area = row.querySelector("textarea");
  const text = files[row.getAttribute("data-file") ?? ""];
  if (!button || !said || !area || text === undefined) continue;
  button.addEventListener("click", async () => {
    const copied = await copy(text, area);
    said.textContent = button.getAttribute(copied ? "data-copied" : "data-by-hand");
  });
}
for (const choice of choices)
  choice.addEventListener("click", () => show(choice.getAttribute("lang") ?? "en"));
show(navigator.language.startsWith("zh") ? "zh-CN" : "en");
