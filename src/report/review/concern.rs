//! What of a range somebody may not want, beside findings: each sort has a name that `--fail-on` takes and a text, and
//! each case of it is told as a finding, so that every format for CI shows it. Decides nothing of what is wanted.

use super::consequence::{Consequences, Point, Reach, Target};
use super::covering::Covering;
use super::decision::Decision;
use crate::finding::{FilePath, Finding, Level, Location};
use crate::graph::difference::Why;
use crate::model::layout;
use crate::store::difference::Fate;
use crate::store::snapshot::Snapshot;

/// A sort of thing that somebody may not want
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Sort {
    /// Its only identity; `--fail-on` takes it.
    pub name: &'static str,
    pub level: Level,
    pub summary: &'static str,
    /// Markdown.
    pub explain: &'static str,
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

static NEW_SPOF: Sort = Sort {
    name: "new-spof",
    level: Level::Warning,
    summary: "an asset that alone newly takes another down",
    explain: "What the range adds or takes away makes an asset a single point of failure of another that it was not before. Add a second one in a redundancy group, or make the dependency soft where the asset can do without.",
};
static NEW_CYCLE: Sort = Sort {
    name: "new-cycle",
    level: Level::Warning,
    summary: "assets that newly stand on one another in a circle",
    explain: "None of them can be started, or recovered, before the others. Take one of the edges away, or make it soft.",
};
static REACH_CRITICAL: Sort = Sort {
    name: "reach-critical",
    level: Level::Warning,
    summary: "something newly stands under a critical asset",
    explain: "What a critical asset stands on is as critical as that asset. See that it is owned, supported and redundant as such.",
};
static REACH: Sort = Sort {
    name: "reach",
    level: Level::Warning,
    summary: "something newly stands on classified data",
    explain: "An asset can get at data that it could not get at before. `--fail-on reach:PII` stops at one class of data.",
};
static EXPOSED: Sort = Sort {
    name: "exposed",
    level: Level::Note,
    summary: "what holds classified data newly stands on something that is not classified so",
    explain: "What an asset stands on may get at its data. Say under `data_classification` of the other what it holds, too; or see that none of it gets there. `--fail-on exposed:HIPAA` stops at one class of data.",
};
static LOST_REDUNDANCY: Sort = Sort {
    name: "lost-redundancy",
    level: Level::Warning,
    summary: "a redundancy group that can lose less than before",
    explain: "A group has fewer members, or needs more of them, so that fewer failures are survived.",
};
static UNCOVERED: Sort = Sort {
    name: "uncovered",
    level: Level::Warning,
    summary: "an asset in use whose record or code is made another, and no change says so",
    explain: "No open change, and none of the range, names the asset under `affects`. Made another is an asset by its record, and by code in the same repository that it names under `covers`. Who only corrects what is said of an asset (its name, owner, tags, notes, class) needs no change.",
};
static UNAPPROVED: Sort = Sort {
    name: "unapproved",
    level: Level::Note,
    summary: "an asset in use that is made another under a change that is not approved",
    explain: "Changes name the asset under `affects`, and none of them may run yet.",
};
static REMOVED: Sort = Sort {
    name: "removed",
    level: Level::Warning,
    summary: "a record that is deleted",
    explain: "What is out of use is retired, what is given up is cancelled: a record that is deleted takes its history from those who look later.",
};
static SETTINGS: Sort = Sort {
    name: "settings",
    level: Level::Note,
    summary: "the rules of the store, or its schemas, are others",
    explain: "Who must approve, which checks hold and what is excepted is decided in `itsm.yaml`: look at it apart from what it then lets pass.",
};

/// A case of a sort, as a finding
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Concern {
    pub finding: Finding,
    /// Of classified data, as what.
    pub classes: Vec<String>,
}

/// All cases there are, in the order of the sorts.
pub fn concerns(
    after: &Snapshot,
    decisions: &[Decision],
    found: &Consequences,
    covering: &Covering,
) -> Vec<Concern> {
    let cx = Telling { after, decisions };
    let mut concerns: Vec<Concern> = found.points.gained.iter().map(|it| cx.point(it)).collect();
    concerns.extend(found.cycles.gained.iter().map(|round| {
        let message = format!("these newly stand on one another: {}", round.join(" → "));
        cx.concern(&NEW_CYCLE, round, message)
    }));
    concerns.extend(cx.reach(found, Why::Critical));
    concerns.extend(cx.reach(found, Why::Classified));
    concerns.extend(found.exposed.gained.iter().map(|it| {
        let classes = it.classes.join(", ");
        let message = format!(
            "{} holds {classes} data and newly stands on {}, which is not classified so",
            it.asset, it.supporter
        );
        let ids = [it.asset.clone(), it.supporter.clone()];
        Concern { classes: it.classes.clone(), ..cx.concern(&EXPOSED, &ids, message) }
    }));
    concerns.extend(found.spare.lost.iter().map(|it| {
        let words = |side: &Option<super::spare::Members>| {
            side.as_ref().map_or("none any more".to_owned(), super::spare::Members::words)
        };
        let message =
            format!("group {} of {}: {} → {}", it.group, it.asset, words(&it.before), words(&it.after));
        cx.concern(&LOST_REDUNDANCY, std::slice::from_ref(&it.asset), message)
    }));
    concerns.extend(covering.uncovered.iter().map(|id| {
        let message = format!("no change stands for what becomes of {id}{}", code(covering, id));
        let concern = cx.concern(&UNCOVERED, std::slice::from_ref(id), message);
        let help = format!("itsm change new --affects {id}, or add it to the `affects` of one that is there");
        Concern { finding: concern.finding.help(help), ..concern }
    }));
    concerns.extend(covering.unapproved.iter().map(|id| {
        let message =
            format!("no change that stands for what becomes of {id}{} may run yet", code(covering, id));
        cx.concern(&UNAPPROVED, std::slice::from_ref(id), message)
    }));
    let removed = decisions.iter().filter(|it| it.fate == Fate::Removed && it.kind != "schema");
    concerns.extend(removed.map(|it| {
        cx.concern(&REMOVED, std::slice::from_ref(&it.id), format!("the {} {} is deleted", it.kind, it.id))
    }));
    let rules = decisions.iter().filter(|it| matches!(it.kind, "settings" | "schema"));
    concerns.extend(rules.map(|it| cx.settings(it)));
    concerns
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

/// Where and how a case is told
struct Telling<'a> {
    after: &'a Snapshot,
    decisions: &'a [Decision],
}

impl Telling<'_> {
    fn point(&self, it: &Point) -> Concern {
        let verb = if it.points.len() == 1 { "alone newly takes" } else { "each alone newly take" };
        let chain: Vec<&str> = it.path.iter().map(String::as_str).collect();
        let message =
            format!("{} {verb} down {}: {}", row(&it.points), row(&it.takes_down), chain.join(" → "));
        self.concern(&NEW_SPOF, &it.path, message)
    }

    fn reach<'s>(&'s self, found: &'s Consequences, why: Why) -> impl Iterator<Item = Concern> + 's {
        let wanted = found.reach.gained.iter().filter(move |it| it.why == why);
        wanted.flat_map(move |it| it.targets.iter().map(move |target| self.target(it, target)))
    }

    fn target(&self, it: &Reach, target: &Target) -> Concern {
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
        Concern { classes: target.classes.clone(), ..self.concern(sort, &target.path, message) }
    }

    fn settings(&self, it: &Decision) -> Concern {
        let message = it.sentences().join("; ");
        let file = it.file.clone().unwrap_or_else(|| layout::CONFIG.to_owned());
        let location = Location::file(&FilePath::from(file.as_str()));
        Concern {
            finding: Finding::new(SETTINGS.name, SETTINGS.level, location, cut(&message)),
            classes: Vec::new(),
        }
    }

    /// At the first of the records that the range touches, or else at the first that is there.
    fn concern(&self, sort: &Sort, about: &[String], message: String) -> Concern {
        let is_touched = |id: &&String| self.decisions.iter().any(|it| it.id.eq_ignore_ascii_case(id));
        let blamed = about.iter().find(is_touched).or(about.first());
        let entry = blamed.and_then(|id| self.after.get(id));
        let file = entry.map_or_else(|| FilePath::from(layout::CONFIG), |it| it.file.clone());
        let location = match entry {
            Some(it) => it.at(crate::model::pointer::Pointer::root()),
            None => Location::file(&file),
        };
        let finding = Finding::new(sort.name, sort.level, location, cut(&message));
        let finding = match blamed {
            Some(id) => finding.of(entry.map_or(id, |it| &it.id).clone()),
            None => finding,
        };
        Concern { finding, classes: Vec::new() }
    }
}

/// A few names in a row, and how many more.
fn row(names: &[String]) -> String {
    const MOST: usize = 8;
    let rest = names.len().saturating_sub(MOST);
    let named = names[..names.len() - rest].join(", ");
    if rest > 0 { format!("{named} and {rest} more") } else { named }
}

fn cut(message: &str) -> String {
    const MOST: usize = 1_000;
    let mut letters = message.chars();
    let start: String = letters.by_ref().take(MOST).collect();
    if letters.next().is_some() { start + "…" } else { start }
}

/// What `--fail-on` names
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Wish {
    /// A finding of this level at least.
    Finding(Level),
    Sort(&'static str),
    /// The same of data of this class.
    Class(&'static str, String),
}

impl Wish {
    /// The words that people can type, and what they mean; a class of data may follow some.
    pub fn words() -> impl Iterator<Item = (&'static str, &'static str)> {
        let levels = [
            ("error", "a finding that is an error"),
            ("warning", "a finding that is a warning, or worse"),
            ("note", "any finding"),
        ];
        levels.into_iter().chain(SORTS.iter().map(|it| (it.name, it.summary)))
    }

    /// The word as people type it.
    pub fn name(&self) -> String {
        match self {
            Wish::Finding(level) => level.name().to_owned(),
            Wish::Sort(name) => (*name).to_owned(),
            Wish::Class(name, class) => format!("{name}:{class}"),
        }
    }

    /// What of a range is not wanted, in words; nothing where all is well.
    pub fn unmet(&self, brings: &[Finding], concerns: &[Concern]) -> Vec<String> {
        let of = |concern: &&Concern| match self {
            Wish::Finding(_) => false,
            Wish::Sort(name) => concern.finding.check == *name,
            Wish::Class(name, class) => {
                concern.finding.check == *name
                    && concern.classes.iter().any(|it| it.eq_ignore_ascii_case(class))
            }
        };
        let found = |it: &&Finding| matches!(self, Wish::Finding(level) if it.level >= *level);
        let findings = brings.iter().filter(found);
        findings
            .chain(concerns.iter().filter(of).map(|it| &it.finding))
            .map(|it| it.message.clone())
            .collect()
    }
}

impl std::str::FromStr for Wish {
    type Err = String;

    fn from_str(text: &str) -> Result<Wish, String> {
        let level = |level: Level| (text == level.name()).then_some(Wish::Finding(level));
        if let Some(wish) = [Level::Error, Level::Warning, Level::Note].into_iter().find_map(level) {
            return Ok(wish);
        }
        if let Some(sort) = SORTS.iter().find(|it| it.name == text) {
            return Ok(Wish::Sort(sort.name));
        }
        let of_data = [&REACH, &EXPOSED].into_iter().find(|it| text.starts_with(&format!("{}:", it.name)));
        if let (Some(sort), Some((_, class))) = (of_data, text.split_once(':'))
            && !class.is_empty()
        {
            return Ok(Wish::Class(sort.name, class.to_owned()));
        }
        let names: Vec<&str> = Wish::words().map(|(name, _)| name).collect();
        Err(match crate::model::id::nearest(text, names.iter().copied()).as_slice() {
            [] => format!("it is one of {}, reach:CLASS, exposed:CLASS", names.join(", ")),
            near => format!("did you mean {}?", crate::finding::quoted(near)),
        })
    }
}
