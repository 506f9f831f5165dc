//! Who is called for an incident: the team that its assets go to, who is on call there, and how they are reached.
//! Calls nobody.

use chrono::DateTime;

use crate::model::zone::Tz;
use crate::model::{Incident, Kind};
use crate::practice::rota;
use crate::query::team_of;
use crate::store::snapshot::Snapshot;

/// Somebody who can be called, and how
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Contact {
    pub who: String,
    pub name: String,
    pub kind: Kind,
    /// Why they, in words: `on call until Mon 09:00`.
    pub because: String,
    /// Phone first: a mail at night is read in the morning.
    pub reach: Vec<String>,
}

impl Contact {
    /// `jess.charlie (Jess Charlie), on call: +1 212 555 0120, jess.charlie@company.com`
    pub fn in_words(&self) -> String {
        let name = if self.name == self.who { String::new() } else { format!(" ({})", self.name) };
        let because = if self.because.is_empty() { String::new() } else { format!(", {}", self.because) };
        match self.reach.as_slice() {
            [] => format!("{}{name}{because}; no contact is recorded", self.who),
            reach => format!("{}{name}{because}: {}", self.who, reach.join(", ")),
        }
    }
}

/// The team that incidents of these assets go to: of the first that names one.
pub fn team_for<'s>(snapshot: &'s Snapshot, assets: &[String]) -> Option<&'s str> {
    assets.iter().find_map(|asset| team_of(snapshot, asset))
}

/// A person or a team, and how they are reached; nothing where there is no such record.
pub fn contact(snapshot: &Snapshot, who: &str, because: impl Into<String>) -> Option<Contact> {
    let entry = snapshot.get(who)?;
    let (name, reach) = match (snapshot.person(who), snapshot.team(who)) {
        (Some(person), _) => {
            let reach = person.phone.iter().chain(person.emails.first()).cloned().collect();
            (person.name.clone(), reach)
        }
        (_, Some(team)) => {
            let contact = team.contact.clone().unwrap_or_default();
            let reach = [contact.phone, contact.chat, contact.email].into_iter().flatten().collect();
            (team.name.clone(), reach)
        }
        _ => return None,
    };
    Some(Contact { who: entry.id.clone(), name, kind: entry.kind(), because: because.into(), reach })
}

/// Who of a person or a team picks up now: of a team whoever is on call, or else who leads it, or else the team as such.
pub fn who_answers(snapshot: &Snapshot, party: &str, now: DateTime<Tz>) -> Option<Contact> {
    let Some(team) = snapshot.team(party) else { return contact(snapshot, party, "") };
    let turn = rota::on_call(snapshot, team, now);
    let on_call = turn.and_then(|turn| {
        let until = turn.until.format("%a %Y-%m-%d %H:%M");
        contact(snapshot, turn.who, format!("on call for {} until {until}", team.name))
    });
    let lead = || contact(snapshot, team.lead.as_ref()?, format!("leads {}", team.name));
    on_call.or_else(lead).or_else(|| contact(snapshot, party, ""))
}

/// Who is to be called first: whoever answers for its team, or else for what is broken.
pub fn first(snapshot: &Snapshot, incident: &Incident, now: DateTime<Tz>) -> Option<Contact> {
    let of_team = incident.team.as_ref().and_then(|team| who_answers(snapshot, team, now));
    let owners = incident.affects.iter().filter_map(|id| Some((id, snapshot.asset(id)?.owner.as_ref()?)));
    let of_owner = |(id, owner): (&String, &String)| {
        let answers = who_answers(snapshot, owner, now)?;
        Some(if answers.because.is_empty() {
            Contact { because: format!("owns {id}"), ..answers }
        } else {
            answers
        })
    };
    of_team.or_else(|| owners.into_iter().find_map(of_owner))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::practice::fixture::World;

    fn told(assets: &str, affects: &str, more: &str) -> String {
        let record = format!(
            "{{id: I-1, title: t, state: open, recorded_at: 2026-11-21T09:00:00Z, affects: [{affects}]{more}}}"
        );
        let records = [
            record.as_str(),
            "{id: ann, name: Ann, status: active, emails: [ann@x], phone: '+1 2'}",
            "{id: ben, name: ben, status: active}",
            "{id: it, name: IT, members: [ann, ben], lead: ben, contact: {chat: '#it', phone: '+1 9'}}",
            "{id: night, name: Night, members: [ann], on_call: {who: [ann], starts: 2026-11-16T09:00:00Z, turn: 1w}}",
            "{id: none, name: None, members: [], contact: {email: none@x}}",
        ];
        let world = World::new(assets, &records);
        let incident = world.snapshot.get_as::<Incident>("I-1").unwrap();
        first(&world.snapshot, incident, world.now).map_or("nobody".to_owned(), |it| it.in_words())
    }

    #[test]
    fn on_call_before_who_leads_before_the_team() {
        assert_eq!(
            told("a", "a", ", team: night"),
            "ann (Ann), on call for Night until Mon 2026-11-23 09:00: +1 2, ann@x"
        );
        assert_eq!(told("a", "a", ", team: it"), "ben, leads IT; no contact is recorded");
        assert_eq!(told("a", "a", ", team: none"), "none (None): none@x");
    }

    #[test]
    fn without_a_team_whoever_owns_what_is_broken() {
        assert_eq!(told("a; b , owner: ann", "a, b", ""), "ann (Ann), owns b: +1 2, ann@x");
        assert_eq!(told("a", "a", ""), "nobody");
    }

    #[test]
    fn the_team_of_the_first_asset_that_names_one_or_whose_owner_is_in_one() {
        let world = World::new(
            "a; b , support_group: it; c , owner: ann",
            &[
                "{id: it, name: IT, members: [ben]}",
                "{id: night, name: N, members: [ann]}",
                "{id: ann, name: A, status: active}",
            ],
        );
        let team = |assets: &[&str]| {
            let assets: Vec<String> = assets.iter().map(|it| (*it).to_owned()).collect();
            team_for(&world.snapshot, &assets).map(str::to_owned)
        };
        assert_eq!(team(&["a", "b", "c"]).as_deref(), Some("it"));
        assert_eq!(team(&["c", "b"]).as_deref(), Some("night"));
        assert_eq!(team(&["a"]), None);
    }
}
