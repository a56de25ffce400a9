#!/bin/sh
# The front door: makes an environment, deploys it, says what to do next. `./init.sh --help` lists what it takes.
set -eu
root=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)

if ! command -v node >/dev/null 2>&1; then
  echo 'error: Node.js 20 or newer is needed: https://nodejs.org, or your package manager' >&2
  exit 1
fi
if ! node -e 'process.exit(Number(process.versions.node.split(".")[0]) >= 20 ? 0 : 1)'; then
  echo "error: Node.js 20 or newer is needed, this is $(node --version)" >&2
  exit 1
fi
exec node "$root/dist/stoat-gen.mjs" deploy --directory "$root" "$@"
