#!/bin/sh
# Fills the settings into a copy of the web client's build, then serves it. What is beside this script stays as it was
# built; all that is written goes below $TMPDIR (/tmp), and every start begins anew there. See README.md for the settings.
set -eu
# Bytes, not characters, whatever the container's locale is.
export LC_ALL=C
umask 022

here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
run=${TMPDIR:-/tmp}/stoat-client
# As in the Dockerfile, which has the client built with __NAME__ in the place of each.
settings="VITE_HOST VITE_API_URL VITE_WS_URL VITE_MEDIA_URL VITE_PROXY_URL VITE_GIFBOX_URL VITE_HCAPTCHA_SITEKEY \
VITE_CFG_ENABLE_VIDEO VITE_RNNOISE_WORKLET_CDN_URL VITE_DEV_WS_URL VITE_DEV_MEDIA_URL VITE_DEV_PROXY_URL VITE_DEV_GIFBOX_URL"

failed=
problem() {
  echo "error: $1" >&2
  failed=yes
}
stop_if_failed() {
  if [ -n "$failed" ]; then exit 1; fi
}

value=
for name in REVOLT_PUBLIC_URL PORT $settings; do
  eval "value=\${$name:-}"
  case $value in
    *[[:cntrl:]]*) problem "$name contains a line break or another control character" ;;
  esac
done

port=${PORT:-5000}
case $port in
  0* | *[!0-9]* | ??????*) problem 'PORT is not a number from 1 to 65535' ;;
  *) if [ "$port" -gt 65535 ]; then problem "PORT is $port, not a number from 1 to 65535"; fi ;;
esac

url=${REVOLT_PUBLIC_URL:-}
if [ -z "$url" ]; then
  problem 'REVOLT_PUBLIC_URL is not set: the address of the API, such as https://chat.example.org/api'
elif ! printf '%s\n' "$url" | grep -Eqx 'https?://(\[[0-9A-Fa-f:.]+\]|[A-Za-z0-9._-]+)(:[0-9]+)?(/[^][:space:]?#@"<>\^`{|}[]*)?'; then
  problem 'REVOLT_PUBLIC_URL is not a URL that begins with https:// or http://, without credentials, query or fragment'
fi
stop_if_failed

while [ "$url" != "${url%/}" ]; do url=${url%/}; done
base=${url%/api}
export VITE_API_URL="${VITE_API_URL:-$url}"
# http becomes ws, https wss.
export VITE_WS_URL="${VITE_WS_URL:-ws${base#http}/ws}"
export VITE_MEDIA_URL="${VITE_MEDIA_URL:-$base/autumn}"
export VITE_PROXY_URL="${VITE_PROXY_URL:-$base/january}"
export VITE_GIFBOX_URL="${VITE_GIFBOX_URL:-$base/gifbox}"
export VITE_HOST="${VITE_HOST:-${base#*://}}"
# Builds from 0.15 on read these instead; what is not among them they learn from the API, or go to api.gifbox.me.
export VITE_DEV_WS_URL="${VITE_DEV_WS_URL:-$VITE_WS_URL}"
export VITE_DEV_MEDIA_URL="${VITE_DEV_MEDIA_URL:-$VITE_MEDIA_URL}"
export VITE_DEV_PROXY_URL="${VITE_DEV_PROXY_URL:-$VITE_PROXY_URL}"
export VITE_DEV_GIFBOX_URL="${VITE_DEV_GIFBOX_URL:-$VITE_GIFBOX_URL}"

rm -rf "$run"
mkdir -p "$run/site"

# A value stands within a JavaScript or JSON string, in whatever quotes the minifier chose. All but letters, digits and
# bytes beyond ASCII becomes \uNNNN, which is the same character in each of them and can end none; nor does anything
# then mean something to sed.
# shellcheck disable=SC2016 # awk's, not the shell's
awk -v names="$settings" '
  function quoted(text,    out, i, char) {
    out = ""
    for (i = 1; i <= length(text); i++) {
      char = substr(text, i, 1)
      out = out (char in code && char !~ /[A-Za-z0-9]/ ? "\\\\u" sprintf("%04x", code[char]) : char)
    }
    return out
  }
  BEGIN {
    for (i = 32; i < 127; i++) code[sprintf("%c", i)] = i
    count = split(names, list)
    for (i = 1; i <= count; i++) print "s/__" list[i] "__/" quoted(ENVIRON[list[i]]) "/g"
  }
' </dev/null >"$run/settings.sed"

# The folder of what browsers may keep for good is named after the settings: with others, everything has another address.
values=$(sha256sum <"$run/settings.sed" | cut -c 1-12)
assets=assets-$values
echo "s/__STOAT_ASSETS__/$assets/g" >>"$run/settings.sed"
# The service worker knows the files beside that folder by their revision. (Its own name is the builder's choice.)
cat >"$run/revisions.sed" <<END
s/\(revision["']\{0,1\}:["']\)\([0-9a-f]\{32\}["']\)/\1$values\2/g
END

# Links, so that only what differs takes up memory.
cp -Rs "$here/site/." "$run/site"
if [ -d "$run/site/__STOAT_ASSETS__" ]; then
  mv "$run/site/__STOAT_ASSETS__" "$run/site/$assets"
else
  # Built in another way: assets keep their names, nginx has them asked for each time, the service worker gets revisions.
  cat >>"$run/revisions.sed" <<END
s/\(revision["']\{0,1\}:\)null/\1"$values"/g
END
fi

cd "$here/site"
{
  grep -rlF -e __VITE_ -e __STOAT_ASSETS__ .
  grep -lsE "revision[\"']?:" ./*.js
} | sort -u >"$run/changed"
while IFS= read -r file; do
  case $file in
    # Not compressed enough to hide a name; they are renewed or removed with what they are copies of.
    *.gz | *.br | *.zst) continue ;;
    *.js | *.mjs | *.json | *.webmanifest | *.map) ;;
    *) if grep -q '__VITE_[A-Z]' "$file"; then problem "${file#./} of the build has a setting outside JavaScript, where it cannot be filled in safely"; fi ;;
  esac
  target=$run/site/${file#./} revisions=/dev/null
  case $file in
    ./__STOAT_ASSETS__/*) target=$run/site/$assets/${file#./__STOAT_ASSETS__/} ;;
    ./*/*) ;;
    # A service worker is where it serves, at the top.
    *) revisions=$run/revisions.sed ;;
  esac
  # The links go first: writing through them would reach the build. Nothing here can compress for .br and .zst.
  rm -f "$target" "$target.gz" "$target.br" "$target.zst"
  sed -f "$run/settings.sed" -f "$revisions" "$file" >"$target"
  if [ -e "$file.gz" ]; then gzip -c "$target" >"$target.gz"; fi
done <"$run/changed"
stop_if_failed

# A kernel without IPv6 would refuse that address.
if [ -e /proc/net/if_inet6 ]; then unavailable='^$'; else unavailable='listen \[::\]'; fi
sed -e "s/@PORT@/$port/" -e "/$unavailable/d" "$here/nginx.conf" >"$run/nginx.conf"
exec nginx -p "$run/" -c "$run/nginx.conf" -e stderr
