// The wizard while it is live: asks the server's component for the next page, and does what a browser does on arriving there.
const main = document.querySelector("main");
const canonical = document.querySelector("[rel=canonical]");
const here = () => location.pathname + location.search;
const live = () => main.querySelector(".live");
let at = here(); // the address of what is shown
let turn = 0;
let asked, connection, unseen;

/** Starts Blazor; resolves when the component is there. `ask` is what a tap calls. */
export function start(blazor, ask) {
  addEventListener("popstate", (event) => {
    event.stopImmediatePropagation(); // Blazor would send addresses to a router that is not there
    if (here() !== at) ask(location.href, { scrolled: event.state ?? 0 });
  });
  globalThis.trustedTypes?.createPolicy("default", {
    createHTML: (markup) => markup, // Blazor puts in what the server drew; nothing else on the page writes markup
    createScriptURL: (url) => (new URL(url, location.href).origin === location.origin ? url : null),
  });
  const script = document.createElement("script");
  script.setAttribute("autostart", "false");
  script.src = blazor;
  document.head.append(script);
  return new Promise((resolve) => {
    script.onload = () => connect();
    new MutationObserver(() => {
      if (live()) resolve({ ask: send, stop });
      if (asked && live()?.dataset.turn === String(turn)) arrive();
    }).observe(main, { childList: true, subtree: true, attributeFilter: ["data-turn"] });
  });
}

function connect() {
  // The component begins as an empty place behind the page. In the place where it was drawn, it would put all anew: a tap or the
  // focus on a link would be lost, and what was unfolded would fold.
  const [open, close] = [...main.childNodes].filter((node) => node.nodeType === Node.COMMENT_NODE);
  close.before(open);
  // Blazor would listen for "unload", which is on its way out and keeps browsers from holding the page for the way back.
  globalThis.addEventListener = (type, ...rest) => type === "unload" || EventTarget.prototype.addEventListener.call(globalThis, type, ...rest);
  Blazor.registerCustomEventType("asked", { createEventArgs: ({ detail }) => detail });
  Blazor.start({
    ssr: { disableDomPreservation: true },
    circuit: {
      initializers: { beforeStart: [], afterStarted: [] },
      reconnectionHandler: { onConnectionDown: stop, onConnectionUp() {} },
      configureSignalR(hub) {
        const build = hub.withUrl("/_blazor").configureLogging("none").build;
        hub.build = () => (connection = build.call(hub));
      },
    },
  });
  addEventListener("pagehide", stop);
  addEventListener("visibilitychange", () => {
    clearTimeout(unseen);
    if (document.hidden) unseen = setTimeout(stop, 120_000);
  });
}

/** Asks for what stands at an address; false if there is nobody to ask. */
function send(href, way, done) {
  if (!connection) return false;
  if (!way) history.replaceState(Math.round(scrollY), ""); // for the way back
  const { pathname, search } = new URL(href);
  asked = { way, done };
  live().dispatchEvent(new CustomEvent("asked", { bubbles: true, detail: { address: pathname + search, turn: ++turn } }));
  return true;
}

function arrive() {
  const { way, done } = asked;
  done();
  asked = undefined;
  main.querySelectorAll(":scope > :not(.live)").forEach((first) => first.remove());
  at = live().dataset.at;
  history[way || at === here() ? "replaceState" : "pushState"](null, "", at);
  const heading = main.querySelector("h1");
  document.title = document.title.replace(/^.*(?= \| )/, () => heading.textContent);
  canonical.href = new URL(location.pathname, canonical.href);
  heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
  if (way) scrollTo(0, way.scrolled);
  else if (main.getBoundingClientRect().top < 0) main.scrollIntoView();
  document.dispatchEvent(new Event("shown"));
}

function stop() {
  const ended = connection;
  connection = undefined;
  ended?.stop();
  main.querySelectorAll(".wait :is(button, .left)").forEach((dead) => dead.remove()); // the hour stays true without a connection
}
