//! What was written: which records, where, in which commit.

use serde_json::json;

use super::{Body, Card, Section};

/// A record that was written
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Written {
    pub id: String,
    pub kind: String,
    pub file: String,
}

/// What was written: which records, where, in which commit
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Receipt {
    pub records: Vec<Written>,
    /// What was done, in words
    pub words: String,
    /// The commit; null where none was made
    pub commit: Option<String>,
}

impl Receipt {
    /// One line for all of them, and below it which they are.
    pub fn summary(&self) -> Card {
        let row = |record: &Written| vec![record.id.clone(), record.file.clone()];
        let columns = vec!["id".to_owned(), "file".to_owned()];
        let body = Body::Table { columns, rows: self.records.iter().map(row).collect() };
        Card {
            json: json!({}),
            id: String::new(),
            heading: vec![format!("{} records", self.records.len()), self.words.clone(), self.place()],
            sections: vec![Section { title: None, body }],
        }
    }

    /// One line for each record.
    pub fn cards(&self) -> Vec<Card> {
        self.records.iter().map(|record| self.card(record, Some(self.place()))).collect()
    }

    /// The same for records that are there already, wherever they were committed.
    pub fn known(&self) -> Vec<Card> {
        self.records.iter().map(|record| self.card(record, None)).collect()
    }

    fn card(&self, Written { id, kind, file }: &Written, place: Option<String>) -> Card {
        Card {
            json: json!({"id": id, "kind": kind, "file": file, "action": self.words, "commit": self.commit}),
            id: id.clone(),
            heading: [id.clone(), self.words.clone()]
                .into_iter()
                .chain((file != id).then(|| file.clone()))
                .chain(place)
                .collect(),
            sections: Vec::new(),
        }
    }

    fn place(&self) -> String {
        let short = self.commit.as_ref().map(|commit| commit.chars().take(8).collect::<String>());
        short.unwrap_or_else(|| "not committed".to_owned())
    }
}
