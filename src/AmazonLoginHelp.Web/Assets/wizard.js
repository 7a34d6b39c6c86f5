// The wizard while it is live: asks the server's component for the next page, and does what a browser does on arriving there.
const main = document.querySelector("main");
const canonical = document.querySelector("[rel=canonical]");
const here = () => location.pathname + location.search;
const live = () => main.querySelector(".live");
const shown = () => [...(main.querySelector(":scope > :not(.live)") ? main : live()).children].filter((part) => !part.matches(".live, .news"));
const left = new Map(); // pages that were left, by their address, for the way back without a line
let at = here(); // the address of what is shown
let turn = 0;
let scrolled = scrollY;
let asked, connection, unseen, waiting;

/** Starts Blazor; resolves when the component is there. `ask` is what a tap calls. */
export function start(blazor, ask) {
  globalThis.trustedTypes?.createPolicy("default", {
    createHTML: (markup) => markup, // Blazor puts in what the server drew; nothing else on the page writes markup
    createScriptURL: (url) => (new URL(url, location.href).origin === location.origin ? url : null),
  });
  const script = document.createElement("script");
  script.setAttribute("autostart", "false");
  script.src = blazor;
  document.head.append(script);
  return new Promise((resolve) => {
    script.onload = () => connect(ask);
    new MutationObserver(() => {
      if (!live()) return;
      document.body.dataset.live = ""; // from here on, this script draws what the history holds
      resolve({ ask: send, follow, forget });
      if (live().dataset.turn === String(asked?.turn)) arrive();
    }).observe(main, { childList: true, subtree: true, attributeFilter: ["data-turn"] });
  });
}

function connect(ask) {
  // The component begins as an empty place behind the page. In the place where it was drawn, it would put all anew: a tap or the
  // focus on a link would be lost, and what was unfolded would fold.
  const [open, close] = [...main.childNodes].filter((node) => node.nodeType === Node.COMMENT_NODE);
  close.before(open);
  addEventListener("popstate", (event) => {
    event.stopImmediatePropagation(); // Blazor would send addresses to a router that is not there
    if (here() !== at || asked) ask(location.href, { from: at });
    else forget();
  });
  addEventListener("pageshow", () => live()?.dataset.at && live().dataset.at !== at && location.reload()); // an answer that came while leaving
  addEventListener("scroll", () => { if (!asked) scrolled = scrollY; }, { passive: true });
  addEventListener("online", () => waiting?.());
  addEventListener("pagehide", () => { forget(); stop(); });
  addEventListener("visibilitychange", () => {
    clearTimeout(unseen);
    if (document.hidden) unseen = setTimeout(stop, 120_000);
  });
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
        hub.build = () => {
          connection = build.call(hub);
          connection.on("JS.Error", stop);
          return connection;
        };
      },
    },
  });
}

/** Asks for what stands at an address; if there is nobody to ask, the link is followed. `way` is given on the way back or forward. */
function send(href, way, done) {
  if (!asked) left.set(at, { parts: shown().map((part) => part.cloneNode(true)), scrolled });
  forget();
  asked = { turn: ++turn, way, done };
  if (!connection) return follow(href, way);
  const { pathname, search } = new URL(href);
  live().dispatchEvent(new CustomEvent("asked", { bubbles: true, detail: { address: pathname + search, turn } }));
}

/** Another tap counts now, or none. */
function forget() {
  asked = waiting = undefined;
  delete document.body.dataset.waiting;
}

/** Does what a browser does without the wizard. */
function follow(href, way) {
  asked?.done();
  forget();
  stop();
  const page = left.get(here());
  if (navigator.onLine) {
    if (way) location.reload();
    else location.assign(href);
  } else if (way && page) {
    main.replaceChildren(...page.parts.map((part) => part.cloneNode(true)));
    present(here(), way);
  } else {
    document.body.dataset.waiting = "";
    waiting = () => follow(href, way);
  }
}

function arrive() {
  const { way, done } = asked;
  done();
  asked = undefined;
  main.querySelectorAll(":scope > :not(.live)").forEach((first) => first.remove());
  const address = live().dataset.at;
  if (address !== here()) history[way ? "replaceState" : "pushState"](null, "", address);
  present(address, way);
}

/** Title, focus and place on the page, as after loading it. */
function present(address, way) {
  at = address;
  const heading = main.querySelector("h1");
  document.title = document.title.replace(/^.*(?= \| )/, () => heading.textContent);
  canonical.href = new URL(location.pathname, canonical.href);
  heading.tabIndex = -1;
  const link = way && [...main.querySelectorAll("a")].find(({ pathname, search }) => pathname + search === way.from);
  (link ?? heading).focus({ preventScroll: true });
  if (way) scrollTo(0, left.get(at)?.scrolled ?? 0);
  else if (main.getBoundingClientRect().top < 0) main.scrollIntoView();
  scrolled = scrollY;
  document.dispatchEvent(new Event("shown"));
}

/** Ends the connection, and takes away what would say or do nothing true without it. */
function stop() {
  const ended = connection;
  connection = undefined;
  ended?.stop();
  main.querySelectorAll(".wait :is(button, .left), .news > *").forEach((part) => part.remove());
}
