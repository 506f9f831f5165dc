//! SARIF 2.1.0, for GitHub's code scanning and other viewers. Stays within GitHub's limits and says what it left out.

use std::collections::HashMap;
use std::io::{self, Write};

use serde_json::{Value, json};

use super::{Format, Look, RuleText, Tool, json, uri};
use crate::finding::{Located, Related, Spot};
use crate::report::findings::Findings;

pub(super) static FORMAT: Format = Format {
    name: "sarif",
    about: "SARIF 2.1.0, for code scanning",
    findings: Some(findings),
    ..Format::NONE
};

/// GitHub refuses a run with more.
const MOST_RESULTS: usize = 25_000;
/// GitHub shows no more.
const MOST_RELATED: usize = 100;

fn findings(findings: &Findings, _: &Look, tool: &Tool<'_>, out: &mut dyn Write) -> io::Result<()> {
    let mut worst_first: Vec<&Located> = findings.findings.iter().collect();
    worst_first.sort_by_key(|it| std::cmp::Reverse(it.finding.level));
    let left_out = worst_first.len().saturating_sub(MOST_RESULTS);
    worst_first.truncate(MOST_RESULTS);

    let rules = Rules::new(tool, &worst_first);
    let mut fingerprints = HashMap::new();
    let results: Vec<Value> =
        worst_first.iter().map(|it| result(it, tool, &rules, &mut fingerprints)).collect();
    let document = json!({
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "version": "2.1.0",
        "runs": [{
            "tool": {"driver": {
                "name": "itsm",
                "version": tool.version,
                "semanticVersion": tool.version,
                "rules": rules.all.iter().map(rule).collect::<Vec<_>>(),
            }},
            "columnKind": "unicodeCodePoints",
            "invocations": [invocation(left_out)],
            "results": results,
        }],
    });
    json::pretty(&document, out)
}

fn invocation(left_out: usize) -> Value {
    let mut notifications = Vec::new();
    if left_out > 0 {
        let text = format!("{left_out} more findings were left out: a run holds {MOST_RESULTS}");
        notifications.push(json!({"level": "warning", "message": {"text": text}}));
    }
    json!({"executionSuccessful": true, "toolExecutionNotifications": notifications})
}

/// The registry's rules, and after them those of findings that no rule of the registry made
struct Rules<'a> {
    all: Vec<RuleText<'a>>,
    index: HashMap<&'a str, usize>,
}

impl<'a> Rules<'a> {
    fn new(tool: &Tool<'a>, findings: &[&'a Located]) -> Rules<'a> {
        let mut res = Rules { all: Vec::new(), index: HashMap::new() };
        for rule in tool.rules {
            res.add(*rule);
        }
        for finding in findings.iter().map(|it| &it.finding) {
            let name = finding.check;
            res.add(RuleText { name, level: finding.level, summary: name, explain: name });
        }
        res
    }

    fn add(&mut self, rule: RuleText<'a>) {
        let next = self.all.len();
        if *self.index.entry(rule.name).or_insert(next) == next {
            self.all.push(rule);
        }
    }
}

fn rule(rule: &RuleText<'_>) -> Value {
    json!({
        "id": rule.name,
        "name": rule.name,
        "shortDescription": {"text": rule.summary},
        "fullDescription": {"text": rule.summary},
        "help": {"text": rule.explain, "markdown": rule.explain},
        "defaultConfiguration": {"level": rule.level.name()},
        "properties": {"tags": ["itsm"]},
    })
}

fn result(
    located: &Located,
    tool: &Tool<'_>,
    rules: &Rules<'_>,
    fingerprints: &mut HashMap<String, usize>,
) -> Value {
    let finding = &located.finding;
    let fingerprint = finding.fingerprint();
    let nth = fingerprints.entry(fingerprint.clone()).or_default();
    *nth += 1;
    let mut res = json!({
        "ruleId": finding.check,
        "ruleIndex": rules.index.get(finding.check),
        "level": finding.level.name(),
        "message": {"text": message(located)},
        "locations": [{"physicalLocation": place(&located.spot, tool)}],
        // The one key that GitHub reads; it wants a count behind the hash.
        "partialFingerprints": {"primaryLocationLineHash": format!("{fingerprint}:{nth}")},
    });
    let related = finding.related.iter().zip(&located.related).take(MOST_RELATED).enumerate();
    let related: Vec<Value> =
        related.map(|(id, (related, spot))| related_place(id, related, spot, tool)).collect();
    if !related.is_empty() {
        res["relatedLocations"] = related.into();
    }
    res
}

fn message(located: &Located) -> String {
    match &located.finding.help {
        Some(help) => plain(&format!("{}\n\n{help}", located.finding.message)),
        None => plain(&located.finding.message),
    }
}

/// Viewers make links of `[text](address)`; what a record says is never one.
fn plain(text: &str) -> String {
    text.replace("](", "] (")
}

fn related_place(id: usize, related: &Related, spot: &Spot, tool: &Tool<'_>) -> Value {
    json!({"id": id + 1, "message": {"text": plain(&related.message)}, "physicalLocation": place(spot, tool)})
}

fn place(spot: &Spot, tool: &Tool<'_>) -> Value {
    let mut region = json!({"startLine": spot.line});
    if spot.has_text() {
        region = json!({
            "startLine": spot.line,
            "startColumn": spot.column,
            "endLine": spot.end_line,
            "endColumn": spot.end_column,
        });
    }
    json!({
        "artifactLocation": {"uri": uri::encode(&tool.path(&spot.file)), "uriBaseId": "%SRCROOT%"},
        "region": region,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::finding::{FilePath, Level};
    use crate::render::fixture;

    fn document(found: &Findings, tool: &Tool<'_>) -> Value {
        let mut out = Vec::new();
        findings(found, &Look::default(), tool, &mut out).unwrap();
        serde_json::from_slice(&out).unwrap()
    }

    #[test]
    fn every_result_names_its_rule_by_name_and_by_index() {
        let document = document(&fixture::findings(), &fixture::tool());
        let run = &document["runs"][0];
        let results = run["results"].as_array().unwrap();
        assert_eq!(results.len(), fixture::findings().findings.len());
        for result in results {
            let index = usize::try_from(result["ruleIndex"].as_u64().unwrap()).unwrap();
            assert_eq!(run["tool"]["driver"]["rules"][index]["id"], result["ruleId"]);
            let place = &result["locations"][0]["physicalLocation"];
            assert!(place["region"]["startLine"].as_u64().unwrap() >= 1);
            assert!(place["artifactLocation"]["uri"].as_str().unwrap().is_ascii());
        }
    }

    #[test]
    fn two_findings_of_the_same_kind_on_a_field_have_fingerprints_of_their_own() {
        let one = fixture::findings().findings[0].clone();
        let document = document(&Findings::new(vec![one.clone(), one], 1), &Tool::default());
        let hash = |n: usize| {
            document["runs"][0]["results"][n]["partialFingerprints"]["primaryLocationLineHash"].clone()
        };
        assert_ne!(hash(0), hash(1));
    }

    #[test]
    fn more_than_github_takes_is_cut_to_the_worst_and_said() {
        let mut many = vec![fixture::bare(Level::Note, "assets/a.yaml"); MOST_RESULTS];
        many.push(fixture::bare(Level::Error, "assets/b.yaml"));
        let document = document(&Findings::new(many, 1), &Tool::default());
        let run = &document["runs"][0];
        assert_eq!(run["results"].as_array().unwrap().len(), MOST_RESULTS);
        assert_eq!(run["results"][0]["level"], "error");
        let said =
            run["invocations"][0]["toolExecutionNotifications"][0]["message"]["text"].as_str().unwrap();
        assert!(said.starts_with("1 more"));
    }

    #[test]
    fn a_message_is_never_a_link() {
        let mut hostile = fixture::bare(Level::Error, "assets/a.yaml");
        hostile.finding.message = "[click](https://evil.example)".to_owned();
        let document = document(&Findings::new(vec![hostile], 1), &Tool::default());
        let text = &document["runs"][0]["results"][0]["message"]["text"];
        assert_eq!(text, "[click] (https://evil.example)");
    }

    #[test]
    fn a_store_below_the_root_is_counted_from_the_root() {
        let tool = Tool { folder: "ops/it sm/", ..Tool::default() };
        let spot = fixture::bare(Level::Note, "assets/a.yaml").spot;
        assert_eq!(tool.path(&FilePath::from("assets/a.yaml")), "ops/it sm/assets/a.yaml");
        assert_eq!(place(&spot, &tool)["artifactLocation"]["uri"], "ops/it%20sm/assets/a.yaml");
    }
}
