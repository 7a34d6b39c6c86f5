#!/usr/bin/env bash
# Lighthouse in its mobile setting on five kinds of page of the built site, as operators run it. Needs chromium, node and the network
# for npm. Fails if access, best practices or search are below 100, or speed is below 95 (median of three runs of each page).
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

runs=${RUNS:-3}
pages=(/ /check/code-by /check/docomo-blocks-sms /fixes/check-at-hand /faq)
temp=$(mktemp -d)
trap 'if [ -n "${site:-}" ]; then kill "$site"; wait "$site"; fi 2>/dev/null || true; rm -rf "$temp"' EXIT

npm install --prefix "$temp" --no-audit --no-fund --loglevel=error lighthouse@12.8.2 >"$temp/npm.log" || { cat "$temp/npm.log"; exit 1; }
. tests/serve-published.sh

export CHROME_PATH=${CHROME_PATH:-/usr/bin/chromium} TMPDIR=$temp
at=0
for page in "${pages[@]}"; do
  for run in $(seq "$runs"); do
    "$temp/node_modules/.bin/lighthouse" "$base$page" --quiet --output=json --output-path="$temp/$at-$run.json" \
      --chrome-flags="--headless=new --no-sandbox --disable-dev-shm-usage" 2>"$temp/lighthouse.log" || { cat "$temp/lighthouse.log"; exit 1; }
  done
  at=$((at + 1))
done

node - "$temp" "$runs" "${pages[@]}" <<'SCRIPT'
const [temp, runs, ...pages] = process.argv.slice(2);
const least = { performance: 95, accessibility: 100, "best-practices": 100, seo: 100 };
const median = (values) => values.sort((a, b) => a - b)[values.length >> 1];
console.log("| page | performance | accessibility | best practices | SEO | first paint, s | largest paint, s | blocked, ms | layout shift | KB |");
console.log("|---|---|---|---|---|---|---|---|---|---|");
pages.forEach((page, at) => {
  const reports = Array.from({ length: +runs }, (_, run) => require(`${temp}/${at}-${run + 1}.json`));
  const value = (audit) => median(reports.map((report) => report.audits[audit].numericValue));
  const scores = Object.keys(least).map((category) => [category, median(reports.map((report) => Math.round(report.categories[category].score * 100)))]);
  console.log(`| \`${page}\` | ${scores.map(([, score]) => score).join(" | ")} | ${[value("first-contentful-paint") / 1000, value("largest-contentful-paint") / 1000].map((time) => time.toFixed(1)).join(" | ")} | ${value("total-blocking-time").toFixed(0)} | ${value("cumulative-layout-shift").toFixed(3)} | ${(value("total-byte-weight") / 1024).toFixed(0)} |`);
  for (const [category, score] of scores.filter(([category, score]) => score < least[category])) {
    process.exitCode = 1;
    const audits = reports[0].categories[category].auditRefs.filter(({ id, weight }) => weight && reports[0].audits[id].score < 1).map(({ id }) => id);
    console.log(`${page}: ${category} is ${score}, less than ${least[category]}: ${audits.join(", ")}`);
  }
});
console.log(`Lighthouse ${require(`${temp}/0-1.json`).lighthouseVersion}, ${require(`${temp}/0-1.json`).environment.hostUserAgent.match(/Chrome\/[0-9.]+/)[0]}, ${runs} runs each, ${new Date().toISOString().slice(0, 10)}`);
SCRIPT
