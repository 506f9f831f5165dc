//! Plain-text IT service management: assets, changes and incidents as YAML records in a git repository, checked by
//! schemas and rules, understood by a dependency graph, with git's history as the audit trail.
//!
//! # The layers
//! Reading order is bottom up; a layer names only those before it (`tests/layers.rs` reads the imports).
//!
//! | | module | what it is | never |
//! |---|---|---|---|
//! | 0 | [`model`] | what a record is: one file a kind, the fields that kinds share, which state may follow which | I/O, git, clap, the clock |
//! | 0 | [`finding`] | what can be wrong, where, how bad, what to do | |
//! | 1 | [`store`] | records in and out of git: sources, documents with spans, edits that keep comments, transactions, history, merges, hooks | decides nothing about what is right |
//! | 2 | [`graph`] | who stands on whom, derived from a snapshot | is stored |
//! | 3 | [`query`] | CEL over records, the graph and the moment: one language for whoever asks | is without bounds |
//! | 3 | [`practice`] | how service management works: what may run when, who must approve, what is risked, how an outage is run and who is told, whether history holds | reads the clock |
//! | 3 | [`check`] | what is wrong: a registry of rules, one file each | reads files |
//! | 3 | [`report`] | what is so: answers as data | knows a format |
//! | 3 | [`exchange`] | other people's formats: pull requests, plans of Terraform's, CODEOWNERS | decides about records |
//! | 4 | [`render`] | how it looks: one file a format | reads the store |
//! | 5 | [`cli`] | arguments in, bytes and an exit code out | computes |
//!
//! # What holds everywhere
//! 1. Checks, graph and reports are pure functions of a snapshot, its settings and the moment ([`check::Cx`]).
//! 2. A broken file never stops the rest: it is a finding ([`store::read`]).
//! 3. The order of output never depends on a hash map, the file system or threads ([`store::snapshot::Snapshot::new`]).
//! 4. Nothing prints but [`cli`]; nothing reaches a terminal unescaped ([`render::safe`]).
//! 5. Every write is one transaction: made under a lock, checked as it will be, landed whole in one commit of its own
//!    paths ([`store::writer`]).
//! 6. Nothing derived is committed.
//! 7. Reading writes nowhere but into the cache ([`store::cache`]), which nothing depends on, and needs no identity,
//!    network or lock.
//!
//! # From a file to an answer
//! A [`store::source::Source`] lists files and reads their bytes. [`store::read`] takes each through three steps, and
//! says at which one it failed: *syntax* (a tree with spans, [`store::document`]), *type* (serde over the tree), and,
//! where typing fails, *schema* (the tree held against the JSON Schema of its kind, [`store::shape`], which tells all
//! that is wrong and not only the first). What comes out is a [`store::snapshot::Snapshot`]; [`graph`], [`check`] and
//! [`report`] are functions of it. What was understood of a file is kept by the id of its bytes, and a record is unpacked
//! when it is first looked at ([`store::held`]); rules are asked again only of what changed since they were asked last,
//! and of what hangs together with it ([`check::again`]). A finding names its place symbolically, as a path of keys;
//! [`store::locate`] makes lines and columns of it once, at the end, in the few files that need it.
//!
//! # From commits to an answer
//! What each commit did to files is read by one run of the user's git and kept ([`store::history`]). [`store::turn`] makes
//! records of it, [`store::ledger`] carries the records of one commit on to the next, and [`store::history::life`] follows
//! one of them through the ids and files that it had. `log`, `blame` and `timeline` tell that as it is; [`practice::audit`]
//! holds each commit against the one before it, under the people and rules of the one before, while git is still telling
//! of later ones ([`store::turn::ahead`]), and [`practice::evidence`] packs it for who has to believe it. Two states side by
//! side need no history: [`store::difference`] compares them, and `diff`, `review` and [`check::range`] start from there.
//! How the graph was at a moment of the past is said by [`store::era`].
//!
//! # Where it meets git and the world
//! [`store::merge`] is what git calls when two branches changed one file: it merges by record, field and list entry, and
//! leaves to people what only they can know. [`store::hook`] puts hooks in place; what they ask is what `validate` asks, of
//! the index or of what is pushed ([`store::push`]). [`store::publish`] is the one place that reaches for a network through
//! git, and `cli::channel` the one through which a message leaves: on ways that the person configured, never the store.

pub mod check;
pub mod cli;
pub mod exchange;
pub mod finding;
pub mod graph;
pub mod model;
pub mod practice;
pub mod query;
pub mod render;
pub mod report;
pub mod store;
