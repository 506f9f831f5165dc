//! The sorts of what somebody may not want of a range: each has a name that `--fail-on` takes, a text, and says which cases
//! of it there are. Decides nothing of what is wanted.

use super::concern::{Concern, Telling};
use super::consequence::{Reach, Target};
use super::covering::Covering;
use super::spare::Members;
use crate::finding::Level;
use crate::graph::difference::Why;
use crate::store::difference::Fate;

/// A sort of thing that somebody may not want
#[derive(Debug, Clone, Copy)]
pub struct Sort {
    /// Its only identity; `--fail-on` takes it.
    pub name: &'static str,
    pub level: Level,
    pub summary: &'static str,
    /// Markdown.
    pub explain: &'static str,
    /// Its cases.
    pub(super) tell: fn(&Telling<'_>) -> Vec<Concern>,
}

pub static SORTS: [&Sort; 10] = [
    &NEW_SPOF,
    &NEW_CYCLE,
    &REACH_CRITICAL,
    &REACH,
    &EXPOSED,
    &LOST_REDUNDANCY,
    &UNCOVERED,
    &UNAPPROVED,
    &REMOVED,
    &SETTINGS,
];

/// Those of which there are cases for each class of data
pub(super) static OF_DATA: [&Sort; 2] = [&REACH, &EXPOSED];

static NEW_SPOF: Sort = Sort {
    name: "new-spof",
    level: Level::Warning,
    summary: "an asset that alone newly takes another down",
    explain: "What the range adds or takes away makes an asset a single point of failure of another that it was not before. Add a second one in a redundancy group, or make the dependency soft where the asset can do without.",
    tell: new_spofs,
};

fn new_spofs(cx: &Telling<'_>) -> Vec<Concern> {
    let told = cx.found.points.gained.iter().map(|it| {
        let verb = if it.points.len() == 1 { "alone newly takes" } else { "each alone newly take" };
        let message =
            format!("{} {verb} down {}: {}", row(&it.points), row(&it.takes_down), it.path.join(" → "));
        cx.concern(&NEW_SPOF, &it.path, &message)
    });
    told.collect()
}

static NEW_CYCLE: Sort = Sort {
    name: "new-cycle",
    level: Level::Warning,
    summary: "assets that newly stand on one another in a circle",
    explain: "None of them can be started, or recovered, before the others. Take one of the edges away, or make it soft.",
    tell: new_cycles,
};

fn new_cycles(cx: &Telling<'_>) -> Vec<Concern> {
    let told = cx.found.cycles.gained.iter().map(|round| {
        cx.concern(&NEW_CYCLE, round, &format!("these newly stand on one another: {}", round.join(" → ")))
    });
    told.collect()
}

static REACH_CRITICAL: Sort = Sort {
    name: "reach-critical",
    level: Level::Warning,
    summary: "something newly stands under a critical asset",
    explain: "What a critical asset stands on is as critical as that asset. See that it is owned, supported and redundant as such.",
    tell: |cx| reaches(cx, Why::Critical),
};

static REACH: Sort = Sort {
    name: "reach",
    level: Level::Warning,
    summary: "something newly stands on classified data",
    explain: "An asset can get at data that it could not get at before. `--fail-on reach:PII` stops at one class of data.",
    tell: |cx| reaches(cx, Why::Classified),
};

/// What newly stands under what is critical, or on classified data.
fn reaches(cx: &Telling<'_>, why: Why) -> Vec<Concern> {
    let wanted = cx.found.reach.gained.iter().filter(|it| it.why == why);
    wanted.flat_map(|it| it.targets.iter().map(|target| reach(cx, it, target))).collect()
}

fn reach(cx: &Telling<'_>, it: &Reach, target: &Target) -> Concern {
    let (path, who) = (target.path.join(" → "), row(&it.assets));
    let verb = if it.assets.len() == 1 { "stands" } else { "stand" };
    let (sort, message) = match it.why {
        Why::Critical => {
            (&REACH_CRITICAL, format!("{}, which is critical, newly stands on {who}: {path}", target.id))
        }
        Why::Classified => {
            let classes = target.classes.join(", ");
            (&REACH, format!("{who} newly {verb} on {classes} data of {}: {path}", target.id))
        }
    };
    Concern { classes: target.classes.clone(), ..cx.concern(sort, &target.path, &message) }
}

static EXPOSED: Sort = Sort {
    name: "exposed",
    level: Level::Note,
    summary: "what holds classified data newly stands on something that is not classified so",
    explain: "What an asset stands on may get at its data. Say under `data_classification` of the other what it holds, too; or see that none of it gets there. `--fail-on exposed:HIPAA` stops at one class of data.",
    tell: exposed,
};

fn exposed(cx: &Telling<'_>) -> Vec<Concern> {
    let told = cx.found.exposed.gained.iter().map(|it| {
        let message = format!(
            "{} holds {} data and newly stands on {}, which is not classified so",
            it.asset,
            it.classes.join(", "),
            it.supporter
        );
        let about = [it.asset.clone(), it.supporter.clone()];
        Concern { classes: it.classes.clone(), ..cx.concern(&EXPOSED, &about, &message) }
    });
    told.collect()
}

static LOST_REDUNDANCY: Sort = Sort {
    name: "lost-redundancy",
    level: Level::Warning,
    summary: "a redundancy group that can lose less than before",
    explain: "A group has fewer members, or needs more of them, so that fewer failures are survived.",
    tell: lost_redundancy,
};

fn lost_redundancy(cx: &Telling<'_>) -> Vec<Concern> {
    let words = |side: &Option<Members>| side.as_ref().map_or("none any more".to_owned(), Members::words);
    let told = cx.found.spare.lost.iter().map(|it| {
        let message =
            format!("group {} of {}: {} → {}", it.group, it.asset, words(&it.before), words(&it.after));
        cx.about(&LOST_REDUNDANCY, &it.asset, &message)
    });
    told.collect()
}

static UNCOVERED: Sort = Sort {
    name: "uncovered",
    level: Level::Warning,
    summary: "an asset in use whose record or code is made another, and no change says so",
    explain: "No open change, and none of the range, names the asset under `affects`. Made another is an asset by its record, and by code in the same repository that it names under `covers`. Who only corrects what is said of an asset (its name, owner, tags, notes, class) needs no change.",
    tell: uncovered,
};

fn uncovered(cx: &Telling<'_>) -> Vec<Concern> {
    let told = cx.covering.uncovered.iter().map(|id| {
        let message = format!("no change stands for what becomes of {id}{}", code(cx.covering, id));
        let help = format!("itsm change new --affects {id}, or add it to the `affects` of one that is there");
        let Concern { finding, classes } = cx.about(&UNCOVERED, id, &message);
        Concern { finding: finding.help(help), classes }
    });
    told.collect()
}

static UNAPPROVED: Sort = Sort {
    name: "unapproved",
    level: Level::Note,
    summary: "an asset in use that is made another under a change that is not approved",
    explain: "Changes name the asset under `affects`, and none of them may run yet.",
    tell: unapproved,
};

fn unapproved(cx: &Telling<'_>) -> Vec<Concern> {
    let told = cx.covering.unapproved.iter().map(|id| {
        let code = code(cx.covering, id);
        cx.about(
            &UNAPPROVED,
            id,
            &format!("no change that stands for what becomes of {id}{code} may run yet"),
        )
    });
    told.collect()
}

/// The code of an asset that becomes another: ` (src/pay.rs and 2 more files)`.
fn code(covering: &Covering, id: &str) -> String {
    match covering.code.get(id).map(Vec::as_slice) {
        None | Some([]) => String::new(),
        Some([path]) => format!(" ({path})"),
        Some([path, other]) => format!(" ({path}, {other})"),
        Some([path, more @ ..]) => format!(" ({path} and {} more files)", more.len()),
    }
}

static REMOVED: Sort = Sort {
    name: "removed",
    level: Level::Warning,
    summary: "a record that is deleted",
    explain: "What is out of use is retired, what is given up is cancelled: a record that is deleted takes its history from those who look later.",
    tell: removed,
};

fn removed(cx: &Telling<'_>) -> Vec<Concern> {
    let gone = cx.decisions.iter().filter(|it| it.fate == Fate::Removed && it.kind != "schema");
    gone.map(|it| cx.about(&REMOVED, &it.id, &format!("the {} {} is deleted", it.kind, it.id))).collect()
}

static SETTINGS: Sort = Sort {
    name: "settings",
    level: Level::Note,
    summary: "the rules of the store, or its schemas, are others",
    explain: "Who must approve, which checks hold and what is excepted is decided in `itsm.yaml`: look at it apart from what it then lets pass.",
    tell: settings,
};

fn settings(cx: &Telling<'_>) -> Vec<Concern> {
    let rules = cx.decisions.iter().filter(|it| matches!(it.kind, "settings" | "schema"));
    rules.map(|it| Concern::in_file(&SETTINGS, it.file.as_deref(), &it.sentences().join("; "))).collect()
}

/// A few names in a row, and how many more.
fn row(names: &[String]) -> String {
    const MOST: usize = 8;
    let rest = names.len().saturating_sub(MOST);
    let named = names[..names.len() - rest].join(", ");
    if rest > 0 { format!("{named} and {rest} more") } else { named }
}
