//! `itsm incident list`: incidents, in the ways people ask for them.

use chrono::{DateTime, Utc};
use clap::Args;
use clap_complete::engine::{ArgValueCandidates, ArgValueCompleter};
use serde_json::json;

use crate::cli::command::list::{Filter, Ground};
use crate::cli::command::times::{at, clock};
use crate::cli::command::who::{person, team_id};
use crate::cli::context::Context;
use crate::cli::trouble::Trouble;
use crate::cli::{Outcome, complete};
use crate::graph::{Graph, Scope};
use crate::model::incident::{IncidentState, Priority};
use crate::model::zone::Tz;
use crate::model::{Incident, Kind, Typed};
use crate::practice::incident::clock::clocks;
use crate::practice::incident::concern::concerns;
use crate::practice::moment::Toward;
use crate::practice::priority;
use crate::report::Listing;
use crate::store::snapshot::{Entry, Snapshot};

/// List incidents, the most pressing first
///
/// Those that are closed are left out unless --all, --state, --since or --where asks for them. Several values of one flag mean either; several flags mean all.
#[derive(Debug, Args)]
#[command(visible_alias = "ls")]
pub struct ListArgs {
    /// That I or my teams have a hand in
    #[arg(long)]
    mine: bool,

    /// That a team has
    #[arg(long, value_name = "TEAM", add = ArgValueCompleter::new(complete::teams))]
    team: Vec<String>,

    /// Of this asset
    #[arg(long, value_name = "ASSET", add = ArgValueCompleter::new(complete::assets))]
    asset: Vec<String>,

    /// With --asset: or of anything that it stands on
    #[arg(long, requires = "asset")]
    below: bool,

    /// In this state: open, investigating, restored, resolved, closed
    #[arg(long, value_name = "STATE", value_delimiter = ',', add = ArgValueCandidates::new(complete::incident_states))]
    state: Vec<IncidentState>,

    /// Of this priority: P1 to P5
    #[arg(long, value_name = "P1…P5", value_delimiter = ',', add = ArgValueCandidates::new(complete::priorities))]
    priority: Vec<Priority>,

    /// Recorded at this time or later
    #[arg(long, value_name = "TIME", allow_hyphen_values = true)]
    since: Option<String>,

    /// Recorded at this time or earlier
    #[arg(long, value_name = "TIME", allow_hyphen_values = true)]
    until: Option<String>,

    /// Of which something is owed and late
    #[arg(long, visible_alias = "late")]
    overdue: bool,

    #[command(flatten)]
    filter: Filter,

    /// Closed ones too
    #[arg(short, long)]
    all: bool,
}

/// What is asked, made ready to be held against each incident
struct Question<'a> {
    args: &'a ListArgs,
    snapshot: &'a Snapshot,
    now: DateTime<Tz>,
    me: Option<String>,
    teams: Vec<String>,
    ground: Option<Ground>,
    since: Option<DateTime<Utc>>,
    until: Option<DateTime<Utc>>,
    with_closed: bool,
}

pub fn run(cx: &Context, args: &ListArgs) -> Result<Outcome, Trouble> {
    let snapshot = cx.snapshot()?;
    let question = Question::new(cx, snapshot, args)?;
    let entries = args.filter.select(cx, Kind::Incident)?;
    let found = entries.into_iter().filter_map(|entry| Some((entry, Incident::of(&entry.record)?)));
    let mut found: Vec<(&Entry, &Incident)> = found.filter(|(_, it)| question.wants(it)).collect();
    let level = |it: &Incident| priority::of(&snapshot.settings, it);
    found.sort_by_cached_key(|(entry, it)| {
        let when = std::cmp::Reverse(it.recorded_at.0.to_utc());
        let open = it.state.is_open();
        // What is over is found by when it was; what is not, by how bad it is.
        (!open, open.then(|| level(it).map_or(0, |it| it as u8)), when, entry.id.to_lowercase())
    });
    let any = !found.is_empty();
    let record = |(entry, it): &(&Entry, &Incident)| {
        let mut record = entry.record.to_json();
        record["computed"] = json!({ "priority": level(it) });
        record
    };
    let records = found.iter().map(record).collect();
    let columns = ["id", "state", "computed.priority", "down_at", "team", "affects", "title"];
    let columns = columns.map(str::to_owned).to_vec();
    cx.show_list(Listing { name: Kind::Incident.plural(), records, columns, id: "id" })?;
    Ok(if any { Outcome::Yes } else { Outcome::No })
}

impl<'a> Question<'a> {
    fn new(cx: &Context, snapshot: &'a Snapshot, args: &'a ListArgs) -> Result<Self, Trouble> {
        let now = clock(cx, snapshot);
        let time = |text: &String| Ok::<_, Trouble>(at(text, now, Toward::Past)?.0.to_utc());
        let asks = !args.state.is_empty() || args.since.is_some() || args.until.is_some();
        Ok(Question {
            args,
            snapshot,
            now,
            me: args.mine.then(|| person(cx, snapshot, None)).transpose()?,
            teams: args.team.iter().map(|it| team_id(cx, snapshot, it)).collect::<Result<_, _>>()?,
            ground: Ground::of(cx, snapshot, &args.asset)?.map(|it| match args.below {
                true => it.and_below(&Graph::build(snapshot, Scope::Live)),
                false => it,
            }),
            since: args.since.as_ref().map(time).transpose()?,
            until: args.until.as_ref().map(time).transpose()?,
            with_closed: args.all || asks || args.filter.asks_for(Kind::Incident, "state"),
        })
    }

    fn wants(&self, it: &Incident) -> bool {
        let args = self.args;
        let is_theirs = |team: &String| self.teams.iter().any(|it| it.eq_ignore_ascii_case(team));
        let recorded = it.recorded_at.0.to_utc();
        let level = priority::of(&self.snapshot.settings, it);
        let is_late = || clocks(self.snapshot, it, self.now).iter().any(|it| it.is_over(self.now.to_utc()));
        (self.with_closed || it.state != IncidentState::Closed)
            && (args.state.is_empty() || args.state.contains(&it.state))
            && (args.priority.is_empty() || level.is_some_and(|level| args.priority.contains(&level)))
            && self.since.is_none_or(|since| recorded >= since)
            && self.until.is_none_or(|until| recorded <= until)
            && self.me.as_ref().is_none_or(|me| concerns(self.snapshot, it, me))
            && (self.teams.is_empty() || it.team.as_ref().is_some_and(is_theirs))
            && self.ground.as_ref().is_none_or(|ground| ground.holds_any(&it.affects))
            && (!args.overdue || is_late())
    }
}
