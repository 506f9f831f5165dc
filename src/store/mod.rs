//! Records in and out of git: sources, documents with spans, edits that keep comments, transactions, history.
//! The only place that knows git2 and walkdir; decides nothing about what is right.

mod blob;
pub mod change;
mod commit;
pub mod disk;
pub mod document;
pub mod edit;
pub mod emit;
pub mod environment;
pub mod error;
pub mod fault;
pub mod history;
mod journal;
pub mod lock;
pub mod message;
mod placing;
mod preflight;
pub mod recovery;
mod refusal;
pub mod repository;
pub mod revision;
pub mod root;
#[cfg(all(test, unix))]
mod sandbox;
pub mod snapshot;
pub mod source;
mod standing;
pub mod target;
#[cfg(test)]
pub(crate) mod testing;
mod user_git;
pub mod writer;
