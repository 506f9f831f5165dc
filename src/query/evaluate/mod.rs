//! What an expression gives for one record. Each step is counted; nothing is looked up before it is asked for.
//!
//! What a record does not say is absent, and absent is the answer to no test: `==`, `<`, `in`, `startsWith` of it are false and
//! so is `has`, `!=` is true, and what is computed from it is absent again. CEL's own interpreter would call these errors.

mod compare;
mod compute;
mod each;

use std::borrow::Cow;
use std::cell::OnceCell;
use std::collections::BTreeMap;
use std::sync::Arc;

use super::budget::Budget;
use super::error::{Complaint, Given};
use super::facts::{Facts, is_among};
use super::function::Runs;
use super::given::{Given as Computed, NAMES, Nothing};
use super::node::{Field, Node, Test, What};
use super::pick::pick;
use super::shape::{self, EFFECTS, Shape};
use super::value::Value;
use crate::model::Kind;
use crate::store::held::Peek;
use crate::store::snapshot::Entry;

pub(super) use compare::{moment, same};

/// One question to one record
pub(super) struct Run<'e> {
    pub facts: &'e Facts<'e>,
    pub entry: &'e Entry,
    pub budget: Budget<'e>,
    fields: &'e [Field],
    given: &'e dyn Computed,
    /// What was asked of the record so far.
    values: Box<[OnceCell<Value>]>,
}

/// What `exists(x, …)` and its like call their items, innermost first
pub(super) struct Items<'s> {
    item: &'s Value,
    outer: Option<&'s Items<'s>>,
}

impl<'e> Run<'e> {
    pub(super) fn new(
        facts: &'e Facts<'e>,
        entry: &'e Entry,
        fields: &'e [Field],
        budget: Budget<'e>,
    ) -> Run<'e> {
        let values = fields.iter().map(|_| OnceCell::new()).collect();
        Run { facts, entry, budget, fields, given: &Nothing, values }
    }

    /// With what is computed of the record.
    #[must_use]
    pub(super) fn with(mut self, given: &'e dyn Computed) -> Run<'e> {
        self.given = given;
        self
    }

    /// Turns to another record.
    pub(super) fn turn_to(&mut self, entry: &'e Entry) {
        self.entry = entry;
        self.budget.renew();
        for value in &mut self.values {
            value.take();
        }
    }

    pub(super) fn evaluate<'s>(
        &'s self,
        node: &'s Node,
        items: Option<&'s Items<'s>>,
    ) -> Given<Cow<'s, Value>> {
        self.budget.spend(1).map_err(|complaint| complaint.at(&node.at))?;
        self.what(&node.what, items).map_err(|complaint| complaint.at(&node.at))
    }

    fn what<'s>(&'s self, what: &'s What, items: Option<&'s Items<'s>>) -> Given<Cow<'s, Value>> {
        match what {
            What::Literal(value) => Ok(Cow::Borrowed(value)),
            What::Field(place) => Ok(Cow::Borrowed(self.field(*place))),
            What::Item(depth) => item(items, *depth),
            What::Now => Ok(Cow::Owned(Value::Time(self.facts.now.fixed_offset()))),
            What::Given(place) => self.spend_on(self.given.value(NAMES[*place])),
            What::Select(of, name) => self.select(self.evaluate(of, items)?, name),
            What::Index(pair) => self.index(pair, items),
            What::Has(of) => yes(self.evaluate(of, items)?.is_present()),
            What::Not(of) => yes(!self.truth(of, items)?),
            What::Negative(of) => compute::negative(&*self.evaluate(of, items)?).map(Cow::Owned),
            What::And(pair) => self.join(pair, items, false),
            What::Or(pair) => self.join(pair, items, true),
            What::If(parts) => {
                let [condition, then, otherwise] = &**parts;
                self.evaluate(if self.truth(condition, items)? { then } else { otherwise }, items)
            }
            What::Test(test, pair) => self.test(*test, pair, items).and_then(yes),
            What::Sum(operator, pair) => {
                let (left, right) = (self.evaluate(&pair[0], items)?, self.evaluate(&pair[1], items)?);
                self.spend_on(compute::compute(self.facts, *operator, &left, &right)?)
            }
            What::List(parts) => {
                let values: Given<Arc<[Value]>> =
                    parts.iter().map(|part| self.evaluate(part, items).map(Cow::into_owned)).collect();
                self.spend_on(Value::List(values?))
            }
            What::Map(entries) => self.mapping(entries, items),
            What::Each(each) => self.each(each, items),
            What::Call(function, arguments) => {
                let arguments = self.arguments(arguments, items)?;
                match function.runs {
                    Runs::Alone(run) => self.spend_on(run(&arguments)?),
                    Runs::OnFacts(run) => run(self, &arguments).map(Cow::Owned),
                    Runs::Ids(run) => Ok(Cow::Owned(Value::List(run(self, &arguments)?))),
                }
            }
            What::Matches(of, pattern) => {
                let value = self.evaluate(of, items)?;
                self.budget.spend_on(&value)?;
                yes(of_text(&value, "matches()")?.is_some_and(|text| pattern.is_match(text)))
            }
        }
    }

    /// Counts all that a value holds: lists share their items, and what is small here may be large where it is written out.
    pub(super) fn weigh(&self, value: &Value) -> Given<()> {
        self.budget.spend(1)?;
        match value {
            Value::List(items) => items.iter().try_for_each(|item| self.weigh(item)),
            Value::Map(entries) => entries.values().try_for_each(|value| self.weigh(value)),
            other => self.budget.spend_on(other),
        }
    }

    fn spend_on<'s>(&self, value: Value) -> Given<Cow<'s, Value>> {
        self.budget.spend_on(&value)?;
        Ok(Cow::Owned(value))
    }

    fn arguments<'s>(
        &'s self,
        nodes: &'s [Node],
        items: Option<&'s Items<'s>>,
    ) -> Given<Vec<Cow<'s, Value>>> {
        let arguments: Vec<Cow<'s, Value>> =
            nodes.iter().map(|it| self.evaluate(it, items)).collect::<Given<_>>()?;
        arguments.iter().try_for_each(|argument| self.budget.spend_on(argument))?;
        Ok(arguments)
    }

    fn field(&self, place: usize) -> &Value {
        self.values[place].get_or_init(|| read(&self.fields[place], self.entry))
    }

    /// Whether a condition holds; what is absent does not.
    pub(super) fn truth<'s>(&'s self, node: &'s Node, items: Option<&'s Items<'s>>) -> Given<bool> {
        match &*self.evaluate(node, items)? {
            Value::Bool(holds) => Ok(*holds),
            Value::Absent => Ok(false),
            other => Err(no_answer(other).at(&node.at)),
        }
    }

    /// `&&` and `||`: what decides alone decides even where the other side is an error, whichever side it is.
    fn join<'s>(
        &'s self,
        [left, right]: &'s [Node; 2],
        items: Option<&'s Items<'s>>,
        decides: bool,
    ) -> Given<Cow<'s, Value>> {
        let first = self.truth(left, items);
        if first == Ok(decides) {
            return yes(decides);
        }
        let second = self.truth(right, items)?;
        if second == decides { yes(decides) } else { first.and_then(|_| yes(!decides)) }
    }

    fn test<'s>(
        &'s self,
        test: Test,
        [left, right]: &'s [Node; 2],
        items: Option<&'s Items<'s>>,
    ) -> Given<bool> {
        let a = self.evaluate(left, items)?;
        if let (Test::In, What::Call(function, arguments)) = (test, &right.what)
            && let Runs::Ids(run) = function.runs
        {
            let ids = run(self, &self.arguments(arguments, items)?)?;
            return Ok(a.as_text().is_some_and(|id| is_among(&ids, id)));
        }
        let b = self.evaluate(right, items)?;
        match test {
            Test::Same => same(self, &a, &b),
            Test::Different => same(self, &a, &b).map(|same| !same),
            Test::In => compare::is_in(self, &a, &b),
            Test::Less => compare::order(self, &a, &b).map(|it| it.is_some_and(|order| order.is_lt())),
            Test::AtMost => compare::order(self, &a, &b).map(|it| it.is_some_and(|order| order.is_le())),
            Test::More => compare::order(self, &a, &b).map(|it| it.is_some_and(|order| order.is_gt())),
            Test::AtLeast => compare::order(self, &a, &b).map(|it| it.is_some_and(|order| order.is_ge())),
        }
    }

    /// A field of a value; of an asset as its own record has it.
    fn select<'s>(&'s self, of: Cow<'s, Value>, name: &str) -> Given<Cow<'s, Value>> {
        let Value::Asset { id, effect } = &*of else { return select(of, name) };
        self.budget.spend(if name == "effect" { 0 } else { ELSEWHERE })?;
        let found = match (name, self.facts.snapshot.get(id)) {
            ("effect", _) => effect.map_or(Value::Absent, |effect| Value::Word(&EFFECTS, effect)),
            (_, entry) => entry.map_or(Value::Absent, |entry| {
                let shape = shape::of(entry.kind()).field(name);
                shape.map_or(Value::Absent, |shape| said(entry, &[name.into()], shape))
            }),
        };
        self.spend_on(found)
    }

    fn index<'s>(&'s self, [of, key]: &'s [Node; 2], items: Option<&'s Items<'s>>) -> Given<Cow<'s, Value>> {
        let (of, key) = (self.evaluate(of, items)?, self.evaluate(key, items)?);
        let found = match (&*of, &*key) {
            (Value::Absent, _) | (_, Value::Absent) => None,
            (Value::List(list), Value::Int(at)) => usize::try_from(*at).ok().and_then(|at| list.get(at)),
            (Value::Map(_) | Value::Asset { .. }, key) if key.as_text().is_some() => {
                return self.select(of, key.as_text().unwrap_or_default());
            }
            (of, key) => {
                return Err(Complaint::new(format!("{} has nothing at {}", of.what(), key.what())));
            }
        };
        Ok(Cow::Owned(found.cloned().unwrap_or(Value::Absent)))
    }

    fn mapping<'s>(
        &'s self,
        entries: &'s [[Node; 2]],
        items: Option<&'s Items<'s>>,
    ) -> Given<Cow<'s, Value>> {
        let mut map = BTreeMap::new();
        for [key, value] in entries {
            let name = self.evaluate(key, items)?;
            let name =
                name.as_text().ok_or_else(|| Complaint::new("a key is a text").at(&key.at))?.to_owned();
            map.insert(name, self.evaluate(value, items)?.into_owned());
        }
        self.spend_on(Value::Map(Arc::new(map)))
    }
}

fn yes<'s>(yes: bool) -> Given<Cow<'s, Value>> {
    Ok(Cow::Owned(Value::Bool(yes)))
}

fn item<'s>(items: Option<&'s Items<'s>>, depth: usize) -> Given<Cow<'s, Value>> {
    let found = std::iter::successors(items, |items| items.outer).nth(depth);
    let found = found.unwrap_or_else(|| unreachable!("every name of an item was found around it"));
    Ok(Cow::Borrowed(found.item))
}

/// So many steps it costs to take a field of another record than the one that is asked.
const ELSEWHERE: usize = 4;

/// A field of a value.
fn select<'s>(of: Cow<'s, Value>, name: &str) -> Given<Cow<'s, Value>> {
    let found = |entries: &BTreeMap<String, Value>| entries.get(name).cloned().unwrap_or(Value::Absent);
    match of {
        Cow::Borrowed(Value::Map(entries)) => {
            Ok(entries.get(name).map_or(Cow::Owned(Value::Absent), Cow::Borrowed))
        }
        Cow::Owned(Value::Map(entries)) => Ok(Cow::Owned(found(&entries))),
        of if *of == Value::Absent => Ok(of),
        of => Err(Complaint::new(format!("{} has no field `{name}`", of.what()))),
    }
}

/// What a record says at a path of names.
fn said(entry: &Entry, names: &[Box<str>], shape: &'static Shape) -> Value {
    let value = match entry.record.peek(names) {
        Peek::Said(value) => value,
        Peek::Unpacked => pick(&entry.record, names),
    };
    match value {
        Some(value) => Value::from_json(&value, shape),
        None if matches!(shape, Shape::List(_)) => Value::List(Arc::default()),
        None => Value::Absent,
    }
}

/// What a record says in a field.
fn read(field: &Field, entry: &Entry) -> Value {
    match field {
        Field::Id => Value::text(&entry.id),
        Field::Kind => Value::Word(Kind::NAMES, entry.kind() as usize),
        Field::File => Value::text(entry.file.as_str()),
        Field::Path { names, .. } => {
            field.shape(entry.kind()).map_or(Value::Absent, |shape| said(entry, names, shape))
        }
    }
}

fn no_answer(value: &Value) -> Box<Complaint> {
    Complaint::new(format!("{} is no answer to a question", value.what()))
        .label("neither yes nor no")
        .help("compare it with something, or ask has(…)")
}

/// The text that a function wants; nothing where it is absent.
pub(super) fn of_text<'v>(value: &'v Value, function: &str) -> Given<Option<&'v str>> {
    match (value.as_text(), value) {
        (Some(text), _) => Ok(Some(text)),
        (None, Value::Absent) => Ok(None),
        (None, other) => Err(Complaint::new(format!("{function} wants a text, not {}", other.what()))),
    }
}
