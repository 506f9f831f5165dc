#!/bin/sh
# A bare repository that takes no push which brings a fault: setup.sh DIR [BRANCH]. Run it as the user that git serves as,
# where `itsm` is on that user's PATH. Nothing is undone where the repository is there already.
set -eu
dir=${1:?where: setup.sh DIR [BRANCH]}
branch=${2:-main}
test -e "$dir/HEAD" || git init --quiet --bare --initial-branch="$branch" "$dir"
cd "$dir"

# What arrives is looked at before it is kept; what was there can be found again.
git config receive.fsckObjects true
git config receive.maxInputSize 64m
git config core.logAllRefUpdates always
git config gc.pruneExpire 2.weeks.ago
git config core.fsync all

# The branch that HEAD names is neither deleted nor rewritten; these neither.
git config --get-all itsm.protected >/dev/null || git config --add itsm.protected 'release/*'

itsm hook install pre-receive
