use proptest::prelude::*;

use super::*;
use crate::graph::Scope;
use crate::graph::fixture::{graph, shown, snapshot};
use crate::graph::impact::{Root, impact};
use crate::graph::oracle::{IDS, Oracle, some_ids, store};
use crate::model::Asset;

/// `CHG affects; not these; also those`, the record's name left out for what was asked for.
fn source(text: &str) -> Source {
    let mut parts = text.split(';').map(str::trim);
    let mut head = parts.next().unwrap().split_whitespace().peekable();
    let record = head.next_if(|word| word.chars().all(|letter| letter.is_uppercase())).map(str::to_owned);
    let ids = |part: Option<&str>| part.unwrap_or_default().split_whitespace().map(str::to_owned).collect();
    let affects = head.map(str::to_owned).collect();
    Source { record, affects, not_impacted: ids(parts.next()), also_impacted: ids(parts.next()) }
}

fn told(text: &str, sources: &[&str]) -> Vec<String> {
    let graph = graph(text);
    let sources: Vec<Source> = sources.iter().map(|it| source(it)).collect();
    let answer = overlay(&graph, &sources, &Options::default());
    let explained = |hit| answer.explained(hit).join("+");
    let hits = shown(&answer).into_iter().zip(answer.hits().iter().map(explained));
    hits.map(|(hit, because)| format!("{hit} [{because}]")).collect()
}

fn remarks(text: &str, sources: &[&str]) -> Vec<String> {
    let graph = graph(text);
    let sources: Vec<Source> = sources.iter().map(|it| source(it)).collect();
    let answer = overlay(&graph, &sources, &Options::default());
    let word = |effect: Option<Effect>| effect.map_or("ok", Effect::name);
    let tell = |it: &Remark<'_>| {
        format!("{} {}: {} {} {}", it.record, it.asset, word(it.computed), word(it.effect), it.holds)
    };
    answer.remarks().iter().map(tell).collect()
}

const SHOP: &str = "shop -> web; web -> db; wiki -> db; news -> shop";

#[test]
fn what_keeps_working_spares_whatever_was_to_be_hit_only_through_it() {
    assert_eq!(told(SHOP, &["CHG db; web"]), ["wiki down: db wiki [CHG]"]);
    assert_eq!(remarks(SHOP, &["CHG db; web"]), ["CHG web: down ok true"]);
}

#[test]
fn what_is_reached_another_way_is_hit_all_the_same() {
    assert_eq!(told("shop -> web, db; web -> db", &["CHG db; web"]), ["shop down: db shop [CHG]"]);
}

#[test]
fn a_word_is_about_its_own_record() {
    assert_eq!(told(SHOP, &["CHG db; web", "INC web"])[0], "shop down: web shop [CHG+INC]");
    assert_eq!(remarks(SHOP, &["CHG db; web", "INC web"]), ["CHG web: down down false"]);
    assert_eq!(remarks(SHOP, &["CHG db; web", "web"]), ["CHG web: down down false"]);
    assert_eq!(
        remarks("a -> b, c", &["CHG b; a", "INC c; a"]),
        ["CHG a: down ok true", "INC a: down ok true"]
    );
}

#[test]
fn what_else_is_out_hits_as_it_would_by_itself() {
    let text = "shop[web:1] -> w1@web, w2@web; shop -> switch";
    assert_eq!(told(text, &["CHG switch; shop", "INC w1"]), ["shop at_risk: w1 shop [INC]"]);
    assert_eq!(remarks(text, &["CHG switch; shop", "INC w1"]), ["CHG shop: down at_risk true"]);
}

#[test]
fn a_word_does_not_hold_where_two_together_do_worse() {
    let text = "shop[web:1] -> w1@web, w2@web, w3@web";
    assert_eq!(remarks(text, &["CHG w1 w2; shop", "INC w3"]), ["CHG shop: down down false"]);
    assert_eq!(remarks(text, &["CHG w1; shop", "INC db"]), ["CHG shop: ok ok true"]);
}

#[test]
fn what_else_is_out_hits_through_what_both_take_down_together() {
    let text = "shop[web:1] -> w1@web, w2@web; w1 -> db";
    assert_eq!(told(text, &["CHG w1 w2; shop", "INC db"]), ["shop at_risk: w1 shop [CHG+INC]"]);
    assert_eq!(
        remarks("shop -> web; web -> ~db", &["CHG web; shop", "INC db"]),
        ["CHG shop: down degraded true"]
    );
}

#[test]
fn what_a_change_touches_may_keep_working() {
    assert!(told(SHOP, &["CHG web; web"]).is_empty());
    assert_eq!(remarks(SHOP, &["CHG web; web"]), ["CHG web: down ok true"]);
}

#[test]
fn a_spared_member_of_a_group_is_up() {
    let text = "shop[web:1] -> w1@web, w2@web; w1 -> rack; w2 -> rack";
    assert_eq!(told(text, &["CHG rack; w2"]), ["w1 down: rack w1 [CHG]", "shop at_risk: rack w1 shop [CHG]"]);
}

#[test]
fn what_is_hit_too_is_degraded_and_degrades_who_needs_it_hard() {
    let text = "report -> etl; etl; page -> ~etl; db";
    assert_eq!(told(text, &["CHG db;; etl"]), ["report degraded: etl report [CHG]"]);
    assert_eq!(remarks(text, &["CHG db;; etl"]), ["CHG etl: ok degraded true"]);
}

#[test]
fn what_the_graph_finds_down_by_now_stays_down() {
    let text = "etl -> db; report -> etl";
    assert_eq!(told(text, &["CHG db;; etl"]), ["etl down: db etl [CHG]", "report down: db etl report [CHG]"]);
    assert_eq!(remarks(text, &["CHG db;; etl"]), ["CHG etl: down down true"]);
}

#[test]
fn who_says_both_of_one_asset_says_the_worse() {
    assert_eq!(told("a -> b; b", &["CHG x; b; b"]), ["a degraded: b a [CHG]"]);
}

#[test]
fn an_outage_of_two_records_is_explained_by_both() {
    let text = "shop[web:1] -> w1@web, w2@web; news -> shop";
    assert_eq!(
        told(text, &["INC w1", "CHG w2"]),
        ["shop down: w1 shop [CHG+INC]", "news down: w1 shop news [CHG+INC]"]
    );
}

#[test]
fn what_was_asked_for_and_is_out_already_is_explained_by_the_record() {
    assert_eq!(told("a -> b; b -> c", &["b", "INC c"]), ["a down: b a [INC]"]);
    let graph = graph("a -> b; b -> c");
    let answer = overlay(&graph, &[source("B c"), source("INC c nobody")], &Options::default());
    let failed: Vec<_> =
        answer.failed().iter().map(|it| (it.asset, it.asked, it.because.join(" "))).collect();
    assert_eq!(failed, [("c", false, "B INC".to_owned())]);
}

fn sources() -> impl Strategy<Value = Vec<Source>> {
    let few = || prop::collection::vec(prop::sample::select(vec!["a", "b", "c", "d", "e", "f", "g"]), 0..2);
    let owned = |ids: Vec<&str>| ids.into_iter().map(str::to_owned).collect::<Vec<_>>();
    let one = (some_ids(), few(), few()).prop_map(move |(affects, not, also)| Source {
        record: None,
        affects,
        not_impacted: owned(not),
        also_impacted: owned(also),
    });
    prop::collection::vec(one, 1..4).prop_map(|sources| {
        let names = ["CHG", "INC", "PRB"].into_iter().map(|it| Some(it.to_owned()));
        sources.into_iter().zip(names).map(|(source, record)| Source { record, ..source }).collect()
    })
}

/// The effects, and what is spared, worked out as slowly and plainly as can be.
fn plainly(
    store: &[Asset],
    sources: &[Source],
) -> (BTreeMap<String, Effect>, BTreeMap<String, Option<Effect>>) {
    let oracle = Oracle::new(store);
    let known = |ids: &[String]| -> Vec<String> {
        ids.iter().filter(|id| store.iter().any(|it| it.id.eq_ignore_ascii_case(id))).cloned().collect()
    };
    let solve = |of: &[&Source], with_also: bool| {
        let roots: Vec<String> = of.iter().flat_map(|it| known(&it.affects)).collect();
        let also = of.iter().filter(|_| with_also).flat_map(|it| known(&it.also_impacted)).collect();
        oracle.with_words(&roots, &BTreeMap::new(), &also)
    };
    let everyone: Vec<&Source> = sources.iter().collect();
    let mut spared = BTreeMap::new();
    for id in known(&IDS.map(str::to_lowercase)) {
        let says = |it: &&&Source| it.not_impacted.contains(&id) && !it.also_impacted.contains(&id);
        let theirs: Vec<&Source> = everyone.iter().filter(says).copied().collect();
        let others: Vec<&Source> = everyone.iter().filter(|it| !says(it)).copied().collect();
        let effect = |effects: BTreeMap<String, Effect>| effects.get(&id).copied();
        let whole = effect(solve(&everyone, false));
        let rest = effect(solve(&others, true));
        if !theirs.is_empty() && whole <= effect(solve(&theirs, false)) && (rest.is_none() || rest < whole) {
            spared.insert(id, rest);
        }
    }
    let down = everyone.iter().flat_map(|it| known(&it.affects)).filter(|id| !spared.contains_key(id));
    let also = everyone.iter().flat_map(|it| known(&it.also_impacted)).collect();
    (oracle.with_words(&down.collect::<Vec<_>>(), &spared, &also), spared)
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(400) })]

    #[test]
    fn without_words_it_is_the_plain_impact(store in store(), sources in sources()) {
        let graph = Graph::build(&snapshot(store), Scope::Live);
        let plain: Vec<Source> = sources
            .iter()
            .map(|it| Source { not_impacted: Vec::new(), also_impacted: Vec::new(), ..it.clone() })
            .collect();
        let roots: Vec<Root> = plain.iter().flat_map(|it| it.affects.iter().map(Root::new)).collect();
        let expected = impact(&graph, &roots, &Options::default());
        let found = overlay(&graph, &plain, &Options::default());
        prop_assert_eq!(shown(&found), shown(&expected));
        prop_assert!(found.hits().iter().all(|hit| !found.explained(hit).is_empty()));
    }

    #[test]
    fn words_are_what_the_plain_meaning_gives(store in store(), sources in sources()) {
        let graph = Graph::build(&snapshot(store.clone()), Scope::Live);
        let answer = overlay(&graph, &sources, &Options::default());
        let mut found: BTreeMap<String, Effect> =
            answer.hits().iter().map(|hit| (hit.asset.to_lowercase(), hit.effect)).collect();
        found.extend(answer.remarks().iter().filter_map(|it| Some((it.asset.to_lowercase(), it.effect?))));
        found.extend(answer.failed().iter().map(|it| (it.asset.to_lowercase(), Effect::Down)));
        let (expected, held) = plainly(&store, &sources);
        prop_assert_eq!(found, expected);
        for it in answer.remarks().iter().filter(|it| it.claim == Claim::NotImpacted) {
            prop_assert_eq!(it.holds, held.contains_key(&it.asset.to_lowercase()));
        }
    }

    #[test]
    fn the_order_of_sources_does_not_matter(store in store(), sources in sources()) {
        let graph = Graph::build(&snapshot(store), Scope::Live);
        let turned: Vec<Source> = sources.iter().rev().cloned().collect();
        let (one, other) = (overlay(&graph, &sources, &Options::default()), overlay(&graph, &turned, &Options::default()));
        prop_assert_eq!(shown(&one), shown(&other));
        prop_assert_eq!(one.remarks(), other.remarks());
        prop_assert_eq!(one.failed(), other.failed());
    }

    #[test]
    fn a_word_for_sparing_never_hits_more_and_one_for_hitting_never_less(store in store(), sources in sources()) {
        let graph = Graph::build(&snapshot(store), Scope::Live);
        let with = |not: bool, also: bool| {
            let sources: Vec<Source> = sources
                .iter()
                .map(|it| Source {
                    not_impacted: if not { it.not_impacted.clone() } else { Vec::new() },
                    also_impacted: if also { it.also_impacted.clone() } else { Vec::new() },
                    ..it.clone()
                })
                .collect();
            let answer = overlay(&graph, &sources, &Options::default());
            let failed = answer.failed().iter().map(|it| (it.asset.to_owned(), Effect::Down));
            let named = answer.remarks().iter().filter_map(|it| Some((it.asset.to_owned(), it.effect?)));
            let hits = answer.hits().iter().map(|hit| (hit.asset.to_owned(), hit.effect));
            named.chain(hits).chain(failed).collect::<BTreeMap<String, Effect>>()
        };
        let plain = with(false, false);
        for (id, effect) in with(true, false) {
            prop_assert!(plain.get(&id).is_some_and(|it| *it >= effect));
        }
        for (id, effect) in &plain {
            prop_assert!(with(false, true).get(id).is_some_and(|it| it >= effect));
        }
    }
}
