//! An expression that is understood: every name resolved, every function known, every part with its place in the text.

use std::ops::Range;

use regex::Regex;

use super::function::Function;
use super::shape::Shape;
use super::value::Value;
use crate::model::Kind;

/// A part of an expression, and where it stands in the text
#[derive(Debug)]
pub(super) struct Node {
    pub at: Range<usize>,
    pub what: What,
}

#[derive(Debug)]
pub(super) enum What {
    Literal(Value),
    /// A field of the record, by its place in the list of those that the expression asks for.
    Field(usize),
    Now,
    /// What is computed of a change, by its place among the names for that.
    Given(usize),
    /// What a `exists(x, …)` around it calls `x`: how many of them lie between.
    Item(usize),
    Select(Box<Node>, Box<str>),
    Index(Box<[Node; 2]>),
    Has(Box<Node>),
    Not(Box<Node>),
    Negative(Box<Node>),
    And(Box<[Node; 2]>),
    Or(Box<[Node; 2]>),
    /// Condition, then, else.
    If(Box<[Node; 3]>),
    Test(Test, Box<[Node; 2]>),
    Sum(Operator, Box<[Node; 2]>),
    List(Vec<Node>),
    Map(Vec<[Node; 2]>),
    Each(Box<Each>),
    Call(&'static Function, Vec<Node>),
    Matches(Box<Node>, Regex),
}

/// A question that two values answer with yes or no
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Test {
    Same,
    Different,
    Less,
    AtMost,
    More,
    AtLeast,
    In,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Operator {
    Add,
    Subtract,
    Multiply,
    Divide,
    Remainder,
}

/// What is done with each item of a list
#[derive(Debug)]
pub(super) struct Each {
    pub way: EachWay,
    pub list: Node,
    /// Which items take part; all, where nothing is said.
    pub filter: Option<Node>,
    pub body: Node,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum EachWay {
    Exists,
    ExistsOne,
    All,
    Map,
    Filter,
}

/// Something of a record that an expression asks for
#[derive(Debug)]
pub(super) enum Field {
    Id,
    Kind,
    File,
    /// A path of names, and what is at its end in each kind of record; nothing where the kind has no such field.
    Path {
        names: Vec<Box<str>>,
        shapes: Vec<Option<&'static Shape>>,
    },
}

impl Field {
    /// What it holds in records of a kind.
    pub(super) fn shape(&self, kind: Kind) -> Option<&'static Shape> {
        match self {
            Field::Path { shapes, .. } => shapes.get(kind as usize).copied().flatten(),
            _ => None,
        }
    }

    /// As people write it: `attributes.cpus`.
    pub(super) fn dotted(&self) -> String {
        match self {
            Field::Id => "id".to_owned(),
            Field::Kind => "kind".to_owned(),
            Field::File => "file".to_owned(),
            Field::Path { names, .. } => names.join("."),
        }
    }
}

impl PartialEq for Field {
    /// The shapes follow from the names.
    fn eq(&self, other: &Field) -> bool {
        match (self, other) {
            (Field::Path { names, .. }, Field::Path { names: others, .. }) => names == others,
            _ => std::mem::discriminant(self) == std::mem::discriminant(other),
        }
    }
}
