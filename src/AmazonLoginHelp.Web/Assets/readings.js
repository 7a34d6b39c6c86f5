// On every page. Once somebody has switched readings on or off, the tab keeps that from page to page; until then nothing is kept.
const box = document.getElementById("readings");
function show() {
  try {
    box.checked = sessionStorage.readings ?? box.checked;
  } catch {} // Nothing may be kept here: each page has its own switch.
}

show();
addEventListener("pageshow", show); // A page that is come back to stands as it was left.
box.onchange = () => {
  try {
    sessionStorage.readings = box.checked ? 1 : "";
  } catch {}
};
