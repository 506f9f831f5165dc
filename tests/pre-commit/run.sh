#!/bin/sh
# The real pre-commit framework, running our hooks on a deletion, a partial staging, an untracked file, a message and a push.
# Takes the `pre-commit` that is installed, or else the one of PyPI, into a folder that is gone afterwards.
set -eu
project=$(cd "$(dirname "$0")/../.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export HOME="$work/home" PRE_COMMIT_HOME="$work/cache" GIT_CONFIG_NOSYSTEM=1 ITSM_NOW=2026-11-21T10:00:00-05:00
export GIT_AUTHOR_NAME='Joe Doe' GIT_AUTHOR_EMAIL=joe.doe@company.com
export GIT_COMMITTER_NAME='Joe Doe' GIT_COMMITTER_EMAIL=joe.doe@company.com
mkdir "$HOME"
PATH="${CARGO_TARGET_DIR:-$project/target}/debug:$PATH"
command -v itsm >/dev/null || { echo "build itsm first: cargo build"; exit 1; }
if ! command -v pre-commit >/dev/null; then
  python3 -m venv "$work/venv"
  "$work/venv/bin/pip" install --quiet --disable-pip-version-check pre-commit
  PATH="$work/venv/bin:$PATH"
fi
pre-commit --version

asset() {
  printf 'id: %s\ntype: server\nowner: joe.doe\nlifecycle: active\ncriticality: low\ndepends_on: [%s]\n' "$1" "${2:-}"
}

# refused WHAT COMMAND…: it has to fail, and to say what is in $wants.
refused() {
  what=$1; shift
  if "$@" >"$work/said" 2>&1; then echo "FAILED, not refused: $what"; cat "$work/said"; exit 1; fi
  grep -q "$wants" "$work/said" || { echo "FAILED, refused without saying $wants: $what"; cat "$work/said"; exit 1; }
  echo "ok: refused: $what"
}

taken() {
  what=$1; shift
  "$@" >"$work/said" 2>&1 || { echo "FAILED, refused: $what"; cat "$work/said"; exit 1; }
  echo "ok: taken: $what"
}

# The hooks as others get them: from a repository, at a revision.
mkdir "$work/hooks"
cp "$project/.pre-commit-hooks.yaml" "$work/hooks"
cd "$work/hooks"
git init -q . && git add -A && git commit -qm Hooks
revision=$(git rev-parse HEAD)

itsm init "$work/store" --organisation ACME --time-zone UTC >/dev/null 2>&1
cd "$work/store"
cat >.pre-commit-config.yaml <<CONFIG
repos:
  - repo: file://$work/hooks
    rev: $revision
    hooks: [{id: itsm}, {id: itsm-validate}, {id: itsm-commit-msg}, {id: itsm-pre-push}]
CONFIG
asset db01 >assets/db01.yaml
asset web01 db01 >assets/web01.yaml
git add -A && git commit -qm Start
pre-commit install -t pre-commit -t pre-merge-commit -t commit-msg -t pre-push >/dev/null
itsm hook status >"$work/said" || { echo "FAILED: itsm does not see its hooks"; cat "$work/said"; exit 1; }
taken 'every record, in a pipeline' pre-commit run --all-files itsm-validate

git rm -q assets/db01.yaml
wants=dangling-reference
refused 'a deletion that leaves something dangling' git commit -m Away
git reset -q --hard

asset app01 lost >assets/app01.yaml
git add -A
asset app01 db01 >assets/app01.yaml
refused 'what is staged is wrong, what lies beside it is right' git commit -m App
git add -A
asset app01 lost >assets/app01.yaml
taken 'what is staged is right, what lies beside it is wrong' git commit -m App
grep -q lost assets/app01.yaml || { echo "FAILED: what was not staged is lost"; exit 1; }
git checkout -q assets/app01.yaml

printf 'id: [' >assets/untracked.yaml
asset more01 db01 >assets/more01.yaml
git add assets/more01.yaml
taken 'an untracked file that is no record' git commit -m More
rm assets/untracked.yaml

wants='there is no change'
printf '# x\n' >>assets/more01.yaml
refused 'a message that names a change which is not there' git commit -am 'More

Change: CHG-20261121-zzzzz'
taken 'a message that names none' git commit -am More

git init -q --bare "$work/server.git"
git remote add origin "$work/server.git"
taken 'a push that is right' git push -q origin HEAD:refs/heads/main
asset bad01 lost >assets/bad01.yaml
git add -A && git commit -q --no-verify -m Bad
wants='refs/heads/main is refused'
refused 'a push that is wrong' git push -q origin HEAD:refs/heads/main
