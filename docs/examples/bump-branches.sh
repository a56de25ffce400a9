#!/bin/sh
# Makes a branch for each group of pins that is outdated, and pushes it. A branch that holds a commit of somebody else is left alone.
#
# usage: bump-branches.sh FOLDER
#   Prints a line for each branch that was pushed, with tabs between: the branch, a title, and the file of FOLDER with the text of its
#   request. What a forge calls a request, and how one is opened, is the caller's business.
# environment:
#   STOAT_GEN  how stoat-gen is called (node dist/stoat-gen.mjs)
#   BASE       the branch that is updated (the current one)
#   REMOTE     where branches are pushed to (origin)
#   PREFIX     what the branches' names begin with (bump/)
# git's user.email is the one by which a branch is known to be this program's own.
set -eu

folder=$1
: "${STOAT_GEN:=node dist/stoat-gen.mjs}" "${REMOTE:=origin}" "${PREFIX:=bump/}"
: "${BASE:=$(git branch --show-current)}"
me=$(git config user.email)
start=$(git rev-parse HEAD)
mkdir -p "$folder"

# shellcheck disable=SC2086 # It is a command with its arguments.
$STOAT_GEN bump --keep-going --format json >"$folder/report.json"
node -e '
  const { pins } = JSON.parse(require("node:fs").readFileSync(process.argv[1], "utf8"));
  const groups = new Set(pins.filter(({ allowed }) => allowed !== null).map(({ group }) => group));
  for (const group of groups) console.log(group);
' "$folder/report.json" >"$folder/groups"

while IFS= read -r group; do
  name=$(printf '%s' "$group" | tr -c 'A-Za-z0-9\n' '-')
  branch=$PREFIX$name
  body=$folder/$name.md
  git switch --quiet --force-create "$branch" "$start"
  # shellcheck disable=SC2086
  $STOAT_GEN bump --keep-going --commit --only "$group" --format markdown >"$body" </dev/null
  if [ "$(git rev-parse HEAD)" = "$start" ]; then continue; fi

  theirs=$(git ls-remote "$REMOTE" "refs/heads/$branch" | cut -f 1)
  if [ -n "$theirs" ]; then
    git fetch --quiet "$REMOTE" "$theirs"
    others=$(git log --format='%ae%n%ce' "$start..$theirs" | grep -Fxv -e "$me" || true)
    if [ -n "$others" ]; then
      echo "$branch holds commits of somebody else and stays as it is" >&2
      continue
    fi
  fi
  # Refused when somebody has pushed since the branch was looked at.
  git push --quiet --force-with-lease="refs/heads/$branch:$theirs" "$REMOTE" "HEAD:refs/heads/$branch"
  printf '%s\t%s\t%s\n' "$branch" "$(git log -1 --format=%s)" "$body"
done <"$folder/groups"

git switch --quiet "$BASE"
