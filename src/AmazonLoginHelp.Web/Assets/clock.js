// Where clocks do not show Japan's time, shows a helper abroad their own beside it.
const japan = -540;

function showClocks() {
  const now = new Date();
  for (const clock of document.querySelectorAll("[data-clock]")) {
    clock.querySelector("span").textContent = `${now.getHours()}時${now.getMinutes()}分`;
    clock.hidden = now.getTimezoneOffset() === japan;
  }
}

showClocks();
document.addEventListener("shown", showClocks); // by the live wizard
