#!/bin/sh
# Renders an environment into a folder of manifests for git: render.sh NAME FOLDER [arguments of helmfile]
# The Secrets go into a file beside it, FOLDER.secrets.yaml (0600), which is not for git as it is.
set -eu
name=$1 folder=$2
shift 2

umask 077
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

helmfile --environment "$name" "$@" template \
  --output-dir "$work/all" --output-dir-template '{{ .OutputDir }}/{{ .Release.Name }}'

mv "$work/all/stoat-config/stoat-config/templates/secret.yaml" "$work/secrets.yaml"
if grep --recursive --files-with-matches '^kind: Secret$' "$work/all"; then
  echo "error: these files hold Secrets of a chart; give the chart an existing one instead" >&2
  exit 1
fi

# What is rendered no longer has to go from the folder too.
rm -rf "$folder"
mkdir -p "$(dirname "$folder")"
mv "$work/all" "$folder"
chmod -R u=rwX,go=rX "$folder"
mv "$work/secrets.yaml" "$folder.secrets.yaml"
