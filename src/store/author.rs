//! Who committed which files last, in one run of git. Says what history says: an author is a text that whoever commits can
//! choose, and a squash or a rebase replaces.

use std::collections::HashMap;

use super::error::StoreError;
use super::target::Target;
use super::user_git::Git;
use crate::finding::FilePath;

/// Begins the line of a commit; no path holds it.
const MARK: u8 = 0x1e;

/// For each file below a folder of the store the address of who last added or changed it, up to a revision; empty for a
/// store outside of git.
pub fn last(target: &Target, revision: &str, folder: &str) -> Result<HashMap<FilePath, String>, StoreError> {
    let Some(checkout) = &target.repository else { return Ok(HashMap::new()) };
    let prefix = match checkout.prefix.trim_matches('/') {
        "" => String::new(),
        prefix => format!("{prefix}/"),
    };
    let below = format!(":(top,literal){prefix}{folder}");
    let format = format!("--format=%x{MARK:02x}%ae");
    let args = ["log", "-z", "--no-renames", "--diff-filter=AM", "--name-only", &format, "--end-of-options"];
    let args: Vec<&str> = args.into_iter().chain([revision, "--", &below]).collect();
    let log = Git::new(checkout, &target.environment).ask(&args, &[])?;
    Ok(read(&log, &prefix))
}

/// Of several commits of a file the first that is told is the last that was made.
fn read(log: &[u8], prefix: &str) -> HashMap<FilePath, String> {
    let mut authors = HashMap::new();
    let mut author = String::new();
    for part in log.split(|byte| *byte == 0) {
        let part = part.strip_prefix(b"\n").unwrap_or(part);
        if let Some(address) = part.strip_prefix(&[MARK]) {
            author = String::from_utf8_lossy(address).trim().to_owned();
            continue;
        }
        let path = std::str::from_utf8(part).ok().and_then(|path| path.strip_prefix(prefix));
        if let Some(path) = path.filter(|path| !path.is_empty()) {
            authors.entry(FilePath::from(path)).or_insert_with(|| author.clone());
        }
    }
    authors
}

#[cfg(all(test, unix))]
mod tests {
    use super::*;
    use crate::store::testing::{Sandbox, git, run};

    #[test]
    fn the_last_who_touched_a_file() {
        let sandbox = Sandbox::with(&[
            ("ops/itsm.yaml", ""),
            ("ops/approvals/a/x.yaml", "a"),
            ("ops/approvals/a/ö y.yaml", "b"),
        ]);
        sandbox.write("ops/approvals/a/x.yaml", "edited");
        sandbox.git(&["add", "-A"]);
        run(git(&sandbox.dir, &["commit", "-qm", "edit"]).env("GIT_AUTHOR_EMAIL", "mallory@example.com"));
        let store = crate::store::root::Store::at(&sandbox.dir.join("ops"), &Default::default()).unwrap();
        let authors = last(&store.target().unwrap(), "HEAD", "approvals").unwrap();
        let of = |path: &str| authors.get(&FilePath::from(path)).map(String::as_str);
        assert_eq!(of("approvals/a/x.yaml"), Some("mallory@example.com"));
        assert_eq!(of("approvals/a/ö y.yaml"), Some("jim.bar@example.com"));
        assert_eq!(authors.len(), 2);
    }
}
