// Makes the wizard live where the line allows; without an answer in time, links are followed.
const { blazor, rest } = document.querySelector("[data-blazor]").dataset;
const { saveData, effectiveType } = navigator.connection ?? {};
const [{ responseStart, transferSize }] = performance.getEntriesByType("navigation");
const loading = new AbortController();
let wizard, late;

function follow(address) {
  loading.abort();
  clearTimeout(late);
  wizard = wizard?.stop();
  if (navigator.onLine) return location.assign(address);
  document.body.dataset.waiting = "";
  addEventListener("online", () => location.assign(address));
}

function ask(address, way) {
  clearTimeout(late);
  late = setTimeout(follow, 700, address);
  if (!wizard?.ask(address, way, () => clearTimeout(late))) follow(address);
}

addEventListener("click", (event) => {
  const link = event.target.closest("main a:is([href^='/check/'], [href^='/fixes/']):not([href*='#'])");
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  if (!wizard && navigator.onLine) return loading.abort();
  event.preventDefault();
  ask(link.href);
});

addEventListener("load", async () => {
  if (self !== top || saveData || /2g/.test(effectiveType) || responseStart > 700 || !transferSize || document.hidden) return;
  try {
    await (await fetch(blazor, { priority: "low", signal: loading.signal })).blob();
    if (performance.now() < 24e4) wizard = await (await import(rest)).start(blazor, ask);
  } catch {}
});
