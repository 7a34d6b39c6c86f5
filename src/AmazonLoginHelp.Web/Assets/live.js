// Makes the wizard live where the line allows; a tap without an answer follows the link.
const { blazor, rest } = document.querySelector("[data-blazor]").dataset;
const { saveData, effectiveType } = navigator.connection ?? {};
const [{ responseStart: wait, transferSize: size }] = performance.getEntriesByType("navigation");
const load = new AbortController();
let wizard, late;

function follow(href) {
  load.abort();
  clearTimeout(late);
  wizard = wizard?.stop();
  if (navigator.onLine) return location.assign(href);
  document.body.dataset.waiting = "";
  addEventListener("online", () => location.assign(href));
}

function ask(href, way) {
  clearTimeout(late);
  late = setTimeout(follow, 700, href);
  if (!wizard?.ask(href, way, () => clearTimeout(late))) follow(href);
}

addEventListener("click", (tap) => {
  const link = tap.target.closest("main a:is([href^='/check/'], [href^='/fixes/']):not([href*='#'])");
  if (!link || tap.ctrlKey || tap.metaKey || tap.shiftKey || tap.altKey) return;
  if (!wizard && navigator.onLine) return load.abort();
  tap.preventDefault();
  ask(link.href);
});

addEventListener("load", async () => {
  if (saveData || /2g/.test(effectiveType) || wait > 700 || !size || document.hidden) return;
  const source = wait > 200 ? `${blazor}?slowly` : blazor;
  try {
    await (await fetch(source, { priority: "low", signal: load.signal })).blob();
    if (performance.now() < 24e4) wizard = await (await import(rest)).start(source, ask);
  } catch {}
});
