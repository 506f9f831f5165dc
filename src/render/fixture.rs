//! Answers for tests, made in memory: one set that has everything, and hostile text.

use std::sync::Arc;

use serde_json::json;

use super::{RuleText, Tool};
use crate::finding::{FilePath, Finding, Level, Located, Location, Spot};
use crate::graph::impact::Effect;
use crate::model::asset::{Criticality, Lifecycle, Strength};
use crate::model::pointer::Pointer;
use crate::report::findings::Findings;
use crate::report::picture::{Edge, Group, Mark, Node, Picture};
use crate::report::{Body, Card, Listing, Section};

const FINDB: &str = "\
id: findb1
type: database
name: Finance database   # moved in 2024
owner: jim.bar
lifecycle: activ
depends_on:
  - idns-east
  - getpiad
tags: {env: prod, owner: 給与チーム, tier: gold}
";

const CHANGE: &str = "\
id: CHG-20261121-7k3qf
title: Upgrade GetPaid
window:
  start: 2026-12-21T03:00:00-05:00
  end: 2026-12-21T04:00:00-05:00
affects: [getpaid, getpaid]
";

const FREEZE: &str = "\
id: year-end
type: freeze
starts: 2026-12-20T00:00:00-05:00
";

const SERVERS: &str =
    "id: web01\ntype: server\n---\nid: web02\ntype: server\nnote: \"\u{1b}[2J\u{202e}tac\u{7}\"\n";

/// A place in a text, by the words that are there.
pub(super) fn spot(file: &str, text: &str, words: &str) -> Spot {
    let start = text.find(words).unwrap();
    span(file, text, start, start + words.len())
}

pub(super) fn span(file: &str, text: &str, start: usize, end: usize) -> Spot {
    let line = |at: usize| text[..at].matches('\n').count() + 1;
    let column = |at: usize| text[..at].rsplit('\n').next().unwrap().chars().count() + 1;
    Spot {
        file: FilePath::from(file),
        text: Arc::from(text),
        span: start..end,
        line: line(start),
        column: column(start),
        end_line: line(end),
        end_column: column(end),
    }
}

fn whole(file: &str) -> Spot {
    span(file, "", 0, 0)
}

fn finding(check: &'static str, level: Level, spot: &Spot, field: &str, message: &str) -> Finding {
    let location = match field {
        "" => Location::file(&spot.file),
        field => Location::value(&spot.file, 0, Pointer::dotted(field)),
    };
    Finding::new(check, level, location, message)
}

fn at(finding: Finding, spot: Spot) -> Located {
    Located { finding, spot, related: Vec::new() }
}

impl Located {
    fn and(mut self, spot: Spot, message: &str) -> Located {
        self.finding = self.finding.related(Location::file(&spot.file), message);
        self.related.push(spot);
        self
    }
}

/// A finding on a file as a whole.
pub(super) fn bare(level: Level, file: &str) -> Located {
    at(finding("empty-file", level, &whole(file), "", "the file holds no record"), whole(file))
}

pub(super) fn findings() -> Findings {
    let findb = "assets/payroll/findb1.yaml";
    let change = "changes/2026/CHG-20261121-7k3qf.yaml";
    let lifecycle = spot(findb, FINDB, "activ");
    let dangling = spot(findb, FINDB, "getpiad");
    let owner = spot(findb, FINDB, "給与チーム");
    let window = spot(change, CHANGE, "start: 2026-12-21T03:00:00-05:00\n  end: 2026-12-21T04:00:00-05:00");
    let second = CHANGE.rfind("getpaid").unwrap();
    let hostile = spot("assets/servers.yaml", SERVERS, "\"\u{1b}[2J\u{202e}tac\u{7}\"");
    let list = vec![
        at(
            finding("unknown-word", Level::Error, &lifecycle, "lifecycle", "`activ` is no lifecycle")
                .of("findb1")
                .help("one of: proposed, active, deprecated, retired, archived"),
            lifecycle,
        ),
        at(
            finding("dangling-reference", Level::Error, &dangling, "depends_on.1", "there is no asset `getpiad`")
                .of("findb1")
                .help("did you mean `getpaid`?"),
            dangling,
        ),
        at(finding("unknown-tag", Level::Note, &owner, "tags.owner", "no schema knows this tag").of("findb1"), owner),
        bare(Level::Warning, "assets/old/empty.yaml"),
        at(
            finding("control-character", Level::Error, &hostile, "note", "the text holds \u{1b}, \u{202e} and \u{7}")
                .of("web02"),
            hostile,
        ),
        at(
            finding(
                "change-in-freeze",
                Level::Error,
                &window,
                "window",
                "the window overlaps the freeze `Year-end close`, which holds for everything that payroll stands on",
            )
            .of("CHG-20261121-7k3qf")
            .help("start on or after 2027-01-04T00:00:00-05:00, or ask for an emergency change"),
            window,
        )
        .and(spot("calendar/year-end.yaml", FREEZE, "2026-12-20T00:00:00-05:00"), "frozen from here")
        .and(whole("assets/payroll/getpaid.yaml"), "in scope as a dependant of `finance-payroll`"),
        at(
            finding(
                "repeated-entry",
                Level::Warning,
                &span(change, CHANGE, second, second + 7),
                "affects.1",
                "`getpaid` is listed twice",
            )
            .of("CHG-20261121-7k3qf"),
            span(change, CHANGE, second, second + 7),
        )
        .and(spot(change, CHANGE, "getpaid"), "first listed here"),
    ];
    Findings::new(list, 412)
}

pub(super) fn tool() -> Tool<'static> {
    const RULES: &[RuleText<'static>] = &[
        RuleText {
            name: "dangling-reference",
            level: Level::Error,
            summary: "a reference to a record that is not there",
            explain: "What a record names must exist.\n\nCorrect the name, or add the record.",
        },
        RuleText {
            name: "unknown-tag",
            level: Level::Note,
            summary: "a tag that no schema knows",
            explain: "Tags are free; a schema in `schema/` makes them known.",
        },
    ];
    Tool { version: "1.2.3", folder: "ops/itsm", rules: RULES }
}

pub(super) fn listing() -> Listing {
    let records = vec![
        json!({"id": "cblog005", "type": "cloud-server", "owner": "joe.doe", "lifecycle": "active",
               "criticality": "low", "name": "Blog server", "attributes": {"cpus": 8}}),
        json!({"id": "getpaid", "type": "application", "owner": "jim.bar", "lifecycle": "active",
               "criticality": "high", "name": "GetPaid, which makes payroll happen for everyone on both coasts",
               "depends_on": ["idns-east", {"id": "findb1", "via": "data"}]}),
        json!({"id": "old-fax", "type": "network-device", "owner": null, "lifecycle": "retired",
               "criticality": "medium", "name": "=HYPERLINK(\"x\")\u{1b}[2J\nfax", "attributes": {"cpus": 16}}),
    ];
    let columns = ["id", "type", "owner", "lifecycle", "criticality", "attributes.cpus", "name"];
    Listing { name: "assets", records, columns: columns.map(str::to_owned).to_vec(), id: "id" }
}

pub(super) fn cards() -> Vec<Card> {
    let texts = |texts: &[&str]| texts.iter().map(|it| (*it).to_owned()).collect::<Vec<_>>();
    let fact = |name: &str, value: &str| (name.to_owned(), value.to_owned());
    let section = |title: Option<&str>, body| Section { title: title.map(str::to_owned), body };
    let getpaid = Card {
        json: json!({"id": "getpaid", "type": "application", "computed": {"stands_on": 2}}),
        id: "getpaid".to_owned(),
        heading: texts(&["getpaid", "GetPaid", "application"]),
        sections: vec![
            section(
                None,
                Body::Facts(vec![
                    fact(
                        "purpose",
                        "makes payroll happen for everyone who works on either coast, twice a month",
                    ),
                    fact("owner", "jim.bar"),
                    fact("lifecycle", "active"),
                    fact("criticality", "high"),
                    fact("data_classification_of_everything", "PII, SOX"),
                ]),
            ),
            section(
                Some("Stands on"),
                Body::Table {
                    columns: texts(&["id", "how", "hosts"]),
                    rows: vec![texts(&["idns-east", "hard", "12"]), texts(&["mailrelay", "soft", "3"])],
                },
            ),
            section(
                Some("Why"),
                Body::Lines(texts(&["It pays people.", "", "Without it nobody is paid.\u{1b}]0;x\u{7}"])),
            ),
            section(Some("Open incidents"), Body::Lines(Vec::new())),
        ],
    };
    let findb = Card {
        json: json!({"id": "findb1", "type": "database"}),
        id: "findb1".to_owned(),
        heading: texts(&["findb1", "database", "retired"]),
        sections: vec![section(None, Body::Facts(vec![fact("owner", "")]))],
    };
    vec![getpaid, findb]
}

/// One of each: families, marks, a group, soft and several ways, everything, what is gone, and hostile text.
pub(super) fn picture() -> Picture {
    let node = |id: &str, kind: &str, mark: Option<Mark>| Node {
        id: id.to_owned(),
        r#type: kind.to_owned(),
        mark,
        ..Node::default()
    };
    let edge = |from: usize, to: usize| Edge {
        from,
        to,
        group: None,
        via: None,
        strength: Strength::Hard,
        bears: false,
    };
    let nodes = vec![
        Node { criticality: Some(Criticality::High), ..node("findb1", "server", Some(Mark::Fails)) },
        Node {
            name: Some("GetPaid".to_owned()),
            owner: Some("jim.bar".to_owned()),
            criticality: Some(Criticality::High),
            classification: vec!["PII".to_owned(), "SOX".to_owned()],
            url: Some("https://wiki.company.com/a?b=\"c\"&d".to_owned()),
            ..node("getpaid", "application", Some(Mark::Hit(Effect::Down)))
        },
        node("hr", "business-service", Some(Mark::Hit(Effect::Degraded))),
        Node {
            name: Some("\"]<script>\u{1b}[2J\u{202e}tac\n|end".to_owned()),
            ..node("blog", "we\"ird]<b>&#x;`", Some(Mark::Hit(Effect::AtRisk)))
        },
        node("db1", "database", None),
        Node { lifecycle: Some(Lifecycle::Retired), ..node("db2", "database", None) },
        node("switch03", "network-device", Some(Mark::Root)),
        node("dc-east", "location", None),
        Node { name: Some("each business service".to_owned()), ..node("*", "everything", None) },
    ];
    let group = |edge: Edge| Edge { group: Some(0), via: Some("data".to_owned()), ..edge };
    let edges = vec![
        Edge { via: Some("data".to_owned()), bears: true, ..edge(1, 0) },
        Edge { via: Some("the \"way\"|]".to_owned()), bears: true, ..edge(1, 0) },
        group(edge(1, 4)),
        group(edge(1, 5)),
        Edge { strength: Strength::Soft, bears: true, ..edge(2, 1) },
        edge(3, 8),
        Edge { via: Some("location".to_owned()), ..edge(6, 7) },
        edge(8, 6),
    ];
    let groups = vec![Group { of: 1, name: "da\"ta".to_owned(), need: Some(1), size: 2, is_soft: false }];
    let heading = vec!["findb1 fails".to_owned(), "1 down, 1 degraded, 1 at risk".to_owned()];
    Picture { heading, nodes, edges, groups, left_out: 0 }
}
