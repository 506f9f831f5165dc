//! `itsm hook status`: which hooks are in place, whose they are, and who else keeps hooks here.

use std::sync::Arc;

use clap::Args;
use serde_json::{Value, json};

use super::{CHANGE, STORE, install};
use crate::cli::Outcome;
use crate::cli::context::Context;
use crate::cli::trouble::Trouble;
use crate::report::reach::Answer;
use crate::report::{Body, Card, Listing, Section};
use crate::store::hook::framework::{Framework, frameworks};
use crate::store::hook::{self, Folder, Hook, Name, Reach, State};
use crate::store::repository::Repository;
use crate::store::setting;

/// Show which hooks are in place, stale or somebody else's; exit code 1 where one that belongs here does not run
#[derive(Debug, Args)]
pub struct StatusArgs {}

pub fn run(cx: &Context, _: &StatusArgs) -> Result<Outcome, Trouble> {
    let repository = super::repository(cx)?;
    show(cx, &repository)
}

/// Shows how the hooks of a repository are.
pub(super) fn show(cx: &Context, repository: &Arc<Repository>) -> Result<Outcome, Trouble> {
    let folder = hook::folder(repository)?;
    let fitting = install::fitting(cx, repository, false)?;
    let frameworks = repository.work_tree().map(frameworks).unwrap_or_default();
    let looked = Name::ALL.map(|name| hook::look(&folder, name));
    let matters = |it: &&Hook| fitting.contains(&it.name) || it.state != State::Absent;
    let hooks: Vec<Seen<'_>> =
        looked.iter().filter(matters).map(|hook| Seen::new(hook, &frameworks)).collect();
    let runs = |name: &Name| hooks.iter().any(|it| it.hook.name == *name && it.runs());
    let all_run = fitting.iter().all(runs);
    let said = Said {
        repository: repository.folder().display().to_string(),
        store: setting::get(repository, STORE)?,
        change: setting::get(repository, CHANGE)?,
    };
    cx.answer(answer(&folder, &said, &hooks))?;
    if cx.format().is_for_people() {
        cx.terminal.say("what else is around the records, itsm doctor says");
    }
    Ok(if all_run { Outcome::Yes } else { Outcome::No })
}

/// Hooks that belong into a repository: those that run, and those that do not.
pub(in crate::cli::command) fn running(
    cx: &Context,
    repository: &Arc<Repository>,
) -> Result<[Vec<&'static str>; 2], Trouble> {
    let folder = hook::folder(repository)?;
    let frameworks = repository.work_tree().map(frameworks).unwrap_or_default();
    let runs = |name: &Name| Seen::new(&hook::look(&folder, *name), &frameworks).runs();
    let (run, rest): (Vec<Name>, Vec<Name>) =
        install::fitting(cx, repository, false)?.into_iter().partition(runs);
    Ok([run, rest].map(|names| names.iter().map(|name| name.as_str()).collect()))
}

/// What the configuration says
struct Said {
    repository: String,
    store: Option<String>,
    change: Option<String>,
}

/// A hook, and the programs that run it
struct Seen<'a> {
    hook: &'a Hook,
    called_by: Vec<&'static str>,
}

impl Seen<'_> {
    fn new<'a>(hook: &'a Hook, frameworks: &[Framework]) -> Seen<'a> {
        let calling = frameworks.iter().filter(|framework| framework.calls(hook.name));
        Seen { hook, called_by: calling.map(|framework| framework.program.name()).collect() }
    }

    fn runs(&self) -> bool {
        matches!(self.hook.state, State::Installed | State::Calling) || !self.called_by.is_empty()
    }

    fn state(&self) -> &'static str {
        match self.hook.state {
            State::Absent | State::Foreign if !self.called_by.is_empty() => "called",
            State::Absent => "absent",
            State::Installed => "installed",
            State::Stale(_) => "stale",
            State::Foreign => "foreign",
            State::Calling => "called",
        }
    }

    fn told(&self) -> String {
        match (&self.hook.state, &self.hook.earlier) {
            (State::Stale(why), _) => format!("{why}: itsm hook install"),
            (State::Absent | State::Foreign, _) if !self.called_by.is_empty() => {
                format!("by {}", self.called_by.join(" and "))
            }
            (State::Absent, _) => "itsm hook install".to_owned(),
            (State::Foreign, Some(_)) => {
                "put in the place of ours; what was there first is kept beside it".to_owned()
            }
            (State::Foreign, None) => "somebody else's: itsm hook install lets both run".to_owned(),
            (State::Calling, _) => "somebody else's, and runs ours".to_owned(),
            (State::Installed, Some(kept)) => format!("after {}", kept.display()),
            (State::Installed, None) => String::new(),
        }
    }

    fn json(&self) -> Value {
        let Hook { name, path, earlier, .. } = self.hook;
        json!({
            "hook": name.as_str(),
            "state": self.state(),
            "runs": self.runs(),
            "path": path.display().to_string(),
            "earlier": earlier.as_ref().map(|it| it.display().to_string()),
            "called_by": self.called_by,
            "told": self.told(),
        })
    }
}

fn answer(folder: &Folder, said: &Said, hooks: &[Seen<'_>]) -> Answer {
    let reach = match folder.reach {
        Reach::Own => "own",
        Reach::Named => "named",
        Reach::Everywhere => "everywhere",
    };
    let records: Vec<Value> = hooks.iter().map(Seen::json).collect();
    let json = json!({
        "repository": said.repository,
        "folder": folder.path.display().to_string(),
        "reach": reach,
        "store": said.store,
        "change": said.change,
        "hooks": records,
    });
    let row = |it: &Seen<'_>| vec![it.state().to_owned(), it.hook.name.as_str().to_owned(), it.told()];
    let columns = ["", "hook", "how it is"].map(str::to_owned).to_vec();
    let table = Body::Table { columns, rows: hooks.iter().map(row).collect() };
    let mut heading = vec!["hooks".to_owned(), folder.path.display().to_string()];
    heading.extend(said.store.as_ref().map(|store| format!("changes of {store}")));
    heading.extend(said.change.clone());
    let card =
        Card { json, id: "hooks".to_owned(), heading, sections: vec![Section { title: None, body: table }] };
    let columns = ["hook", "state", "told"].map(str::to_owned).to_vec();
    Answer { card, listing: Listing { name: "hooks", records, columns, id: "hook" } }
}
