// The authors' preview: starts the live connection, keeps it, and tells it where the page in the frame has gone.
globalThis.trustedTypes?.createPolicy("default", {
  createHTML: (markup) => markup, // Blazor puts in what the server drew; nothing else on the page writes markup
  createScriptURL: (url) => (new URL(url, location.href).origin === location.origin ? url : null),
});

async function reconnect() {
  document.documentElement.dataset.server = "gone";
  for (;;) {
    try {
      if (!(await Blazor.reconnect())) location.reload(); // another process: its circuits are new, the address holds the place
      return delete document.documentElement.dataset.server;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 300)); // nobody there yet
    }
  }
}

const last = { address: "", scrolled: 0 };

document.addEventListener("load", ({ target }) => {
  if (target.tagName !== "IFRAME") return;
  const page = target.contentWindow;
  const address = page.location.pathname + page.location.search;
  if (address === last.address) page.scrollTo(0, last.scrolled); // the same page, saved anew: the eye stays where it was
  Object.assign(last, { address, scrolled: page.scrollY });
  page.addEventListener("scroll", () => { last.scrolled = page.scrollY; });
  history.replaceState(null, "", `?at=${encodeURIComponent(address)}`);
  target.dispatchEvent(new CustomEvent("walked", { bubbles: true, detail: address }));
}, true);

// Moves the tree to the node that is shown, whenever that is another one.
new MutationObserver(() => {
  const tree = document.querySelector(".board-tree");
  const node = [...tree.querySelectorAll(".tree-node.tree-here")].pop();
  if (!node || tree.dataset.shown === node.dataset.node) return;
  tree.dataset.shown = node.dataset.node;
  const [here, pane] = [node.getBoundingClientRect(), tree.getBoundingClientRect()];
  tree.scrollBy(here.left - pane.left - pane.width / 2, here.top - pane.top - pane.height / 2);
}).observe(document.querySelector("main"), { subtree: true, childList: true, attributeFilter: ["class"] });

Blazor.registerCustomEventType("walked", { createEventArgs: ({ detail }) => ({ address: detail }) });
await Blazor.start({
  ssr: { disableDomPreservation: true },
  circuit: { reconnectionHandler: { onConnectionDown: reconnect, onConnectionUp() {} } },
});
