//! The review as a card: sections of facts and tables, which every format for reading can show.

use serde_json::json;

use super::{Case, Event, NotCounted, Retrospect, Service, Step, Totals, minutes, percent};
use crate::model::field::Time;
use crate::model::zone::Tz;
use crate::report::{Body, Card, Section};

impl Retrospect {
    pub fn card(&self) -> Card {
        let mut sections = vec![Section { title: None, body: Body::Facts(self.facts()) }];
        sections.push(self.comparison());
        sections.extend(self.agenda_sections());
        sections.extend(self.availability());
        sections.extend(self.gaps());
        sections.extend(self.incidents.iter().flat_map(|case| self.case(case)));
        sections.extend([self.problem_table(), self.action_table()].into_iter().flatten());
        sections.push(self.trend_table());
        let name = if self.organisation.is_empty() { "Incident review" } else { self.organisation.as_str() };
        let mut heading = vec![name.to_owned(), self.title.clone()];
        heading.extend(self.so_far.then(|| "so far".to_owned()));
        Card { json: json!(self), id: String::new(), heading, sections }
    }

    /// A moment where the store is, without its year.
    pub fn moment(&self, at: Time) -> String {
        let zone = self.time_zone.parse().unwrap_or(Tz::UTC);
        at.0.with_timezone(&zone).format("%a %-d %b %H:%M").to_string()
    }

    /// The main thing in a few words.
    pub fn in_words(&self) -> String {
        let count = |n: usize, one: &str, many: &str| match n {
            0 => format!("no {many}"),
            1 => format!("one {one}"),
            n => format!("{n} {many}"),
        };
        let Totals { incidents, disruptions, recurrences, .. } = self.totals;
        let mut words = count(incidents, "incident", "incidents");
        if incidents > 0 {
            words += &format!(", {}", count(disruptions, "service disruption", "service disruptions"));
        }
        words += &match recurrences {
            0 => String::new(),
            1 if incidents == 1 => ", seen before".to_owned(),
            all if all == incidents => ", all seen before".to_owned(),
            some => format!(", {some} seen before"),
        };
        words
    }

    fn facts(&self) -> Vec<(String, String)> {
        let last = self.until.0;
        let mut facts = vec![
            ("days".to_owned(), format!("{} to {last} ({})", self.from, self.time_zone)),
            ("in short".to_owned(), self.in_words()),
        ];
        let worst = self.services.first().filter(|it| it.down_minutes > 0);
        facts.extend(worst.map(|it| {
            ("hit most".to_owned(), format!("{}, down for {}", it.name, minutes(it.down_minutes)))
        }));
        let overdue = self.actions.iter().filter(|it| it.overdue_days.is_some()).count();
        facts.extend((overdue > 0).then(|| ("overdue".to_owned(), format!("{overdue} corrective actions"))));
        facts
    }

    fn comparison(&self) -> Section {
        let columns = ["", &self.title, &self.before_title].map(str::to_owned).to_vec();
        let (now, before) = (rows(&self.totals), rows(&self.before));
        let rows =
            now.into_iter().zip(before).map(|((name, now), (_, before))| vec![name.to_owned(), now, before]);
        Section { title: Some("figures".to_owned()), body: Body::Table { columns, rows: rows.collect() } }
    }

    fn agenda_sections(&self) -> Vec<Section> {
        let section = |(number, point): (usize, &super::Point)| {
            let row =
                |it: &super::Item| vec![it.id.clone(), it.who.clone().unwrap_or_default(), it.text.clone()];
            let columns = ["id", "who", "what"].map(str::to_owned).to_vec();
            let rows = point.items.iter().map(row).collect();
            Section {
                title: Some(format!("{}. {}", number + 1, point.question)),
                body: Body::Table { columns, rows },
            }
        };
        self.agenda.iter().enumerate().map(section).collect()
    }

    fn availability(&self) -> Option<Section> {
        let share = |it: Option<f64>| it.map(percent).unwrap_or_default();
        let row = |it: &Service| {
            let [down, degraded, planned] =
                [it.down_minutes, it.degraded_minutes, it.planned_minutes].map(spent);
            vec![it.id.clone(), share(it.availability), share(it.before), down, degraded, planned]
        };
        let columns =
            ["service", "available", "before", "down", "degraded", "planned"].map(str::to_owned).to_vec();
        let body = Body::Table { columns, rows: self.services.iter().map(row).collect() };
        (!self.services.is_empty()).then(|| Section { title: Some("availability".to_owned()), body })
    }

    /// The incidents that no figure counts, by name.
    fn gaps(&self) -> Option<Section> {
        let row = |it: &NotCounted| {
            vec![it.id.clone(), it.because.clone(), it.services.join(", "), it.help.clone()]
        };
        let columns = ["id", "because", "hits", "to mend it"].map(str::to_owned).to_vec();
        let body = Body::Table { columns, rows: self.not_counted.iter().map(row).collect() };
        let title = format!("not counted in availability ({})", self.not_counted.len());
        (!self.not_counted.is_empty()).then_some(Section { title: Some(title), body })
    }

    /// An incident: what is known of it, how the response went, what happened when.
    fn case(&self, case: &Case) -> Vec<Section> {
        let text = |it: &Option<String>| it.clone();
        let facts = [
            ("state", Some(case.state.to_string())),
            ("priority", case.priority.map(|it| it.to_string())),
            ("affects", Some(case.affects.join(", "))),
            ("manager", text(&case.manager)),
            ("outage", case.outage_minutes.map(minutes)),
            ("disruption", text(&case.disruption)),
            ("response", Some(case.response.iter().filter_map(said).collect::<Vec<_>>().join("; "))),
            ("felt by", Some(felt(case))),
            ("cause", text(&case.cause)),
            ("resolution", text(&case.resolution)),
            ("lessons", text(&case.lessons)),
            ("recommended", text(&case.recommendations)),
            ("caused by", text(&case.caused_by)),
            ("problem", text(&case.problem)),
            ("seen before", Some(again(case))),
        ];
        let facts = facts.into_iter().filter_map(|(name, text)| Some((name.to_owned(), text?)));
        let facts = facts.filter(|(_, text)| !text.is_empty()).collect();
        let row = |it: &Event| {
            vec![self.moment(it.at), it.kind.clone(), it.by.clone().unwrap_or_default(), it.text.clone()]
        };
        let columns = ["at", "kind", "by", "what"].map(str::to_owned).to_vec();
        let rows = case.timeline.iter().map(row).collect();
        vec![
            Section { title: Some(format!("{}: {}", case.id, case.title)), body: Body::Facts(facts) },
            Section { title: Some(format!("timeline of {}", case.id)), body: Body::Table { columns, rows } },
        ]
    }

    fn problem_table(&self) -> Option<Section> {
        let row = |it: &super::ProblemLine| {
            vec![
                it.id.clone(),
                it.state.to_string(),
                it.owner.clone().unwrap_or_default(),
                it.title.clone(),
                it.root_cause.clone().unwrap_or_default(),
            ]
        };
        let columns = ["id", "is", "owner", "title", "root cause"].map(str::to_owned).to_vec();
        let body = Body::Table { columns, rows: self.problems.iter().map(row).collect() };
        (!self.problems.is_empty()).then(|| Section { title: Some("problems".to_owned()), body })
    }

    fn action_table(&self) -> Option<Section> {
        let is = |it: &super::ActionLine| match it.overdue_days {
            Some(_) => "overdue".to_owned(),
            None => it.state.to_string(),
        };
        let row = |it: &super::ActionLine| {
            let due = it.due.map(|due| due.to_string()).unwrap_or_default();
            vec![format!("{} {}", it.problem, it.number), is(it), due, it.owner.clone(), it.title.clone()]
        };
        let columns = ["action", "is", "due", "owner", "what"].map(str::to_owned).to_vec();
        let body = Body::Table { columns, rows: self.actions.iter().map(row).collect() };
        (!self.actions.is_empty()).then(|| Section { title: Some("corrective actions".to_owned()), body })
    }

    fn trend_table(&self) -> Section {
        let row = |it: &super::Month| {
            let Totals {
                incidents, disruptions, service_down_minutes, restore_minutes, availability, ..
            } = it.totals;
            vec![
                it.month.clone(),
                incidents.to_string(),
                disruptions.to_string(),
                spent(service_down_minutes),
                restore_minutes.map(minutes).unwrap_or_default(),
                availability.map(percent).unwrap_or_default(),
            ]
        };
        let columns = ["month", "incidents", "disruptions", "services down", "to restore", "available"]
            .map(str::to_owned)
            .to_vec();
        let rows = self.trend.iter().map(row).collect();
        Section { title: Some(TREND.to_owned()), body: Body::Table { columns, rows } }
    }
}

/// What the table of the trend is called
pub const TREND: &str = "twelve months";

/// The figures in words, for these days and those before.
pub fn rows(totals: &Totals) -> Vec<(&'static str, String)> {
    let span = |it: Option<i64>| it.map_or("–".to_owned(), minutes);
    vec![
        ("incidents", totals.incidents.to_string()),
        ("service disruptions", totals.disruptions.to_string()),
        ("major (P1, P2)", totals.major.to_string()),
        ("seen before", totals.recurrences.to_string()),
        ("noticed too late", totals.noticed_late.to_string()),
        ("something was out for", minutes(totals.outage_minutes)),
        ("down until recorded, mean", span(totals.unnoticed_minutes)),
        ("recorded until somebody was at it, mean", span(totals.acknowledge_minutes)),
        ("down until restored, mean", span(totals.restore_minutes)),
        ("availability of the business", totals.availability.map_or("–".to_owned(), percent)),
    ]
}

/// `noticed after 15m`, and whether that was soon enough where something was promised.
pub fn said(step: &Step) -> Option<String> {
    let allowed = step.allowed_minutes.map(minutes).unwrap_or_default();
    Some(match (step.took_minutes, step.kept) {
        (Some(took), Some(false)) => format!("{} after {}, {allowed} allowed", step.name, minutes(took)),
        (Some(took), _) => format!("{} after {}", step.name, minutes(took)),
        (None, Some(false)) => format!("not {} within {allowed}", step.name),
        (None, _) => return None,
    })
}

/// `finance (down 1h28m), hr (degraded 1h28m)`
pub fn felt(case: &Case) -> String {
    let of = |it: &super::Felt| {
        let parts = [("down", it.down_minutes), ("degraded", it.degraded_minutes)];
        let parts =
            parts.into_iter().filter(|(_, it)| *it > 0).map(|(word, it)| format!("{word} {}", minutes(it)));
        format!("{} ({})", it.service, parts.collect::<Vec<_>>().join(", "))
    };
    case.services.iter().map(of).collect::<Vec<_>>().join(", ")
}

/// `INC-1 (findb1 again), INC-0 (the same cause: disk, full)`
pub fn again(case: &Case) -> String {
    let of = |it: &super::Again| format!("{} ({})", it.incident, it.because.join("; "));
    case.recurrences.iter().map(of).collect::<Vec<_>>().join(", ")
}

/// Nothing where there was nothing.
fn spent(count: i64) -> String {
    if count == 0 { String::new() } else { minutes(count) }
}
