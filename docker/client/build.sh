#!/bin/sh
# Builds the web client in the current folder, with placeholders (the environment's VITE_…) for its settings and for the
# name of the folder of its assets. Part of the build (Dockerfile); the result is in packages/client/dist.
set -eu
assets=__STOAT_ASSETS__

if [ -f deno.json ]; then
  deno() { npx --yes "deno@$DENO_VERSION" "$@"; }
  deno task install:frozen
  deno task build:deps
  deno task build --assetsDir "$assets"
else
  # Of the version, with its checksum, that package.json names. A filter that matches nothing, as of packages that only
  # older releases have, does nothing.
  corepack enable pnpm
  pnpm install --frozen-lockfile
  for package in stoat.js solid-livekit-components @lingui-solid/babel-plugin-lingui-macro @lingui-solid/babel-plugin-extract-messages; do
    pnpm --filter "$package" build
  done
  in_client() { pnpm --filter client exec "$@"; }
  in_client node scripts/copyAssets.mjs
  in_client panda codegen
  in_client lingui compile --typescript
  in_client vite build --assetsDir "$assets"
fi

cd packages/client/dist
if ! grep -rqF __VITE_API_URL__ "$assets"; then
  echo 'error: the bundler has not kept __VITE_API_URL__: this release takes its settings in another way' >&2
  exit 1
fi
# Served as they are (gzip_static); the entrypoint renews those of files that it changes.
find . -type f -size +1k \( -name '*.js' -o -name '*.css' -o -name '*.svg' -o -name '*.wasm' -o -name '*.json' \) -exec gzip -9 -k -n {} +
