//! What stands in a hook's file: a few lines of shell that run what was there before, and then `itsm hook run`.

use super::Name;

/// What the name of a hook that was there before is given
pub(super) const EARLIER: &str = ".before-itsm";

/// By this line ours are known, whichever version wrote them
const MARK: &str = "# A hook of itsm: ";

pub(super) fn is_ours(text: &str) -> bool {
    text.lines().take(3).any(|line| line.starts_with(MARK))
}

/// What this version writes.
pub(super) fn text(name: Name) -> String {
    let hook = name.as_str();
    let run = if name.is_told_of_branches() { TOLD } else { PLAIN };
    format!(
        "#!/bin/sh\n{MARK}{hook}. `itsm hook install` wrote it and renews it; `itsm hook uninstall` takes it away,\n\
         # and puts back what was here before, which is kept beside it and runs first.\n\
         earlier=$0{EARLIER}\n{}",
        run.replace("NAME", hook).replace("MISSING", missing(name))
    )
}

const PLAIN: &str = r#"if test -x "$earlier"; then "$earlier" "$@" || exit; fi
command -v itsm >/dev/null 2>&1 || { echo "MISSING" >&2; exit 1; }
exec itsm hook run NAME "$@"
"#;

/// Two programs want to read what git says of the branches.
const TOLD: &str = r#"branches=$(cat)
tell() { test -z "$branches" || printf '%s\n' "$branches"; }
if test -x "$earlier"; then tell | "$earlier" "$@" || exit; fi
command -v itsm >/dev/null 2>&1 || { echo "MISSING" >&2; exit 1; }
tell | itsm hook run NAME "$@"
"#;

/// What is said where the program is not there. Nothing is let through unseen.
fn missing(name: Name) -> &'static str {
    match name {
        Name::PreCommit | Name::CommitMsg => {
            "itsm is not on the PATH, so this commit was not checked and is not made. Install itsm, or go past it once: git commit --no-verify"
        }
        Name::PreMergeCommit => {
            "itsm is not on the PATH, so this merge was not checked and is not made. Install itsm, or go past it once: git merge --no-verify"
        }
        Name::PrePush => {
            "itsm is not on the PATH, so this push was not checked and is not made. Install itsm, or go past it once: git push --no-verify"
        }
        Name::PreReceive => {
            "itsm is not on the PATH of this server, so nothing can be checked and nothing is taken. Whoever keeps the server installs it, or removes this hook"
        }
    }
}
