//! Edges that are told from both ends, or twice from one.

use std::collections::HashMap;

use crate::check::telling::{Place, Telling, tellers, told_by};
use crate::check::{Rule, Run, Scene};
use crate::finding::{Finding, Level};
use crate::model::Asset;
use crate::model::asset::{Edge, Strength};
use crate::store::snapshot::Snapshot;

pub(super) static RULE: Rule = Rule {
    name: "relation-told-twice",
    level: Level::Note,
    summary: "a relation that is told from both ends, or twice from one",
    explain: "\
`a` says that it depends on `b`, and `b` says that it supports `a`: the same relation twice. Or the same id stands twice
in one list. Relations in different ways (`via: data`, `via: hosting`) are different relations; `supports: [everything]`
and `location` count as no telling.

Nothing is wrong as long as both agree. Whoever ends the relation changes one of them, and the other keeps it alive;
and where the two differ in strength, the harder one holds.

Mend it by keeping the one that its team will look after. As a habit, the record that is more specific tells: a server
says what it supports.

```yaml
depends_on: [findb1]     # in getpaid: relation-told-twice
supports: [getpaid]      # in findb1
```
",
    run: Run::Lasting(run),
};

fn run(cx: &Scene<'_>) -> Vec<Finding> {
    let snapshot = cx.snapshot;
    let named = |told: &Telling<'_>| told.edge.is_some() && told.dependent != told.supporter;
    let tellers = tellers(cx);
    let supported = supported(snapshot, &tellers);
    let may_repeat = |(own, asset): &(usize, &Asset)| {
        supported[*own] || !asset.supports.is_empty() || has_repeats(&asset.depends_on)
    };
    let tellers = tellers.into_iter().filter(may_repeat);
    let mut told: Vec<Telling<'_>> =
        tellers.flat_map(|(own, asset)| told_by(snapshot, own, asset)).filter(named).collect();
    told.sort_unstable_by_key(|it| (it.dependent, it.supporter, it.place));
    let mut found = Vec::new();
    for pair in told.chunk_by(|a, b| (a.dependent, a.supporter) == (b.dependent, b.supporter)) {
        if pair.len() > 1 {
            repeats(pair, &mut |first, again| found.push(finding(snapshot, first, again)));
        }
    }
    found
}

/// All tellings of one pair of assets that say what was said before. What one leaves out another may say.
fn repeats<'a>(pair: &[Telling<'a>], each: &mut dyn FnMut(&Telling<'a>, &Telling<'a>)) {
    let mut ways: HashMap<Option<&str>, &Telling<'a>> = HashMap::new();
    for (index, told) in pair.iter().enumerate() {
        let first = match told.via() {
            None => pair[..index].first(),
            via => ways.get(&via).or_else(|| ways.get(&None)).copied(),
        };
        match first {
            Some(first) => each(first, told),
            None => {
                ways.insert(told.via(), told);
            }
        }
    }
}

/// For each entry, whether some record says that it supports it. Who is not supported so can only repeat itself.
fn supported(snapshot: &Snapshot, tellers: &[(usize, &Asset)]) -> Vec<bool> {
    let mut supported = vec![false; snapshot.entries().len()];
    for edge in tellers.iter().flat_map(|(_, asset)| &asset.supports) {
        if let Some(index) = snapshot.position(&edge.id) {
            supported[index] = true;
        }
    }
    supported
}

/// Whether a list may name somebody twice; long ones are looked at more closely anyway.
fn has_repeats(edges: &[Edge]) -> bool {
    let repeats =
        |(index, edge): (usize, &Edge)| edges[..index].iter().any(|it| it.id.eq_ignore_ascii_case(&edge.id));
    edges.len() > 16 || edges.iter().enumerate().any(repeats)
}

fn finding(snapshot: &Snapshot, first: &Telling<'_>, again: &Telling<'_>) -> Finding {
    let [dependent, supporter] =
        [again.dependent, again.supporter].map(|index| &snapshot.entries()[index].id);
    let by = &snapshot.entries()[again.by()].id;
    let message = match (first.place, again.place) {
        (Place::Supports(_), Place::DependsOn(_)) => {
            format!("`{supporter}` says already that it supports `{dependent}`")
        }
        (_, Place::Supports(_)) => format!("`{dependent}` stands in this list already"),
        _ => format!("`{supporter}` stands in this list already"),
    };
    let strength = |told: &Telling<'_>| told.edge.map_or(Strength::Hard, |edge| edge.strength);
    let help = if strength(first) == strength(again) {
        "keep one of them"
    } else {
        "keep one of them: they differ in strength, and the harder one holds"
    };
    RULE.finding(again.at(snapshot), message).of(by).related(first.at(snapshot), "here").help(help)
}

#[cfg(test)]
mod tests {
    use crate::check::testing::check;

    fn pair(a: &str, b: &str) -> String {
        let a = format!("{{id: a, type: server, lifecycle: active, {a}}}");
        let b = format!("{{id: b, type: server, lifecycle: active, {b}}}");
        check("relation-told-twice", &[("assets/a.yaml", &a), ("assets/b.yaml", &b)])
    }

    #[test]
    fn from_both_ends() {
        insta::assert_snapshot!(pair("depends_on: [B]", "supports: [{id: a, strength: soft}]"), @"
        assets/a.yaml:1:55 note: `b` says already that it supports `a`
          assets/b.yaml:1:58 here
          help: keep one of them: they differ in strength, and the harder one holds
        ");
    }

    #[test]
    fn twice_in_one_list() {
        insta::assert_snapshot!(pair("depends_on: [b, {id: b, via: data}]", "supports: []"), @"
        assets/a.yaml:1:63 note: `b` stands in this list already
          assets/a.yaml:1:55 here
          help: keep one of them
        ");
    }

    #[test]
    fn in_different_ways() {
        assert_eq!(pair("depends_on: [{id: b, via: data}, {id: b, via: auth}]", "name: B"), "");
        assert_eq!(pair("depends_on: [{id: b, via: data}]", "supports: [{id: a, via: hosting}]"), "");
    }

    #[test]
    fn each_stands_on_the_other() {
        assert_eq!(pair("depends_on: [b]", "depends_on: [a]"), "");
    }

    #[test]
    fn everything_and_a_location_tell_nothing_of_this_one() {
        assert_eq!(pair("depends_on: [b], location: b", "supports: [everything]"), "");
    }
}
