//! Who is on call: turns as the clocks of the store count them, so that a turn begins at the same time of day in summer
//! and in winter. Calls nobody.

use chrono::{DateTime, Days, LocalResult, TimeDelta, TimeZone};

use crate::model::Team;
use crate::model::person::Status;
use crate::model::team::Rota;
use crate::model::zone::Tz;
use crate::store::snapshot::Snapshot;

/// Somebody's turn
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Turn<'a> {
    pub who: &'a str,
    /// When the next one takes over.
    pub until: DateTime<Tz>,
}

/// Whose turn it is in a team; nobody before its rota begins. Where somebody has left, the next one stands in.
pub fn on_call<'a>(snapshot: &Snapshot, team: &'a Team, now: DateTime<Tz>) -> Option<Turn<'a>> {
    let rota = team.on_call.as_ref()?;
    let number = number(rota, now)?;
    let count = rota.who.len();
    let first = usize::try_from(number).ok()? % count.max(1);
    let here = |who: &&String| snapshot.person(who).is_none_or(|it| it.status == Status::Active);
    let who = (0..count).map(|step| &rota.who[(first + step) % count]).find(here)?;
    Some(Turn { who, until: start_of(rota, number + 1, now.timezone())? })
}

/// How many turns were over before this one.
fn number(rota: &Rota, now: DateTime<Tz>) -> Option<i64> {
    let (since, turn) = (now.signed_duration_since(rota.starts.0), rota.turn.0);
    if since < TimeDelta::zero() || turn < TimeDelta::minutes(1) {
        return None;
    }
    // Summer time moves a beginning by an hour, so that it is this one or one beside it.
    let near = since.num_minutes() / turn.num_minutes();
    (near - 1..=near + 1)
        .rev()
        .filter(|number| *number >= 0)
        .find(|number| start_of(rota, *number, now.timezone()).is_some_and(|it| it <= now))
}

/// When a turn begins: whole days later at the same time of day, anything shorter by the length of time.
fn start_of(rota: &Rota, number: i64, zone: Tz) -> Option<DateTime<Tz>> {
    let first = rota.starts.0.with_timezone(&zone);
    let turn = rota.turn.0;
    if turn != TimeDelta::days(turn.num_days()) {
        return first.checked_add_signed(turn.checked_mul(i32::try_from(number).ok()?)?);
    }
    let days = u64::try_from(turn.num_days().checked_mul(number)?).ok()?;
    let local = first.naive_local().checked_add_days(Days::new(days))?;
    match zone.from_local_datetime(&local) {
        LocalResult::Single(time) | LocalResult::Ambiguous(time, _) => Some(time),
        // The clocks jump over it: the turn begins when they have jumped.
        LocalResult::None => zone.from_local_datetime(&(local + TimeDelta::hours(1))).latest(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::zone::named;
    use crate::practice::fixture::World;

    fn told(rota: &str, now: &str) -> String {
        let team = format!("{{id: it, name: IT, members: [ann], on_call: {rota}}}");
        let people = ["ann", "ben", "cleo"].map(|it| format!("{{id: {it}, name: {it}, status: active}}"));
        let gone = "{id: gone, name: Gone, status: left}".to_owned();
        let records: Vec<&str> = people.iter().chain([&team, &gone]).map(String::as_str).collect();
        let world = World::at("America/New_York", "a", &records);
        let now = DateTime::parse_from_rfc3339(now).unwrap().with_timezone(&named("America/New_York"));
        match on_call(&world.snapshot, world.snapshot.team("it").unwrap(), now) {
            Some(turn) => format!("{} until {}", turn.who, turn.until.format("%a %Y-%m-%d %H:%M%:z")),
            None => "nobody".to_owned(),
        }
    }

    #[test]
    fn in_turn_and_then_again_from_the_first() {
        const WEEKLY: &str = "{who: [ann, ben], starts: 2026-10-26T09:00:00-04:00, turn: 1w}";
        for (now, wanted) in [
            ("2026-10-26T08:59:59-04:00", "nobody"),
            ("2026-10-26T09:00:00-04:00", "ann until Mon 2026-11-02 09:00-05:00"),
            ("2026-11-02T08:59:59-05:00", "ann until Mon 2026-11-02 09:00-05:00"),
            ("2026-11-02T09:00:00-05:00", "ben until Mon 2026-11-09 09:00-05:00"),
            ("2026-11-09T09:00:00-05:00", "ann until Mon 2026-11-16 09:00-05:00"),
            ("2027-03-15T08:59:59-04:00", "ben until Mon 2027-03-15 09:00-04:00"),
            ("2027-03-15T09:00:00-04:00", "ann until Mon 2027-03-22 09:00-04:00"),
        ] {
            assert_eq!(told(WEEKLY, now), wanted, "{now}");
        }
    }

    #[test]
    fn turns_that_are_shorter_than_a_day() {
        let shifts = "{who: [ann, ben, cleo], starts: 2026-11-21T00:00:00-05:00, turn: 8h}";
        assert_eq!(told(shifts, "2026-11-21T10:00:00-05:00"), "ben until Sat 2026-11-21 16:00-05:00");
        assert_eq!(told(shifts, "2026-11-22T00:00:00-05:00"), "ann until Sun 2026-11-22 08:00-05:00");
    }

    #[test]
    fn who_has_left_is_not_called() {
        let rota = "{who: [gone, ben], starts: 2026-11-16T09:00:00-05:00, turn: 1w}";
        assert_eq!(told(rota, "2026-11-21T10:00:00-05:00"), "ben until Mon 2026-11-23 09:00-05:00");
        assert_eq!(
            told("{who: [gone], starts: 2026-11-16T09:00:00-05:00, turn: 1w}", "2026-11-21T10:00:00-05:00"),
            "nobody"
        );
        assert_eq!(
            told("{who: [], starts: 2026-11-16T09:00:00-05:00, turn: 1w}", "2026-11-21T10:00:00-05:00"),
            "nobody"
        );
        assert_eq!(
            told("{who: [ben], starts: 2026-11-16T09:00:00-05:00, turn: 0s}", "2026-11-21T10:00:00-05:00"),
            "nobody"
        );
    }
}
