//! What is said of a step of history: what must not have happened, and what may have and is worth knowing. Data only.

use serde::{Deserialize, Serialize};

use super::control::Control;
use crate::finding::Location;
use crate::model::field::Time;
use crate::model::vocabulary::vocabulary;
use crate::store::history::Commit;
use crate::store::snapshot::Entry;

vocabulary! {
    /// How much a remark matters
    pub enum Weight {
        Breach = "breach": "a control did not hold",
        Note = "note": "legal, and worth knowing",
    }
}

/// Something to be said of a step
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Remark {
    pub control: Control,
    pub weight: Weight,
    pub message: String,
    pub commit: String,
    pub time: Time,
    pub author: String,
    pub record: Option<String>,
    pub at: Option<Location>,
    pub help: Option<String>,
}

impl Remark {
    pub(super) fn new(
        commit: &Commit,
        control: Control,
        weight: Weight,
        message: impl Into<String>,
    ) -> Remark {
        let author = match commit.author.email.is_empty() {
            true => commit.author.name.clone(),
            false => commit.author.email.clone(),
        };
        Remark {
            control,
            weight,
            message: message.into(),
            commit: commit.id.to_string(),
            time: Time(commit.committer.at),
            author,
            record: None,
            at: None,
            help: None,
        }
    }

    pub(super) fn of(mut self, entry: &Entry) -> Remark {
        self.record = Some(entry.id.clone());
        if self.at.is_none() {
            self.at = Some(Location::file(&entry.file));
        }
        self
    }

    pub(super) fn at(mut self, location: Location) -> Remark {
        self.at = Some(location);
        self
    }

    pub(super) fn help(mut self, help: impl Into<String>) -> Remark {
        self.help = Some(help.into());
        self
    }

    pub fn is_breach(&self) -> bool {
        self.weight == Weight::Breach
    }
}
