//! What is so: answers as data. Knows no format and no colour.

pub mod agenda;
pub mod assessment;
pub mod audit;
pub mod blame;
pub mod change;
pub mod conflict;
pub mod difference;
pub mod disruption;
pub mod evidence;
pub mod findings;
pub mod gate;
pub mod history;
pub mod incident;
pub mod listing;
pub mod metric;
pub mod notice;
pub mod notify;
pub mod outlook;
pub mod overlay;
pub mod picture;
pub mod problem;
pub mod reach;
pub mod receipt;
pub mod record;
pub mod rehearsal;
pub mod retrospect;
pub mod review;
pub mod selection;
pub mod slot;
pub mod standing;
pub mod status;
pub mod status_page;
pub mod suspect;
pub mod tally;
pub mod timeline;

use serde_json::Value;

/// A list of things of one kind, each as the JSON that was promised for it
#[derive(Debug, Clone, PartialEq)]
pub struct Listing {
    /// The key of the list in JSON: `assets`.
    pub name: &'static str,
    /// Objects, in order.
    pub records: Vec<Value>,
    /// The columns that are shown where nobody asks for others: dotted paths into the records.
    pub columns: Vec<String>,
    /// Which field `-f ids` prints; empty where none names anything.
    pub id: &'static str,
}

/// One thing, whole
#[derive(Debug, Clone, PartialEq)]
pub struct Card {
    /// What `-f json` prints.
    pub json: Value,
    /// Empty for what is about no one record.
    pub id: String,
    /// The line above: `getpaid · GetPaid · application`.
    pub heading: Vec<String>,
    pub sections: Vec<Section>,
}

/// A part of a card
#[derive(Debug, Clone, PartialEq)]
pub struct Section {
    /// Nothing for the first, which needs none.
    pub title: Option<String>,
    pub body: Body,
}

#[derive(Debug, Clone, PartialEq)]
pub enum Body {
    /// Name and value, one a line; the values in a column of their own.
    Facts(Vec<(String, String)>),
    /// Lines as they are, wrapped where they are too long.
    Lines(Vec<String>),
    Table {
        columns: Vec<String>,
        rows: Vec<Vec<String>>,
    },
}
