// The authors' preview: starts the live connection, keeps it, and tells it where the page in the frame has gone.
trustedTypes?.createPolicy("default", {
  createHTML: (markup) => markup, // Blazor puts in what the server drew; nothing else on the page writes markup
  createScriptURL: (url) => (new URL(url, location.href).origin === location.origin ? url : null),
});

async function reconnect() {
  for (;;) {
    try {
      if (!(await Blazor.reconnect())) location.reload(); // another process: its circuits are new, the address holds the place
      return;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 300)); // nobody there yet
    }
  }
}

document.addEventListener("load", ({ target }) => {
  if (target.tagName !== "IFRAME") return;
  const { pathname, search } = target.contentWindow.location;
  history.replaceState(null, "", `?at=${encodeURIComponent(pathname + search)}`);
  target.dispatchEvent(new CustomEvent("walked", { bubbles: true, detail: pathname + search }));
}, true);

const tree = document.querySelector(".board-tree");
new MutationObserver(() => {
  const here = [...tree.querySelectorAll(".tree-node.tree-here")].pop()?.getBoundingClientRect();
  const pane = tree.getBoundingClientRect();
  if (here) tree.scrollBy(here.left - pane.left - pane.width / 3, here.top - pane.top - pane.height / 3);
}).observe(tree, { subtree: true, childList: true, attributeFilter: ["class"] });

Blazor.registerCustomEventType("walked", { createEventArgs: ({ detail }) => ({ address: detail }) });
await Blazor.start({
  ssr: { disableDomPreservation: true },
  circuit: { reconnectionHandler: { onConnectionDown: reconnect, onConnectionUp() {} } },
});
