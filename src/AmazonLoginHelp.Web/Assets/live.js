// Makes the wizard live where the line allows; a tap without an answer follows the link.
const { blazor, rest } = document.querySelector("[data-blazor]").dataset;
const { saveData, effectiveType } = navigator.connection ?? {};
const [{ responseStart: wait, transferSize: size }] = performance.getEntriesByType("navigation");
const load = new AbortController();
let wizard, late;

function ask(href, way) {
  clearTimeout(late);
  late = setTimeout(wizard.follow, 700, href, way);
  wizard.ask(href, way, () => clearTimeout(late));
}

addEventListener("click", (tap) => {
  const link = tap.target.closest("a");
  if (!link || tap.ctrlKey || tap.metaKey || tap.shiftKey || tap.altKey) return;
  if (!wizard) return load.abort();
  if (link.matches("[href^='#']")) return;
  clearTimeout(late); // the last tap counts
  if (!link.matches("main :is([href^='/check/'], [href^='/fixes/']):not([href*='#'])")) return wizard.forget();
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
