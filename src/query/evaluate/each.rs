//! What is done with each item of a list, or each key of a mapping. Every visit is counted by what is evaluated there.

use std::borrow::Cow;

use super::{Items, Run, yes};
use crate::query::error::{Complaint, Given};
use crate::query::node::{Each, EachWay, Node};
use crate::query::value::Value;

impl Run<'_> {
    pub(super) fn each<'s>(&'s self, each: &'s Each, items: Option<&'s Items<'s>>) -> Given<Cow<'s, Value>> {
        let of = self.evaluate(&each.list, items)?;
        let list = visited(&of).map_err(|complaint| complaint.at(&each.list.at))?;
        let visit = |item: &Value, node: &Node| self.truth(node, Some(&Items { item, outer: items }));
        match each.way {
            EachWay::Exists => any(&list, true, |item| visit(item, &each.body)).and_then(yes),
            EachWay::All => any(&list, false, |item| visit(item, &each.body)).and_then(|found| yes(!found)),
            EachWay::ExistsOne => {
                let mut count = 0;
                for item in list.iter() {
                    count += usize::from(visit(item, &each.body)?);
                }
                yes(count == 1)
            }
            EachWay::Map | EachWay::Filter => {
                self.collect(each, &list, items).and_then(|list| self.spend_on(list))
            }
        }
    }

    /// What comes of the items that take part.
    fn collect(&self, each: &Each, list: &[Value], items: Option<&Items<'_>>) -> Given<Value> {
        let mut kept = Vec::new();
        for item in list {
            let items = Some(&Items { item, outer: items });
            if each.filter.as_ref().map_or(Ok(true), |filter| self.truth(filter, items))? {
                kept.push(self.evaluate(&each.body, items)?.into_owned());
            }
        }
        Ok(Value::List(kept.into()))
    }
}

/// The items of a list, the keys of a mapping; none of what is absent.
fn visited(of: &Value) -> Given<Cow<'_, [Value]>> {
    match of {
        Value::List(list) => Ok(Cow::Borrowed(list)),
        Value::Map(entries) => Ok(entries.keys().map(Value::text).collect()),
        Value::Absent => Ok(Cow::Borrowed(&[])),
        other => Err(Complaint::new(format!("{} holds no items to go through", other.what()))),
    }
}

/// Whether a test comes out so for some item; an error counts only where no item decides.
fn any(list: &[Value], wanted: bool, test: impl Fn(&Value) -> Given<bool>) -> Given<bool> {
    let mut failed = None;
    for item in list {
        match test(item) {
            Ok(answer) if answer == wanted => return Ok(true),
            Ok(_) => {}
            Err(complaint) => failed = failed.or(Some(complaint)),
        }
    }
    failed.map_or(Ok(false), Err)
}
