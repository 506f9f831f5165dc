//! Which assets the code of a pipeline stands for, and what to say where that is not known. Decides nothing of changes.

use std::collections::BTreeSet;

use super::Reason;
use crate::practice::cover::Covers;
use crate::store::snapshot::Snapshot;

/// A path, resource or object, and the assets that cover it
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cover<'a> {
    pub code: String,
    /// One, where all is well.
    pub assets: BTreeSet<&'a str>,
}

impl<'a> Cover<'a> {
    /// The asset that stands for it, where it is one.
    pub fn only(&self) -> Option<&'a str> {
        self.assets.first().copied().filter(|_| self.assets.len() == 1)
    }
}

/// What covers each, in the order in which they were named, each once.
pub(super) fn covers<'a>(snapshot: &'a Snapshot, code: &[String]) -> Vec<Cover<'a>> {
    if code.is_empty() {
        return Vec::new();
    }
    let covers = Covers::of(snapshot);
    let mut seen = BTreeSet::new();
    let new = code.iter().filter(|code| seen.insert(code.as_str()));
    new.map(|code| Cover { code: code.clone(), assets: covers.nearest(code) }).collect()
}

pub(super) fn reasons(covers: &[Cover<'_>]) -> Vec<Reason> {
    let told = |it: &Cover<'_>| match it.assets.len() {
        1 => None,
        0 => Some(
            Reason::new("not-covered", format!("no asset covers {}", it.code))
                .help(format!("say whose it is: itsm asset set ID covers+='{}'", it.code)),
        ),
        _ => {
            let assets: Vec<&str> = it.assets.iter().copied().collect();
            let message = format!("{} is covered by {} alike", it.code, assets.join(" and "));
            let help = "write a longer pattern under `covers` of the one whose it is, or name it: --asset ID";
            Some(Reason::new("covered-twice", message).help(help))
        }
    };
    covers.iter().filter_map(told).collect()
}
