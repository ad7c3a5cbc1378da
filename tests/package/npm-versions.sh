#!/usr/bin/env bash
# Checks that `npm ci` accepts package-lock.json with old and new versions of npm, and that no lock file names a registry.
# Downloads these versions of npm. It does not need node_modules. Run by .ci/run.
set -uo pipefail
cd "$(dirname "$0")/../.."

NPM_VERSIONS='9.2 10.9 11.6 latest'
passed=0
failed=0
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

report() { # exit code, what was checked, file with the output
  if [ "$1" = 0 ]; then
    passed=$((passed + 1))
    echo "ok      $2"
  else
    failed=$((failed + 1))
    echo "FAILED  $2"
    sed 's/^/        /' "$3"
  fi
}

# Installs nothing: the dry run resolves the whole tree and stops when package.json and the lock differ.
# The subshell writes the exact version of npm, such as 10.9.4, into a file for the report.
for version in $NPM_VERSIONS; do
  copy="$folder/npm-$version"
  mkdir "$copy"
  cp package.json package-lock.json .npmrc "$copy"
  (
    cd "$copy"
    number=$(npx -y "npm@$version" --version) || exit 1
    echo "$number" > ../number
    npx -y "npm@$version" ci --dry-run --ignore-scripts --no-audit --no-fund
  ) > "$folder/output" 2>&1
  report $? "npm ci with npm $(cat "$folder/number" 2> /dev/null || echo "$version"), Node $(node --version)" "$folder/output"
  rm -f "$folder/number"
done

# Addresses of a registry would bind everyone to the registry of the machine that wrote the lock file.
for lock in package-lock.json tests/apps/*/package-lock.json; do
  # grep finds the addresses of packages. Its exit code is inverted, so that 0 means that there are none.
  ! grep -n '"resolved":' "$lock" > "$folder/output"
  report $? "$lock names no registry" "$folder/output"
done

echo
echo "$passed passed, $failed failed"
[ "$failed" = 0 ]
