#!/usr/bin/env bash
# Prints the line coverage of the engine and of the compiler by the tests of both, with each line that nothing reaches.
# Measured with the collector that Microsoft.NET.Test.Sdk brings along.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

export MSBUILDDISABLENODEREUSE=1 DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1

temp=$(mktemp -d)
trap 'rm -rf "$temp"' EXIT

# The collector writes itself into the assemblies that it measures, so the tests of what an assembly references are left out.
for project in Engine Content; do
  dotnet test "tests/AmazonLoginHelp.$project.Tests" --filter 'FullyQualifiedName!~Architecture' \
    --collect 'Code Coverage;Format=cobertura' --results-directory "$temp/$project" >"$temp/$project.log" 2>&1 ||
    { tail -n 40 "$temp/$project.log"; exit 1; }
done

find "$temp" -name '*.cobertura.xml' -print0 | xargs -0 node tests/count-coverage.mjs src/AmazonLoginHelp.Engine src/AmazonLoginHelp.Content
