// Makes the wizard live where the line allows; a tap without an answer follows its link.
const { blazor, rest } = document.querySelector("[data-blazor]").dataset;
const { saveData, effectiveType } = navigator.connection ?? {};
const [{ responseStart, transferSize }] = performance.getEntriesByType("navigation");
const loading = new AbortController();
let wizard, late;

function follow(href) {
  loading.abort();
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

addEventListener("click", (event) => {
  const link = event.target.closest("main a:is([href^='/check/'], [href^='/fixes/']):not([href*='#'])");
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  if (!wizard && navigator.onLine) return loading.abort();
  event.preventDefault();
  ask(link.href);
});

addEventListener("load", async () => {
  if (saveData || /2g/.test(effectiveType) || responseStart > 700 || !transferSize || document.hidden) return;
  const source = responseStart > 200 ? `${blazor}?slowly` : blazor;
  try {
    await (await fetch(source, { priority: "low", signal: loading.signal })).blob();
    if (performance.now() < 24e4) wizard = await (await import(rest)).start(source, ask);
  } catch {}
});
