//! Every format over the same answers: what they look like, that they are well-formed, and that nothing unsafe comes out.

use std::sync::Arc;
use std::time::Instant;

use proptest::prelude::*;
use serde_json::json;

use super::safe::is_safe;
use super::*;
use crate::finding::{Finding, Located, Location, Spot};
use crate::model::asset::Strength;
use crate::report::picture::{Edge, Group, Node};
use crate::report::{Body, Section};

fn look() -> Look {
    Look { width: Some(80), unicode: true, ..Look::default() }
}

fn show_findings(found: &Findings, format: &'static Format, look: &Look) -> String {
    let mut out = Vec::new();
    findings(found, format, look, &fixture::tool(), &mut out).unwrap();
    String::from_utf8(out).unwrap()
}

fn show_listing(list: &Listing, format: &'static Format, look: &Look) -> String {
    let mut out = Vec::new();
    listing(list, format, None, look, &mut out).unwrap();
    String::from_utf8(out).unwrap()
}

fn show_cards(list: &[Card], format: &'static Format, look: &Look) -> String {
    let mut out = Vec::new();
    cards(list, format, look, &mut out).unwrap();
    String::from_utf8(out).unwrap()
}

#[test]
fn findings_in_every_format() {
    for format in FORMATS.into_iter().filter(|it| it.findings.is_some()) {
        let text = show_findings(&fixture::findings(), format, &look());
        well_formed(format.name, &text);
        insta::assert_snapshot!(format!("findings-as-{}", format.name), text);
    }
}

#[test]
fn nothing_found_in_every_format() {
    let mut all = String::new();
    for format in FORMATS.into_iter().filter(|it| it.findings.is_some()) {
        let text = show_findings(&Findings::new(Vec::new(), 412), format, &look());
        well_formed(format.name, &text);
        all += &format!("# {}\n{text}", format.name);
    }
    insta::assert_snapshot!("nothing-found", all);
}

#[test]
fn lists_and_cards_in_every_format() {
    let mut all = String::new();
    for format in FORMATS.into_iter().filter(|it| it.listing.is_some()) {
        let text = show_listing(&fixture::listing(), format, &look());
        well_formed(format.name, &text);
        all += &format!("# a list as {}\n{text}", format.name);
    }
    for format in FORMATS.into_iter().filter(|it| it.cards.is_some()) {
        let text = show_cards(&fixture::cards(), format, &look());
        well_formed(format.name, &text);
        all += &format!("# cards as {}\n{text}", format.name);
    }
    insta::assert_snapshot!("lists-and-cards", all);
}

fn show_picture(drawn: &Picture, format: &'static Format) -> String {
    let mut out = Vec::new();
    picture(drawn, format, None, &look(), &mut out).unwrap();
    String::from_utf8(out).unwrap()
}

#[test]
fn a_picture_in_every_format() {
    for format in FORMATS.into_iter().filter(|it| it.picture.is_some()) {
        let text = show_picture(&fixture::picture(), format);
        well_formed(format.name, &text);
        assert_eq!(harm(format, &text), None, "{text}");
        insta::assert_snapshot!(format!("picture-as-{}", format.name), text);
    }
}

#[test]
fn an_empty_picture_in_every_format() {
    for format in FORMATS.into_iter().filter(|it| it.picture.is_some()) {
        let text = show_picture(&Picture::default(), format);
        well_formed(format.name, &text);
        assert!(!text.contains("NaN") && !text.contains("inf"), "{text}");
    }
}

#[test]
fn what_a_format_has_no_room_for_is_left_out_and_told() {
    let node =
        |place: usize| Node { id: format!("n{place}"), r#type: "server".to_owned(), ..Node::default() };
    let edge =
        |to: usize| Edge { from: to / 4, to, group: None, via: None, strength: Strength::Hard, bears: false };
    let nodes: Vec<Node> = (0..900).map(node).collect();
    let large = Picture { nodes, edges: (1..900).map(edge).collect(), ..Picture::default() };
    let shown = |format: &'static Format, limit: Option<usize>| {
        let mut out = Vec::new();
        let left_out = picture(&large, format, limit, &look(), &mut out).unwrap();
        (left_out, String::from_utf8(out).unwrap())
    };
    let (left_out, text) = shown(&mermaid::FORMAT, Some(900));
    assert!(text.len() <= 50_000 && text.matches("-->").count() <= 500);
    assert!(left_out >= 399 && text.contains(&format!("{left_out} more assets are not drawn")), "{left_out}");
    let (left_out, text) = shown(&svg::FORMAT, None);
    assert_eq!(left_out, 750);
    assert!(text.contains("750 more assets are not drawn"));
    assert_eq!(shown(&svg::FORMAT, Some(900)).0, 0);
    assert_eq!(shown(&dot::FORMAT, None).0, 0);
    assert_eq!(shown(&json::FORMAT, Some(10)).0, 890);
    assert_eq!(shown(&graphml::FORMAT, Some(0)).0, 900);
}

#[test]
fn what_people_read_at_every_width_with_and_without_colour() {
    let narrow = Look { width: Some(60), unicode: false, ..Look::default() };
    let painted =
        Look { width: Some(120), unicode: true, color: true, links: Some("file:///srv/ops".to_owned()) };
    for (name, look) in [("narrow", narrow), ("painted", painted), ("piped", Look::default())] {
        let mut all = show_findings(&fixture::findings(), TABLE, &look);
        all += &show_listing(&fixture::listing(), TABLE, &look);
        all += &show_cards(&fixture::cards(), TABLE, &look);
        insta::assert_snapshot!(format!("for-people-{name}"), all.replace('\u{1b}', "␛"));
    }
}

#[test]
fn one_card_is_an_object_and_several_are_a_list() {
    let (one, many) = (&fixture::cards()[..1], fixture::cards());
    let read = |text: String| serde_json::from_str::<serde_json::Value>(&text).unwrap();
    assert_eq!(read(show_cards(one, &json::FORMAT, &look()))["id"], "getpaid");
    assert_eq!(read(show_cards(&many, &json::FORMAT, &look()))["records"][1]["id"], "findb1");
}

#[test]
fn a_format_that_does_not_fit_names_those_that_do() {
    let error = cards(&fixture::cards(), &sarif::FORMAT, &look(), &mut Vec::new()).unwrap_err();
    assert_eq!(error.to_string(), "`sarif` does not show single records");
    let help = miette::Diagnostic::help(&error).unwrap().to_string();
    assert_eq!(help, "take one of: table, json, ndjson, yaml, ids, markdown, html");
}

#[test]
fn every_format_is_registered_under_its_own_name() {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/src/render");
    let mut here = Vec::new();
    for entry in walkdir::WalkDir::new(folder).max_depth(2).sort_by_file_name() {
        let entry = entry.unwrap();
        let is_module = entry.path().extension().is_some_and(|it| it == "rs");
        if is_module
            && std::fs::read_to_string(entry.path()).unwrap().contains("\npub(super) static FORMAT: Format")
        {
            let name =
                if entry.file_name() == "mod.rs" { entry.path().parent().unwrap() } else { entry.path() };
            here.push(name.file_stem().unwrap().to_str().unwrap().to_owned());
        }
    }
    let mut registered: Vec<&str> = FORMATS.iter().map(|it| it.name).collect();
    registered.sort_unstable();
    assert_eq!(here, registered, "a file with a FORMAT wants a line in FORMATS, and the same name");
}

#[test]
fn ten_thousand_findings_in_a_large_file_take_no_time() {
    let text: Arc<str> = Arc::from("- id: web\n  owner: nobody\n".repeat(40_000));
    let at = |n: usize| Spot {
        file: "assets/all.yaml".into(),
        text: text.clone(),
        span: n * 104 + 19..n * 104 + 25,
        line: n * 8 + 2,
        column: 10,
        end_line: n * 8 + 2,
        end_column: 16,
    };
    let finding =
        Finding::new("x", Level::Error, Location::file(&"assets/all.yaml".into()), "there is no `nobody`");
    let found = (0..10_000).map(|n| Located { finding: finding.clone(), spot: at(n), related: Vec::new() });
    let found = Findings::new(found.collect(), 40_000);
    let start = Instant::now();
    let shown = show_findings(&found, TABLE, &look());
    assert!(start.elapsed().as_secs() < 20, "{:?}", start.elapsed());
    assert!(shown.contains(" 79994 │   owner: nobody\n"), "{}", &shown[shown.len() - 400..]);
}

#[test]
fn a_line_of_megabytes_is_cut_around_what_is_meant() {
    let text = format!("{{a: {}, owner: nobody, b: {}}}\n", "x".repeat(3_000_000), "y".repeat(3_000_000));
    let spot = fixture::spot("assets/all.yaml", &text, "nobody");
    let finding = Finding::new("x", Level::Error, Location::file(&spot.file), "m".repeat(3_000_000));
    let found = Findings::new(vec![Located { finding, spot, related: Vec::new() }], 1);
    let shown = show_findings(&found, TABLE, &look());
    assert!(shown.len() < 5_000, "{}", shown.len());
    assert!(shown.contains("…xxxxxxxxxx"), "{shown}");
    assert!(shown.contains("x, owner: nobody, b: yyy"), "{shown}");
}

#[test]
fn a_message_cannot_begin_a_line_of_its_own() {
    let forged = "x\n::error::y\n✓ 9 records, nothing wrong";
    let place = fixture::spot("assets/a.yaml", "owner: jim\n", "jim");
    let whole = fixture::bare(Level::Error, "assets/b.yaml").spot;
    let finding = Finding::new("x", Level::Error, Location::file(&place.file), forged)
        .help("do one thing,\nthen another")
        .related(Location::file(&whole.file), forged)
        .related(Location::file(&place.file), forged);
    let related = vec![whole, fixture::spot("assets/a.yaml", "owner: jim\n", "owner")];
    let found = Findings::new(vec![Located { finding, spot: place, related }], 1);
    let shown = show_findings(&found, TABLE, &look());
    // Runners obey `::…` behind spaces too.
    assert!(shown.lines().all(|line| !line.trim_start().starts_with([':', '✓'])), "{shown}");
    insta::assert_snapshot!("forged-lines", shown);
}

#[test]
fn a_message_without_words_still_ends_its_line() {
    let mut empty = fixture::bare(Level::Note, "assets/a.yaml");
    empty.finding.message.clear();
    let shown = show_findings(&Findings::new(vec![empty], 1), TABLE, &look());
    assert_eq!(shown.lines().next(), Some("note[empty-file]: "));
}

/// Whether quotations, brackets and tags of a drawn format are closed, whatever the records say.
fn is_closed(format: &str, text: &str) {
    match format {
        "dot" => {
            let quotes = text.replace("\\\\", "").replace("\\\"", "").matches('"').count();
            assert_eq!(quotes % 2, 0, "{text}");
        }
        "mermaid" => {
            for line in text.lines().filter(|line| !line.starts_with("  accTitle")) {
                assert!(line.matches('"').count() % 2 == 0 && !line.contains('`'), "{line}");
                let labels = line.split('"').skip(1).step_by(2).filter(|_| !line.contains(" href "));
                labels.for_each(|label| {
                    let label = label.replace("<br/>", "");
                    assert!(!label.contains(['<', '>', '[', ']', '(', ')', '{', '}', '|', '\\']), "{line}");
                });
            }
        }
        _ => {}
    }
}

fn well_formed(format: &str, text: &str) {
    is_closed(format, text);
    match format {
        "json" | "sarif" | "gitlab" => drop(serde_json::from_str::<serde_json::Value>(text).unwrap()),
        "ndjson" => {
            text.lines().for_each(|line| drop(serde_json::from_str::<serde_json::Value>(line).unwrap()))
        }
        "yaml" => {
            for document in serde_yaml::Deserializer::from_str(text) {
                <serde_json::Value as serde::Deserialize>::deserialize(document).unwrap();
            }
        }
        "junit" | "checkstyle" | "graphml" => balanced(text),
        "svg" => {
            // The style sheet is no markup.
            let (before, after) = text.split_once("<style>").unwrap();
            let (_, after) = after.split_once("</style>").unwrap();
            balanced(&format!("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n{before}{after}"));
        }
        _ => {}
    }
}

/// Whether tags are closed in order, and no character is left that XML 1.0 refuses.
fn balanced(xml: &str) {
    let refused = |c: char| c.is_control() && !"\n\t\r".contains(c) || "\u{fffe}\u{ffff}".contains(c);
    assert!(!xml.contains(refused), "{xml:?}");
    let mut open = Vec::new();
    let mut rest = xml.strip_prefix("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n").unwrap();
    while let Some(at) = rest.find('<') {
        assert!(!rest[..at].replace("&lt;", "").contains('>'), "{rest}");
        let (tag, after) = rest[at + 1..].split_once('>').unwrap();
        assert_eq!(tag.matches('"').count() % 2, 0, "{tag}");
        match tag.strip_prefix('/') {
            Some(name) => assert_eq!(open.pop(), Some(name), "{xml}"),
            None if tag.ends_with('/') => {}
            None => open.push(tag.split(' ').next().unwrap()),
        }
        rest = after;
    }
    assert_eq!(open, [""; 0]);
}

/// Text with much of what does harm
fn hostile() -> impl Strategy<Value = String> {
    let nasty = prop_oneof![
        "\u{1b}\\[2J".prop_map(|it| it),
        Just("\u{1b}]0;x\u{7}".to_owned()),
        Just("\u{9b}31m".to_owned()),
        Just("\u{202e}".to_owned()),
        Just("\u{feff}".to_owned()),
        Just("\r".to_owned()),
        Just("\n".to_owned()),
        Just("\t".to_owned()),
        Just("日本".to_owned()),
        "[ -~]{0,20}",
        any::<String>(),
    ];
    proptest::collection::vec(nasty, 0..8).prop_map(|parts| parts.concat())
}

fn located() -> impl Strategy<Value = Located> {
    let place = (hostile(), hostile(), any::<[prop::sample::Index; 2]>());
    let level = prop_oneof![Just(Level::Error), Just(Level::Warning), Just(Level::Note)];
    (level, proptest::collection::vec(place, 1..4), hostile(), proptest::option::of(hostile())).prop_map(
        |(level, places, message, help)| {
            let mut spots = places.iter().map(|(file, text, ends)| spot(file, text, *ends));
            let own = spots.next().unwrap();
            let mut finding =
                Finding::new("check", level, Location::file(&own.file), message).of("record\u{1b}c");
            finding.help = help;
            // Half of the related places are in the same text, so that frames with many marks are drawn.
            let (file, text, _) = &places[0];
            let same = places.iter().map(|(_, _, ends)| spot(file, text, *ends));
            let related: Vec<Spot> = spots.chain(same).collect();
            for spot in &related {
                finding = finding.related(Location::file(&spot.file), "\u{1b}[31mhere\u{202e}\nand there");
            }
            Located { finding, spot: own, related }
        },
    )
}

fn spot(file: &str, text: &str, ends: [prop::sample::Index; 2]) -> Spot {
    let mut ends = ends.map(|it| {
        let at = it.index(text.len() + 1);
        (0..=at).rev().find(|at| text.is_char_boundary(*at)).unwrap()
    });
    ends.sort_unstable();
    fixture::span(file, text, ends[0], ends[1])
}

fn looks() -> impl Strategy<Value = Look> {
    (proptest::option::of(1usize..100), any::<bool>()).prop_map(|(width, unicode)| Look {
        width,
        unicode,
        ..Look::default()
    })
}

proptest! {
    #[test]
    fn no_unsafe_character_of_a_finding_comes_out(found in proptest::collection::vec(located(), 1..3), look in looks()) {
        let found = Findings::new(found, 1);
        for format in FORMATS.into_iter().filter(|it| it.findings.is_some()) {
            let text = show_findings(&found, format, &look);
            well_formed(format.name, &text);
            prop_assert_eq!(harm(format, &text), None, "{}: {:?}", format.name, text);
        }
        let painted = Look { color: true, ..look };
        let text = unpainted(&show_findings(&found, TABLE, &painted));
        prop_assert_eq!(harm(TABLE, &text), None, "{:?}", text);
    }

    #[test]
    fn no_unsafe_character_of_a_picture_comes_out(texts in proptest::collection::vec(hostile(), 9)) {
        let [id, other, kind, name, owner, word, way, group, heading] = &texts[..] else {
            unreachable!("nine were asked for")
        };
        let node = |id: &String| Node {
            id: id.clone(),
            r#type: kind.clone(),
            name: Some(name.clone()),
            owner: Some(owner.clone()),
            classification: vec![word.clone(), owner.clone()],
            url: Some(format!("https://{name}")),
            ..Node::default()
        };
        let edge = Edge {
            from: 0,
            to: 1,
            group: Some(0),
            via: Some(way.clone()),
            strength: Strength::Soft,
            bears: true,
        };
        let drawn = Picture {
            heading: vec![heading.clone(), heading.clone()],
            nodes: vec![node(id), node(other)],
            edges: vec![Edge { group: None, ..edge.clone() }, edge],
            groups: vec![Group { of: 0, name: group.clone(), need: Some(1), size: 2, is_soft: true }],
            left_out: 1,
        };
        for format in FORMATS.into_iter().filter(|it| it.picture.is_some()) {
            let text = show_picture(&drawn, format);
            well_formed(format.name, &text);
            prop_assert_eq!(harm(format, &text), None, "{}: {:?}", format.name, text);
        }
    }

    #[test]
    fn no_unsafe_character_of_a_record_comes_out(texts in proptest::collection::vec(hostile(), 4), look in looks()) {
        let [a, b, c, d] = &texts[..] else { unreachable!("four were asked for") };
        let list = Listing {
            name: "assets",
            records: vec![json!({"id": a, "b": b, "c": [c, {"id": d}]}), json!({"id": d, "b": 7})],
            columns: vec!["id".to_owned(), "b".to_owned(), "c".to_owned(), d.clone()],
            id: "id",
        };
        let section = |body| Section { title: Some(a.clone()), body };
        let card = Card {
            json: json!({"id": a, b: c}),
            id: format!("{a}-1"),
            heading: texts.clone(),
            sections: vec![
                section(Body::Facts(vec![(a.clone(), b.clone()), (c.clone(), d.clone())])),
                section(Body::Lines(texts.clone())),
                section(Body::Table { columns: texts.clone(), rows: vec![texts.clone(); 2] }),
            ],
        };
        for format in FORMATS.into_iter().filter(|it| it.listing.is_some()) {
            let text = show_listing(&list, format, &look);
            well_formed(format.name, &text);
            prop_assert_eq!(harm(format, &text), None, "{}: {:?}", format.name, text);
        }
        for format in FORMATS.into_iter().filter(|it| it.cards.is_some()) {
            let text = show_cards(&[card.clone(), card.clone()], format, &look);
            well_formed(format.name, &text);
            prop_assert_eq!(harm(format, &text), None, "{}: {:?}", format.name, text);
        }
    }
}

/// The first character that a terminal should not get from a format.
fn harm(format: &Format, text: &str) -> Option<char> {
    let layout = match format.name {
        "csv" => "\r\n\t",
        "github" | "junit" | "checkstyle" | "graphml" | "svg" | "html" => "\n\t",
        _ => "\n",
    };
    // In CSV characters without a shape stay, which do no harm there.
    let stays =
        |c: char| layout.contains(c) || format.name == "csv" && !c.is_control() && !"\u{202e}".contains(c);
    text.chars().find(|c| !is_safe(*c) && !stays(*c))
}

/// Without the escapes that paint: `ESC [ digits ; … m`.
fn unpainted(text: &str) -> String {
    regex::Regex::new("\u{1b}\\[[0-9;]*m").unwrap().replace_all(text, "").into_owned()
}
