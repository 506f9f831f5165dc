//! Names: of fields, of what is inside them, of items, of the moment. An unknown one is told with those that look like it.

use std::ops::Range;

use cel::IdedExpr;
use cel::common::ast::{Expr, LiteralValue, operators};

use super::{Binder, Bound, Shapes};
use crate::finding::quoted;
use crate::model::Kind;
use crate::model::id::nearest;
use crate::query::Subject;
use crate::query::error::{Complaint, Given};
use crate::query::function::{Function, TYPES};
use crate::query::given;
use crate::query::node::{Field, Node, What};
use crate::query::shape::{self, Shape};
use crate::query::value::Value;

/// Names that are no fields of records
const OWN: [&str; 5] = ["id", "kind", "file", "now", "record"];

static ANY: Shape = Shape::Any;
static TEXT: Shape = Shape::Text;
static TIME: Shape = Shape::Time;

/// A name, and where it stands
pub(super) struct Name<'t> {
    text: &'t str,
    at: Range<usize>,
    /// With the brackets around it.
    whole: Range<usize>,
}

impl<'t> Binder<'t> {
    /// A name that stands alone.
    pub(super) fn name(&mut self, expr: &'t IdedExpr) -> Given<Bound> {
        let Expr::Ident(name) = &expr.expr else { return Err(Complaint::new("a name is wanted")) };
        let at = self.tree.sign(expr.id);
        let inner = self.items.iter().rev().position(|(item, _)| item == name);
        if let Some(depth) = inner {
            let shapes = self.items[self.items.len() - 1 - depth].1.clone();
            return Ok(Bound { node: Node { at, what: What::Item(depth) }, shapes });
        }
        self.field(&[Name { text: name, whole: at.clone(), at }])
    }

    /// `a.b["c"]`, where `a` is no item: the way to a field of the record, or into it.
    pub(super) fn name_path(&self, expr: &'t IdedExpr) -> Option<Vec<Name<'t>>> {
        let mut path = Vec::new();
        let mut expr = expr;
        loop {
            let sign = self.tree.sign(expr.id);
            match &expr.expr {
                Expr::Ident(name) if self.items.iter().all(|(item, _)| item != name) => {
                    path.push(Name { text: name, whole: sign.clone(), at: sign });
                    path.reverse();
                    return Some(path);
                }
                Expr::Select(select) => {
                    let end = self.through(sign.end, &select.field);
                    let at = end - select.field.len()..end;
                    path.push(Name { text: &select.field, whole: at.clone(), at });
                    expr = &select.operand;
                }
                Expr::Call(call) if call.func_name == operators::INDEX => {
                    let [of, key] = call.args.as_slice() else { return None };
                    let Expr::Literal(LiteralValue::String(name)) = &key.expr else { return None };
                    let at = self.tree.sign(key.id);
                    path.push(Name { text: name.inner(), whole: at.start..self.through(at.end, "]"), at });
                    expr = of;
                }
                _ => return None,
            }
        }
    }

    /// A field of the record, or what is inside it.
    pub(super) fn field(&mut self, path: &[Name<'t>]) -> Given<Bound> {
        let at = path.iter().map(|name| name.whole.clone()).reduce(|all, next| all.start..next.end);
        let at = at.unwrap_or_default();
        if let Some(given) = self.given(path) {
            return given;
        }
        let path = match path {
            [record, rest @ ..] if record.text == "record" && !rest.is_empty() => rest,
            path => path,
        };
        if let Some(own) = self.own(path) {
            let (what, shape) = own?;
            return Ok(Bound { node: Node { at, what }, shapes: vec![shape] });
        }
        let of_kinds = self.resolve(path)?;
        let shapes: Shapes = of_kinds.iter().copied().flatten().collect();
        let names = path.iter().map(|name| name.text.into()).collect();
        let what = What::Field(self.ask(Field::Path { names, shapes: of_kinds }));
        Ok(Bound { node: Node { at, what }, shapes })
    }

    /// What is computed of a change, or what is inside of that.
    fn given(&self, path: &[Name<'t>]) -> Option<Given<Bound>> {
        let (first, rest) = path.split_first()?;
        let (place, shape) = given::find(first.text).filter(|_| self.subject == Subject::ApprovalRule)?;
        let whole = first.whole.clone();
        let mut bound =
            Bound { node: Node { at: whole.clone(), what: What::Given(place) }, shapes: vec![shape] };
        for name in rest {
            let shapes = match step(&bound.shapes, name.text) {
                Ok(shapes) => shapes,
                Err(complaint) => return Some(Err(complaint.at(&name.at))),
            };
            let what = What::Select(Box::new(bound.node), name.text.into());
            bound = Bound { node: Node { at: whole.start..name.whole.end, what }, shapes };
        }
        Some(Ok(bound))
    }

    /// A name that is no field of a record, and has nothing inside it.
    fn own(&mut self, path: &[Name<'t>]) -> Option<Given<(What, &'static Shape)>> {
        let (first, rest) = path.split_first()?;
        let (what, shape) = match first.text {
            "now" => (What::Now, &TIME),
            "id" | "record" => (What::Field(self.ask(Field::Id)), &TEXT),
            "kind" => (What::Field(self.ask(Field::Kind)), shape::kinds()),
            "file" => (What::Field(self.ask(Field::File)), &TEXT),
            name if self.is_field(name) => return None,
            name => {
                let name = TYPES.iter().find(|it| **it == name)?;
                (What::Literal(Value::Type(name)), &ANY)
            }
        };
        Some(match rest.first() {
            Some(inside) => Err(no_step(&[shape], inside.text).at(&inside.at)),
            None => Ok((what, shape)),
        })
    }

    fn is_field(&self, name: &str) -> bool {
        self.subject.kinds().any(|kind| shape::of(kind).field(name).is_some())
    }

    /// The place of a field among all that are asked for.
    fn ask(&mut self, field: Field) -> usize {
        self.fields.iter().position(|it| *it == field).unwrap_or_else(|| {
            self.fields.push(field);
            self.fields.len() - 1
        })
    }

    /// What is at the end of a path, in each kind of record that is asked.
    fn resolve(&self, path: &[Name<'t>]) -> Given<Vec<Option<&'static Shape>>> {
        let mut here: Vec<Option<&'static Shape>> = vec![None; Kind::ALL.len()];
        for kind in self.subject.kinds() {
            here[kind as usize] = Some(shape::of(kind));
        }
        for (place, name) in path.iter().enumerate() {
            let next: Vec<Option<&'static Shape>> =
                here.iter().map(|shape| shape.and_then(|shape| shape.field(name.text))).collect();
            if next.iter().all(Option::is_none) {
                let before: Shapes = here.into_iter().flatten().collect();
                let complaint =
                    if place == 0 { self.no_field(name.text) } else { no_step(&before, name.text) };
                return Err(complaint.at(&name.at));
            }
            here = next;
        }
        Ok(here)
    }

    fn no_field(&self, name: &str) -> Box<Complaint> {
        let complaint = Complaint::new(match self.subject {
            Subject::ApprovalRule => {
                format!("a change has no field `{name}`, and nothing of that name is computed")
            }
            Subject::Any => format!("no record has a field `{name}`"),
            Subject::Of(kind) => format!("{} has no field `{name}`", kind.with_article()),
        });
        let having = Kind::ALL.iter().filter(|kind| shape::of(**kind).field(name).is_some());
        let having: Vec<&str> = having.map(|kind| kind.with_article()).collect();
        if !having.is_empty() {
            return complaint.help(format!("it is a field of {}", having.join(", ")));
        }
        if Function::named(name).is_some() {
            return complaint.help(format!("it is a function: {name}(…)"));
        }
        let names = self.subject.kinds().flat_map(|kind| shape::of(kind).names()).chain(OWN);
        let computed = given::NAMES.into_iter().filter(|_| self.subject == Subject::ApprovalRule);
        let names = names.chain(computed);
        match nearest(name, names).as_slice() {
            [] => complaint.help("`itsm query --help` tells which names there are"),
            near => complaint.help(format!("did you mean {}?", quoted(near))),
        }
    }
}

/// The path as people write it.
pub(super) fn dotted(path: &[Name<'_>]) -> String {
    path.iter().map(|name| name.text).collect::<Vec<_>>().join(".")
}

/// What is inside of what, by its name; nothing is known of what is inside of the unknown.
pub(super) fn step(of: &[&'static Shape], name: &str) -> Given<Shapes> {
    let inside: Shapes = of.iter().filter_map(|shape| shape.field(name)).collect();
    if inside.is_empty() && !of.is_empty() { Err(no_step(of, name)) } else { Ok(inside) }
}

fn no_step(of: &[&'static Shape], name: &str) -> Box<Complaint> {
    let names: Vec<&str> = of.iter().flat_map(|shape| shape.names()).collect();
    let Some(first) = of.first() else { return Complaint::new(format!("there is no field `{name}`")) };
    if let Shape::List(_) = first {
        let help = format!("ask its items: list.exists(x, x.{name} == \"…\")");
        return Complaint::new(format!("a list has no field `{name}`")).help(help);
    }
    if names.is_empty() {
        return Complaint::new(format!("{} has no field `{name}`", first.what()));
    }
    let complaint = Complaint::new(format!("there is no field `{name}` in it"));
    match nearest(name, names.iter().copied()).as_slice() {
        [] => complaint.help(format!("it has {}", quoted(&names))),
        near => complaint.help(format!("did you mean {}?", quoted(near))),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_of_our_own_hide_no_field() {
        for name in OWN.iter().filter(|name| **name != "id") {
            assert!(Kind::ALL.iter().all(|kind| shape::of(*kind).field(name).is_none()), "{name}");
        }
    }
}
