#!/usr/bin/env bash
# Installs what the browser tests need, builds, checks the content and runs every test.
# A warning is an error, and nothing may be skipped for want of a package. The last line counts the tests.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

# Without node reuse, no build process outlives this script.
export AMAZONLOGINHELP_REQUIRE_ALL=1 MSBUILDDISABLENODEREUSE=1
export DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_CLI_UI_LANGUAGE=en

temp=$(mktemp -d)
export TMPDIR=$temp # the build and the browser leave folders of their own
trap 'rm -rf "$temp"' EXIT
broken_steps=0

as_root() {
  if [ "$(id -u)" -eq 0 ]; then "$@"; else sudo -n "$@"; fi
}

install_missing_packages() {
  local package missing=()
  for package in chromium fonts-noto-cjk; do
    dpkg -s "$package" || missing+=("$package")
  done
  [ "${#missing[@]}" -eq 0 ] && return
  as_root apt-get update || return
  as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends "${missing[@]}"
}

# step NAME COMMAND...: quiet when it succeeds; otherwise shows the errors, or the end of the output if it names none.
step() {
  local name=$1 log="$temp/step.log"
  shift
  echo "== $name"
  if "$@" >"$log" 2>&1; then return; fi
  if ! grep -E 'error [A-Z]+[0-9]+' "$log" | sort -u | sed -n 1,40p; then tail -n 40 "$log"; fi
  echo "== $name FAILED"
  broken_steps=$((broken_steps + 1))
  return 1
}

# Leaves a .trx file and the exit code for count-results.mjs, which judges them together.
run_tests() {
  local name=$1 code=0
  echo "== test $name"
  dotnet test "tests/$name" --no-build -c Release \
    --logger "trx;LogFileName=$name.trx" --results-directory "$temp/results" >"$temp/results/$name.log" 2>&1 || code=$?
  echo "$code" >"$temp/results/$name.exit"
}

install_missing_packages >"$temp/apt.log" 2>&1 || {
  tail -n 3 "$temp/apt.log"
  echo "== could not install chromium and fonts-noto-cjk; the browser tests will fail"
}

mkdir "$temp/results"
test_projects=()
if step restore dotnet restore --locked-mode &&
   step build dotnet build -c Release --no-restore; then
  step "content check" dotnet run --no-build -c Release --project src/AmazonLoginHelp.Web -- check &&
    tail -n 1 "$temp/step.log" || true
  for project in tests/*.Tests; do
    test_projects+=("${project#tests/}")
    run_tests "${project#tests/}"
  done
fi

node tests/count-results.mjs "$temp/results" "$broken_steps" "${test_projects[@]}"
