//! What may have broken an asset: what was done below it before it broke, nearest first, each with its path and what
//! its score is made of. Suspects, not culprits: a score says where to look first. Given what history tells; reads none.

mod below;
mod change;
mod edit;
mod incident;
mod score;

#[cfg(test)]
mod tests;

use std::cmp::Reverse;

use chrono::{DateTime, Utc};

use super::Cx;
use crate::graph::Graph;
use crate::model::Incident;
use crate::store::difference::Fate;
use below::{Below, Trace};

pub use below::worth_a_look;
pub use score::Term;

/// A commit that touched a record of an asset, as history tells it
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Edit {
    pub asset: String,
    pub fate: Fate,
    /// The fields that changed, as dotted paths.
    pub fields: Vec<String>,
    pub commit: String,
    pub at: DateTime<Utc>,
    pub by: String,
    pub subject: String,
}

/// What sort of thing is suspected
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum What {
    Change,
    Incident,
    Edit,
}

impl What {
    pub const ALL: [What; 3] = [What::Change, What::Incident, What::Edit];

    /// The word as it stands in answers.
    pub fn name(self) -> &'static str {
        match self {
            What::Change => "change",
            What::Incident => "incident",
            What::Edit => "edit",
        }
    }
}

/// Something that was done, or that happened, below what broke
#[derive(Debug, Clone, PartialEq)]
pub struct Suspect {
    pub what: What,
    /// The change or the incident; of an edit the asset whose record was edited.
    pub record: String,
    pub title: String,
    /// How it stands with it: `completed`, `open`, `edited: depends_on`.
    pub state: String,
    pub who: Option<String>,
    pub start: DateTime<Utc>,
    /// Nothing while it goes on.
    pub end: Option<DateTime<Utc>>,
    /// From the broken asset down to what was touched.
    pub path: Vec<String>,
    /// Whether that path is of an earlier day, and the graph has it no more.
    pub is_past_path: bool,
    pub terms: Vec<Term>,
    /// The commit of an edit; of a record whatever touched it last, where that is known.
    pub commit: Option<String>,
}

/// What there is to say of a suspect beside when, where and how much
struct Told {
    what: What,
    record: String,
    title: String,
    state: String,
    who: Option<String>,
    commit: Option<String>,
}

impl Suspect {
    fn new(
        told: Told,
        (start, end): (DateTime<Utc>, Option<DateTime<Utc>>),
        trace: Trace,
        terms: Vec<Term>,
    ) -> Suspect {
        let Told { what, record, title, state, who, commit } = told;
        let Trace { path, is_past: is_past_path } = trace;
        Suspect { what, record, title, state, who, start, end, path, is_past_path, terms, commit }
    }

    /// Whether it is another incident of the very same asset that went on as this one began: perhaps the same one twice.
    fn is_companion(&self, broke: DateTime<Utc>) -> bool {
        self.what == What::Incident && self.path.len() == 1 && self.end.is_none_or(|end| end > broke)
    }

    /// The product of its terms, of 100.
    pub fn score(&self) -> u32 {
        score::of(&self.terms)
    }
}

/// What is asked
pub struct Question<'a> {
    pub incident: &'a Incident,
    /// Nothing that was over before counts.
    pub since: DateTime<Utc>,
    /// The graph with all assets: what was taken out of use was in use before.
    pub graph: &'a Graph,
    /// The same as it was then, where that is known: what was taken away since is in no other.
    pub past: Option<&'a Graph>,
    /// What history tells of the records of assets, in any order.
    pub edits: &'a [Edit],
}

/// What was found
#[derive(Debug, Default)]
pub struct Lineup {
    /// The most suspicious first.
    pub suspects: Vec<Suspect>,
    /// Incidents of the very same assets that went on at the same time, the first first: companions, or the same one
    /// recorded twice, and no cause.
    pub companions: Vec<Suspect>,
    /// How many things began only after it broke, and before it was mended.
    pub later: usize,
}

/// All that was done below what broke.
pub fn suspects(cx: &Cx<'_>, question: &Question<'_>) -> Lineup {
    let below = Below::of(question);
    let broke = question.incident.began().0.to_utc();
    let mut found = change::suspects(cx, question, &below);
    found.extend(incident::suspects(cx, question, &below));
    found.extend(edit::suspects(cx, question, &below));
    let is_over = |it: &Suspect| it.end.is_some_and(|end| end < question.since);
    found.retain(|it| !is_over(it));
    let back = question.incident.restored_at.map_or(cx.now.to_utc(), |time| time.0.to_utc());
    let (mut companions, mut found): (Vec<Suspect>, Vec<Suspect>) =
        found.into_iter().partition(|it| it.is_companion(broke));
    companions.retain(|it| it.start <= back);
    companions.sort_by_key(|it| (it.start, it.record.clone()));
    let later = found.iter().filter(|it| it.start > broke && it.start <= back).count();
    found.retain(|it| it.start <= broke);
    found.sort_by_cached_key(|it| {
        let Suspect { what, record, commit, .. } = it;
        (Reverse(it.score()), *what, Reverse(it.start), record.clone(), commit.clone())
    });
    Lineup { suspects: found, companions, later }
}
