//! Whether a commit elsewhere names the change that it belongs to: the change exists, is not over, and touches what the
//! committed files stand for. Pure; the message is somebody else's to read and to write.

use std::collections::{BTreeMap, BTreeSet};

use super::Cx;
use super::cover::Covers;
use super::radius::touched;
use crate::finding::quoted;
use crate::model::change::ChangeState;
use crate::model::id::fold;
use crate::model::reference::Wants;
use crate::model::{Change, Kind};

/// What a repository wants of its commits
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Mode {
    /// What is named has to be right.
    #[default]
    Check,
    /// And where nothing is named, the one change that fits is.
    Add,
    /// A change has to be named, and to touch all that is committed.
    Demand,
}

impl Mode {
    pub const ALL: [Mode; 3] = [Mode::Check, Mode::Add, Mode::Demand];

    pub fn name(self) -> &'static str {
        match self {
            Mode::Check => "check",
            Mode::Add => "add",
            Mode::Demand => "demand",
        }
    }

    pub fn named(text: &str) -> Option<Mode> {
        Mode::ALL.into_iter().find(|mode| mode.name().eq_ignore_ascii_case(text))
    }
}

/// A commit that is about to be made
#[derive(Debug, Clone, Copy)]
pub struct Commit<'a> {
    /// The changes that its message names.
    pub named: &'a [String],
    /// The branch that it is made on; empty where there is none.
    pub branch: &'a str,
    /// What differs from the commit before it, as `covers` of assets say it.
    pub paths: &'a [String],
}

/// What is to be said of it
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Verdict {
    /// Why it must not be made.
    pub refusals: Vec<String>,
    /// What whoever makes it should know.
    pub notes: Vec<String>,
    /// The change to be named in its message.
    pub add: Option<String>,
    /// The changes that could be meant, where it names none: id, title and state.
    pub could_be: Vec<[String; 3]>,
}

/// Looks at a commit.
pub fn judge(cx: &Cx<'_>, mode: Mode, commit: Commit<'_>) -> Verdict {
    let mut verdict = Verdict::default();
    let changes: Vec<&Change> =
        commit.named.iter().filter_map(|typed| named(cx, typed, &mut verdict)).collect();
    let covered = covered(cx, commit.paths);
    if commit.named.is_empty() {
        unnamed(cx, mode, commit, &covered, &mut verdict);
    } else if changes.len() == commit.named.len() {
        untouched(cx, mode, &changes, &covered, &mut verdict);
    }
    verdict
}

/// The change that a trailer names, if it may be worked on.
fn named<'a>(cx: &Cx<'a>, typed: &str, verdict: &mut Verdict) -> Option<&'a Change> {
    let snapshot = cx.snapshot;
    let entry = snapshot.resolve(typed).ok().filter(|entry| entry.kind() == Kind::Change);
    let Some(change) = entry.and_then(|entry| snapshot.get_as::<Change>(&entry.id)) else {
        let near = snapshot.nearest(typed, Wants::Kind(Kind::Change));
        let help = if near.is_empty() { String::new() } else { format!("; did you mean {}?", quoted(&near)) };
        verdict.refusals.push(format!("there is no change `{typed}`{help}"));
        return None;
    };
    let told = |more: &str| format!("{} ({}) is {}{more}", change.id, change.title, change.state);
    match change.state {
        state if state.is_over() || state == ChangeState::Rejected => {
            verdict.refusals.push(told(": nothing more is done under it"));
        }
        ChangeState::Draft | ChangeState::Requested => {
            verdict.notes.push(told(": it has to be approved before this goes out"));
        }
        ChangeState::Completed | ChangeState::Failed | ChangeState::RolledBack => {
            verdict.notes.push(told(": what is committed now comes after it"));
        }
        _ => {}
    }
    Some(change)
}

/// The assets that paths stand for, each with its paths.
fn covered<'a>(cx: &Cx<'a>, paths: &[String]) -> BTreeMap<&'a str, Vec<String>> {
    let covers = Covers::of(cx.snapshot);
    let mut found: BTreeMap<&str, Vec<String>> = BTreeMap::new();
    for path in paths {
        for asset in covers.nearest(path) {
            found.entry(asset).or_default().push(path.clone());
        }
    }
    found
}

/// What is committed belongs to assets that no change named has anything to do with.
fn untouched(
    cx: &Cx<'_>,
    mode: Mode,
    changes: &[&Change],
    covered: &BTreeMap<&str, Vec<String>>,
    verdict: &mut Verdict,
) {
    let ids: Vec<&str> = changes.iter().map(|change| change.id.as_str()).collect();
    for (asset, paths) in covered {
        if changes.iter().any(|change| touches(cx, change, asset)) {
            continue;
        }
        let more = if paths.len() > 1 { format!(" and {} more", paths.len() - 1) } else { String::new() };
        let id = if let [id] = ids.as_slice() { id } else { "CHG-…" };
        let told = format!(
            "{}{more} belongs to {asset}, which {} does not touch; if it should: itsm change set {id} affects+={asset}",
            paths[0],
            ids.join(" or ")
        );
        match mode {
            Mode::Demand => verdict.refusals.push(told),
            Mode::Check | Mode::Add => verdict.notes.push(told),
        }
    }
}

fn touches(cx: &Cx<'_>, change: &Change, asset: &str) -> bool {
    touched(change, cx.snapshot).iter().any(|it| it.eq_ignore_ascii_case(asset))
}

/// The change that the branch is called after, or those that are open and touch what is committed.
fn unnamed(
    cx: &Cx<'_>,
    mode: Mode,
    commit: Commit<'_>,
    covered: &BTreeMap<&str, Vec<String>>,
    verdict: &mut Verdict,
) {
    let open: Vec<&Change> =
        cx.snapshot.of::<Change>().map(|(_, change)| change).filter(|it| is_open(it)).collect();
    let branch = fold(commit.branch);
    let of_branch: Vec<&Change> =
        open.iter().copied().filter(|change| branch.contains(fold(&change.id).as_ref())).collect();
    let of_paths = || -> Vec<&Change> {
        let assets: BTreeSet<&str> = covered.keys().copied().collect();
        open.iter().copied().filter(|change| assets.iter().any(|it| touches(cx, change, it))).collect()
    };
    let could_be = if of_branch.is_empty() { of_paths() } else { of_branch };
    match (mode, could_be.as_slice()) {
        (Mode::Check, _) => return,
        (Mode::Add, [one]) => verdict.add = Some(one.id.clone()),
        (Mode::Add, []) if covered.is_empty() => return,
        (Mode::Add, _) => {
            verdict.notes.push("the message names no change, and which one is meant is not clear".to_owned());
        }
        (Mode::Demand, _) => {
            verdict.refusals.push("the message names no change, and this repository wants one".to_owned());
        }
    }
    let told = |change: &&Change| [change.id.clone(), change.title.clone(), change.state.to_string()];
    verdict.could_be = could_be.iter().map(told).collect();
}

fn is_open(change: &Change) -> bool {
    change.state.is_planned() || change.state == ChangeState::InProgress
}

#[cfg(test)]
mod tests {
    use chrono::TimeZone;

    use super::*;
    use crate::graph::{Graph, Scope};
    use crate::model::zone::Tz;
    use crate::store::read::read;
    use crate::store::source::Memory;

    const PAY: &str = "CHG-20261121-aaaaa";
    const BLOG: &str = "CHG-20261121-bbbbb";

    fn files(pay: &str) -> Vec<(String, String)> {
        let asset = |id: &str, covers: &str| {
            (
                format!("assets/{id}.yaml"),
                format!("id: {id}\ntype: application\nowner: jim\nlifecycle: active\ncovers: [{covers}]\n"),
            )
        };
        let change = |id: &str, state: &str, affects: &str| {
            let text = format!(
                "id: {id}\ntitle: T\ntype: normal\nstate: {state}\nrequester: jim\naffects: [{affects}]\n"
            );
            (format!("changes/2026/{id}.yaml"), text)
        };
        vec![
            asset("getpaid", "src/pay"),
            asset("blog", "src/blog"),
            change(PAY, pay, "getpaid"),
            change(BLOG, "in_progress", "blog"),
        ]
    }

    fn judged(pay: &str, mode: Mode, named: &[&str], branch: &str, paths: &[&str]) -> Verdict {
        let files = files(pay);
        let files = files.iter().map(|(path, text)| (path.as_str(), text.as_str()));
        let snapshot = read(&Memory::new(files), &|_| Vec::new()).unwrap();
        assert_eq!(snapshot.faults, []);
        let graph = Graph::build(&snapshot, Scope::Live);
        let cx = Cx::new(&snapshot, &graph, Tz::UTC.with_ymd_and_hms(2026, 11, 21, 10, 0, 0).unwrap());
        let own = |texts: &[&str]| texts.iter().map(|it| (*it).to_owned()).collect::<Vec<_>>();
        let (named, paths) = (own(named), own(paths));
        judge(&cx, mode, Commit { named: &named, branch, paths: &paths })
    }

    #[test]
    fn the_one_change_that_touches_what_is_committed_is_added() {
        let verdict = judged("approved", Mode::Add, &[], "main", &["src/pay/a.rs", "README.md"]);
        assert_eq!(
            verdict,
            Verdict { add: Some(PAY.to_owned()), could_be: verdict.could_be.clone(), ..Verdict::default() }
        );
        assert_eq!(judged("closed", Mode::Add, &[], "main", &["src/pay/a.rs"]).add, None);
        assert_eq!(judged("approved", Mode::Check, &[], "main", &["src/pay/a.rs"]), Verdict::default());
        assert_eq!(judged("approved", Mode::Add, &[], "main", &["README.md"]), Verdict::default());
    }

    #[test]
    fn of_two_neither_is_added_and_the_branch_decides() {
        let both = ["src/pay/a.rs", "src/blog/b.rs"];
        let verdict = judged("approved", Mode::Add, &[], "main", &both);
        assert_eq!((verdict.add, verdict.could_be.len(), verdict.notes.len()), (None, 2, 1));
        let verdict = judged("approved", Mode::Add, &[], &format!("fix/{}", PAY.to_lowercase()), &both);
        assert_eq!(verdict.add.as_deref(), Some(PAY));
    }

    #[test]
    fn demanded_and_not_named() {
        let verdict = judged("approved", Mode::Demand, &[], "main", &["src/pay/a.rs"]);
        assert_eq!((verdict.refusals.len(), verdict.could_be.len(), verdict.add), (1, 1, None));
    }

    #[test]
    fn named_and_over_unknown_or_about_something_else() {
        let refused =
            |state: &str, mode, named: &str| judged(state, mode, &[named], "", &["src/pay/a.rs"]).refusals;
        assert_eq!(refused("approved", Mode::Demand, PAY), [""; 0]);
        assert_eq!(refused("approved", Mode::Demand, "aaaaa"), [""; 0]);
        assert!(refused("cancelled", Mode::Check, PAY)[0].contains("is cancelled: nothing more"));
        assert!(refused("approved", Mode::Check, "CHG-20261121-aaaab")[0].contains("did you mean"));
        assert!(refused("approved", Mode::Check, "getpaid")[0].contains("there is no change"));
        assert!(refused("approved", Mode::Demand, BLOG)[0].contains("belongs to getpaid"));
        assert_eq!(refused("approved", Mode::Check, BLOG), [""; 0]);
        let draft = judged("draft", Mode::Demand, &[PAY], "", &["src/pay/a.rs"]);
        assert!(draft.refusals.is_empty() && draft.notes[0].contains("has to be approved"), "{draft:?}");
    }
}
