// What axe does not look for, as rules that each return a sentence for every element that breaks them.
globalThis.access = (() => {
  const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
  const least = 44; // px, the smallest target
  const moves = "nothing moves";
  const latin = /[A-Za-z][\w'’.,-]*(?: +[A-Za-z][\w'’.,-]*){3,}/; // four words in a row are no longer a name
  const all = (selector) => [...document.querySelectorAll(selector)].filter((element) => element.checkVisibility());
  const stops = () => all("a[href], button, summary, input, [tabindex='0']");
  const named = (element) => `<${element.localName} class="${element.className}"> 「${element.textContent.trim().slice(0, 40)}」`;

  /** A link among other words of a sentence cannot be larger than its line. */
  function isInSentence(link) {
    if (link.localName !== "a" || getComputedStyle(link).display !== "inline") return false;
    let block = link.parentElement;
    while (getComputedStyle(block).display === "inline") block = block.parentElement;
    const rest = block.cloneNode(true);
    rest.querySelectorAll("a").forEach((other) => other.remove());
    return /[\p{L}\p{N}]/u.test(rest.textContent);
  }

  function isSeen(element) {
    const { left, right, top, bottom } = element.getClientRects()[0];
    const [x, y] = [(left + right) / 2, (Math.max(top, 0) + Math.min(bottom, innerHeight)) / 2];
    return element.contains(document.elementFromPoint(x, y));
  }

  const rules = {
    "target is large enough": () => stops()
      .filter((stop) => !isInSentence(stop))
      .map((stop) => [stop, (stop.type === "checkbox" ? stop.labels[0] : stop).getBoundingClientRect()]) // its label is tapped as well
      .filter(([, { width, height }]) => width < least - 0.5 || height < least - 0.5)
      .map(([stop, { width, height }]) => `${width.toFixed()} x ${height.toFixed()} px: ${named(stop)}`),

    "focus is seen": () => {
      const found = stops().filter((stop) => {
        stop.focus();
        const { outlineStyle, outlineWidth } = getComputedStyle(stop);
        return document.activeElement !== stop || outlineStyle === "none" || parseFloat(outlineWidth) < 2 || !isSeen(stop);
      }).map(named);
      document.activeElement.blur();
      scrollTo(0, 0);
      return found;
    },

    "nothing sticks out sideways": () => {
      const { scrollWidth, clientWidth } = document.documentElement;
      return scrollWidth > clientWidth ? [`${scrollWidth} px wide on a screen of ${clientWidth} px`] : [];
    },

    "nothing is cut off": () => all("body :not(input)")
      .filter((element) => !element.closest(".visually-hidden, svg") && element.checkVisibility({ contentVisibilityAuto: true }))
      .filter((element) => {
        const { overflowX, overflowY } = getComputedStyle(element);
        const hides = (overflow) => overflow === "hidden" || overflow === "clip";
        return (hides(overflowX) && element.scrollWidth > element.clientWidth + 1) || (hides(overflowY) && element.scrollHeight > element.clientHeight + 1);
      })
      .map(named),

    "language is marked": () => {
      if (document.documentElement.lang !== "ja") return [`lang="${document.documentElement.lang}"`];
      const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const found = [];
      while (texts.nextNode()) {
        const { data, parentElement } = texts.currentNode;
        if (latin.test(data) && !parentElement.closest("body [lang]")) found.push(`${latin.exec(data)[0]} in ${named(parentElement)}`);
      }
      return found;
    },

    "landmarks are there": () => {
      const skip = stops()[0];
      return [
        ...["body > header", "main", "body > footer", "header nav[aria-label]", "footer nav[aria-label]"].filter((part) => document.querySelectorAll(part).length !== 1),
        ...(skip.matches("a[href='#main']") && document.querySelector("main#main[tabindex='-1']") ? [] : [`the first stop is ${named(skip)}`]),
      ];
    },

    [moves]: () => [
      ...document.getAnimations()
        .filter(({ effect }) => effect.getKeyframes().some((frame) => Object.keys(frame).some((key) => !["offset", "computedOffset", "easing", "composite", "pointerEvents"].includes(key))))
        .map(({ animationName, transitionProperty }) => animationName ?? transitionProperty),
      ...stops().filter((stop) => getComputedStyle(stop).transitionDuration.split(",").some((time) => parseFloat(time) > 0)).map(named),
    ],
  };

  /** What has just come takes no tap for a moment, and is not where a tap would meet it. */
  const settled = () => Promise.all(document.getAnimations().map(({ finished }) => finished));

  return {
    async findingsOf(rule) {
      if (rule !== moves) await settled();
      return rules[rule]();
    },
    unfold: () => document.querySelectorAll("details").forEach((details) => { details.open = true; }),
    navigation: () => [...document.querySelectorAll("header nav a, footer nav a")].map((link) => `${link.textContent.trim()} ${link.pathname}`).join(", "),

    async findings(navigation) {
      const moving = await this.findingsOf(moves);
      await settled();
      // For one rule axe fetches the style sheets anew, which are the same on every page but for those of the trees.
      const preload = document.styleSheets.length > 1 || location.pathname === "/";
      const { violations, passes } = await axe.run(document, { runOnly: { type: "tag", values: tags }, resultTypes: ["violations"], preload });
      return [
        ...(passes.length > 10 ? [] : [`axe had only ${passes.length} rules to pass`]),
        ...violations.flatMap(({ id, help, nodes }) => nodes.map(({ html }) => `${id}: ${help}: ${html}`)),
        ...moving.map((found) => `${moves}: ${found}`),
        ...Object.entries(rules).filter(([rule]) => rule !== moves).flatMap(([rule, find]) => find().map((found) => `${rule}: ${found}`)),
        ...(this.navigation() === navigation ? [] : [`help stands in the same place: ${this.navigation()}`]),
      ];
    },
  };
})();
