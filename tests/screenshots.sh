#!/usr/bin/env bash
# Draws ten pages as they look on a small phone and on a large screen, in light and in dark colours, into a folder:
#   bash tests/screenshots.sh FOLDER          all forty
#   bash tests/screenshots.sh                 the eight in docs/images
# Needs chromium, fonts-noto-cjk, node and the network for npm.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

folder=${1:-}
temp=$(mktemp -d)
trap 'if [ -n "${site:-}" ]; then kill "$site"; wait "$site"; fi 2>/dev/null || true; rm -rf "$temp"' EXIT

npm install --prefix "$temp" --no-audit --no-fund --loglevel=error playwright-core@1.65.1 sharp@0.35.5 >"$temp/npm.log" || { cat "$temp/npm.log"; exit 1; }
. tests/serve-published.sh

TMPDIR=$temp node tests/screenshots.mjs "$temp/node_modules" "$base" "$folder"
