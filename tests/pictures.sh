#!/usr/bin/env bash
# Draws anew what is kept as a picture in src/AmazonLoginHelp.Web/Assets: share.png, which messengers show beside a link, from
# share-image.html by Chromium, and touch-icon.png from icon.svg. Needs chromium, fonts-noto-cjk, node and the network for npm.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"

assets=../src/AmazonLoginHelp.Web/Assets
temp=$(mktemp -d)
trap 'rm -rf "$temp"' EXIT

npm install --prefix "$temp" --no-audit --no-fund --loglevel=error sharp@0.35.5 >"$temp/npm.log" || { cat "$temp/npm.log"; exit 1; }
chromium --headless=new --no-sandbox --disable-dev-shm-usage --disable-gpu --disable-lcd-text --hide-scrollbars \
  --user-data-dir="$temp/profile" --force-device-scale-factor=1 --window-size=1200,630 \
  --screenshot="$temp/share.png" "file://$PWD/share-image.html" >"$temp/chromium.log" 2>&1 || { cat "$temp/chromium.log"; exit 1; }

node - "$temp" "$assets" <<'SCRIPT'
const [temp, assets] = process.argv.slice(2);
const sharp = require(`${temp}/node_modules/sharp`);
const flat = { palette: true, colours: 16, dither: 0, compressionLevel: 9, effort: 10 };
(async () => {
  await sharp(`${temp}/share.png`).png(flat).toFile(`${assets}/share.png`);
  // Telephones round the corners themselves, and show what is transparent as black.
  await sharp(`${assets}/icon.svg`, { density: 72 * 180 / 32 }).resize(180).flatten({ background: "#00118f" }).png(flat).toFile(`${assets}/touch-icon.png`);
})();
SCRIPT
ls -l "$assets"/*.png
