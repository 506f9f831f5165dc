//! Fields that several kinds of record share: times, spans of time, windows, links, tasks, overrides.

use std::borrow::Cow;
use std::fmt;
use std::str::FromStr;

use chrono::{DateTime, FixedOffset, NaiveDate, TimeDelta};
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::vocabulary::vocabulary;

/// A moment, with its offset from UTC: `2027-03-19T03:00:00-04:00`
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Time(pub DateTime<FixedOffset>);

/// A day: `2026-11-21`
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date(pub NaiveDate);

/// A length of time: `30m`, `1h30m`, `2d`, `1w`
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Span(pub TimeDelta);

impl FromStr for Time {
    type Err = String;

    fn from_str(text: &str) -> Result<Time, String> {
        DateTime::parse_from_rfc3339(text)
            .map(Time)
            .map_err(|_| format!("`{text}` is not a time: write it as 2027-03-19T03:00:00-04:00"))
    }
}

impl FromStr for Date {
    type Err = String;

    fn from_str(text: &str) -> Result<Date, String> {
        NaiveDate::parse_from_str(text, "%Y-%m-%d")
            .map(Date)
            .map_err(|_| format!("`{text}` is not a day: write it as 2026-11-21"))
    }
}

impl FromStr for Span {
    type Err = String;

    fn from_str(text: &str) -> Result<Span, String> {
        let wrong = || format!("`{text}` is not a length of time: write it as 30m, 1h30m, 2d or 1w");
        let mut total = TimeDelta::zero();
        let mut rest = text;
        while !rest.is_empty() {
            let digits = rest.bytes().take_while(u8::is_ascii_digit).count();
            let (number, tail) = rest.split_at(digits);
            let number: i64 = number.parse().map_err(|_| wrong())?;
            let unit = tail.chars().next().ok_or_else(wrong)?;
            let part = match unit {
                's' => TimeDelta::try_seconds(number),
                'm' => TimeDelta::try_minutes(number),
                'h' => TimeDelta::try_hours(number),
                'd' => TimeDelta::try_days(number),
                'w' => TimeDelta::try_weeks(number),
                _ => None,
            };
            total = part.and_then(|part| total.checked_add(&part)).ok_or_else(wrong)?;
            rest = &tail[unit.len_utf8()..];
        }
        if text.is_empty() { Err(wrong()) } else { Ok(Span(total)) }
    }
}

impl fmt::Display for Time {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let text = self.0.to_rfc3339_opts(chrono::SecondsFormat::AutoSi, true);
        f.pad(&text)
    }
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.0.to_string())
    }
}

impl fmt::Display for Span {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut left = self.0.num_seconds();
        let mut text = String::new();
        for (unit, seconds) in [('w', 604_800), ('d', 86_400), ('h', 3600), ('m', 60), ('s', 1)] {
            if left >= seconds {
                text += &format!("{}{unit}", left / seconds);
                left %= seconds;
            }
        }
        f.pad(if text.is_empty() { "0s" } else { &text })
    }
}

/// Text in a record that is read and written through `FromStr` and `Display`
macro_rules! as_text {
    ($name:ident, $schema:tt) => {
        impl Serialize for $name {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.collect_str(self)
            }
        }

        impl<'de> Deserialize<'de> for $name {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let text = Cow::<str>::deserialize(deserializer)?;
                text.parse().map_err(serde::de::Error::custom)
            }
        }

        impl JsonSchema for $name {
            fn schema_name() -> Cow<'static, str> {
                stringify!($name).into()
            }

            fn json_schema(_: &mut SchemaGenerator) -> Schema {
                json_schema!($schema)
            }
        }
    };
}

as_text!(Time, {
    "type": "string", "format": "date-time",
    "description": "A moment with its offset from UTC: 2027-03-19T03:00:00-04:00",
});
as_text!(Date, { "type": "string", "format": "date", "description": "A day: 2026-11-21" });
as_text!(Span, {
    "type": "string", "pattern": "^([0-9]+[smhdw])+$",
    "description": "A length of time: 30m, 1h30m, 2d, 1w",
});

/// From when to when
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Window {
    pub start: Time,
    pub end: Time,
}

/// When something really ran; the end is missing while it runs
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Actual {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub start: Option<Time>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub end: Option<Time>,
}

/// Something to read elsewhere
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Link {
    pub title: String,
    pub url: String,
}

/// A person's word against the computed impact
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Override {
    /// The asset that is meant
    pub id: String,
    /// Why a person knows better
    pub reason: String,
}

vocabulary! {
    /// Where a task is
    pub enum TaskState {
        Open = "open": "to be done",
        InProgress = "in_progress": "somebody is at it",
        Done = "done": "done",
        Cancelled = "cancelled": "not wanted any more",
    }
}

/// A piece of work inside a change or an incident; empty fields are those of the record around it
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Task {
    /// Its number inside the record
    pub id: u32,
    pub title: String,
    /// The person who does it
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub assignee: Option<String>,
    /// The assets that it touches
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub affects: Vec<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub window: Option<Window>,
    pub state: TaskState,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spans_are_read_and_written_in_the_same_words() {
        for (text, minutes) in [("30m", 30), ("1h30m", 90), ("2d", 2880), ("1w", 10_080), ("0s", 0)] {
            let span: Span = text.parse().unwrap();
            assert_eq!(span.0.num_minutes(), minutes, "{text}");
            assert_eq!(span.to_string(), text);
        }
    }

    #[test]
    fn what_is_no_span_is_refused() {
        for text in
            ["", "30", "m", "-5m", "1y", "1h 30m", "99999999999999999999d", "9223372036854775807w", "1é"]
        {
            assert!(text.parse::<Span>().is_err(), "{text}");
        }
    }

    #[test]
    fn a_time_without_offset_is_refused() {
        assert!("2027-03-19T03:00:00".parse::<Time>().is_err());
        let time: Time = "2027-03-19T03:00:00-04:00".parse().unwrap();
        assert_eq!(time.to_string(), "2027-03-19T03:00:00-04:00");
    }
}
