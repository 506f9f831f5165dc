//! From a syntax tree to an expression that is understood. Whatever can be known to be wrong without a record is told here:
//! names, arguments, words that a field never holds, and what would cost without bound.

mod call;
mod fit;
mod name;

use std::ops::Range;

use cel::IdedExpr;
use cel::common::ast::{CallExpr, EntryExpr, Expr, LiteralValue, MapExpr, operators};

use super::Subject;
use super::error::{Complaint, Given};
use super::node::{Field, Node, Operator, Test, What};
use super::shape::Shape;
use super::syntax::{Tree, too_deep};
use super::value::Value;

pub(super) use fit::check_answer;

/// How deep parts may be nested in parts
const DEEPEST: usize = 64;

/// How deep `exists`, `all`, `map` and `filter` may be nested in one another
const MOST_NESTED: usize = 3;

/// An expression that is understood
#[derive(Debug)]
pub(super) struct Understood {
    pub root: Node,
    /// What it asks of a record.
    pub fields: Vec<Field>,
    /// Ids that stand in it, and where.
    pub ids: Vec<(Range<usize>, String)>,
    /// What it may give; nothing where that is not known.
    pub shapes: Shapes,
}

/// What a part may give, in different kinds of record; nothing where it is not known
type Shapes = Vec<&'static Shape>;

/// A part, and what it may give
struct Bound {
    node: Node,
    shapes: Shapes,
}

struct Binder<'t> {
    tree: &'t Tree<'t>,
    subject: Subject,
    fields: Vec<Field>,
    ids: Vec<(Range<usize>, String)>,
    /// What `exists(x, …)` and its like around here call their items, outermost first.
    items: Vec<(&'t str, Shapes)>,
    depth: usize,
    patterns: usize,
}

static YES: Shape = Shape::Bool;

pub(super) fn bind(tree: &Tree<'_>, subject: Subject) -> Given<Understood> {
    let (fields, ids, items) = (Vec::new(), Vec::new(), Vec::new());
    let mut binder = Binder { tree, subject, fields, ids, items, depth: 0, patterns: 0 };
    let Bound { node: root, shapes } = binder.bind(&tree.root)?;
    Ok(Understood { root, fields: binder.fields, ids: binder.ids, shapes })
}

impl<'t> Binder<'t> {
    fn bind(&mut self, expr: &'t IdedExpr) -> Given<Bound> {
        if self.depth == DEEPEST {
            return Err(too_deep().at(&self.tree.sign(expr.id)));
        }
        self.depth += 1;
        let bound = self.part(expr);
        self.depth -= 1;
        bound
    }

    fn part(&mut self, expr: &'t IdedExpr) -> Given<Bound> {
        let sign = self.tree.sign(expr.id);
        match &expr.expr {
            Expr::Literal(literal) => literal_value(literal)
                .map(|value| Bound::unknown(sign.clone(), What::Literal(value)))
                .map_err(|complaint| complaint.at(&sign)),
            Expr::Ident(_) => self.name(expr),
            Expr::Select(select) => match self.name_path(expr) {
                Some(path) => self.field(&path),
                None => self.select(&sign, &select.operand, &select.field),
            },
            Expr::Call(call) => self.call(expr, call),
            Expr::List(list) => self.list(sign, &list.elements),
            Expr::Map(map) => self.map(sign, map),
            Expr::Struct(_) | Expr::Comprehension(_) | Expr::Unspecified => {
                Err(Complaint::new("values of types of one's own cannot be made here").at(&sign))
            }
        }
    }

    fn call(&mut self, expr: &'t IdedExpr, call: &'t CallExpr) -> Given<Bound> {
        match (call.func_name.as_str(), call.args.as_slice()) {
            (operators::CONDITIONAL, [condition, then, otherwise]) => self.choice(condition, then, otherwise),
            (operators::LOGICAL_AND, [left, right]) => self.join(left, right, What::And),
            (operators::LOGICAL_OR, [left, right]) => self.join(left, right, What::Or),
            (operators::LOGICAL_NOT, [of]) => {
                let of = self.condition(of)?;
                Ok(self.prefixed(expr, of, What::Not, vec![&YES]))
            }
            (operators::NEGATE, [of]) => {
                let of = self.bind(of)?.node;
                Ok(self.prefixed(expr, of, What::Negative, Vec::new()))
            }
            (operators::INDEX, [of, key]) => match self.name_path(expr) {
                Some(path) => self.field(&path),
                None => self.index(of, key),
            },
            (name, [left, right]) if test(name).is_some() => {
                self.test(test(name).unwrap_or(Test::Same), left, right)
            }
            (name, [left, right]) if operator(name).is_some() => {
                self.sum(operator(name).unwrap_or(Operator::Add), left, right)
            }
            _ => self.function(expr, call),
        }
    }

    fn choice(
        &mut self,
        condition: &'t IdedExpr,
        then: &'t IdedExpr,
        otherwise: &'t IdedExpr,
    ) -> Given<Bound> {
        let (condition, then, otherwise) =
            (self.condition(condition)?, self.bind(then)?, self.bind(otherwise)?);
        let mut shapes = Vec::new();
        if !then.shapes.is_empty() && !otherwise.shapes.is_empty() {
            shapes.extend(then.shapes.into_iter().chain(otherwise.shapes));
        }
        let at = condition.at.start..otherwise.node.at.end;
        Ok(Bound {
            node: Node { at, what: What::If(Box::new([condition, then.node, otherwise.node])) },
            shapes,
        })
    }

    fn join(
        &mut self,
        left: &'t IdedExpr,
        right: &'t IdedExpr,
        what: fn(Box<[Node; 2]>) -> What,
    ) -> Given<Bound> {
        let (left, right) = (self.condition(left)?, self.condition(right)?);
        let at = left.at.start..right.at.end;
        Ok(Bound { node: Node { at, what: what(Box::new([left, right])) }, shapes: vec![&YES] })
    }

    /// A part that has to be yes or no.
    fn condition(&mut self, expr: &'t IdedExpr) -> Given<Node> {
        let bound = self.bind(expr)?;
        fit::check_answer(&bound.node, &bound.shapes, &self.fields)?;
        Ok(bound.node)
    }

    fn prefixed(&self, expr: &IdedExpr, of: Node, what: fn(Box<Node>) -> What, shapes: Shapes) -> Bound {
        let at = self.tree.sign(expr.id).start..of.at.end;
        Bound { node: Node { at, what: what(Box::new(of)) }, shapes }
    }

    fn test(&mut self, test: Test, left: &'t IdedExpr, right: &'t IdedExpr) -> Given<Bound> {
        let (left, right) = (self.bind(left)?, self.right_side(right)?);
        let at = left.node.at.start..right.node.at.end;
        let is_nothing = |side: &Bound| matches!(side.node.what, What::Literal(Value::Absent));
        let what = match (test, is_nothing(&left), is_nothing(&right)) {
            (Test::Same, _, true) => absent(left.node),
            (Test::Same, true, _) => absent(right.node),
            (Test::Different, _, true) => What::Has(Box::new(left.node)),
            (Test::Different, true, _) => What::Has(Box::new(right.node)),
            _ => {
                fit::check_sides(self.tree.text, test, [&left, &right])?;
                What::Test(test, Box::new([left.node, right.node]))
            }
        };
        Ok(Bound { node: Node { at, what }, shapes: vec![&YES] })
    }

    /// The right side of a test: an unknown name there may be a text whose quotes the shell has eaten.
    fn right_side(&mut self, expr: &'t IdedExpr) -> Given<Bound> {
        let name = self.name_path(expr).map(|path| name::dotted(&path));
        self.bind(expr).map_err(|complaint| match name {
            Some(name) => {
                let near = complaint.help.as_ref().filter(|help| help.starts_with("did you mean"));
                let near = near.map(|near| format!("; or {near}")).unwrap_or_default();
                let help =
                    format!("a text is written in quotes, \"{name}\", and the expression in single ones");
                complaint.help(help + &near)
            }
            None => complaint,
        })
    }

    fn sum(&mut self, operator: Operator, left: &'t IdedExpr, right: &'t IdedExpr) -> Given<Bound> {
        let (left, right) = (self.bind(left)?.node, self.bind(right)?.node);
        let at = left.at.start..right.at.end;
        Ok(Bound::unknown(at, What::Sum(operator, Box::new([left, right]))))
    }

    fn select(&mut self, dot: &Range<usize>, of: &'t IdedExpr, name: &'t str) -> Given<Bound> {
        let of = self.bind(of)?;
        let end = self.through(dot.end, name);
        let at = of.node.at.start..end;
        let shapes =
            name::step(&of.shapes, name).map_err(|complaint| complaint.at(&(end - name.len()..end)))?;
        Ok(Bound { node: Node { at, what: What::Select(Box::new(of.node), name.into()) }, shapes })
    }

    fn index(&mut self, of: &'t IdedExpr, key: &'t IdedExpr) -> Given<Bound> {
        let (of, key) = (self.bind(of)?, self.bind(key)?.node);
        let shapes = of.shapes.iter().map(|shape| shape.item()).collect();
        let at = of.node.at.start..self.through(key.at.end, "]");
        Ok(Bound { node: Node { at, what: What::Index(Box::new([of.node, key])) }, shapes })
    }

    fn list(&mut self, sign: Range<usize>, elements: &'t [IdedExpr]) -> Given<Bound> {
        let parts: Vec<Node> = elements.iter().map(|it| Ok(self.bind(it)?.node)).collect::<Given<_>>()?;
        let end = parts.last().map_or(sign.end, |last| last.at.end);
        let at = sign.start..self.through(end, "]");
        let value = |part: &Node| match &part.what {
            What::Literal(value) => Some(value.clone()),
            _ => None,
        };
        let literal: Option<Vec<Value>> = parts.iter().map(value).collect();
        let what = literal.map_or(What::List(parts), |values| What::Literal(Value::List(values.into())));
        Ok(Bound::unknown(at, what))
    }

    fn map(&mut self, sign: Range<usize>, map: &'t MapExpr) -> Given<Bound> {
        let mut entries = Vec::new();
        for entry in &map.entries {
            if let EntryExpr::MapEntry(entry) = &entry.expr {
                entries.push([self.bind(&entry.key)?.node, self.bind(&entry.value)?.node]);
            }
        }
        let end = entries.last().map_or(sign.end, |[_, value]| value.at.end);
        Ok(Bound::unknown(sign.start..self.through(end, "}"), What::Map(entries)))
    }

    /// The end of what follows next, if it does.
    fn through(&self, from: usize, next: &str) -> usize {
        let rest = &self.tree.text[from..];
        let spaces = rest.len() - rest.trim_start().len();
        if rest.trim_start().starts_with(next) { from + spaces + next.len() } else { from }
    }
}

impl Bound {
    fn unknown(at: Range<usize>, what: What) -> Bound {
        Bound { node: Node { at, what }, shapes: Vec::new() }
    }

    /// The value that is written out there.
    fn literal(&self) -> Option<&Value> {
        match &self.node.what {
            What::Literal(value) => Some(value),
            _ => None,
        }
    }
}

fn absent(node: Node) -> What {
    let at = node.at.clone();
    What::Not(Box::new(Node { at, what: What::Has(Box::new(node)) }))
}

fn test(name: &str) -> Option<Test> {
    Some(match name {
        operators::EQUALS => Test::Same,
        operators::NOT_EQUALS => Test::Different,
        operators::LESS => Test::Less,
        operators::LESS_EQUALS => Test::AtMost,
        operators::GREATER => Test::More,
        operators::GREATER_EQUALS => Test::AtLeast,
        operators::IN => Test::In,
        _ => return None,
    })
}

fn operator(name: &str) -> Option<Operator> {
    Some(match name {
        operators::ADD => Operator::Add,
        operators::SUBSTRACT => Operator::Subtract,
        operators::MULTIPLY => Operator::Multiply,
        operators::DIVIDE => Operator::Divide,
        operators::MODULO => Operator::Remainder,
        _ => return None,
    })
}

fn literal_value(literal: &LiteralValue) -> Given<Value> {
    Ok(match literal {
        LiteralValue::Boolean(yes) => Value::Bool(*yes.inner()),
        LiteralValue::Int(number) => Value::Int(*number.inner()),
        LiteralValue::UInt(number) => match i64::try_from(*number.inner()) {
            Ok(number) => Value::Int(number),
            Err(_) => return Err(Complaint::new("the number is too large")),
        },
        LiteralValue::Double(number) => Value::Double(*number.inner()),
        LiteralValue::String(text) => Value::text(text.inner()),
        LiteralValue::Null => Value::Absent,
        LiteralValue::Bytes(_) => {
            return Err(Complaint::new("records hold no bytes").help("leave out the `b`"));
        }
    })
}
