// Adds a copy button to each address. Without this script the address is plain text that one tap selects.
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
