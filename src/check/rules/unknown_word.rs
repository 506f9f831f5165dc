//! Words that the store's vocabulary does not have.

use std::collections::HashMap;

use crate::check::{Rule, Run, Scene};
use crate::finding::{Finding, Level, quoted};
use crate::model::Asset;
use crate::model::asset::{Edge, TYPES};
use crate::model::id::nearest;
use crate::model::pointer::Pointer;
use crate::store::snapshot::{Entry, Snapshot};

/// Ways in which an asset stands on another that need no vocabulary
const WAYS: [&str; 5] = ["hosting", "network", "data", "auth", "runtime"];

pub(super) static RULE: Rule = Rule {
    name: "unknown-word",
    level: Level::Warning,
    summary: "a word that the store's vocabulary does not have",
    explain: "\
`type`, `environment`, `data_classification` and `via` take any word, unless `vocabularies` in `itsm.yaml` lists the
words that are used here; then this is none of them. Types and ways that are built in need no listing, and an
`environment` may be the id of an asset of that type. Without a list of types, a type is told of only where it is a
known one but for a letter.

Words that differ by a letter fall apart in every list, figure and policy: a rule about `PII` never sees `PPI`.

Mend it by writing the word as it is listed, or by listing it if it is a new one.

```yaml
vocabularies: {environment: [prod, test, dev]}     # in itsm.yaml
environment: production                            # unknown-word
```
",
    run: Run::Lasting(run),
};

fn run(cx: &Scene<'_>) -> Vec<Finding> {
    let mut check = Check { snapshot: cx.snapshot, types: HashMap::new(), found: Vec::new() };
    for (entry, asset) in cx.of::<Asset>() {
        check.asset(entry, asset);
    }
    check.found
}

struct Check<'a> {
    snapshot: &'a Snapshot,
    /// What was said of each type that is not known; few types have many assets.
    types: HashMap<&'a str, Option<String>>,
    found: Vec<Finding>,
}

impl<'a> Check<'a> {
    fn asset(&mut self, entry: &'a Entry, asset: &'a Asset) {
        let words = &self.snapshot.settings.vocabularies;
        self.kind(entry, &asset.r#type);
        if let Some(environment) = &asset.environment
            && !has(&words.environment, environment)
            && !self.is_environment(environment)
        {
            let help = help(environment, words.environment.iter().map(String::as_str), "environment");
            self.report(entry, Pointer::field("environment"), environment, help);
        }
        for (index, class) in asset.data_classification.iter().enumerate() {
            if !has(&words.data_classification, class) {
                let help =
                    help(class, words.data_classification.iter().map(String::as_str), "data_classification");
                self.report(entry, Pointer::field("data_classification").index(index), class, help);
            }
        }
        if !words.via.is_empty() {
            self.ways(entry, "depends_on", &asset.depends_on);
            self.ways(entry, "supports", &asset.supports);
        }
    }

    fn kind(&mut self, entry: &Entry, kind: &'a str) {
        let listed = &self.snapshot.settings.vocabularies.asset_type;
        if TYPES.contains(&kind) {
            return;
        }
        let said = self.types.entry(kind).or_insert_with(|| {
            let known = || TYPES.into_iter().chain(listed.iter().map(String::as_str));
            if known().any(|word| word == kind) {
                None
            } else if listed.is_empty() {
                known()
                    .find(|word| strsim::damerau_levenshtein(word, &kind.to_lowercase()) <= 1)
                    .map(did_you_mean)
            } else {
                Some(help(kind, known(), "asset_type"))
            }
        });
        if let Some(help) = said.clone() {
            self.report(entry, Pointer::field("type"), kind, help);
        }
    }

    fn ways(&mut self, entry: &Entry, list: &'static str, edges: &[Edge]) {
        let listed = &self.snapshot.settings.vocabularies.via;
        for (index, edge) in edges.iter().enumerate() {
            let Some(via) = edge.via.as_deref().filter(|via| !WAYS.contains(via) && !has(listed, via)) else {
                continue;
            };
            let help = help(via, WAYS.into_iter().chain(listed.iter().map(String::as_str)), "via");
            self.report(entry, Pointer::field(list).index(index).key("via"), via, help);
        }
    }

    fn is_environment(&self, id: &str) -> bool {
        self.snapshot.asset(id).is_some_and(|asset| asset.r#type == "environment")
    }

    fn report(&mut self, entry: &Entry, at: Pointer, word: &str, help: String) {
        let finding = RULE.finding(entry.at(at), format!("`{word}` is no word of this store"));
        self.found.push(finding.of(&entry.id).help(help));
    }
}

/// A vocabulary that lists nothing takes any word.
fn has(listed: &[String], word: &str) -> bool {
    listed.is_empty() || listed.iter().any(|it| it == word)
}

fn did_you_mean(word: &str) -> String {
    format!("did you mean `{word}`?")
}

fn help<'w>(word: &str, known: impl Iterator<Item = &'w str> + Clone, vocabulary: &str) -> String {
    let listing = format!("list it under `vocabularies.{vocabulary}` in itsm.yaml if it is a new one");
    match nearest(word, known.clone()).as_slice() {
        [] => format!("it is one of {}; {listing}", known.collect::<Vec<_>>().join(", ")),
        near => format!("did you mean {}? Otherwise {listing}", quoted(near)),
    }
}

#[cfg(test)]
mod tests {
    use crate::check::testing::check;

    fn asset(vocabularies: &str, fields: &str) -> String {
        let config = format!("version: 1\nvocabularies: {vocabularies}\n");
        let record = format!("id: a\nlifecycle: active\n{fields}\n");
        let site = "{id: berlin, type: environment, lifecycle: active}";
        let files = [("itsm.yaml", &*config), ("assets/a.yaml", &*record), ("assets/berlin.yaml", site)];
        check("unknown-word", &files)
    }

    #[test]
    fn words_that_are_not_listed() {
        let found = asset(
            "{environment: [prod, test], data_classification: [public, PII], via: [power], asset_type: [robot]}",
            "type: sever\nenvironment: production\ndata_classification: [PII, pii]\ndepends_on: [{id: x, via: powr}]",
        );
        insta::assert_snapshot!(found, @"
        assets/a.yaml:3:7 warning: `sever` is no word of this store
          help: did you mean `server`, `secret` or `service`? Otherwise list it under `vocabularies.asset_type` in itsm.yaml if it is a new one
        assets/a.yaml:4:14 warning: `production` is no word of this store
          help: did you mean `prod`? Otherwise list it under `vocabularies.environment` in itsm.yaml if it is a new one
        assets/a.yaml:5:28 warning: `pii` is no word of this store
          help: did you mean `PII`? Otherwise list it under `vocabularies.data_classification` in itsm.yaml if it is a new one
        assets/a.yaml:6:27 warning: `powr` is no word of this store
          help: did you mean `power`? Otherwise list it under `vocabularies.via` in itsm.yaml if it is a new one
        ");
    }

    #[test]
    fn words_that_are_listed_built_in_or_assets() {
        let vocabularies = "{environment: [prod, test], via: [power], asset_type: [robot]}";
        assert_eq!(
            asset(vocabularies, "type: robot\nenvironment: berlin\nsupports: [{id: x, via: power}]"),
            ""
        );
        assert_eq!(
            asset(vocabularies, "type: server\nenvironment: prod\nsupports: [{id: x, via: data}, y]"),
            ""
        );
    }

    #[test]
    fn without_a_vocabulary_any_word_will_do() {
        assert_eq!(asset("{}", "type: robot\nenvironment: moon\nsupports: [{id: x, via: rope}]"), "");
    }

    #[test]
    fn without_a_vocabulary_a_type_that_is_known_but_for_a_letter() {
        insta::assert_snapshot!(asset("{}", "type: Databse"), @"
        assets/a.yaml:3:7 warning: `Databse` is no word of this store
          help: did you mean `database`?
        ");
    }
}
