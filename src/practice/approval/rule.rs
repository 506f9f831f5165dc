//! The approval rules of `itsm.yaml`, understood; and the people whom they ask. What cannot be understood is a fault with
//! its place, never a rule that is passed over.

use std::collections::BTreeSet;

use super::person::{self, Bar};
use super::{Asked, Slot};
use crate::finding::FilePath;
use crate::model::change::Change;
use crate::model::pointer::Pointer;
use crate::model::settings::{ApprovalRule, RuleMatch};
use crate::model::{Kind, Record};
use crate::query::{Expression, Facts, Query, QueryError, Subject, Value};
use crate::store::snapshot::{Entry, Snapshot};

/// The rules of a store that has none: name, when, how many of the owners of what is touched. The first that matches holds
pub const BUILT_IN: [(&str, Option<&str>, u32); 2] = [
    ("routine", Some("type == \"standard\" && risk != \"high\" || type == \"normal\" && risk == \"low\""), 0),
    ("owner", None, 1),
];

/// Whom a rule asks that names nobody
pub const OWNERS: &str = "owners(affected)";

/// What a rule is called where none matches
pub const UNMATCHED: &str = "review";

/// The rules of a store
#[derive(Debug)]
pub struct Rules {
    rules: Vec<Rule>,
    matching: RuleMatch,
    faults: Vec<Fault>,
}

/// One rule, understood
#[derive(Debug)]
struct Rule {
    name: String,
    /// Its place in `approvals.rules`; nothing for what is built in.
    place: Option<usize>,
    when: Option<Query>,
    need: usize,
    from: Vec<Expression>,
}

/// Why a rule cannot be asked
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    pub rule: String,
    /// In `itsm.yaml`.
    pub at: Pointer,
    pub message: String,
    pub help: Option<String>,
}

impl Rules {
    pub(in crate::practice) fn of(snapshot: &Snapshot, facts: &Facts<'_>) -> Rules {
        let settings = &snapshot.settings.approvals;
        let (mut rules, mut faults) = (Vec::new(), Vec::new());
        for (place, written) in settings.rules.iter().enumerate() {
            match understand(written, Some(place), facts) {
                Ok(rule) => rules.push(rule),
                Err(found) => faults.extend(found),
            }
        }
        let matching = if settings.rules.is_empty() { RuleMatch::First } else { settings.r#match };
        if settings.rules.is_empty() {
            rules.extend(BUILT_IN.iter().map(|(name, when, need)| built_in(name, *when, *need, facts)));
        }
        Rules { rules, matching, faults }
    }

    /// The same rules for other records, under the same settings; nothing where they have to be understood anew to say what
    /// is wrong with them.
    pub(in crate::practice) fn again(&self, facts: &Facts<'_>) -> Option<Rules> {
        let names_what_is_there = |it: &Expression| it.check(facts).is_ok();
        let is_sound = |rule: &Rule| {
            let when = rule.when.iter().map(Query::expression);
            when.chain(&rule.from).all(names_what_is_there)
        };
        let is_sound = self.faults.is_empty() && self.rules.iter().all(is_sound);
        let rules = || self.rules.iter().map(Rule::again).collect();
        is_sound.then(|| Rules { rules: rules(), matching: self.matching, faults: Vec::new() })
    }

    /// What is wrong with rules before any change is asked about.
    pub fn faults(&self) -> &[Fault] {
        &self.faults
    }

    /// What the rules that match want; and why some cannot be asked.
    pub(super) fn slots(&self, asked: &Asked<'_, '_>, barred: &[Bar]) -> (Vec<Slot>, Vec<Fault>) {
        let (mut slots, mut faults) = (Vec::new(), self.faults.clone());
        let proposed;
        let entry = match asked.cx.snapshot.get(&asked.change.id) {
            Some(entry) if is_of(entry, asked.change) => entry,
            Some(_) => {
                faults.push(unknown(asked.change));
                return (slots, faults);
            }
            None => {
                proposed = entry_of(asked.change);
                &proposed
            }
        };
        for rule in &self.rules {
            match rule.matches(asked, entry) {
                Ok(true) => slots
                    .push(rule.slot(asked, entry, barred).unwrap_or_else(|fault| fault.close(&mut faults))),
                Ok(false) => continue,
                Err(fault) => {
                    faults.push(fault);
                    continue;
                }
            }
            if self.matching == RuleMatch::First {
                break;
            }
        }
        if slots.is_empty() {
            let rule = built_in(UNMATCHED, None, 1, asked.cx.facts());
            slots.push(rule.slot(asked, entry, barred).unwrap_or_else(|fault| fault.close(&mut faults)));
        }
        (slots, faults)
    }
}

impl Fault {
    /// A slot that nobody fills, in the place of the one that cannot be known.
    fn close(self, faults: &mut Vec<Fault>) -> Slot {
        let slot =
            Slot { rule: self.rule.clone(), need: 1, may: Vec::new(), have: Vec::new(), barred: Vec::new() };
        faults.push(self);
        slot
    }
}

impl Rule {
    fn again(&self) -> Rule {
        let from = self.from.iter().map(Expression::again).collect();
        let when = self.when.as_ref().map(Query::again);
        Rule { name: self.name.clone(), place: self.place, when, need: self.need, from }
    }

    fn matches(&self, asked: &Asked<'_, '_>, entry: &Entry) -> Result<bool, Fault> {
        let Some(when) = &self.when else { return Ok(true) };
        when.matches_of(asked.cx.facts(), entry, asked).map_err(|error| self.fault("when", None, &error))
    }

    fn slot(&self, asked: &Asked<'_, '_>, entry: &Entry, barred: &[Bar]) -> Result<Slot, Fault> {
        let mut pool = BTreeSet::new();
        // Whom a rule would ask that asks nobody is of no interest, and may be dear to find out.
        for (place, from) in self.from.iter().enumerate().filter(|_| self.need > 0) {
            let given = from.value_of(asked.cx.facts(), entry, asked);
            pool.extend(parties(&given.map_err(|error| self.fault("from", Some(place), &error))?));
        }
        let people = person::people(asked.cx.snapshot, pool);
        let (mut may, mut out) = (Vec::new(), Vec::new());
        for who in people {
            match person::why_barred(asked.cx.snapshot, &who, barred) {
                Some(why) => out.push((who, why)),
                None => may.push(who),
            }
        }
        Ok(Slot { rule: self.name.clone(), need: self.need, may, have: Vec::new(), barred: out })
    }

    fn fault(&self, field: &'static str, item: Option<usize>, error: &QueryError) -> Fault {
        fault(&self.name, self.place, field, item, error)
    }
}

fn understand(written: &ApprovalRule, place: Option<usize>, facts: &Facts<'_>) -> Result<Rule, Vec<Fault>> {
    let mut faults = Vec::new();
    let when = written.when.as_deref().map(|text| {
        let query = Query::compile(text, Subject::ApprovalRule)?;
        query.expression().check(facts).map(|()| query)
    });
    let when =
        when.transpose().map_err(|error| faults.push(fault(&written.name, place, "when", None, &error)));
    let mut from = Vec::new();
    let asks = if written.from.is_empty() { vec![OWNERS.to_owned()] } else { written.from.clone() };
    for (item, text) in asks.iter().enumerate() {
        let expression = Expression::compile(text, Subject::ApprovalRule);
        match expression.and_then(|it| it.check(facts).map(|()| it)) {
            Ok(expression) => from.push(expression),
            Err(error) => faults.push(fault(&written.name, place, "from", Some(item), &error)),
        }
    }
    match when {
        Ok(when) if faults.is_empty() => {
            let need = written.need as usize;
            Ok(Rule { name: written.name.clone(), place, when, need, from })
        }
        _ => Err(faults),
    }
}

fn built_in(name: &str, when: Option<&str>, need: u32, facts: &Facts<'_>) -> Rule {
    let (name, when) = (name.to_owned(), when.map(str::to_owned));
    let rule = understand(&ApprovalRule { name, when, need, from: Vec::new() }, None, facts);
    rule.unwrap_or_else(|faults| unreachable!("what is built in can be understood: {faults:?}"))
}

fn fault(
    rule: &str,
    place: Option<usize>,
    field: &'static str,
    item: Option<usize>,
    error: &QueryError,
) -> Fault {
    let mut at = Pointer::field("approvals").key("rules");
    if let Some(place) = place {
        at = at.index(place).key(field);
        at = item.map_or_else(|| at.clone(), |item| at.clone().index(item));
    }
    let part = error.text.get(error.place()).unwrap_or_default();
    let part = if part.is_empty() || part == error.text { String::new() } else { format!(", at `{part}`") };
    Fault { rule: rule.to_owned(), at, message: format!("{}{part}", error.message), help: error.help.clone() }
}

/// People and teams out of what an expression gives: texts, assets none.
fn parties(value: &Value) -> Vec<String> {
    match value {
        Value::List(items) => items.iter().flat_map(parties).collect(),
        other => other.as_text().map(str::to_owned).into_iter().collect(),
    }
}

fn is_of(entry: &Entry, change: &Change) -> bool {
    matches!(&*entry.record, Record::Change(it) if it.id == change.id)
}

/// A change that is about to be written, as if it stood in the store.
fn entry_of(change: &Change) -> Entry {
    let file = FilePath::new(format!("{}/{}.yaml", Kind::Change.folder(), change.id));
    Entry {
        id: change.id.clone(),
        file,
        document: 0,
        record: Record::Change(Box::new(change.clone())).into(),
    }
}

fn unknown(change: &Change) -> Fault {
    Fault {
        rule: UNMATCHED.to_owned(),
        at: Pointer::field("approvals"),
        message: format!("`{}` is no change of this store", change.id),
        help: None,
    }
}
