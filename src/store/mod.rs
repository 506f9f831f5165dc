//! Records in and out of git: sources, documents with spans, edits that keep comments, transactions, history.
//! The only place that knows git2 and walkdir; decides nothing about what is right.

pub mod assignment;
pub mod author;
mod blob;
pub mod cache;
pub mod change;
pub mod changed_path;
mod commit;
pub mod difference;
mod disk;
pub mod document;
pub mod draft;
pub mod edit;
pub mod emit;
pub mod environment;
pub mod error;
mod fault;
pub mod held;
pub mod history;
pub mod hook;
pub mod identity;
mod journal;
pub mod locate;
pub mod lock;
mod lookup;
pub mod message;
pub mod page;
pub mod pair;
pub mod past;
mod placing;
mod preflight;
pub mod publish;
pub mod push;
pub mod range;
pub mod read;
pub mod recovery;
mod refusal;
pub mod repository;
pub mod revision;
pub mod root;
#[cfg(all(test, unix))]
mod sandbox;
pub mod setting;
pub mod shape;
pub mod sketch;
pub mod snapshot;
pub mod source;
pub mod stand;
mod standing;
pub mod target;
#[cfg(test)]
pub(crate) mod testing;
pub mod ticket;
pub mod trailer;
mod user_git;
pub mod writer;
