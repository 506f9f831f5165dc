//! Records in and out of git: sources, documents with spans, edits that keep comments, transactions, history.
//! The only place that knows git2 and walkdir; decides nothing about what is right.

pub mod document;
pub mod edit;
pub mod emit;
pub mod error;
pub mod snapshot;
pub mod source;
