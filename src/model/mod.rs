//! What a record is: one file a kind, the fields that kinds share, which state may follow which.
//! Never does I/O, knows neither git nor clap nor the clock.

pub mod approval;
pub mod asset;
pub mod calendar;
pub mod change;
pub mod field;
pub mod id;
pub mod incident;
pub mod layout;
pub mod person;
pub mod pointer;
pub mod policy;
pub mod problem;
pub mod reference;
pub mod schema;
pub mod settings;
pub mod team;
pub mod template;
pub mod value;
pub mod vocabulary;
pub mod zone;

use std::fmt;
use std::str::FromStr;

use schemars::JsonSchema;
use serde::Serialize;
use serde::de::DeserializeOwned;

pub use approval::Approval;
pub use asset::Asset;
pub use calendar::Calendar;
pub use change::Change;
pub use incident::Incident;
pub use person::Person;
pub use policy::Policy;
pub use problem::Problem;
pub use settings::Settings;
pub use team::Team;
pub use template::Template;

use reference::{Mentions, Reference};

/// What every kind of record can be asked
pub trait Model: Serialize + DeserializeOwned + JsonSchema + Send + Sync {
    const KIND: Kind;

    /// Its own id; nothing for the kind that is called by its file's name.
    fn id(&self) -> Option<&str>;

    /// What people read instead of the id.
    fn title(&self) -> &str;

    /// Names every record that this one mentions.
    fn mention<'a>(&'a self, to: &mut Mentions<'a, '_>);
}

/// The kinds, each with its word, its folder, the name of a list of them, and its type.
macro_rules! kinds {
    ($($kind:ident, $name:literal, $article:literal, $folder:literal, $plural:literal;)+) => {
        /// The kinds of record
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Kind { $($kind,)+ }

        impl Kind {
            pub const ALL: &'static [Kind] = &[$(Kind::$kind,)+];
            pub const NAMES: &'static [&'static str] = &[$($name,)+];

            /// The word that people type: `itsm asset …`, `--kind asset`.
            pub fn name(self) -> &'static str {
                match self { $(Kind::$kind => $name,)+ }
            }

            pub fn with_article(self) -> &'static str {
                match self { $(Kind::$kind => $article,)+ }
            }

            /// The folder of the store that holds records of this kind.
            pub fn folder(self) -> &'static str {
                match self { $(Kind::$kind => $folder,)+ }
            }

            /// The name of a list of them in JSON: `{"assets": […]}`.
            pub fn plural(self) -> &'static str {
                match self { $(Kind::$kind => $plural,)+ }
            }
        }

        /// A record of any kind
        #[derive(Debug, Clone, PartialEq)]
        pub enum Record { $($kind(Box<$kind>),)+ }

        impl Record {
            pub fn kind(&self) -> Kind {
                match self { $(Record::$kind(_) => Kind::$kind,)+ }
            }

            /// Its own id; nothing for the kind that is called by its file's name.
            pub fn id(&self) -> Option<&str> {
                match self { $(Record::$kind(it) => it.id(),)+ }
            }

            pub fn title(&self) -> &str {
                match self { $(Record::$kind(it) => it.title(),)+ }
            }

            /// Every mention of another record, in the order of the fields.
            pub fn references<'a>(&'a self, each: &mut dyn FnMut(Reference<'a>)) {
                let mut mentions = Mentions::new(each);
                match self { $(Record::$kind(it) => it.mention(&mut mentions),)+ }
            }

            /// The fields, in the order in which they are written.
            pub fn to_json(&self) -> serde_json::Value {
                let value = match self { $(Record::$kind(it) => serde_json::to_value(it),)+ };
                value.unwrap_or_else(|error| unreachable!("records have text keys only: {error}"))
            }

            /// Hands the fields to a serializer of the caller's.
            pub fn serialize<S: serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
                match self { $(Record::$kind(it) => serde::Serialize::serialize(it, to),)+ }
            }

            /// Reads the typed record of a kind.
            pub fn deserialize<'de, D: serde::Deserializer<'de>>(kind: Kind, from: D) -> Result<Record, D::Error> {
                match kind { $(Kind::$kind => serde::Deserialize::deserialize(from).map(|it| Record::$kind(Box::new(it))),)+ }
            }
        }

        $(impl Typed for $kind {
            fn of(record: &Record) -> Option<&$kind> {
                match record {
                    Record::$kind(it) => Some(it),
                    _ => None,
                }
            }
        })+

        fn schema_of(kind: Kind, generator: schemars::SchemaGenerator) -> schemars::Schema {
            match kind { $(Kind::$kind => generator.into_root_schema_for::<$kind>(),)+ }
        }
    };
}

/// A kind's own type, out of a record of any kind
pub trait Typed: Model {
    fn of(record: &Record) -> Option<&Self>;
}

kinds! {
    Asset, "asset", "an asset", "assets", "assets";
    Change, "change", "a change", "changes", "changes";
    Approval, "approval", "an approval", "approvals", "approvals";
    Incident, "incident", "an incident", "incidents", "incidents";
    Problem, "problem", "a problem", "problems", "problems";
    Person, "person", "a person", "people", "people";
    Team, "team", "a team", "teams", "teams";
    Calendar, "calendar", "an entry of the calendar", "calendar", "calendars";
    Policy, "policy", "a policy", "policies", "policies";
    Template, "template", "a template", "changes/templates", "templates";
}

impl fmt::Display for Kind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.name())
    }
}

impl FromStr for Kind {
    type Err = String;

    /// Takes the word and its plural.
    fn from_str(text: &str) -> Result<Kind, String> {
        let found = Kind::ALL.iter().find(|kind| text == kind.name() || text == kind.plural());
        found.copied().ok_or_else(|| format!("`{text}` is no kind of record: {}", Kind::NAMES.join(", ")))
    }
}
