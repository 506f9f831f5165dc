//! Who git says is at the keyboard, and which person of the store that is. Never decides what they may do.

use super::error::StoreError;
use super::repository::Repository;
use super::snapshot::{Entry, Snapshot};
use crate::model::Person;
use crate::model::person::Status;

/// A name and an address, as far as git knows them
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Identity {
    pub name: Option<String>,
    pub email: Option<String>,
    /// The key that they sign with: a file, or the key itself.
    pub signing_key: Option<String>,
}

impl Identity {
    /// From git's configuration: the repository's, or the person's own where there is none.
    pub fn of(repository: Option<&Repository>) -> Result<Identity, StoreError> {
        let read = |config: &git2::Config| Identity {
            name: config.get_string("user.name").ok().filter(|it| !it.trim().is_empty()),
            email: config.get_string("user.email").ok().filter(|it| !it.trim().is_empty()),
            signing_key: config.get_string("user.signingkey").ok().filter(|it| !it.trim().is_empty()),
        };
        let failed = |error: git2::Error| {
            StoreError::git(format!("cannot read git's configuration: {}", error.message()))
        };
        match repository {
            Some(repository) => {
                repository.with(|git| git.config().map(|config| read(&config)).map_err(failed))
            }
            None => git2::Config::open_default().map(|config| read(&config)).map_err(failed),
        }
    }

    /// What the environment says goes first, as with git itself.
    #[must_use]
    pub fn or_from(self, name: Option<String>, email: Option<String>) -> Identity {
        Identity { name: name.or(self.name), email: email.or(self.email), ..self }
    }

    /// The person who commits with this address; of several, one who still works here.
    pub fn person<'s>(&self, snapshot: &'s Snapshot) -> Option<(&'s Entry, &'s Person)> {
        let email = self.email.as_deref()?;
        let commits_so = |person: &Person| person.emails.iter().any(|it| it.eq_ignore_ascii_case(email));
        let mut people = snapshot.of::<Person>().filter(|(_, person)| commits_so(person)).collect::<Vec<_>>();
        people.sort_by_key(|(_, person)| person.status == Status::Left);
        people.into_iter().next()
    }
}
