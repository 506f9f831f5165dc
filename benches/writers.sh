#!/bin/sh
# 8 processes run `itsm asset new` 50 times each on one clone: 400 records, 400 commits, no error, nothing lost.
set -eu
cd "$(dirname "$0")/.."
cargo build --release --quiet
itsm=$PWD/target/release/itsm
store=$(mktemp -d)
trap 'rm -rf "$store"' EXIT
export GIT_AUTHOR_NAME="Joe Doe" GIT_AUTHOR_EMAIL=joe.doe@company.com
export GIT_COMMITTER_NAME="Joe Doe" GIT_COMMITTER_EMAIL=joe.doe@company.com
"$itsm" init "$store" --quiet >/dev/null
cd "$store"
start=$(date +%s)
for writer in 1 2 3 4 5 6 7 8; do
  (
    for n in $(seq 50); do
      "$itsm" asset new "w$writer-$n" type=server --quiet >/dev/null || echo "writer $writer failed at $n"
    done
  ) &
done
wait
records=$("$itsm" asset list -f ids | wc -l)
commits=$(($(git rev-list --count HEAD) - 1))
deleted=$(git log --diff-filter=D --format=%h | wc -l)
git fsck --strict >/dev/null
echo "$records records, $commits commits, $deleted deletions, $(($(date +%s) - start)) seconds"
[ "$records" = 400 ] && [ "$commits" = 400 ] && [ "$deleted" = 0 ] && [ -z "$(git status --porcelain)" ]
