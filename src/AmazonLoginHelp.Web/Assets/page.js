// On every page. Adds a copy button to each address; without this script the address is plain text that one tap selects.
function addButtons() {
  for (const address of document.querySelectorAll("[data-copy]:only-child")) {
    const button = document.createElement("button");
    const status = document.createElement("span");
    button.type = "button";
    button.textContent = "アドレスをコピー";
    status.setAttribute("role", "status");
    button.addEventListener("click", async () => {
      try {
        await navigator.clipboard.writeText(address.textContent);
        status.textContent = "コピーしました";
      } catch {
        status.textContent = "コピーできませんでした。アドレスを長押しして選んでください";
      }
    });
    address.parentElement.append(" ", button, " ", status);
  }
}

if (navigator.clipboard) {
  addButtons();
  document.addEventListener("shown", addButtons); // by the live wizard
}

// Steps of the live wizard stand in the history as one document. Where it is not there to draw them, the page is loaded.
const here = () => location.pathname + location.search;
const loaded = here();
addEventListener("popstate", () => {
  if (!("live" in document.body.dataset) && here() !== loaded) location.reload();
});
