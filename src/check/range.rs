//! What a range brings: findings of its later end that its earlier end does not have, so that an old fault elsewhere does
//! not stop the world. A pure function of two readings; knows nothing of commits and decides nothing about them.

use std::collections::{BTreeMap, HashMap};

use super::rule::{Between, Run, Span};
use super::rules;
use crate::finding::{Finding, Place};
use crate::model::id::fold;
use crate::model::pointer::Step;
use crate::store::difference::difference;
use crate::store::snapshot::Snapshot;

/// A reading, and what is found in it
#[derive(Clone, Copy)]
pub struct Checked<'a> {
    pub snapshot: &'a Snapshot,
    pub findings: &'a [Finding],
}

/// What became of findings from one reading to a later one, in order of place
#[derive(Debug, Default)]
pub struct Ranged {
    /// In the later reading alone; and what became of records that must not.
    pub brought: Vec<Finding>,
    /// In the earlier reading alone.
    pub mended: Vec<Finding>,
    /// How many are in both.
    pub old: usize,
}

/// Old ids and what they are now, in lower case
type Renames = BTreeMap<String, String>;

/// Holds what is found in two readings against each other, and what became of records in between.
pub fn range(before: Checked<'_>, after: Checked<'_>, lies: &Between) -> Ranged {
    let renames = match before.findings.is_empty() || after.findings.is_empty() {
        true => Renames::new(),
        false => difference(before.snapshot, after.snapshot).renames,
    };
    let back = renames.iter().map(|(old, new)| (new.clone(), old.clone())).collect();
    let mended = differing(after.findings, before.findings.to_vec(), &back);
    let mut brought = differing(before.findings, after.findings.to_vec(), &renames);
    let old = after.findings.len() - brought.len();
    brought.extend(between(&Span { before: before.snapshot, after: after.snapshot, between: lies }));
    brought.sort_by(Finding::order);
    Ranged { brought, mended, old }
}

/// Findings that are not among those that are known: the same check on the same record and field in the same words is the
/// same finding, however its lines, its position in a list, its file or the record's own id have changed.
pub fn differing(known: &[Finding], found: Vec<Finding>, renames: &Renames) -> Vec<Finding> {
    let mut exact: HashMap<Key, usize> = HashMap::new();
    for finding in known {
        *exact.entry(Key::exact(finding, renames)).or_default() += 1;
    }
    let mut loose: HashMap<Key, usize> = HashMap::new();
    let unknown: Vec<Finding> =
        found.into_iter().filter(|it| !take(&mut exact, &Key::exact(it, &Renames::new()))).collect();
    for (key, count) in exact {
        *loose.entry(key.without_positions()).or_default() += count;
    }
    let is_new = |it: &Finding| !take(&mut loose, &Key::exact(it, &Renames::new()).without_positions());
    unknown.into_iter().filter(is_new).collect()
}

/// What must not become of records; nothing where there were none.
pub fn between(span: &Span<'_>) -> Vec<Finding> {
    if span.before.files.is_empty() {
        return Vec::new();
    }
    let found = rules::RULES.iter().flat_map(|rule| match rule.run {
        Run::Range(run) => run(span),
        _ => Vec::new(),
    });
    found.collect()
}

fn take(counts: &mut HashMap<Key, usize>, key: &Key) -> bool {
    match counts.get_mut(key) {
        Some(count @ 1..) => {
            *count -= 1;
            true
        }
        _ => false,
    }
}

/// By what a finding is known again
#[derive(Debug, PartialEq, Eq, Hash)]
struct Key {
    check: &'static str,
    subject: String,
    steps: Vec<Step>,
    message: String,
}

impl Key {
    fn exact(finding: &Finding, renames: &Renames) -> Key {
        let subject = finding.record.as_deref().unwrap_or(finding.location.file.as_str());
        let subject = fold(subject).into_owned();
        let steps = match &finding.location.place {
            Place::Node { pointer, .. } => pointer.steps().to_vec(),
            Place::File | Place::Bytes { .. } => Vec::new(),
        };
        let subject = renames.get(&subject).cloned().unwrap_or(subject);
        Key { check: finding.check, subject, steps, message: finding.message.clone() }
    }

    fn without_positions(mut self) -> Key {
        self.steps.retain(|step| matches!(step, Step::Key(_)));
        self
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::check::testing::ranged;

    const SETTINGS: (&str, &str) = ("itsm.yaml", "version: 1\n");

    fn web(more: &str) -> String {
        format!("id: web01\ntype: server\nowner: jim.bar\nlifecycle: active\n{more}")
    }

    fn db(id: &str) -> String {
        format!("id: {id}\ntype: server\nowner: jim.bar\nlifecycle: active\n")
    }

    const JIM: (&str, &str) = ("people/jim.bar.yaml", "id: jim.bar\nname: Jim\nstatus: active\n");

    fn owned(files: &[(&str, &str)]) -> Vec<(String, String)> {
        files.iter().map(|(path, text)| ((*path).to_owned(), (*text).to_owned())).collect()
    }

    /// What is brought and what is mended, from files to files.
    fn told(before: &[(&str, &str)], after: &[(&str, &str)]) -> String {
        let all = |files: &[(&str, &str)]| owned(&[&[SETTINGS, JIM], files].concat());
        let ranged = ranged(&all(before), &all(after));
        let line = |sign: &str, it: &Finding| {
            format!(
                "{sign} {} {} {}",
                it.check,
                it.record.as_deref().unwrap_or("-"),
                it.location.field().unwrap_or_default()
            )
        };
        let brought = ranged.brought.iter().map(|it| line("+", it));
        brought.chain(ranged.mended.iter().map(|it| line("-", it))).collect::<Vec<_>>().join("\n")
    }

    #[test]
    fn an_old_fault_on_another_line_and_in_another_file_is_old() {
        let old = web("depends_on: [gone]\n");
        let new = format!("# A comment\n{}", web("name: Web\ndepends_on: [gone]\n"));
        assert_eq!(told(&[("assets/web01.yaml", &old)], &[("assets/web01.yaml", &new)]), "");
        assert_eq!(told(&[("assets/web01.yaml", &old)], &[("assets/hosts/web01.yaml", &old)]), "");
    }

    #[test]
    fn another_fault_before_it_in_its_list_is_the_new_one() {
        let one = web("depends_on: [gone]\n");
        let two = web("depends_on: [lost, gone]\n");
        let (before, after) = ([("assets/web01.yaml", one.as_str())], [("assets/web01.yaml", two.as_str())]);
        assert_eq!(told(&before, &after), "+ dangling-reference web01 depends_on.0");
        assert_eq!(told(&after, &before), "- dangling-reference web01 depends_on.0");
    }

    #[test]
    fn the_same_fault_twice_is_brought_once_more() {
        let one = web("depends_on: [gone]\n");
        let two = web("depends_on: [gone, gone]\n");
        let told = told(&[("assets/web01.yaml", &one)], &[("assets/web01.yaml", &two)]);
        assert!(told.contains("+ dangling-reference web01 depends_on.1"), "{told}");
        assert!(!told.contains("depends_on.0"), "{told}");
    }

    #[test]
    fn a_deletion_brings_what_it_leaves_dangling() {
        let (web, db) = (web("depends_on: [db01]\n"), db("db01"));
        let web = ("assets/web01.yaml", web.as_str());
        assert_eq!(
            told(&[web, ("assets/db01.yaml", &db)], &[web]),
            "+ dangling-reference web01 depends_on.0"
        );
        assert_eq!(
            told(&[web], &[web, ("assets/db01.yaml", &db)]),
            "- dangling-reference web01 depends_on.0"
        );
    }

    #[test]
    fn a_record_takes_its_old_faults_along_to_its_new_id() {
        let old = web("name: The web server of the blog\ndepends_on: [gone]\n");
        let new = old.replace("id: web01", "id: blog01") + "aliases: [web01]\n";
        assert_eq!(told(&[("assets/web01.yaml", &old)], &[("assets/blog01.yaml", &new)]), "");
    }

    #[test]
    fn a_store_that_begins_brings_all_that_is_wrong_and_breaks_no_decision() {
        let broken = web("depends_on: [gone]\n");
        let found = ranged(&[], &owned(&[SETTINGS, ("assets/web01.yaml", &broken)]));
        assert!(found.brought.iter().any(|it| it.check == "dangling-reference"));
        assert_eq!((found.mended.len(), found.old), (0, 0));
    }
}
