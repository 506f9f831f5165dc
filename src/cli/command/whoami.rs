//! `itsm whoami`: which person of the store git's identity is.

use clap::Args;
use serde_json::json;

use crate::cli::Outcome;
use crate::cli::context::Context;
use crate::cli::trouble::Trouble;
use crate::report::{Body, Card, Section, record};

/// Say which person of this store you are, by git's user.email
#[derive(Debug, Args)]
pub struct WhoamiArgs {}

pub fn run(cx: &Context, _: &WhoamiArgs) -> Result<Outcome, Trouble> {
    let snapshot = cx.snapshot()?;
    let identity = cx.identity()?;
    let Some((entry, person)) = identity.person(snapshot) else {
        let name = identity.name.as_deref().unwrap_or("Your Name");
        let near = crate::model::id::from_text(&name.replace(' ', "."));
        let email = identity.email.as_deref().unwrap_or("you@example.com");
        cx.terminal.warn(match &identity.email {
            Some(email) => format!("nobody in this store commits as {email}"),
            None => {
                "git does not know who you are: git config --global user.email you@example.com".to_owned()
            }
        });
        cx.terminal.warn(format!("add yourself: itsm person new {near} --name \"{name}\" --email {email}"));
        return Ok(Outcome::No);
    };
    let roles = record::roles(snapshot, person);
    let mut facts = vec![("by".to_owned(), identity.email.clone().unwrap_or_default())];
    facts.extend(roles.iter().cloned());
    let computed: serde_json::Map<_, _> = roles
        .into_iter()
        .map(|(role, ids)| (role.replace(' ', "_"), json!(ids.split(", ").collect::<Vec<_>>())))
        .collect();
    let mut whole = entry.record.to_json();
    whole["computed"] = json!(computed);
    let card = Card {
        json: whole,
        id: entry.id.clone(),
        heading: vec![entry.id.clone(), person.name.clone()],
        sections: vec![Section { title: None, body: Body::Facts(facts) }],
    };
    cx.show_cards(&[card])?;
    Ok(Outcome::Yes)
}
