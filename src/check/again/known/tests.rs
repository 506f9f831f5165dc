//! Asking of some files must find what asking of all finds, whatever became of a store since one looked last.

use std::collections::BTreeMap;

use proptest::collection::vec as each;
use proptest::prelude::*;
use proptest::sample::{select, subsequence};

use super::*;
use crate::check::{Scene, inspect, lasting};
use crate::graph::{Graph, Scope};
use crate::store::read::read;
use crate::store::source::{BlobId, Memory};

const SETTINGS: [&str; 2] = ["version: 1\nvocabularies: {environment: [prod]}\n", "version: 1\n"];
const OF_THE_FIRST: &str = "approvals/CHG-20260101-0001";

type Files = BTreeMap<String, String>;

/// What happens to a store between two looks: files that are written, and such as go
type Event = Vec<(String, Option<String>)>;

const ASSETS: [&str; 5] = ["a", "b", "c", "Env", "d"];
const PEOPLE: [&str; 3] = ["jim", "Jess", "ops"];
const CHANGES: [&str; 2] = ["CHG-20260101-0001", "CHG-20260102-0001"];
const INCIDENTS: [&str; 2] = ["INC-20260101-0002", "INC-20260102-0003"];
const PROBLEMS: [&str; 2] = ["PRB-20260101-0004", "PRB-20260102-0005"];

fn word(words: &'static [&'static str]) -> impl Strategy<Value = String> {
    select(words).prop_map(str::to_owned)
}

fn list(words: &'static [&'static str]) -> impl Strategy<Value = String> {
    subsequence(words, 0..=words.len().min(3)).prop_map(|words| format!("[{}]", words.join(", ")))
}

/// Mostly one of the first: a store in which something is wrong everywhere has little to look at again.
fn mostly(right: &'static [&'static str], odd: &'static [&'static str]) -> impl Strategy<Value = String> {
    prop_oneof![9 => word(right), 1 => word(odd)]
}

/// A field that may be left out.
fn field(name: &'static str, value: impl Strategy<Value = String>) -> impl Strategy<Value = String> {
    maybe(0.6, name, value)
}

fn maybe(
    often: f64,
    name: &'static str,
    value: impl Strategy<Value = String>,
) -> impl Strategy<Value = String> {
    proptest::option::weighted(often, value)
        .prop_map(move |value| value.map(|value| format!("{name}: {value}\n")).unwrap_or_default())
}

fn edges() -> impl Strategy<Value = String> {
    let right =
        &["a", "b", "c", "{id: a, group: web}", "{id: b, group: web}", "{id: c, group: web, via: data}"];
    let odd = &["A", "gone", "everything", "{id: everything, group: web}", "CHG-20260101-0001"];
    each(prop_oneof![19 => word(right), 1 => word(odd)], 1..3)
        .prop_map(|edges| format!("[{}]", edges.join(", ")))
}

fn asset() -> impl Strategy<Value = String> {
    (
        mostly(&["server", "service", "environment"], &["servr"]),
        mostly(&["active", "active", "planned"], &["deprecated", "retired"]),
        maybe(0.95, "owner", word(&PEOPLE)),
        maybe(0.3, "depends_on", edges()),
        maybe(0.3, "supports", edges()),
        maybe(0.2, "redundancy", mostly(&["{web: 1}", "{web: 2}"], &["{wob: 0}"])),
        maybe(0.3, "environment", mostly(&["Env", "prod"], &["a"])),
        maybe(0.3, "location", mostly(&["b", "c"], &["gone"])),
        maybe(0.3, "aliases", mostly(&["[x]", "[y]"], &["[a, X]", "['0001']", "[jim, '0004']"])),
    )
        .prop_map(|(kind, life, owner, on, under, needs, environment, location, aliases)| {
            format!(
                "type: {kind}\nlifecycle: {life}\n{owner}{on}{under}{needs}{environment}{location}{aliases}"
            )
        })
}

fn person() -> impl Strategy<Value = String> {
    let emails = maybe(0.4, "emails", list(&["j@x", "J@x", "k@x", "l@x"]));
    (mostly(&["active"], &["left"]), emails)
        .prop_map(|(status, emails)| format!("name: N\nstatus: {status}\n{emails}"))
}

fn team() -> impl Strategy<Value = String> {
    (list(&PEOPLE[..2]), maybe(0.3, "lead", word(&PEOPLE[..2])))
        .prop_map(|(members, lead)| format!("name: Ops\nmembers: {members}\n{lead}"))
}

fn change() -> impl Strategy<Value = String> {
    let window = mostly(
        &["{start: 2026-01-01T00:00:00Z, end: 2026-01-01T01:00:00Z}"],
        &["{start: 2026-01-03T00:00:00Z, end: 2026-01-02T01:00:00Z}"],
    );
    (
        mostly(&["normal"], &["emergency"]),
        word(&["requested", "approved", "cancelled", "draft"]),
        word(&PEOPLE[..2]),
        field("assignee", word(&PEOPLE[..2])),
        list(&ASSETS),
        field("window", window),
    )
        .prop_map(|(kind, state, requester, assignee, affects, window)| {
            format!(
                "title: T\ntype: {kind}\nstate: {state}\nrequester: {requester}\n\
                 {assignee}affects: {affects}\n{window}"
            )
        })
}

fn approval() -> impl Strategy<Value = String> {
    let digest = "sha256:0000000000000000000000000000000000000000000000000000000000000000";
    (word(&CHANGES), word(&PEOPLE)).prop_map(move |(of, by)| {
        format!("of: {of}\ndecision: approved\nby: {by}\nat: 2026-01-01T00:00:00Z\ndigest: \"{digest}\"\n")
    })
}

fn incident() -> impl Strategy<Value = String> {
    (
        mostly(&["open", "investigating"], &["restored", "closed"]),
        field("problem", word(&PROBLEMS)),
        field("caused_by", word(&CHANGES)),
        maybe(0.9, "affects", list(&ASSETS)),
        maybe(0.9, "manager", word(&PEOPLE[..2])),
        maybe(0.9, "team", word(&["ops"])),
    )
        .prop_map(|(state, problem, caused_by, affects, manager, team)| {
            format!(
                "title: T\npriority: P3\nstate: {state}\nrecorded_at: 2026-01-01T12:00:00Z\nrecorded_by: jim\n\
                 {problem}{caused_by}{affects}{manager}{team}"
            )
        })
}

fn problem() -> impl Strategy<Value = String> {
    let state = mostly(&["open"], &["known_error", "resolved", "closed"]);
    (state, field("incidents", list(&INCIDENTS)), maybe(0.9, "owner", word(&PEOPLE)))
        .prop_map(|(state, incidents, owner)| format!("title: T\nstate: {state}\n{incidents}{owner}"))
}

/// A file of a folder, under one of a few names, with a record that mostly is called as its file is; or none any more.
fn file(
    folder: &'static str,
    names: &'static [&'static str],
    text: impl Strategy<Value = String>,
) -> impl Strategy<Value = (String, Option<String>)> {
    let other = proptest::option::weighted(0.1, select(names));
    let text = proptest::option::weighted(0.9, text);
    (select(names), other, text).prop_map(move |(name, other, text)| {
        let id = if folder.starts_with("approvals") { "" } else { other.unwrap_or(name) };
        (format!("{folder}/{name}.yaml"), text.map(|text| called(id, &text)))
    })
}

fn called(id: &str, text: &str) -> String {
    if id.is_empty() { text.to_owned() } else { format!("id: {id}\n{text}") }
}

fn event() -> impl Strategy<Value = Event> {
    let two = (asset(), asset()).prop_map(|(a, b)| format!("{a}---\nid: three\n{b}"));
    let one = prop_oneof![
        16 => file("assets", &ASSETS, asset()),
        1 => file("assets", &["two"], two),
        1 => file("assets", &ASSETS, word(&["type: [", "type: 3\n"])),
        4 => file("people", &PEOPLE[..2], person()),
        1 => file("teams", &PEOPLE[2..], team()),
        3 => file("changes", &CHANGES, change()),
        3 => file(OF_THE_FIRST, &["jim-1", "a"], approval()),
        2 => file("incidents", &INCIDENTS, incident()),
        2 => file("problems", &PROBLEMS, problem()),
        1 => word(&SETTINGS).prop_map(|text| ("itsm.yaml".to_owned(), Some(text))),
    ];
    each(one, 1..3)
}

/// A store in which whatever may be named is there.
fn store() -> impl Strategy<Value = Files> {
    let all = |folder: &'static str, names: &'static [&'static str], texts: Vec<String>| {
        let file =
            move |(name, text): (&&str, String)| (format!("{folder}/{name}.yaml"), called(name, &text));
        names.iter().zip(texts).map(file).collect::<Vec<_>>()
    };
    let texts = (each(asset(), 5), each(person(), 2), each(team(), 1), each(change(), 2));
    (texts, (each(incident(), 2), each(problem(), 2), approval())).prop_map(
        move |((assets, people, teams, changes), (incidents, problems, approval))| {
            let mut files = Files::from([
                ("itsm.yaml".to_owned(), SETTINGS[0].to_owned()),
                (format!("{OF_THE_FIRST}/jim-1.yaml"), approval),
            ]);
            files.extend(all("assets", &ASSETS, assets));
            files.extend(all("people", &PEOPLE[..2], people));
            files.extend(all("teams", &PEOPLE[2..], teams));
            files.extend(all("changes", &CHANGES, changes));
            files.extend(all("incidents", &INCIDENTS, incidents));
            files.extend(all("problems", &PROBLEMS, problems));
            files
        },
    )
}

fn snapshot(files: &Files) -> Snapshot {
    let source = Memory::new(files.iter().map(|(path, text)| (path.as_str(), text.as_str())));
    let mut snapshot = read(&source, &inspect).expect("memory");
    let blob = |path: &FilePath| BlobId::of(files[path.as_str()].as_bytes());
    snapshot.blobs = Some(snapshot.files.iter().map(blob).collect());
    snapshot
}

fn found(scene: &Scene<'_>) -> Vec<Finding> {
    let mut found = lasting(scene);
    found.sort_by(Finding::order);
    found.dedup();
    found
}

/// Of what is asked, however much that is.
fn asked(known: &Known, snapshot: &Snapshot, prints: &Prints) -> Asked {
    let reader = Reader::new(snapshot, prints);
    let files = Turn::new(&known.rows, prints, &reader).asked();
    files.map_or(Asked::All, |files| reader.part(files))
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn asking_of_some_finds_what_asking_of_all_finds(
        mut files in store(),
        then in each((event(), any::<bool>()), 1..8),
    ) {
        let apply = |event: Event, files: &mut Files| for (path, text) in event {
            match text {
                Some(text) => files.insert(path, text),
                None => files.remove(&path),
            };
        };
        let mut memory: Option<([u8; 32], Vec<u8>)> = None;
        for (event, forgets) in [(Vec::new(), true)].into_iter().chain(then) {
            apply(event, &mut files);
            let snapshot = snapshot(&files);
            let prints = Prints::of(&snapshot).expect("all was read");
            let graph = Graph::build(&snapshot, Scope::Live);
            let scene = Scene::whole(&snapshot, &graph);
            let all = found(&scene);
            let known = memory.as_ref().filter(|(ground, _)| *ground == prints.ground);
            if let Some((_, known)) = known {
                let known = Known::read(known).expect("what was written");
                let some = found(&scene.asking(asked(&known, &snapshot, &prints)));
                prop_assert_eq!(&some, &all);
            }
            if forgets {
                memory = Some((prints.ground, Known::of(&snapshot, &prints, &all).write()));
            }
        }
    }
}

proptest! {
    #[test]
    fn what_is_the_same_is_found_wherever_it_stands(before in each(0_u8..9, 0..9), now in each(0_u8..9, 0..9)) {
        // Of the same path and bytes there is one file.
        let prints = |mut numbers: Vec<u8>| {
            numbers.sort_unstable();
            numbers.dedup();
            numbers.into_iter().map(|number| [number; 16]).collect::<Vec<Print>>()
        };
        let (before, now) = (prints(before), prints(now));
        let (kept, gone) = aligned(&before, &now);
        for (file, row) in kept.iter().enumerate() {
            prop_assert_eq!(*row, before.iter().position(|print| *print == now[file]));
        }
        let missing: Vec<usize> = (0..before.len()).filter(|row| !now.contains(&before[*row])).collect();
        prop_assert_eq!(gone, missing);
    }
}

/// Assets that stand on one, and their owner.
fn standing_on_one() -> Files {
    let asset = |id: &str, more: &str| {
        let text = format!("id: {id}\ntype: server\nlifecycle: active\nowner: jim\n{more}");
        (format!("assets/{id}.yaml"), text)
    };
    let mut files: Files = (0..50).map(|n| asset(&format!("a{n}"), "depends_on: [hub]\n")).collect();
    files.extend([asset("hub", ""), asset("alone", "")]);
    files.insert("people/jim.yaml".to_owned(), "id: jim\nname: Jim\nstatus: active\n".to_owned());
    files
}

/// How many files are asked of when one was written otherwise.
fn asked_after(path: &str, text: &str) -> Option<usize> {
    let mut files = standing_on_one();
    let before = snapshot(&files);
    let prints = Prints::of(&before).unwrap();
    let graph = Graph::build(&before, Scope::Live);
    let known = Known::of(&before, &prints, &found(&Scene::whole(&before, &graph)));
    files.insert(path.to_owned(), text.to_owned());
    let after = snapshot(&files);
    match asked(&known, &after, &Prints::of(&after).unwrap()) {
        Asked::All => None,
        Asked::Part(part) => Some(part.files.len()),
    }
}

#[test]
fn what_others_do_not_see_makes_nobody_look_at_them() {
    let tagged = "id: hub\ntype: server\nlifecycle: active\nowner: jim\ntags: {a: b}\n";
    // The asset and its owner.
    assert_eq!(asked_after("assets/hub.yaml", tagged), Some(2));
    let retired = tagged.replace("active", "retired");
    assert_eq!(asked_after("assets/hub.yaml", &retired), Some(52));
    let leaving = "id: jim\nname: Jim\nstatus: left\n";
    assert_eq!(asked_after("people/jim.yaml", leaving), Some(53));
    assert_eq!(asked_after("assets/new.yaml", &tagged.replace("hub", "new")), Some(2));
    let beneath_all = tagged.to_owned() + "supports: [everything]\n";
    assert_eq!(asked_after("assets/hub.yaml", &beneath_all), None);
}

#[test]
fn bytes_that_are_something_else_are_no_knowledge() {
    let files = standing_on_one();
    let snapshot = snapshot(&files);
    let prints = Prints::of(&snapshot).unwrap();
    let known = Known::of(&snapshot, &prints, &[]);
    let bytes = known.write();
    assert_eq!(Known::read(&bytes).as_ref(), Some(&known));
    for end in 0..bytes.len() {
        assert_eq!(Known::read(&bytes[..end]), None, "{end}");
    }
    assert_eq!(Known::read(&[bytes.as_slice(), b"x"].concat()), None);
}
