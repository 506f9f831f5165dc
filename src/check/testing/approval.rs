//! A change with the approval it needs, for the tests of rules about approvals: each test turns one thing of it.

use super::{check, ranged};
use crate::model::Change;
use crate::practice::digest;
use crate::store::read::read;
use crate::store::source::Memory;

const CHANGE: &str = "changes/2026/CHG-20261121-7k3qf.yaml";
const APPROVAL: &str = "approvals/CHG-20261121-7k3qf/jim.bar-9xk2.yaml";

/// Stands in the approval for the digest of the change as the story tells it.
pub(in crate::check) const DIGEST: &str = "DIGEST";
/// Stands in the approval for the digest of an impact on nobody.
pub(in crate::check) const SEEN: &str = "SEEN";

/// Files of a store
#[derive(Clone)]
pub(in crate::check) struct Story {
    files: Vec<(String, String)>,
    /// The text of the change that the approval is of.
    approved: String,
}

impl Default for Story {
    fn default() -> Story {
        let person = |id: &str| {
            (
                format!("people/{id}.yaml"),
                format!("id: {id}\nname: {id}\nemails: [{id}@company.com]\nstatus: active\n"),
            )
        };
        let change = "id: CHG-20261121-7k3qf\ntitle: Upgrade GetPaid\ntype: normal\nstate: approved\nrequester: jess.charlie\n\
                      assignee: dave.doodle\naffects: [getpaid]\n\
                      window: {start: 2026-11-22T03:00:00-05:00, end: 2026-11-22T04:00:00-05:00}\n\
                      why: because\n";
        let approval = "of: CHG-20261121-7k3qf\ndecision: approved\nby: jim.bar\nat: 2026-11-21T09:40:00-05:00\nnote: yes\n\
                        digest: \"DIGEST\"\n";
        let settings = "version: 1\norganisation: ACME\ntime_zone: America/New_York\napprovals:\n  assurance: recorded\n  rules: []\n";
        let asset = "id: getpaid\ntype: application\nowner: jim.bar\nlifecycle: active\ncriticality: high\n";
        let text = |path: &str, text: &str| (path.to_owned(), text.to_owned());
        let files = vec![
            text("itsm.yaml", settings),
            text("assets/getpaid.yaml", asset),
            person("jim.bar"),
            person("alex.bar"),
            person("jess.charlie"),
            person("dave.doodle"),
            text(CHANGE, change),
            text(APPROVAL, approval),
        ];
        Story { files, approved: change.to_owned() }
    }
}

impl Story {
    /// The change is edited after it was approved.
    pub(in crate::check) fn change(self, from: &str, to: &str) -> Story {
        self.edit(CHANGE, from, to)
    }

    pub(in crate::check) fn approval(self, from: &str, to: &str) -> Story {
        self.edit(APPROVAL, from, to)
    }

    pub(in crate::check) fn settings(self, from: &str, to: &str) -> Story {
        self.edit("itsm.yaml", from, to)
    }

    pub(in crate::check) fn person(self, id: &str, from: &str, to: &str) -> Story {
        self.edit(&format!("people/{id}.yaml"), from, to)
    }

    pub(in crate::check) fn file(mut self, path: &str, text: &str) -> Story {
        self.files.push((path.to_owned(), text.to_owned()));
        self
    }

    /// The approval lies elsewhere.
    pub(in crate::check) fn moved(mut self, to: &str) -> Story {
        for (path, _) in &mut self.files {
            if path == APPROVAL {
                to.clone_into(path);
            }
        }
        self
    }

    pub(in crate::check) fn without_approvals(mut self) -> Story {
        self.files.retain(|(path, _)| !path.starts_with("approvals/"));
        self
    }

    /// The approval is of the change as it is now.
    pub(in crate::check) fn bound(mut self) -> Story {
        self.approved = self.files.iter().find(|(path, _)| path == CHANGE).expect("a change").1.clone();
        self
    }

    fn edit(mut self, file: &str, from: &str, to: &str) -> Story {
        let (_, text) = self.files.iter_mut().find(|(path, _)| path == file).expect("a file of the story");
        assert!(text.contains(from), "{file} says nothing of `{from}`");
        *text = text.replace(from, to);
        self
    }

    /// What one rule finds.
    pub(in crate::check) fn check(&self, rule: &str) -> String {
        let files = self.files();
        let files: Vec<(&str, &str)> =
            files.iter().map(|(path, text)| (path.as_str(), text.as_str())).collect();
        check(rule, &files)
    }

    /// What one rule finds in what became of this story.
    pub(in crate::check) fn becoming(&self, later: &Story, rule: &str) -> String {
        let found = ranged(&self.files(), &later.files()).brought;
        let lines = found.iter().filter(|it| it.check == rule);
        lines
            .map(|it| format!("{} {}: {}", it.location.file, it.level, it.message))
            .collect::<Vec<_>>()
            .join("\n")
    }

    fn files(&self) -> Vec<(String, String)> {
        let snapshot =
            read(&Memory::new([(CHANGE, self.approved.as_str())]), &|_| Vec::new()).expect("memory");
        let change = snapshot.of::<Change>().next().expect("a change").1;
        let digest = digest::of_change("ACME", change);
        let seen = digest::of_impact(&change.id, &std::collections::BTreeMap::new());
        let texts = self.files.iter();
        texts.map(|(path, text)| (path.clone(), text.replace(DIGEST, &digest).replace(SEEN, &seen))).collect()
    }
}
