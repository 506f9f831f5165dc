//! What git holds at a path, compared with bytes. Knows that a repository's filters (line ends, clean
//! filters, another hash) may stand between the two; never writes an object.

use git2::{ObjectType, Oid};

use crate::finding::FilePath;
use crate::store::disk;
use crate::store::error::StoreError;
use crate::store::target::Target;
use crate::store::user_git::{Git, Talk};

/// The id of an object, as git writes it
pub(super) type Id = String;

/// The ids of what an empty file is, in either hash: what the index says of a file that is only intended to
/// be added
pub(super) const EMPTY: [&str; 2] = [
    "e69de29bb2d1d6434b8b29ae775ad8c2e48c5391",
    "473a0f4c3be8a93681a267e3b1e9a7dcda1185436fe141f7749120a303721813",
];

const ASK: [&str; 2] = ["cat-file", "--batch-check=%(objectname)"];

/// What each of these names (`HEAD`, `HEAD:assets/a.yaml`, `:0:assets/a.yaml`) stands for; nothing where it
/// is missing.
pub(super) fn ids(git: &Git<'_>, names: &[String]) -> Result<Vec<Option<Id>>, StoreError> {
    let answer = git.ask(&ASK, (names.join("\n") + "\n").as_bytes())?;
    let answer = String::from_utf8_lossy(&answer);
    if answer.lines().count() != names.len() {
        return Err(StoreError::git("`git cat-file` answered something other than was asked"));
    }
    Ok(answer.lines().map(id).collect())
}

/// Somebody who is asked that again and again: one git, as long as it answers
#[derive(Debug)]
pub(super) struct Names<'a> {
    git: Git<'a>,
    talk: Option<Talk>,
}

impl<'a> Names<'a> {
    pub fn of(git: Git<'a>) -> Names<'a> {
        Names { git, talk: git.talk(&ASK).ok() }
    }

    /// What names stand for now. What the index holds is told as it was when somebody first asked for that.
    pub fn ids(&mut self, names: &[String]) -> Result<Vec<Option<Id>>, StoreError> {
        match self.talk.as_mut().map(|talk| talk.ask(names)) {
            Some(Ok(answers)) => Ok(answers.iter().map(|line| id(line)).collect()),
            // One that is asked alone says what is wrong.
            _ => {
                self.talk = None;
                ids(&self.git, names)
            }
        }
    }
}

fn id(line: &str) -> Option<Id> {
    (!line.contains(' ')).then(|| line.to_owned())
}

/// Bytes, where they would lie, and what git has there
pub(super) struct Held<'a> {
    pub path: &'a FilePath,
    pub bytes: Option<&'a [u8]>,
    pub id: Option<&'a Id>,
}

/// Whether git holds just these bytes, or nothing where there are none. A repository's filters are asked only
/// about what is in the file on disk at this time.
pub(super) fn are_held(git: &Git<'_>, target: &Target, held: &[Held<'_>]) -> Result<Vec<bool>, StoreError> {
    let mut res: Vec<bool> = held.iter().map(is_held_plainly).collect();
    let mut filtered = Vec::new();
    for (at, it) in held.iter().enumerate() {
        if let (false, Some(bytes), Some(_)) = (res[at], it.bytes, it.id)
            && disk::read(&target.root, it.path)?.as_deref() == Some(bytes)
        {
            filtered.push(at);
        }
    }
    let Some(repository) = target.repository.as_ref().filter(|_| !filtered.is_empty()) else {
        return Ok(res);
    };
    let names: String = filtered.iter().map(|at| repository.path(held[*at].path) + "\n").collect();
    let answer = git.ask(&["hash-object", "--stdin-paths"], names.as_bytes())?;
    for (at, id) in filtered.into_iter().zip(String::from_utf8_lossy(&answer).lines()) {
        res[at] = held[at].id.is_some_and(|it| it == id);
    }
    Ok(res)
}

fn is_held_plainly(held: &Held<'_>) -> bool {
    match (held.bytes, held.id) {
        (None, None) => true,
        (Some(bytes), Some(id)) => {
            Oid::hash_object(ObjectType::Blob, bytes).is_ok_and(|oid| oid.to_string() == *id)
        }
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::sandbox::Sandbox;

    #[test]
    fn who_is_asked_again_and_again_says_what_one_who_is_asked_once_says() {
        let sandbox = Sandbox::new();
        let git = Git::new(sandbox.repository(), &sandbox.target.environment);
        let mut asked = Names::of(git);
        // More than a pipe holds, on the way there and back.
        let many = (0..3000).map(|number| format!("HEAD:assets/none-{number:060}.yaml"));
        let few = ["HEAD", "HEAD^", "HEAD:itsm.yaml", ":0:itsm.yaml"].map(str::to_owned);
        let names: Vec<String> = few.into_iter().chain(many).collect();
        for text in ["first: 1\n", "second: 2\n"] {
            sandbox.write("itsm.yaml", text);
            sandbox.git(&["add", "-A"]);
            sandbox.git(&["commit", "-qm", text]);
            let of_head = &names[..3];
            assert_eq!(asked.ids(of_head).unwrap(), ids(&git, of_head).unwrap());
        }
        assert_eq!(asked.ids(&names).unwrap(), ids(&git, &names).unwrap());
        assert!(asked.talk.is_some(), "one git answered all of it");
    }

    #[test]
    fn where_that_one_has_gone_another_is_asked() {
        let sandbox = Sandbox::new();
        let git = Git::new(sandbox.repository(), &sandbox.target.environment);
        let mut asked = Names { git, talk: git.talk(&["--version"]).ok() };
        let names = ["HEAD".to_owned(), "HEAD:none".to_owned()];
        assert_eq!(asked.ids(&names).unwrap(), ids(&git, &names).unwrap());
    }
}
