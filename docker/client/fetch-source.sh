#!/bin/sh
# Checks out the web client's source. Part of the build (Dockerfile):
#
#   fetch-source.sh VERSIONS REPOSITORY REF FOLDER
#
# Without a REF (an empty one) it is the version that VERSIONS (versions/stoat-versions.yaml) pins, and its commit has to
# be the one that is pinned beside it: git tags can be moved.
set -eu
versions=$1 repository=$2 ref=$3 folder=$4

pinned() {
  sed -n "/^clientImage:/,/^[^ #]/s/^  $1: \"\\{0,1\\}\\([^\"# ]*\\)\"\\{0,1\\} *\$/\\1/p" "$versions"
}

commit=
if [ -z "$ref" ]; then
  version=$(pinned version)
  commit=$(pinned tag)
  if [ -z "$version" ] || [ -z "$commit" ]; then
    echo "error: $versions: clientImage.version and clientImage.tag are not there; give FOR_WEB_REF" >&2
    exit 1
  fi
  ref=stoat-for-web-v$version
fi

git init --quiet "$folder"
cd "$folder"
git remote add origin "$repository"
git fetch --quiet --depth 1 origin "$ref"
git -c advice.detachedHead=false checkout --quiet FETCH_HEAD
found=$(git rev-parse HEAD)
case $found in
  "$commit"*) ;;
  *)
    echo "error: $ref is the commit $found, but $commit is pinned" >&2
    exit 1
    ;;
esac
# The artwork is a private submodule, marked as not to be fetched: the client has substitutes for it.
git submodule --quiet update --init --recursive --depth 1
echo "$ref: $found"
