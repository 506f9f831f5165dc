//! The report on evidence: what an auditor reads first, in parts and tables. Knows no format.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use serde_json::Value;

use super::{Dossier, counts, exceptions, gate_word, method};
use crate::practice::audit::control::Control;
use crate::practice::evidence::{Framework, Story, Version, Vote, sample};
use crate::report::audit;
use crate::report::{Body, Card, Section};

/// The report, whole.
pub fn report(dossier: &Dossier<'_>) -> Card {
    let organisation = dossier.snapshot.settings.organisation.clone();
    let span = format!("{} to {}", dossier.span.first, dossier.span.last);
    let heading = vec!["Evidence of change management".to_owned(), organisation, span];
    let mut sections = vec![Section { title: None, body: Body::Facts(facts(dossier)) }];
    sections.push(lines("population", method(dossier)));
    sections.extend(table(
        "changes",
        &["id", "type", "began", "requester", "implementer", "approved by", "gate", "title"],
        rows(dossier),
    ));
    sections.extend(table("exceptions", &["change", "what"], exceptional(dossier)));
    sections.extend(sampled(dossier));
    sections.extend(controls(dossier));
    sections.push(lines("how to check this", checking(dossier)));
    Card {
        json: Value::Null,
        id: String::new(),
        heading: heading.into_iter().filter(|it| !it.is_empty()).collect(),
        sections,
    }
}

fn lines(title: &str, lines: Vec<String>) -> Section {
    Section { title: Some(title.to_owned()), body: Body::Lines(lines) }
}

fn table(title: &str, columns: &[&str], rows: Vec<Vec<String>>) -> Option<Section> {
    let columns = columns.iter().map(|it| (*it).to_owned()).collect();
    (!rows.is_empty()).then(|| Section { title: Some(title.to_owned()), body: Body::Table { columns, rows } })
}

fn facts(dossier: &Dossier<'_>) -> Vec<(String, String)> {
    let fact = |name: &str, value: String| (name.to_owned(), value);
    let breaches = dossier.proof.remarks.iter().filter(|it| it.is_breach()).count();
    let last = dossier.proof.state.last.as_ref();
    vec![
        fact(
            "store at",
            format!("{}{}", dossier.proof.tip, last.map(|it| format!(", {}", it.time)).unwrap_or_default()),
        ),
        fact("period", format!("{} to {}, {}", dossier.span.first, dossier.span.last, dossier.proof.zone)),
        fact("changes that began", dossier.gathered.population().count().to_string()),
        fact(
            "history",
            if breaches == 0 {
                "held at every commit".to_owned()
            } else {
                format!("did not hold {}", times(breaches))
            },
        ),
        fact("framework", dossier.framework.meaning().to_owned()),
        fact("made by", format!("itsm {}: {}", dossier.version, dossier.command)),
    ]
}

/// `once`, `3 times`
pub fn times(count: usize) -> String {
    if count == 1 { "once".to_owned() } else { format!("{count} times") }
}

fn rows(dossier: &Dossier<'_>) -> Vec<Vec<String>> {
    let day = |it: DateTime<Utc>| it.with_timezone(&dossier.proof.zone).format("%Y-%m-%d %H:%M").to_string();
    let row = |story: &Story| {
        let change = story.change();
        let approved: Vec<&str> =
            story.votes().iter().filter(|it| counts(it)).map(|it| it.by.as_str()).collect();
        vec![
            change.id.clone(),
            change.r#type.name().to_owned(),
            story.began().map(day).unwrap_or_default(),
            change.requester.clone(),
            change.assignee.clone().unwrap_or_default(),
            approved.join(", "),
            gate_word(story.beginning.as_ref()).to_owned(),
            change.title.clone(),
        ]
    };
    dossier.gathered.population().map(row).collect()
}

fn exceptional(dossier: &Dossier<'_>) -> Vec<Vec<String>> {
    let rows = |story: &Story| {
        let id = story.change().id.clone();
        exceptions(dossier, story).into_iter().map(|what| vec![id.clone(), what]).collect::<Vec<_>>()
    };
    dossier.gathered.population().flat_map(rows).collect()
}

/// How the sample was drawn, and each change of it with its versions and decisions.
fn sampled(dossier: &Dossier<'_>) -> Vec<Section> {
    let Some(sample) = &dossier.sample else { return Vec::new() };
    let drawn = format!(
        "{} of {}, drawn with the seed `{}` by {}.",
        sample.ids.len(),
        dossier.gathered.population().count(),
        sample.seed,
        sample::METHOD
    );
    let mut sections = vec![lines("sample", vec![drawn])];
    for story in dossier.gathered.population().filter(|it| sample.ids.contains(&it.change().id)) {
        let id = &story.change().id;
        let short = |commit: &str| commit.chars().take(10).collect::<String>();
        let row =
            |it: &Version| vec![it.time.to_rfc3339(), short(&it.commit), it.author.clone(), it.what.clone()];
        sections.extend(table(
            &format!("{id}: versions"),
            &["when", "commit", "author", "what"],
            story.versions.iter().map(row).collect(),
        ));
        let row = |it: &Vote| {
            let counted = it.void.clone().map_or_else(|| "yes".to_owned(), |why| format!("no: {why}"));
            let signed = if it.signed { "yes" } else { "no" };
            vec![
                it.at.to_rfc3339(),
                it.by.clone(),
                it.decision.name().to_owned(),
                it.role.clone().unwrap_or_default(),
                signed.to_owned(),
                counted,
            ]
        };
        let votes = story.votes().iter().map(row).collect();
        sections.extend(table(
            &format!("{id}: decisions"),
            &["when", "by", "decision", "as", "signed", "counted"],
            votes,
        ));
    }
    sections
}

/// The controls, since when each holds, and what a framework calls it; and what is said of history as a whole.
fn controls(dossier: &Dossier<'_>) -> Vec<Section> {
    let with_references = dossier.framework != Framework::None;
    let row = |control: &Control| {
        let mut row = audit::control_row(dossier.proof, *control);
        row.insert(1, control.meaning().to_owned());
        if with_references {
            let names = dossier.framework.references(*control);
            row.push(names.iter().map(|(name, _)| *name).collect::<Vec<_>>().join(", "));
        }
        row
    };
    let mut columns = vec!["control", "says", "holds since", "looked at", "broken"];
    columns.extend(with_references.then_some("references"));
    let mut sections: Vec<Section> =
        table("controls", &columns, Control::ALL.iter().map(row).collect()).into_iter().collect();
    let all = Control::ALL.iter().flat_map(|it| dossier.framework.references(*it));
    let references: BTreeMap<&str, &str> = all.collect();
    let rows = references.into_iter().map(|(name, says)| vec![name.to_owned(), says.to_owned()]).collect();
    sections.extend(table(
        "references, to be read beside the framework's own text",
        &["reference", "in short"],
        rows,
    ));
    sections.extend(audit::conclusions(dossier.proof));
    sections
}

fn checking(dossier: &Dossier<'_>) -> Vec<String> {
    vec![
        "manifest.json has the SHA-256 digest of every file: itsm audit export --verify DIR, or sha256sum."
            .to_owned(),
        format!("history itself, in a clone: itsm audit verify --until {}", dossier.proof.tip),
        format!("the same bytes again: {}", dossier.command),
    ]
}
