//! Records in and out of git: sources, documents with spans, edits that keep comments, transactions, history.
//! The only place that knows git2 and walkdir; decides nothing about what is right.

pub mod document;
pub mod edit;
pub mod emit;
pub mod environment;
pub mod error;
pub mod history;
pub mod repository;
pub mod revision;
pub mod root;
pub mod snapshot;
pub mod source;
#[cfg(test)]
pub(crate) mod testing;
