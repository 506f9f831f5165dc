//! `itsm incident notify`: whom to tell, in which words; sent on the person's own channels, and written down.

use chrono::DateTime;
use clap::Args;
use clap_complete::engine::{ArgValueCandidates, ArgValueCompleter};

use super::edit::{Deed, Sharing, author, edit_one};
use super::incident;
use crate::cli::channel::{self, Channel, Letter};
use crate::cli::context::{Context, zone};
use crate::cli::trouble::Trouble;
use crate::cli::write::{refuse_formats, refuse_unknown_settings, refuse_views};
use crate::cli::{Outcome, complete};
use crate::graph::{Graph, Scope};
use crate::model::incident::EntryKind;
use crate::model::settings::Message;
use crate::model::zone::Tz;
use crate::model::{Incident, Kind};
use crate::practice::audience::{Audience, Because, Group, Recipient, Role, groups};
use crate::practice::message::{self, Draft, Facts, Origin, draft};
use crate::render::Shape;
use crate::render::safe::Safe;
use crate::report::notify::{Notice, address, card, json};
use crate::report::{Card, Listing};
use crate::store::snapshot::{Entry, Snapshot};

/// How many times a channel is tried
const TRIES: usize = 2;

/// Show whom to tell of an incident, why, how they are reached, and in which words; send it, or note that it was told
///
/// internal: support groups and owners of all that is down or degraded, and whoever runs a change there; client: owners of
/// the business that stands still; executive: the level above; status: what the status page says. Nothing is sent without
/// --via, which names a channel of your own configuration (~/.config/itsm/config.yaml).
#[derive(Debug, Args)]
pub struct NotifyArgs {
    /// An incident, by its id or a part of it
    #[arg(value_name = "INC", add = ArgValueCompleter::new(complete::incidents))]
    id: String,

    /// Whom: internal, client, executive, status; all, where nobody is named
    #[arg(long, short = 'a', value_name = "AUDIENCE", value_delimiter = ',', add = ArgValueCandidates::new(complete::audiences))]
    audience: Vec<Audience>,

    /// Only these people or teams
    #[arg(long, value_name = "WHO", add = ArgValueCompleter::new(complete::parties))]
    to: Vec<String>,

    /// Take these words of itsm.yaml (incidents.messages), instead of those for the audience
    #[arg(long, value_name = "NAME")]
    template: Option<String>,

    /// Send it on this channel of your own configuration, and note that it was told
    #[arg(long, value_name = "CHANNEL", conflicts_with = "record", add = ArgValueCandidates::new(complete::channels))]
    via: Option<String>,

    /// Note that it was told, by phone or by hand
    #[arg(long)]
    record: bool,

    /// Who agreed to the words, where the plan wants that
    #[arg(long, value_name = "WHO", add = ArgValueCompleter::new(complete::people))]
    signed_off_by: Option<String>,

    #[command(flatten)]
    sharing: Sharing,
}

/// An audience with its words
struct Told<'a> {
    group: Group<'a>,
    template: String,
    draft: Draft,
}

pub fn run(cx: &Context, args: &NotifyArgs) -> Result<Outcome, Trouble> {
    let channel = args.via.as_deref().map(|name| channel::find(cx, name)).transpose()?;
    if channel.is_some() || args.record {
        refuse_views(cx)?;
        refuse_vague(args)?;
    }
    let snapshot = cx.snapshot()?;
    if channel.is_some() || args.record {
        // What is sent in other words than the store's cannot be taken back.
        refuse_unknown_settings(snapshot)?;
    }
    let (entry, incident) = incident(cx, snapshot, &args.id)?;
    let now = cx.now().with_timezone(&zone(snapshot));
    let told = told(cx, snapshot, incident, args, now)?;
    if channel.is_none() && !args.record || args.sharing.writing.dry_run {
        show(cx, snapshot, incident, &told, now)?;
        if let (Some(name), true) = (&args.via, args.sharing.writing.dry_run) {
            cx.terminal.say(format!("nothing was sent: without --dry-run it goes out by {name}"));
        }
        return Ok(Outcome::Yes);
    }
    refuse_formats(cx)?;
    told.iter().try_for_each(|it| refuse_unsigned(cx, snapshot, args, &it.group))?;
    // Who writes is asked before anything is sent: what is sent cannot be taken back.
    author(cx, snapshot, None)?;
    let sent =
        told.iter().map(|it| (it, deliver(cx, snapshot, entry, channel.as_ref(), it))).collect::<Vec<_>>();
    let failed = sent.iter().any(|(_, result)| result.is_err());
    let written = record(cx, args, &sent)?;
    Ok(if failed { Outcome::No } else { written })
}

/// What is sent or noted is so for an audience that somebody chose.
fn refuse_vague(args: &NotifyArgs) -> Result<(), Trouble> {
    if args.audience.is_empty() {
        let flag = if args.record { "--record" } else { "--via" };
        return Err(Trouble::with_help(
            format!("{flag} wants to know whom"),
            "--audience internal, client, executive or status; several with commas",
        ));
    }
    Ok(())
}

/// Words that the plan wants agreed to are agreed to by whoever may, or they say so.
fn refuse_unsigned(
    cx: &Context,
    snapshot: &Snapshot,
    args: &NotifyArgs,
    group: &Group<'_>,
) -> Result<(), Trouble> {
    let Some(wanted) = group.sign_off() else { return Ok(()) };
    let is_wanted = |who: &str| who.eq_ignore_ascii_case(wanted);
    let signed = match &args.signed_off_by {
        Some(named) => cx.resolve(snapshot, named)?.id.clone(),
        None => author(cx, snapshot, None)?,
    };
    if is_wanted(&signed) {
        return Ok(());
    }
    Err(Trouble::with_help(
        format!("{wanted} has to agree to what the audience {} is told", group.audience),
        format!("show it to {wanted}, and then: --signed-off-by {wanted}"),
    ))
}

fn told<'a>(
    cx: &Context,
    snapshot: &'a Snapshot,
    incident: &'a Incident,
    args: &NotifyArgs,
    now: DateTime<Tz>,
) -> Result<Vec<Told<'a>>, Trouble> {
    let graph = Graph::build(snapshot, Scope::Live);
    let groups = groups(snapshot, &graph, incident, now);
    let only = args.to.iter().map(|who| party(cx, snapshot, who)).collect::<Result<Vec<_>, _>>()?;
    let mut told = Vec::new();
    for group in &groups {
        if !args.audience.is_empty() && !args.audience.contains(&group.audience) {
            continue;
        }
        let template = args.template.as_deref().unwrap_or(group.audience.name());
        let (words, origin) = words(snapshot, template)?;
        let facts = Facts::of(snapshot, &graph, incident, &groups, group.audience, now);
        let draft = safe(draft(template, origin, &words, &facts)?);
        let group = narrowed(group, &only, args);
        if only.is_empty() || !group.recipients.is_empty() {
            told.push(Told { group, template: template.to_owned(), draft });
        }
    }
    if told.is_empty() {
        let names: Vec<&str> = only.iter().map(|it| it.id.as_str()).collect();
        let message = format!("nothing of {} concerns {}", incident.id, names.join(", "));
        return Err(Trouble::with_help(
            message,
            "to tell them all the same, say as what: --audience internal",
        ));
    }
    Ok(told)
}

fn words(snapshot: &Snapshot, name: &str) -> Result<(Message, Origin), Trouble> {
    message::template(&snapshot.settings, name).ok_or_else(|| {
        let (message, help) = message::unknown(&snapshot.settings, name);
        Trouble::with_help(message, help)
    })
}

/// What a record holds is data: nothing of it moves a cursor, wherever it is sent.
fn safe(draft: Draft) -> Draft {
    let text = Safe::data(&draft.text).to_cow().into_owned();
    Draft { subject: Safe::line(&draft.subject).to_cow().into_owned(), text }
}

/// Those who are named; whoever is named with their audience is told though nothing of theirs is hit.
fn narrowed<'a>(group: &Group<'a>, only: &[&Entry], args: &NotifyArgs) -> Group<'a> {
    let mut group = group.clone();
    if only.is_empty() {
        return group;
    }
    let is = |recipient: &Recipient, entry: &Entry| recipient.who.eq_ignore_ascii_case(&entry.id);
    group.recipients.retain(|it| only.iter().any(|entry| is(it, entry)));
    let missing = only.iter().filter(|entry| !group.recipients.iter().any(|it| is(it, entry)));
    let asked = missing.filter(|_| !args.audience.is_empty()).map(|entry| Recipient {
        who: entry.id.clone(),
        kind: entry.kind(),
        because: vec![Because { role: Role::Asked, of: None, asset: None, path: Vec::new() }],
    });
    let asked: Vec<Recipient> = asked.collect();
    group.recipients.extend(asked);
    group
}

fn party<'s>(cx: &Context, snapshot: &'s Snapshot, typed: &str) -> Result<&'s Entry, Trouble> {
    let entry = cx.resolve(snapshot, typed)?;
    match entry.kind() {
        Kind::Person | Kind::Team => Ok(entry),
        other => {
            let message = format!("`{}` is {}: nobody can be told", entry.id, other.with_article());
            Err(Trouble::with_help(message, "name a person or a team"))
        }
    }
}

fn show(
    cx: &Context,
    snapshot: &Snapshot,
    incident: &Incident,
    told: &[Told<'_>],
    now: DateTime<Tz>,
) -> Result<(), Trouble> {
    let notices: Vec<Notice<'_>> = told
        .iter()
        .map(|Told { group, template, draft }| Notice { snapshot, incident, group, template, draft, now })
        .collect();
    let cards: Vec<Card> = notices.iter().map(card).collect();
    if cx.format().is_for_people() || cx.format().name == "markdown" || cx.format().name == "html" {
        return cx.show_whole(&cards);
    }
    let json = json(incident, &notices);
    if cx.format().shape == Shape::Whole {
        let card = Card { json, id: incident.id.clone(), heading: Vec::new(), sections: Vec::new() };
        return cx.show_whole(&[card]);
    }
    let mut records = Vec::new();
    for audience in json["audiences"].as_array().into_iter().flatten() {
        for recipient in audience["recipients"].as_array().into_iter().flatten() {
            let mut record = recipient.clone();
            record["audience"] = audience["audience"].clone();
            records.push(record);
        }
    }
    let columns = ["audience", "who", "name", "email", "phone"].map(str::to_owned).to_vec();
    cx.show_list(Listing { name: "recipients", records, columns, id: "who" })
}

/// Sends the words, and says where that failed.
fn deliver(
    cx: &Context,
    snapshot: &Snapshot,
    entry: &Entry,
    channel: Option<&Channel>,
    told: &Told<'_>,
) -> Result<(), String> {
    let Some(channel) = channel else { return Ok(()) };
    let to = told.group.recipients.iter().filter_map(|it| address(snapshot, it).email).collect();
    let letter = Letter {
        incident: entry.id.clone(),
        audience: told.group.audience.to_string(),
        subject: told.draft.subject.clone(),
        text: told.draft.text.clone(),
        to,
    };
    let mut result = Ok(());
    for attempt in 1..=TRIES {
        result = channel.send(&letter);
        let Err(why) = &result else { return Ok(()) };
        let then = if attempt < TRIES { "trying once more" } else { "given up" };
        cx.terminal.warn(format!("the audience {} was not told: {why}; {then}", told.group.audience));
    }
    result
}

/// Writes down who was told, and who was not.
fn record(
    cx: &Context,
    args: &NotifyArgs,
    sent: &[(&Told<'_>, Result<(), String>)],
) -> Result<Outcome, Trouble> {
    let how = args.via.as_ref().map(|via| format!(" by {via}")).unwrap_or_default();
    let written = edit_one(cx, &args.id, &args.sharing, "notify", |case| {
        let mut entries = Vec::new();
        for (told, result) in sent {
            let (kind, text) = match result {
                Ok(()) => (EntryKind::Update, text(told, &how)),
                Err(why) => (
                    EntryKind::Note,
                    format!("could not tell the audience {}{how}, tried twice: {why}", told.group.audience),
                ),
            };
            let mut entry = case.entry(kind, &text, None)?;
            if result.is_ok() {
                entry.to = told.group.names();
                entry.to.extend(told.group.recipients.iter().map(|it| it.who.clone()));
            }
            entries.push(entry);
        }
        let names: Vec<&str> = sent.iter().map(|(told, _)| told.group.audience.name()).collect();
        let tried = if sent.iter().all(|(_, result)| result.is_ok()) { "tell" } else { "try to tell" };
        let words = format!("{tried} {}", names.join(", "));
        Ok(Deed { edits: case.log(&entries), words, ..Deed::default() })
    });
    let went_out = args.via.is_some() && sent.iter().any(|(_, result)| result.is_ok());
    if went_out && !matches!(written, Ok(Outcome::Yes)) {
        cx.terminal.warn(
            "note: it was sent, and that is not written down: `--record` notes it once that can be done",
        );
    }
    written
}

/// What the log keeps: the words themselves where they are published, or else that and about what somebody was told.
fn text(told: &Told<'_>, how: &str) -> String {
    match told.group.audience {
        Audience::Status => told.draft.text.clone(),
        audience => {
            let signed = told.group.sign_off().map(|who| format!(", agreed by {who}")).unwrap_or_default();
            format!("told the audience {audience}{how}{signed}: {}", told.draft.subject)
        }
    }
}
