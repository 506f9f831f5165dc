//! Functions, and the words that go through lists. What is computed from literals alone is computed here, once.

use std::borrow::Cow;
use std::ops::Range;

use cel::IdedExpr;
use cel::common::ast::{CallExpr, Expr};
use regex::{Regex, RegexBuilder};

use super::{Binder, Bound, MOST_NESTED, Shapes, YES, fit};
use crate::finding::quoted;
use crate::model::id::nearest;
use crate::query::error::{Complaint, Given};
use crate::query::function::{FUNCTIONS, Function, Runs};
use crate::query::node::{Each, EachWay, Node, What};
use crate::query::shape::Shape;
use crate::query::slip;
use crate::query::value::Value;

/// What a compiled pattern may take
const PATTERN_BYTES: usize = 1 << 20;

/// How many patterns an expression may have
const MOST_PATTERNS: usize = 16;

/// The words that go through lists
const WAYS: [(&str, EachWay); 6] = [
    ("exists", EachWay::Exists),
    ("exists_one", EachWay::ExistsOne),
    ("existsOne", EachWay::ExistsOne),
    ("all", EachWay::All),
    ("map", EachWay::Map),
    ("filter", EachWay::Filter),
];

static ITEMS: Shape = Shape::List(None);

impl<'t> Binder<'t> {
    pub(super) fn function(&mut self, expr: &'t IdedExpr, call: &'t CallExpr) -> Given<Bound> {
        let opening = self.tree.sign(expr.id);
        let name = call.func_name.as_str();
        let own = self.name_before(&opening, name);
        if let Some((_, way)) = WAYS.iter().find(|(it, _)| *it == name) {
            return self.each(*way, call, &own);
        }
        let target = call.target.as_deref();
        let arguments: Vec<&'t IdedExpr> = target.into_iter().chain(&call.args).collect();
        if name == "has" {
            return self.has(&arguments, &own);
        }
        let function = Function::named(name).ok_or_else(|| unknown(name).at(&own))?;
        if !function.takes(arguments.len()) {
            let message = format!("{name}() is written {}", function.usage);
            return Err(Complaint::new(message).at(&own).label(told(arguments.len())));
        }
        let nodes: Vec<Node> = arguments.iter().map(|it| Ok(self.bind(it)?.node)).collect::<Given<_>>()?;
        let start = if target.is_some() { nodes[0].at.start } else { own.start };
        let end = nodes.last().map_or(opening.end, |last| last.at.end.max(opening.end));
        let at = start..self.through(end, ")");
        if function.of_ids {
            self.ids.extend(nodes.iter().flat_map(ids));
        }
        let what = if name == "matches" { self.matches(nodes)? } else { folded(function, nodes, &at)? };
        let shapes = if let Shape::Any = function.gives { Vec::new() } else { vec![&function.gives] };
        Ok(Bound { node: Node { at, what }, shapes })
    }

    /// The name in front of an opening bracket.
    fn name_before(&self, opening: &Range<usize>, name: &str) -> Range<usize> {
        let end = self.tree.text[..opening.start].trim_end().len();
        end.saturating_sub(name.len())..end
    }

    fn has(&mut self, arguments: &[&'t IdedExpr], own: &Range<usize>) -> Given<Bound> {
        let wrong = || Complaint::new("has() asks for one field: has(owner)").at(own);
        let [of] = arguments else { return Err(wrong()) };
        let of = self.bind(of)?.node;
        if !matches!(of.what, What::Field(_) | What::Select(..) | What::Index(_) | What::Item(_)) {
            return Err(wrong());
        }
        let at = own.start..self.through(of.at.end, ")");
        Ok(Bound { node: Node { at, what: What::Has(Box::new(of)) }, shapes: vec![&YES] })
    }

    fn matches(&mut self, mut nodes: Vec<Node>) -> Given<What> {
        let (Some(pattern), Some(of)) = (nodes.pop(), nodes.pop()) else {
            return Err(Complaint::new("matches() wants a text and a pattern"));
        };
        let What::Literal(Value::Text(text)) = &pattern.what else {
            let message = "the pattern of matches() stands in the expression itself";
            return Err(Complaint::new(message)
                .at(&pattern.at)
                .help("write it out: name.matches(\"^web[0-9]+$\")"));
        };
        self.patterns += 1;
        if self.patterns > MOST_PATTERNS {
            let message = format!("an expression has {MOST_PATTERNS} patterns at most");
            return Err(Complaint::new(message)
                .at(&pattern.at)
                .help("one pattern may have several parts: ^(web|app)-"));
        }
        let regex = compiled(text).map_err(|complaint| complaint.at(&pattern.at))?;
        Ok(What::Matches(Box::new(of), regex))
    }

    fn each(&mut self, way: EachWay, call: &'t CallExpr, own: &Range<usize>) -> Given<Bound> {
        let name = &call.func_name;
        let usage =
            || Complaint::new(format!("{name}() is written list.{name}(x, …), with any name for x")).at(own);
        let Some(list) = call.target.as_deref() else { return Err(usage()) };
        let (item, filter, body) = match (call.args.as_slice(), way) {
            ([item, body], _) => (item, None, body),
            ([item, filter, body], EachWay::Map) => (item, Some(filter), body),
            _ => return Err(usage()),
        };
        let Expr::Ident(item) = &item.expr else { return Err(usage().at(&self.tree.sign(item.id))) };
        if self.items.len() == MOST_NESTED {
            let message = format!("lists are gone through in one another {MOST_NESTED} deep at most");
            return Err(Complaint::new(message).at(own).label("one too many"));
        }
        let list = self.bind(list)?;
        fit::check_list(&list)?;
        self.items.push((item, list.shapes.iter().map(|shape| shape.visited()).collect()));
        let inside = self.inside(way, filter, body, item);
        self.items.pop();
        let (filter, body) = inside?;
        let at = list.node.at.start..self.through(body.node.at.end, ")");
        let shapes: Shapes = match way {
            EachWay::Map => vec![&ITEMS],
            EachWay::Filter => list.shapes,
            _ => vec![&YES],
        };
        let what = What::Each(Box::new(Each { way, list: list.node, filter, body: body.node }));
        Ok(Bound { node: Node { at, what }, shapes })
    }

    /// Which items are taken, and what is done with each.
    fn inside(
        &mut self,
        way: EachWay,
        filter: Option<&'t IdedExpr>,
        body: &'t IdedExpr,
        item: &'t str,
    ) -> Given<(Option<Node>, Bound)> {
        match way {
            EachWay::Map => {
                let filter = filter.map(|filter| self.condition(filter)).transpose()?;
                Ok((filter, self.bind(body)?))
            }
            EachWay::Filter => {
                let filter = self.condition(body)?;
                let at = filter.at.clone();
                debug_assert!(self.items.last().is_some_and(|(name, _)| *name == item));
                Ok((Some(filter), Bound::unknown(at, What::Item(0))))
            }
            _ => Ok((None, Bound::unknown_node(self.condition(body)?))),
        }
    }
}

impl Bound {
    fn unknown_node(node: Node) -> Bound {
        Bound { node, shapes: Vec::new() }
    }
}

fn told(count: usize) -> String {
    match count {
        0 => "nothing is given".to_owned(),
        1 => "one thing is given".to_owned(),
        many => format!("{many} things are given"),
    }
}

fn unknown(name: &str) -> Box<Complaint> {
    if let Some(meant) = slip::meant(name) {
        let complaint = Complaint::new(format!("`{name}` means nothing in an expression"));
        return complaint.help(format!("write {}", slip::in_quotes(meant)));
    }
    let names = FUNCTIONS.iter().map(|it| it.name).chain(WAYS.iter().map(|(name, _)| *name)).chain(["has"]);
    let complaint = Complaint::new(format!("there is no function `{name}`"));
    match nearest(name, names).as_slice() {
        [] => complaint.help("`itsm query --help` lists them"),
        near => complaint.help(format!("did you mean {}?", quoted(near))),
    }
}

/// The ids that are written out in an argument.
fn ids(node: &Node) -> Vec<(Range<usize>, String)> {
    let text = |value: &Value| value.as_text().map(|text| (node.at.clone(), text.to_owned()));
    match &node.what {
        What::Literal(Value::List(items)) => items.iter().filter_map(text).collect(),
        What::Literal(value) => text(value).into_iter().collect(),
        _ => Vec::new(),
    }
}

/// Patterns are run by an engine whose time grows with the text alone.
fn compiled(pattern: &str) -> Given<Regex> {
    RegexBuilder::new(pattern).size_limit(PATTERN_BYTES).dfa_size_limit(PATTERN_BYTES).build().map_err(
        |error| {
            let words = error.to_string();
            let last = words.lines().last().unwrap_or_default().trim_start_matches("error: ").to_owned();
            Complaint::new("the pattern cannot be read").label(last)
        },
    )
}

fn folded(function: &'static Function, nodes: Vec<Node>, at: &Range<usize>) -> Given<What> {
    let values: Option<Vec<Cow<'_, Value>>> = nodes
        .iter()
        .map(|node| match &node.what {
            What::Literal(value) => Some(Cow::Borrowed(value)),
            _ => None,
        })
        .collect();
    match (&function.runs, values) {
        (Runs::Alone(run), Some(values)) => {
            run(&values).map(What::Literal).map_err(|complaint| complaint.at(at))
        }
        _ => Ok(What::Call(function, nodes)),
    }
}
