// On every page. Adds what only a script can do; without it an address is plain text that one tap selects, and a code is dialled by hand.
const { clipboard, userAgent: ua } = navigator;
const here = () => location.pathname + location.search;
const loaded = here();

function add() {
  const every = (selector, change) => document.querySelectorAll(selector).forEach(change);
  const make = (name, textContent, rest) => Object.assign(document.createElement(name), { textContent }, rest);

  // Only Android dials codes with * and #.
  if (/Android/.test(ua)) every("[data-dial]", (code) => code.replaceChildren(make("a", code.textContent, { href: code.dataset.dial })));
  if (clipboard) {
    every("[data-copy]", (text) => {
      if (text.nextSibling?.type || text.querySelector("a")) return; // it has its button, or is dialled by a tap
      text.after(make("button", `${text.dataset.copy}をコピー`), make("span", "", { role: "status" }));
      if (navigator.share && text.matches(".address")) text.parentNode.append(make("button", "アプリで送る", { className: "send" }));
    });
  }
  if (/ Line\//.test(ua)) {
    every(".outside", (strip) => strip.replaceChildren(
      "LINEの中です。",
      make("a", "ほかのブラウザで開く", { href: `${here() + (location.search ? "&" : "?")}openExternalBrowser=1` }),
    ));
  }
}

// One listener for all, so that buttons still work on a page that the live wizard brings back as a copy.
addEventListener("click", async ({ target }) => {
  if (target.matches(".send")) navigator.share({ url: target.parentNode.firstChild.textContent }).catch(() => {});
  if (!target.matches("[data-copy] + button")) return;
  const status = target.nextSibling;
  try {
    await clipboard.writeText(target.previousSibling.innerText);
    status.textContent = "コピーしました";
  } catch {
    status.textContent = "コピーできませんでした。長押しで選べます";
  }
});

add();
document.addEventListener("shown", add); // by the live wizard

// Steps of the live wizard stand in the history as one document. Where it is not there to draw them, the page is loaded.
addEventListener("popstate", () => {
  if (!("live" in document.body.dataset) && here() !== loaded) location.reload();
});
