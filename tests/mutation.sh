#!/usr/bin/env bash
# Prints how many of the faults that dotnet-stryker plants in the engine its tests find (the mutation score), and each that they do not.
# What is left out, and why: docs/benchmarks/quality.md.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

export MSBUILDDISABLENODEREUSE=1 DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1

report=$PWD/.artifacts/mutation
rm -rf "$report"
dotnet tool restore >/dev/null
(cd tests/AmazonLoginHelp.Engine.Tests &&
  dotnet stryker --config-file ../stryker-config.json --output "$report" --skip-version-check) ||
  { echo "== no score"; exit 1; }
node tests/list-survivors.mjs "$report/reports/mutation-report.json"
