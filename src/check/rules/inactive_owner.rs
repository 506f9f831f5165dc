//! People who have left, where somebody is needed who is there.

use std::borrow::Cow;
use std::collections::HashMap;

use crate::check::{Rule, Run, Scene};
use crate::finding::{Finding, Level};
use crate::model::field::{Task, TaskState};
use crate::model::id::fold;
use crate::model::person::Status;
use crate::model::pointer::{Pointer, Step};
use crate::model::problem::{ActionState, ProblemState};
use crate::model::{Change, Incident, Kind, Person, Problem, Record};
use crate::store::snapshot::Entry;

pub(super) static RULE: Rule = Rule {
    name: "inactive-owner",
    level: Level::Warning,
    summary: "somebody who has left is still named where somebody is needed",
    explain: "\
A person with `status: left` is still named where somebody must act: as owner of an asset in use, in a team, its ladder
or its rota, on an open incident or problem, or on a change to come. What is over is left alone: who approved a change
in 2021 stays who approved it.

Whoever calls the owner at night gets no answer, and approvals wait for somebody who will not come back.

Mend it by naming who took over. `itsm asset transfer --from X --to Y` does it for all assets of a person at once, and
`itsm person leave X` shows beforehand what they leave behind.

```yaml
id: widgetsales
owner: jane.foo     # inactive-owner: she left on 2021-02-26
```
",
    run: Run::Lasting(run),
};

/// People who have left, by id without case
type Gone<'a> = HashMap<Cow<'a, str>, (&'a Entry, &'a Person)>;

fn run(cx: &Scene<'_>) -> Vec<Finding> {
    let people = cx.snapshot.of::<Person>().filter(|(_, person)| person.status == Status::Left);
    let gone: Gone<'_> = people.map(|(entry, person)| (fold(&person.id), (entry, person))).collect();
    let mut found = Vec::new();
    if gone.is_empty() {
        return found;
    }
    for entry in cx.entries() {
        named(entry, &mut |id, at| {
            found.extend(gone.get(&fold(id)).map(|left| finding(entry, at(), *left)));
        });
    }
    found
}

/// Everybody who has to act on a record, and the place where they are named.
fn named(entry: &Entry, each: &mut dyn FnMut(&str, &dyn Fn() -> Pointer)) {
    match &*entry.record {
        // Most records are assets, and most of what they mention are no people.
        Record::Asset(asset) if asset.lifecycle.is_live() => {
            for (field, party) in [("owner", &asset.owner), ("secondary_owner", &asset.secondary_owner)] {
                if let Some(party) = party {
                    each(party, &|| Pointer::field(field));
                }
            }
        }
        Record::Asset(_) | Record::Person(_) | Record::Approval(_) => {}
        record => record.references(&mut |reference| {
            if acts(record, reference.at.steps()) {
                each(reference.target, &|| reference.at.clone());
            }
        }),
    }
}

/// Whether whoever is named in this place still has to act.
fn acts(record: &Record, at: &[Step]) -> bool {
    let Some(Step::Key(field)) = at.first() else { return false };
    let index = at.iter().find_map(|step| match step {
        Step::Index(index) => Some(*index),
        Step::Key(_) => None,
    });
    match (record, field.as_ref()) {
        (Record::Team(_), _) => true,
        (Record::Change(change), field) => change_waits(change, field, index),
        (Record::Incident(incident), field) => incident_waits(incident, field, index),
        (Record::Problem(problem), field) => problem_waits(problem, field, index),
        _ => false,
    }
}

fn change_waits(change: &Change, field: &str, index: Option<usize>) -> bool {
    let is_ahead = change.state.is_planned() || change.state == crate::model::change::ChangeState::InProgress;
    is_ahead && (field == "assignee" || (field == "tasks" && is_to_do(&change.tasks, index)))
}

fn incident_waits(incident: &Incident, field: &str, index: Option<usize>) -> bool {
    let is_named = matches!(field, "manager" | "communications" | "communication_plan");
    incident.state.is_open() && (is_named || (field == "tasks" && is_to_do(&incident.tasks, index)))
}

fn problem_waits(problem: &Problem, field: &str, index: Option<usize>) -> bool {
    let is_open = |action: &crate::model::problem::Action| action.state == ActionState::Open;
    let action = index.and_then(|index| problem.actions.get(index));
    let is_over = matches!(problem.state, ProblemState::Resolved | ProblemState::Closed);
    (field == "owner" && !is_over) || (field == "actions" && action.is_some_and(is_open))
}

fn is_to_do(tasks: &[Task], index: Option<usize>) -> bool {
    let task = index.and_then(|index| tasks.get(index));
    task.is_some_and(|task| matches!(task.state, TaskState::Open | TaskState::InProgress))
}

fn finding(entry: &Entry, at: Pointer, (left, person): (&Entry, &Person)) -> Finding {
    let day = person.left_on.map(|day| format!(" on {day}")).unwrap_or_default();
    let help = match entry.kind() {
        Kind::Asset => format!("name who took over: itsm asset transfer --from {} --to WHO", left.id),
        Kind::Team => "take them out, or name who took over".to_owned(),
        _ => "name who took over".to_owned(),
    };
    RULE.finding(entry.at(at), format!("`{}` left{day}", left.id))
        .of(&entry.id)
        .related(left.at(Pointer::field("status")), "has left")
        .help(help)
}

#[cfg(test)]
mod tests {
    use crate::check::testing::check;

    const JANE: (&str, &str) =
        ("people/jane.yaml", "{id: jane, name: Jane, status: left, left_on: 2021-02-26}");

    #[test]
    fn an_owner_in_capitals_who_left() {
        let asset = "{id: a, type: server, lifecycle: active, owner: Jane, secondary_owner: jim}";
        insta::assert_snapshot!(check("inactive-owner", &[JANE, ("assets/a.yaml", asset)]), @"
        assets/a.yaml:1:49 warning: `jane` left on 2021-02-26
          people/jane.yaml:1:32 has left
          help: name who took over: itsm asset transfer --from jane --to WHO
        ");
    }

    #[test]
    fn in_a_team_its_ladder_and_its_rota() {
        let team = "id: it\nname: IT\nlead: jane\nmembers: [joe, jane]\nescalation: [{call: jane, after: 30m}]\n\
                    on_call: {who: [jane], starts: 2026-11-02T09:00:00Z, turn: 1w}\n";
        insta::assert_snapshot!(check("inactive-owner", &[JANE, ("teams/it.yaml", team)]), @"
        teams/it.yaml:3:7 warning: `jane` left on 2021-02-26
          people/jane.yaml:1:32 has left
          help: take them out, or name who took over
        teams/it.yaml:4:16 warning: `jane` left on 2021-02-26
          people/jane.yaml:1:32 has left
          help: take them out, or name who took over
        teams/it.yaml:5:21 warning: `jane` left on 2021-02-26
          people/jane.yaml:1:32 has left
          help: take them out, or name who took over
        teams/it.yaml:6:17 warning: `jane` left on 2021-02-26
          people/jane.yaml:1:32 has left
          help: take them out, or name who took over
        ");
    }

    #[test]
    fn on_what_is_still_to_be_done() {
        let change = "{id: c, title: t, type: normal, state: approved, requester: jane, assignee: jane, affects: [], \
                      tasks: [{id: 1, title: t, assignee: jane, state: done}, {id: 2, title: t, assignee: jane, state: open}]}";
        let incident = "{id: i, title: t, state: open, recorded_at: 2026-11-21T00:00:00Z, manager: jane, affects: [], staff: [jane]}";
        let problem = "{id: p, title: t, state: closed, owner: jane, \
                       actions: [{title: a, owner: jane, state: done}, {title: b, owner: jane, state: open}]}";
        let files =
            [JANE, ("changes/c.yaml", change), ("incidents/i.yaml", incident), ("problems/p.yaml", problem)];
        insta::assert_snapshot!(check("inactive-owner", &files), @"
        changes/c.yaml:1:77 warning: `jane` left on 2021-02-26
          people/jane.yaml:1:32 has left
          help: name who took over
        changes/c.yaml:1:180 warning: `jane` left on 2021-02-26
          people/jane.yaml:1:32 has left
          help: name who took over
        incidents/i.yaml:1:76 warning: `jane` left on 2021-02-26
          people/jane.yaml:1:32 has left
          help: name who took over
        problems/p.yaml:1:113 warning: `jane` left on 2021-02-26
          people/jane.yaml:1:32 has left
          help: name who took over
        ");
    }

    #[test]
    fn what_is_over_stays_as_it_was() {
        let asset = "{id: a, type: server, lifecycle: retired, owner: jane}";
        let change = "{id: c, title: t, type: normal, state: closed, requester: jane, assignee: jane, affects: [], \
                      review: {outcome: success, by: jane, at: 2021-01-01T00:00:00Z}}";
        let incident = "{id: i, title: t, state: restored, recorded_at: 2026-11-21T00:00:00Z, manager: jane, affects: []}";
        let files =
            [JANE, ("assets/a.yaml", asset), ("changes/c.yaml", change), ("incidents/i.yaml", incident)];
        assert_eq!(check("inactive-owner", &files), "");
    }
}
