//! CEL over records, the graph and the present moment: one language for queries, policies, approval rules and scopes.
//! Pure: reads nothing, knows no clock, and ends, whatever it is asked.
//!
//! The grammar is the `cel` crate's, whose parser makes the syntax tree. What follows is this folder's own, because an
//! expression in a store is written by whoever can open a pull request, and the crate's interpreter has no bound of time or
//! memory, tells no place of an error while it runs, and ends where a record lacks a field. So a tree is [`bind`]-ed first
//! (every name and word that can be known to be wrong is told before any record is asked), and then evaluated step by
//! counted step ([`budget`]) on fields that are taken from the typed record only when they are asked for ([`pick`]). Where both
//! have an answer it is the same: the tests hold one against the other.
//!
//! What is different from plain CEL, and why: an absent field is no error but the answer "no" ([`evaluate`]); words of a
//! closed list are ordered as their list is (`criticality >= "high"`); a time or day can be compared with a text that is one;
//! what has an id is the same as its id (`"findb1" in depends_on`); whole numbers and fractions can be mixed; getters of
//! times take the store's zone where none is named.

mod bind;
mod budget;
mod error;
mod evaluate;
mod facts;
mod function;
mod given;
mod node;
mod pick;
mod shape;
mod slip;
mod syntax;
mod token;
mod value;

#[cfg(test)]
mod fixture;
#[cfg(test)]
mod limits;
#[cfg(test)]
mod oracle;
#[cfg(test)]
mod tests;

use std::sync::Arc;
use std::sync::atomic::AtomicU64;

use rayon::prelude::*;

use crate::finding::quoted;
use crate::model::Kind;
use crate::model::reference::Wants;
use crate::store::snapshot::Entry;
use bind::Understood;
use budget::{Budget, FOR_A_RULE, FOR_ONE};
use error::{Complaint, Given};
use evaluate::Run;

pub use error::QueryError;
pub use facts::Facts;
pub use function::{FUNCTIONS, Function, team_of};
pub use given::Given as Computed;
pub use value::Value;

/// Which records an expression is asked of
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Subject {
    /// Records of any kind: every field of every kind is known.
    Any,
    Of(Kind),
    /// A change, with what is computed of it for approval rules: `risk`, `affected`, `impacted`, `history` … stand for
    /// that, and a field of the same name is `record.risk`.
    ApprovalRule,
}

impl Subject {
    fn kinds(self) -> impl Iterator<Item = Kind> {
        let is_asked = move |kind: &Kind| match self {
            Subject::Any => true,
            Subject::Of(one) => one == *kind,
            Subject::ApprovalRule => *kind == Kind::Change,
        };
        Kind::ALL.iter().copied().filter(is_asked)
    }
}

/// So many records are asked by one thread before it looks for more work.
const AT_ONCE: usize = 256;

/// An expression that is understood: it gives a value for a record
#[derive(Debug)]
pub struct Expression {
    text: String,
    understood: Arc<Understood>,
    /// What one record may cost.
    most: u64,
    /// What it has cost so far, over all records.
    spent: AtomicU64,
}

/// An expression that is yes or no for a record
#[derive(Debug)]
pub struct Query(Expression);

impl Expression {
    pub fn compile(text: &str, subject: Subject) -> Result<Expression, QueryError> {
        let understood = syntax::parse(text).and_then(|tree| bind::bind(&tree, subject));
        let understood = Arc::new(understood.map_err(|complaint| QueryError::new(*complaint, text))?);
        let most = if subject == Subject::ApprovalRule { FOR_A_RULE } else { FOR_ONE };
        Ok(Expression { text: text.to_owned(), understood, most, spent: AtomicU64::new(0) })
    }

    /// The same, which has cost nothing yet: for other records.
    #[must_use]
    pub fn again(&self) -> Expression {
        let Expression { text, understood, most, .. } = self;
        let (text, understood) = (text.clone(), understood.clone());
        Expression { text, understood, most: *most, spent: AtomicU64::new(0) }
    }

    pub fn text(&self) -> &str {
        &self.text
    }

    /// The fields that it asks for, in the order in which they stand in it: `attributes.cpus`.
    pub fn fields(&self) -> Vec<String> {
        self.understood.fields.iter().map(node::Field::dotted).collect()
    }

    /// What it gives for a record.
    pub fn value(&self, facts: &Facts<'_>, entry: &Entry) -> Result<Value, QueryError> {
        self.value_of(facts, entry, &given::Nothing)
    }

    /// What it gives for a change, of which more is computed than stands in the record.
    pub fn value_of(
        &self,
        facts: &Facts<'_>,
        entry: &Entry,
        given: &dyn Computed,
    ) -> Result<Value, QueryError> {
        self.run(facts, entry, given, |run| {
            let value = run.evaluate(&self.understood.root, None)?;
            run.weigh(&value)?;
            Ok(value.into_owned())
        })
    }

    /// Ids that stand in the expression are ids of this store: the answer to a misspelt one would be silence.
    pub fn check(&self, facts: &Facts<'_>) -> Result<(), QueryError> {
        let snapshot = facts.snapshot;
        let is_known = |id: &str| {
            let is_there = snapshot.get(id).is_some() || snapshot.by_alias(id).is_some();
            is_there || snapshot.broken.contains_key(&id.to_lowercase())
        };
        let Some((at, id)) = self.understood.ids.iter().find(|(_, id)| !is_known(id)) else { return Ok(()) };
        let complaint = Complaint::new(format!("there is no record `{id}`")).at(at);
        let complaint = match snapshot.nearest(id, Wants::Perhaps).as_slice() {
            [] => complaint,
            near => complaint.help(format!("did you mean {}?", quoted(near))),
        };
        Err(QueryError::new(*complaint, &self.text))
    }

    fn run<T>(
        &self,
        facts: &Facts<'_>,
        entry: &Entry,
        given: &dyn Computed,
        ask: impl FnOnce(&Run<'_>) -> Given<T>,
    ) -> Result<T, QueryError> {
        let run =
            Run::new(facts, entry, &self.understood.fields, Budget::new(&self.spent, self.most)).with(given);
        ask(&run).map_err(|complaint| QueryError::new(*complaint, &self.text).about(&entry.id))
    }
}

impl Query {
    pub fn compile(text: &str, subject: Subject) -> Result<Query, QueryError> {
        let expression = Expression::compile(text, subject)?;
        let Understood { root, fields, shapes, .. } = &*expression.understood;
        match bind::check_answer(root, shapes, fields) {
            Ok(()) => Ok(Query(expression)),
            Err(complaint) => Err(QueryError::new(*complaint, text)),
        }
    }

    /// The same, which has cost nothing yet: for other records.
    #[must_use]
    pub fn again(&self) -> Query {
        Query(self.0.again())
    }

    /// The expression, for what it says of itself.
    pub fn expression(&self) -> &Expression {
        &self.0
    }

    /// Whether it holds for a record.
    pub fn matches(&self, facts: &Facts<'_>, entry: &Entry) -> Result<bool, QueryError> {
        self.matches_of(facts, entry, &given::Nothing)
    }

    /// Whether it holds for a change, of which more is computed than stands in the record.
    pub fn matches_of(
        &self,
        facts: &Facts<'_>,
        entry: &Entry,
        given: &dyn Computed,
    ) -> Result<bool, QueryError> {
        self.0.run(facts, entry, given, |run| run.truth(&self.0.understood.root, None))
    }

    /// The records for which it holds, in their order; or why one of them cannot be asked.
    pub fn select<'s>(&self, facts: &Facts<'_>, entries: &[&'s Entry]) -> Result<Vec<&'s Entry>, QueryError> {
        self.0.check(facts)?;
        if entries.len() > AT_ONCE {
            entries.iter().for_each(|entry| entry.record.fetch());
        }
        let holds: Vec<Result<bool, QueryError>> =
            entries.par_chunks(AT_ONCE).flat_map_iter(|entries| self.ask_all(facts, entries)).collect();
        let mut selected = Vec::new();
        for (entry, holds) in entries.iter().zip(holds) {
            if holds? {
                selected.push(*entry);
            }
        }
        Ok(selected)
    }

    /// Asks records one after the other.
    fn ask_all(&self, facts: &Facts<'_>, entries: &[&Entry]) -> Vec<Result<bool, QueryError>> {
        let Expression { text, understood, most, spent } = &self.0;
        let Some(first) = entries.first() else { return Vec::new() };
        let mut run = Run::new(facts, first, &understood.fields, Budget::new(spent, *most));
        let mut answers = Vec::with_capacity(entries.len());
        for entry in entries {
            run.turn_to(entry);
            let answer = run.truth(&understood.root, None);
            answers.push(answer.map_err(|complaint| QueryError::new(*complaint, text).about(&entry.id)));
        }
        answers
    }
}
