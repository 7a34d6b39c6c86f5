// Beside the search box. Answers while one types; with no answer, or no script, the form leads to the same.
const form = document.querySelector("[data-answers]");
const box = form.elements.q;
const make = (name, rest, ...attributes) => {
  const made = Object.assign(document.createElement(name), rest);
  attributes.forEach(([key, value]) => made.setAttribute(key, value));
  return made;
};
const list = make("div", { id: "answers", className: "options", hidden: true }, ["role", "listbox"], ["aria-label", "近い困りごと"]);
const status = make("p", { className: "quiet" }, ["role", "status"]);
form.append(list, status);
const say = (name, value) => box.setAttribute(name, value);
say("role", "combobox");
say("aria-autocomplete", "list");
say("aria-controls", list.id);

let wait, asking, picked;
function show(found, told) {
  picked = -1;
  list.replaceChildren(...found.map(({ title, url }, at) => make("a", { id: `answer-${at}`, href: url, textContent: title, tabIndex: -1 }, ["role", "option"])));
  list.hidden = !found.length;
  say("aria-expanded", !list.hidden);
  box.removeAttribute("aria-activedescendant");
  status.textContent = told;
}

async function ask() {
  asking?.abort();
  const text = box.value.trim();
  if (text.length < 2) return show([], "");
  const mine = asking = new AbortController();
  const late = setTimeout(() => mine.abort(), 3000);
  let found, told = "";
  try {
    const answer = await (await fetch(`${form.dataset.answers}?q=${encodeURIComponent(text)}`, { signal: mine.signal })).json();
    found = answer.symptoms.filter(({ confidence }, at) => !at || confidence >= 0.1).slice(0, 3);
    told = found.length ? `${answer.fraud ? "お金や番号をわたす前に、いちばん上を開いてください。" : ""}近い困りごとが${found.length}件あります。上下の矢印キーでも選べます` : "近い困りごとは出ていません。「調べる」を押すと、全部のページから探します";
  } catch {} // Slow, gone, or nonsense: the button is still there.
  clearTimeout(late);
  if (mine === asking) show(found ?? [], told);
}

const soon = () => {
  clearTimeout(wait);
  wait = setTimeout(ask, 250);
};
box.addEventListener("input", ({ isComposing }) => isComposing || soon());
box.addEventListener("compositionend", soon);
box.addEventListener("keydown", (event) => {
  const all = list.children;
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  // 229: Safari's word for the Enter that only takes what the input method offers.
  if (event.isComposing || event.keyCode === 229 || list.hidden) return;
  if (step) {
    all[picked]?.setAttribute("aria-selected", false);
    picked = (picked + step + all.length + (picked < 0 && step < 0)) % all.length;
    all[picked].setAttribute("aria-selected", true);
    say("aria-activedescendant", all[picked].id);
  } else if (event.key === "Enter" && picked >= 0) all[picked].click();
  else if (event.key === "Escape") show([], "");
  else return;
  event.preventDefault();
});
show([], "");
