//! What happened to one file: the commits that touched it, oldest first, as git's own log tells it. Only reads.

use chrono::{DateTime, FixedOffset};

use super::error::StoreError;
use super::target::{Checkout, Target};
use super::user_git::Git;
use crate::finding::FilePath;

/// A commit that touched a file
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Event {
    pub commit: String,
    pub at: DateTime<FixedOffset>,
    pub by: String,
    /// What the program was told to do, where it wrote the commit: `start`, `set`.
    pub action: Option<String>,
    pub subject: String,
}

/// The format of a line: what is separated by a unit separator cannot contain one
const FORMAT: &str =
    "--format=%H%x1f%aI%x1f%an%x1f%(trailers:key=Itsm-Action,valueonly,separator=%x2C)%x1f%s";

/// The commits up to HEAD that touched a file of the store; none where there is no history.
pub fn events(target: &Target, file: &FilePath) -> Result<Vec<Event>, StoreError> {
    let Some(checkout) = &target.repository else { return Ok(Vec::new()) };
    let git = Git::new(checkout, &target.environment);
    let ended = git.try_ask(&arguments(checkout, file).each_ref().map(String::as_str), b"")?;
    // Before the first commit there is no history, which is no trouble.
    let text =
        if ended.succeeded() { String::from_utf8_lossy(&ended.output).into_owned() } else { String::new() };
    Ok(text.lines().filter_map(event).collect())
}

fn arguments(checkout: &Checkout, file: &FilePath) -> [String; 8] {
    let path = format!(":(top,literal){}", checkout.path(file));
    let fixed = ["-c", "log.showSignature=false", "log", "--reverse", "--no-color", FORMAT, "--"];
    let [a, b, c, d, e, f, g] = fixed.map(str::to_owned);
    [a, b, c, d, e, f, g, path]
}

fn event(line: &str) -> Option<Event> {
    let [commit, at, by, action, subject] = line.splitn(5, '\u{1f}').collect::<Vec<_>>().try_into().ok()?;
    let action = action.trim();
    Some(Event {
        commit: commit.to_owned(),
        at: DateTime::parse_from_rfc3339(at).ok()?,
        by: by.to_owned(),
        action: (!action.is_empty()).then(|| action.to_owned()),
        subject: subject.to_owned(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::environment::Environment;
    use crate::store::root::Store;
    use crate::store::testing::Sandbox;

    #[test]
    fn what_happened_to_a_file_oldest_first() {
        let sandbox =
            Sandbox::with(&[("itsm.yaml", ""), ("changes/c.yaml", "id: c\n"), ("assets/[a].yaml", "")]);
        sandbox.write("changes/c.yaml", "id: d\n");
        sandbox.commit("change(c): start\n\nItsm-Record: c\nItsm-Action: start");
        sandbox.write("itsm.yaml", "version: 1\n");
        sandbox.commit("Elsewhere");
        let store = Store::at(&sandbox.dir, &Environment::default()).unwrap();
        let events = events(&store.target().unwrap(), &"changes/c.yaml".into()).unwrap();
        let told: Vec<_> = events.iter().map(|it| (it.subject.as_str(), it.action.as_deref())).collect();
        assert_eq!(told, [("Start", None), ("change(c): start", Some("start"))]);
    }
}
