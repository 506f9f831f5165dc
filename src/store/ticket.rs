//! The drawing of a ticket's id: at random, and never one that is taken. Writes nothing.

use chrono::NaiveDate;
use sha2::{Digest, Sha256};

use super::error::StoreError;
use crate::model::Kind;
use crate::model::id;

/// Where the random bits come from
#[derive(Debug, Clone)]
pub enum Chance {
    /// The system: branches that never met do not collide.
    System,
    /// The text that the ticket is made of, where the clock stands still: the same words give the same id.
    Text(String),
}

/// How often is drawn before it is clear that something else is wrong
const TRIES: u32 = 1000;

/// An id for a ticket of this kind and day that nobody has.
pub fn draw(
    kind: Kind,
    day: NaiveDate,
    chance: &Chance,
    is_taken: impl Fn(&str) -> bool,
) -> Result<String, StoreError> {
    let prefix = id::ticket_prefix(kind).unwrap_or("REC");
    for attempt in 0..TRIES {
        let id = id::ticket(prefix, day, bits(chance, attempt)?);
        if !is_taken(&id) {
            return Ok(id);
        }
    }
    Err(StoreError::git(format!("no free id was found for {day} in {TRIES} draws")))
}

fn bits(chance: &Chance, attempt: u32) -> Result<u32, StoreError> {
    let mut bytes = [0; 4];
    match chance {
        Chance::System => getrandom::fill(&mut bytes)
            .map_err(|error| StoreError::git(format!("no random number to be had: {error}")))?,
        Chance::Text(text) => {
            let digest = Sha256::new().chain_update(text).chain_update(attempt.to_le_bytes()).finalize();
            bytes.copy_from_slice(&digest[..4]);
        }
    }
    Ok(u32::from_le_bytes(bytes))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day() -> NaiveDate {
        NaiveDate::from_ymd_opt(2026, 11, 21).unwrap()
    }

    #[test]
    fn an_id_that_is_taken_is_drawn_again() {
        let chance = Chance::Text("Reboot web02".to_owned());
        let first = draw(Kind::Change, day(), &chance, |_| false).unwrap();
        let second = draw(Kind::Change, day(), &chance, |id| id == first).unwrap();
        assert!(first.starts_with("CHG-20261121-") && first != second);
        assert_eq!(first, draw(Kind::Change, day(), &chance, |_| false).unwrap());
    }

    #[test]
    fn chance_gives_another_each_time() {
        let draw = || draw(Kind::Incident, day(), &Chance::System, |_| false).unwrap();
        let drawn: std::collections::HashSet<String> = (0..50).map(|_| draw()).collect();
        assert!(drawn.len() > 45, "{drawn:?}");
    }

    #[test]
    fn a_day_that_is_full_is_trouble_and_no_endless_loop() {
        assert!(draw(Kind::Problem, day(), &Chance::System, |_| true).is_err());
    }
}
