//! Whom to tell of an incident, sorted into audiences, each with why: the role, and the path from what broke to what is
//! theirs. Tells nobody.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};

use super::incident::clock::{Owed, clocks};
use super::rota::on_call;
use super::stricken::{Hit, felt, hits, is_business};
use crate::graph::{Graph, Scope};
use crate::model::change::ChangeState;
use crate::model::incident::{Audience as Planned, EntryKind};
use crate::model::person::Status;
use crate::model::vocabulary::vocabulary;
use crate::model::zone::Tz;
use crate::model::{Change, Incident, Kind};
use crate::practice::radius;
use crate::store::snapshot::Snapshot;

vocabulary! {
    /// Who is told in which words
    pub enum Audience {
        Internal = "internal": "those who mend it, and those whose systems it is",
        Client = "client": "those whose business stands still",
        Executive = "executive": "those who must not hear of it elsewhere",
        Status = "status": "everybody: what the status page says",
    }
}

/// Why somebody is told
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Role {
    Manager,
    Communications,
    Team,
    OnCall,
    Staff,
    /// Whoever runs a change on what broke or on what it stands on, right now.
    AtWork,
    SupportGroup,
    Owner,
    SecondOwner,
    /// The next level: of whoever manages it, of whoever owns what is hit.
    Above,
    Plan,
    /// Named by whoever asks.
    Asked,
}

impl Role {
    pub fn name(self) -> &'static str {
        match self {
            Role::Manager => "incident manager",
            Role::Communications => "communications manager",
            Role::Team => "team that has it",
            Role::OnCall => "on call",
            Role::Staff => "works on it",
            Role::AtWork => "runs a change there",
            Role::SupportGroup => "support group",
            Role::Owner => "owner",
            Role::SecondOwner => "secondary owner",
            Role::Above => "manager of",
            Role::Plan => "communication plan",
            Role::Asked => "named",
        }
    }
}

/// A reason to tell somebody
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Because {
    pub role: Role,
    /// What else it is about: a change, a team, whose manager.
    pub of: Option<String>,
    /// What is theirs.
    pub asset: Option<String>,
    /// From what broke up to it; for a change from what broke down to where it runs.
    pub path: Vec<String>,
}

/// A person or a team that is to be told
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Recipient {
    pub who: String,
    pub kind: Kind,
    pub because: Vec<Because>,
}

/// An audience of one incident
#[derive(Debug, Clone)]
pub struct Group<'a> {
    pub audience: Audience,
    /// In order of name.
    pub recipients: Vec<Recipient>,
    /// What the communication plan says of them.
    pub plan: Vec<&'a Planned>,
    /// When they were told last.
    pub told: Option<DateTime<Utc>>,
    /// When the plan owes them news.
    pub due: Option<DateTime<Utc>>,
}

impl Group<'_> {
    /// Who agrees to the words before they go out.
    pub fn sign_off(&self) -> Option<&str> {
        self.plan.iter().find_map(|it| it.sign_off.as_deref())
    }

    /// What the log calls them: the audience, and what the plan calls it.
    pub fn names(&self) -> Vec<String> {
        let plan = self.plan.iter().map(|it| it.audience.clone());
        std::iter::once(self.audience.to_string()).chain(plan).collect()
    }
}

/// All audiences of an incident.
pub fn groups<'a>(
    snapshot: &'a Snapshot,
    graph: &Graph,
    incident: &'a Incident,
    now: DateTime<Tz>,
) -> Vec<Group<'a>> {
    let hits = hits(snapshot, graph, incident);
    let mut round = Round { snapshot, incident, now, found: BTreeMap::new() };
    round.responders();
    round.at_work();
    round.owners(&hits);
    round.clients(&felt(snapshot, graph, &hits));
    round.planned();
    let mut found = round.found;
    let clocks = clocks(snapshot, incident, now);
    let group = |audience: &Audience| {
        let recipients = found.remove(audience).unwrap_or_default().into_values().collect();
        let plan: Vec<&Planned> =
            incident.communication_plan.iter().filter(|it| of_plan(it) == *audience).collect();
        let owed = clocks.iter().filter(|clock| clock.owed == Owed::Update);
        let owed = owed.filter(|clock| plan.iter().any(|it| Some(&it.audience) == clock.what.as_ref()));
        let due = owed.map(|clock| clock.due).min();
        let mut group = Group { audience: *audience, recipients, plan, told: None, due };
        group.told = told(incident, &group.names());
        group
    };
    Audience::ALL.iter().map(group).collect()
}

/// Which audience an entry of the plan is meant for: by how it is told, then by what it is called. Whoever is called
/// otherwise is a client of some kind.
pub fn of_plan(planned: &Planned) -> Audience {
    let (name, by) =
        (planned.audience.to_lowercase(), planned.by.as_deref().unwrap_or_default().to_lowercase());
    let is = |words: &[&str]| words.iter().any(|word| name.contains(word));
    match () {
        () if by.contains("status page") || is(&["status", "public", "everybody"]) => Audience::Status,
        () if is(&["executive", "management", "board", "head of"]) => Audience::Executive,
        () if is(&["internal", "staff", "support", "responder", "technician"]) => Audience::Internal,
        () => Audience::Client,
    }
}

/// When any of these was last told, by name; an update to nobody in particular is for the responders.
fn told(incident: &Incident, names: &[String]) -> Option<DateTime<Utc>> {
    let is_for = |to: &String| names.iter().any(|name| name.eq_ignore_ascii_case(to));
    let updates = incident.log.iter().filter(|entry| entry.kind == EntryKind::Update);
    updates.filter(|entry| entry.to.iter().any(is_for)).map(|entry| entry.at.0.to_utc()).max()
}

type Found = BTreeMap<Audience, BTreeMap<String, Recipient>>;

/// A round through all that there is to know
struct Round<'a> {
    snapshot: &'a Snapshot,
    incident: &'a Incident,
    now: DateTime<Tz>,
    found: Found,
}

impl Round<'_> {
    /// Notes a reason; passes over who is no record, or has left.
    fn note(&mut self, audience: Audience, who: &str, because: Because) {
        let Some(entry) = self.snapshot.get(who).filter(|it| matches!(it.kind(), Kind::Person | Kind::Team))
        else {
            return;
        };
        if self.snapshot.person(who).is_some_and(|person| person.status == Status::Left) {
            return;
        }
        let group = self.found.entry(audience).or_default();
        let recipient = group.entry(entry.id.to_lowercase()).or_insert_with(|| Recipient {
            who: entry.id.clone(),
            kind: entry.kind(),
            because: Vec::new(),
        });
        if !recipient.because.contains(&because) {
            recipient.because.push(because);
        }
    }

    fn plain(&mut self, audience: Audience, who: Option<&String>, role: Role) {
        if let Some(who) = who {
            self.note(audience, who, Because { role, of: None, asset: None, path: Vec::new() });
        }
    }

    /// Those who are at it, and the level above whoever manages it.
    fn responders(&mut self) {
        let incident = self.incident;
        self.plain(Audience::Internal, incident.manager.as_ref(), Role::Manager);
        self.plain(Audience::Internal, incident.communications.as_ref(), Role::Communications);
        self.plain(Audience::Internal, incident.team.as_ref(), Role::Team);
        incident.staff.iter().for_each(|who| self.plain(Audience::Internal, Some(who), Role::Staff));
        let team = incident.team.as_ref().and_then(|team| self.snapshot.team(team));
        let turn = team
            .and_then(|team| Some((on_call(self.snapshot, team, self.now)?.who.to_owned(), team.id.clone())));
        if let Some((who, team)) = turn {
            self.note(
                Audience::Internal,
                &who,
                Because { role: Role::OnCall, of: Some(team), asset: None, path: Vec::new() },
            );
        }
        if let Some(manager) = incident.manager.clone() {
            self.above(&manager, None, &[]);
        }
    }

    /// The next level of management.
    fn above(&mut self, who: &str, asset: Option<&str>, path: &[String]) {
        let Some(manager) = self.snapshot.person(who).and_then(|person| person.manager.clone()) else {
            return;
        };
        let because = Because {
            role: Role::Above,
            of: Some(who.to_owned()),
            asset: asset.map(str::to_owned),
            path: path.to_vec(),
        };
        self.note(Audience::Executive, &manager, because);
    }

    /// Whoever runs a change right now on what broke, or on what that stands on: two who mend one thing without knowing of
    /// each other break it for good.
    fn at_work(&mut self) {
        let (snapshot, incident) = (self.snapshot, self.incident);
        let graph = Graph::build(snapshot, Scope::All);
        let below = graph.reach(&incident.affects, crate::graph::Way::Dependencies);
        let running = snapshot.of::<Change>().filter(|(_, change)| change.state == ChangeState::InProgress);
        for (entry, change) in running {
            let path = |id: &str| {
                below.find(id).map(|it| below.path(&it).into_iter().map(str::to_owned).collect::<Vec<_>>())
            };
            let path = radius::touched(change, snapshot).into_iter().filter_map(path).min_by_key(Vec::len);
            let (Some(path), who) = (path, change.assignee.as_ref().unwrap_or(&change.requester)) else {
                continue;
            };
            let asset = path.last().cloned();
            self.note(
                Audience::Internal,
                who,
                Because { role: Role::AtWork, of: Some(entry.id.clone()), asset, path },
            );
        }
    }

    /// Those who answer for the systems: people for them are told as clients where they stand for the business.
    fn owners(&mut self, hits: &[Hit]) {
        for hit in hits {
            let Some(asset) = self.snapshot.asset(&hit.asset) else { continue };
            let parties = [
                (Role::SupportGroup, &asset.support_group),
                (Role::Owner, &asset.owner),
                (Role::SecondOwner, &asset.secondary_owner),
            ];
            for (role, who) in parties {
                let is_told_as_client = is_business(asset) && role != Role::SupportGroup;
                let Some(who) = who.as_ref().filter(|_| !is_told_as_client) else { continue };
                self.note(Audience::Internal, who, because(role, hit));
            }
            if let Some(owner) = asset.owner.as_ref().filter(|_| hit.path.len() == 1) {
                self.above(owner, Some(&hit.asset), &hit.path);
            }
        }
    }

    fn clients(&mut self, felt: &[&Hit]) {
        for hit in felt {
            let Some(asset) = self.snapshot.asset(&hit.asset) else { continue };
            for (role, who) in [(Role::Owner, &asset.owner), (Role::SecondOwner, &asset.secondary_owner)] {
                let Some(who) = who else { continue };
                self.note(Audience::Client, who, because(role, hit));
            }
            if let Some(owner) = &asset.owner {
                self.above(owner, Some(&hit.asset), &hit.path);
            }
        }
    }

    /// Whom the plan names by their id.
    fn planned(&mut self) {
        let incident = self.incident;
        for planned in &incident.communication_plan {
            self.plain(of_plan(planned), Some(&planned.audience), Role::Plan);
        }
    }
}

fn because(role: Role, hit: &Hit) -> Because {
    Because { role, of: None, asset: Some(hit.asset.clone()), path: hit.path.clone() }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::practice::fixture::{World, change};

    const ASSETS: &str = "books , owner: jim, name: Books -> pay; pay , owner: joe, support_group: it -> db; db , owner: ann -> switch; switch";
    const PEOPLE: [&str; 6] = [
        "{id: jim, name: Jim, status: active, manager: big}",
        "{id: joe, name: Joe, status: active}",
        "{id: ann, name: Ann, status: active, manager: joe}",
        "{id: big, name: Big, status: active}",
        "{id: gone, name: Gone, status: left}",
        "{id: it, name: IT, members: [joe]}",
    ];

    fn told(more: &str, records: &[&str]) -> String {
        let incident = format!(
            "{{id: INC-1, title: t, state: open, affects: [db], manager: ann, staff: [gone, bob], recorded_at: 2026-11-21T09:00:00Z{more}}}"
        );
        let records: Vec<&str> =
            PEOPLE.iter().copied().chain(records.iter().copied()).chain([incident.as_str()]).collect();
        let assets = ASSETS.replace("books ,", "books , criticality: low,");
        let world = World::new(&assets, &records);
        let incident = world.snapshot.get_as::<Incident>("INC-1").unwrap();
        let because = |it: &Because| {
            let of = it.of.as_ref().map(|of| format!(" {of}")).unwrap_or_default();
            format!("{}{of} {}", it.role.name(), it.path.join(">"))
        };
        let line = |group: &Group<'_>| {
            let people = group.recipients.iter().map(|it| {
                let because: Vec<String> = it.because.iter().map(because).collect();
                format!("\n  {}: {}", it.who, because.join("; "))
            });
            format!("{}{}", group.audience, people.collect::<String>())
        };
        let groups = groups(&world.snapshot, &world.graph, incident, world.now);
        groups.iter().map(line).collect::<Vec<_>>().join("\n")
    }

    #[test]
    fn those_who_mend_it_those_who_feel_it_and_the_level_above() {
        insta::assert_snapshot!(told("", &[]), @"
        internal
          ann: incident manager ; owner db
          it: support group db>pay
          jim: owner db>pay>books
          joe: owner db>pay
        client
          jim: owner db>pay>books
        executive
          big: manager of jim db>pay>books
          joe: manager of ann ; manager of ann db
        status
        ");
    }

    #[test]
    fn whoever_runs_a_change_below_it_is_told_by_name() {
        let running = change("C-1", "switch", "2026-11-21T09:30Z 1h", "")
            .replace("state: approved", "state: in_progress");
        assert!(
            told("", &[&running]).contains("joe: runs a change there C-1 db>switch"),
            "{}",
            told("", &[&running])
        );
        let done = running.replace("in_progress", "completed");
        assert!(!told("", &[&done]).contains("runs a change"));
    }

    #[test]
    fn what_a_plan_calls_its_audiences() {
        let of = |audience: &str, by: &str| {
            of_plan(&Planned {
                audience: audience.to_owned(),
                by: Some(by.to_owned()),
                every: None,
                sign_off: None,
            })
            .name()
        };
        assert_eq!(
            [
                of("system owner", "phone"),
                of("payroll clerks", "status page"),
                of("Upper management", "e-mail"),
                of("support staff", "")
            ],
            ["client", "status", "executive", "internal"]
        );
    }

    #[test]
    fn when_each_was_told_and_is_owed_news() {
        let incident = "{id: INC-1, title: t, state: open, affects: [db], recorded_at: 2026-11-21T09:00:00Z, \
            communication_plan: [{audience: system owner, every: 30m, sign_off: joe}], \
            log: [{at: 2026-11-21T09:10:00Z, by: ann, kind: update, to: [System Owner], text: t}, {at: 2026-11-21T09:20:00Z, by: ann, kind: note, to: [client], text: t}]}";
        let world = World::new(ASSETS, &[&PEOPLE[..], &[incident]].concat());
        let incident = world.snapshot.get_as::<Incident>("INC-1").unwrap();
        let groups = groups(&world.snapshot, &world.graph, incident, world.now);
        let client = &groups[1];
        assert_eq!(
            (client.sign_off(), client.names()),
            (Some("joe"), vec!["client".to_owned(), "system owner".to_owned()])
        );
        let time = |at: Option<DateTime<Utc>>| at.map(|it| it.format("%H:%M").to_string());
        assert_eq!(
            (time(client.told), time(client.due)),
            (Some("09:10".to_owned()), Some("09:40".to_owned()))
        );
        assert_eq!((groups[0].told, groups[0].due), (None, None));
    }
}
