//! Who the authors of commits are: the people of the store whose addresses they commit with. An address is a claim of
//! whoever commits; nothing here vouches for it.

use std::collections::HashMap;

use crate::model::Person;
use crate::model::person::Status;
use crate::store::history::Signature;
use crate::store::snapshot::Snapshot;

/// Somebody who did something
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Who {
    /// The person's name; of a stranger what they call themselves.
    pub name: String,
    /// The id of their record.
    pub person: Option<String>,
    pub email: Option<String>,
}

/// People, by their addresses
pub struct People<'s> {
    snapshot: &'s Snapshot,
    by_email: HashMap<String, &'s Person>,
}

impl<'s> People<'s> {
    /// Of several with one address the one who still works here.
    pub fn of(snapshot: &'s Snapshot) -> People<'s> {
        let mut by_email: HashMap<String, &Person> = HashMap::new();
        for (_, person) in snapshot.of::<Person>() {
            for email in &person.emails {
                let known = by_email.entry(email.to_lowercase()).or_insert(person);
                if known.status == Status::Left {
                    *known = person;
                }
            }
        }
        People { snapshot, by_email }
    }

    pub fn who(&self, author: &Signature) -> Who {
        let person = self.by_email.get(&author.email.to_lowercase());
        let name = person.map_or(author.name.as_str(), |person| person.name.as_str());
        let name = if name.trim().is_empty() { &author.email } else { name };
        Who {
            name: name.to_owned(),
            person: person.map(|person| person.id.clone()),
            email: Some(author.email.clone()),
        }
    }

    /// Somebody whom a record names.
    pub fn named(&self, id: &str) -> Who {
        let person = self.snapshot.person(id);
        let name = person.map_or(id, |person| person.name.as_str());
        Who { name: name.to_owned(), person: person.map(|person| person.id.clone()), email: None }
    }
}

impl Who {
    /// Nobody that is known.
    pub fn nobody() -> Who {
        Who { name: String::new(), person: None, email: None }
    }

    /// Whether a part of a name, an id or an address means them.
    pub fn is_meant(&self, text: &str) -> bool {
        let text = text.to_lowercase();
        let has = |it: &String| it.to_lowercase().contains(&text);
        has(&self.name) || self.person.iter().any(has) || self.email.iter().any(has)
    }
}
