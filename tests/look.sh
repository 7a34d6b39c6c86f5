#!/usr/bin/env bash
# Looks at every page of the site in light and dark colours, 320, 768 and 1280 px wide, with axe and with the site's own rules, and prints
# how many addresses were looked at and what was found. `dotnet test` looks at two of these six.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

export AMAZONLOGINHELP_REQUIRE_ALL=1 AMAZONLOGINHELP_LOOKS=all MSBUILDDISABLENODEREUSE=1
export DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_CLI_UI_LANGUAGE=en

log=$(mktemp)
trap 'rm -f "$log"' EXIT
code=0
dotnet test tests/AmazonLoginHelp.EndToEnd.Tests --filter FullyQualifiedName~EveryPageTests --logger 'console;verbosity=detailed' >"$log" 2>&1 || code=$?
[ "$code" -eq 0 ] || grep -E '^ */|error|Failed' "$log" | sort -u | sed -n 1,200p
sed -nE 's/^ ([A-Za-z ]+: [0-9]+ addresses x .*)$/\1/p' "$log"
sed -nE 's/^ [A-Za-z ]+: ([0-9]+) addresses x ([0-9]+) looks, ([0-9]+) findings, .*/\1 \2 \3/p' "$log" |
  awk '{ addresses += $1; looks = $2; found += $3 } END { printf "%d addresses x %d looks = %d, %d findings\n", addresses, looks, addresses * looks, found }'
exit "$code"
