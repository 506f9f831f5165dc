//! Who has to look at a change of which file, as GitHub and GitLab read it: CODEOWNERS, out of the owners of assets. The same
//! store gives the same text. Names nobody whom the forge could not know.

use std::collections::{BTreeMap, BTreeSet};

use crate::finding::FilePath;
use crate::model::person::Status;
use crate::model::{Asset, Person, Team};
use crate::store::snapshot::Snapshot;

/// Where the file is read
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Forge {
    GitHub,
    GitLab,
}

impl Forge {
    pub const ALL: [Forge; 2] = [Forge::GitHub, Forge::GitLab];

    /// The key under `handles`.
    pub fn name(self) -> &'static str {
        match self {
            Forge::GitHub => "github",
            Forge::GitLab => "gitlab",
        }
    }

    pub fn named(text: &str) -> Option<Forge> {
        Forge::ALL.into_iter().find(|forge| forge.name() == text)
    }

    /// Where the forge looks for the file, the first that is there.
    pub fn places(self) -> [&'static str; 3] {
        match self {
            Forge::GitHub => [".github/CODEOWNERS", "CODEOWNERS", "docs/CODEOWNERS"],
            Forge::GitLab => ["CODEOWNERS", "docs/CODEOWNERS", ".gitlab/CODEOWNERS"],
        }
    }
}

/// The text, and what could not be said in it
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Codeowners {
    pub text: String,
    /// People and teams who own something and have no name that the forge knows.
    pub unnamed: BTreeSet<String>,
}

/// Begins and ends what is ours in a file that has lines of others
const BEGIN: &str =
    "# itsm: the owners of assets. Written by `itsm codeowners -o FILE`; edit the records instead.";
const END: &str = "# itsm: end";

/// Writes down who owns the files of assets: the store lies at `prefix`, empty or with a slash at its end; `rest` owns
/// whatever nobody else does.
pub fn codeowners(snapshot: &Snapshot, forge: Forge, prefix: &str, rest: Option<&str>) -> Codeowners {
    let mut res = Codeowners::default();
    let mut names = Names { snapshot, forge, known: BTreeMap::new() };
    let files = files(snapshot, &mut names, &mut res.unnamed);
    let mut lines = vec![BEGIN.to_owned()];
    if let Some(rest) = rest {
        let handles = names.of(rest).join(" ");
        match handles.is_empty() {
            true => _ = res.unnamed.insert(rest.to_owned()),
            // In a section of its own, all that it matches would need them as well.
            false if forge == Forge::GitLab => lines.push(format!("^[Everything]\n* {handles}")),
            false => lines.push(format!("* {handles}")),
        }
    }
    match forge {
        Forge::GitHub => lines.extend(entries(&files, prefix, |owners| format!(" {}", owners.join(" ")))),
        Forge::GitLab => lines.extend(sections(snapshot, &files, prefix)),
    }
    lines.push(END.to_owned());
    res.text = lines.join("\n") + "\n";
    res
}

/// The file with our part renewed; what others wrote above and below it stays.
pub fn merged(old: &str, ours: &str) -> String {
    let Some((above, rest)) = old.split_once(BEGIN) else {
        let gap = if old.is_empty() || old.ends_with("\n\n") {
            ""
        } else if old.ends_with('\n') {
            "\n"
        } else {
            "\n\n"
        };
        return format!("{old}{gap}{ours}");
    };
    let below = rest.split_once(END).map_or("", |(_, below)| below.strip_prefix('\n').unwrap_or(below));
    format!("{above}{ours}{below}")
}

/// A file of assets: who owns what is in it, by record and by name
#[derive(Debug, Clone, PartialEq, Eq)]
struct Owned {
    owners: Vec<String>,
    handles: Vec<String>,
}

fn files(
    snapshot: &Snapshot,
    names: &mut Names<'_>,
    unnamed: &mut BTreeSet<String>,
) -> BTreeMap<FilePath, Owned> {
    let mut files: BTreeMap<FilePath, Owned> = BTreeMap::new();
    for (entry, asset) in snapshot.of::<Asset>().filter(|(_, asset)| !asset.lifecycle.is_over()) {
        for owner in [&asset.owner, &asset.secondary_owner].into_iter().flatten() {
            let handles = names.of(owner);
            if handles.is_empty() {
                unnamed.insert(owner.clone());
                continue;
            }
            let empty = || Owned { owners: Vec::new(), handles: Vec::new() };
            let file = files.entry(entry.file.clone()).or_insert_with(empty);
            add(&mut file.owners, vec![owner.clone()]);
            add(&mut file.handles, handles);
        }
    }
    files
}

/// Each once, in the order in which they came.
fn add(to: &mut Vec<String>, more: Vec<String>) {
    for text in more {
        if !to.iter().any(|it| it.eq_ignore_ascii_case(&text)) {
            to.push(text);
        }
    }
}

/// One section for each that owns files, in order of name; what it matches needs one of its owners.
fn sections(snapshot: &Snapshot, files: &BTreeMap<FilePath, Owned>, prefix: &str) -> Vec<String> {
    let mut by_owners: BTreeMap<(String, Vec<String>), BTreeMap<FilePath, Owned>> = BTreeMap::new();
    for (file, owned) in files {
        let titles: Vec<String> = owned.owners.iter().map(|id| title(snapshot, id)).collect();
        let section = by_owners.entry((titles.join(" and "), owned.handles.clone())).or_default();
        section.insert(file.clone(), owned.clone());
    }
    let mut lines = Vec::new();
    for ((title, handles), files) in by_owners {
        lines.push(format!("\n[{title}] {}", handles.join(" ")));
        lines.extend(files.keys().map(|file| pattern(prefix, file.as_str())));
    }
    lines
}

/// What a section may be called: brackets and line breaks would end it.
fn title(snapshot: &Snapshot, id: &str) -> String {
    let name = snapshot.get(id).map_or(id, |entry| entry.record.title());
    let plain: String =
        name.chars().map(|c| if matches!(c, '[' | ']') || c.is_control() { ' ' } else { c }).collect();
    plain.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// A line for each file; one for a folder in which all files have the same owners.
fn entries(
    files: &BTreeMap<FilePath, Owned>,
    prefix: &str,
    told: impl Fn(&[String]) -> String,
) -> Vec<String> {
    let mut folders: BTreeMap<String, Option<&[String]>> = BTreeMap::new();
    let mut counts: BTreeMap<String, usize> = BTreeMap::new();
    for (file, owned) in files {
        for folder in above(file) {
            *counts.entry(folder.clone()).or_default() += 1;
            let known = folders.entry(folder).or_insert(Some(&owned.handles));
            if *known != Some(owned.handles.as_slice()) {
                *known = None;
            }
        }
    }
    let is_whole = |folder: &String| counts[folder] > 1 && folders[folder].is_some();
    let mut said: BTreeSet<String> = BTreeSet::new();
    let mut lines = Vec::new();
    for (file, owned) in files {
        let text = match above(file).into_iter().find(is_whole) {
            Some(folder) if !said.insert(folder.clone()) => continue,
            Some(folder) => format!("{folder}/"),
            None => file.to_string(),
        };
        lines.push(format!("{}{}", pattern(prefix, &text), told(&owned.handles)));
    }
    lines
}

/// The folders that a file lies in, the outermost first; that of all assets counts as none.
fn above(file: &FilePath) -> Vec<String> {
    let ends = file.folder().match_indices('/').map(|(at, _)| at);
    let mut folders: Vec<String> = ends.map(|at| file.folder()[..at].to_owned()).collect();
    folders.push(file.folder().to_owned());
    folders.retain(|folder| folder.contains('/'));
    folders
}

/// A pattern that matches this path: spaces are escaped; what one forge or the other cannot escape, any character stands for.
fn pattern(prefix: &str, path: &str) -> String {
    let mut pattern = String::from("/");
    for c in prefix.chars().chain(path.chars()) {
        match c {
            ' ' => pattern.push_str("\\ "),
            '[' | ']' | '!' | '#' | '*' | '?' | '\\' => pattern.push('?'),
            c if c.is_control() => pattern.push('?'),
            c => pattern.push(c),
        }
    }
    pattern
}

/// What people and teams are called on a forge
struct Names<'s> {
    snapshot: &'s Snapshot,
    forge: Forge,
    known: BTreeMap<String, Vec<String>>,
}

impl Names<'_> {
    /// A team's own handle, or those of its people; a person's handle, or the address that they commit with.
    fn of(&mut self, id: &str) -> Vec<String> {
        if let Some(known) = self.known.get(id) {
            return known.clone();
        }
        let handles = match (self.snapshot.person(id), self.snapshot.team(id)) {
            (Some(person), _) => self.of_person(person).into_iter().collect(),
            (None, Some(team)) => self.of_team(team),
            (None, None) => Vec::new(),
        };
        self.known.insert(id.to_owned(), handles.clone());
        handles
    }

    fn of_person(&self, person: &Person) -> Option<String> {
        if person.status == Status::Left {
            return None;
        }
        let handle = person.handles.get(self.forge.name()).map(|handle| at(handle));
        handle.or_else(|| person.emails.first().cloned()).filter(|name| is_name(name))
    }

    fn of_team(&self, team: &Team) -> Vec<String> {
        if let Some(handle) = team.handles.get(self.forge.name()) {
            return Some(at(handle)).filter(|name| is_name(name)).into_iter().collect();
        }
        let people = team.lead.iter().chain(&team.members).filter_map(|id| self.snapshot.person(id));
        let mut handles = Vec::new();
        for person in people {
            add(&mut handles, self.of_person(person).into_iter().collect());
        }
        handles
    }
}

fn at(handle: &str) -> String {
    if handle.contains('@') { handle.to_owned() } else { format!("@{handle}") }
}

/// Whether it can stand in the file without being taken for something else.
fn is_name(text: &str) -> bool {
    let is_plain = |c: char| c.is_alphanumeric() || matches!(c, '@' | '/' | '-' | '_' | '.' | '+');
    text.len() > 1 && text.matches('@').count() == 1 && text.chars().all(is_plain)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::read::read;
    use crate::store::source::Memory;

    fn asset(path: &str, owner: &str) -> (String, String) {
        let id = path.rsplit('/').next().unwrap().replace(' ', "");
        (
            format!("assets/{path}.yaml"),
            format!("{{id: {id}, type: server, owner: {owner}, lifecycle: active}}\n"),
        )
    }

    fn files(assets: &[(&str, &str)]) -> Vec<(String, String)> {
        let text = |path: &str, text: &str| (path.to_owned(), text.to_owned());
        let mut files = vec![
            text(
                "people/jim.yaml",
                "{id: jim, name: Jim, status: active, emails: [jim@x.com], handles: {github: jim-bar}}\n",
            ),
            text("people/ann.yaml", "{id: ann, name: Ann, status: active, emails: [ann@x.com]}\n"),
            text(
                "people/eve.yaml",
                "{id: eve, name: Eve, status: active, handles: {github: 'eve @root', gitlab: eve}}\n",
            ),
            text("people/bob.yaml", "{id: bob, name: Bob, status: left, emails: [bob@x.com]}\n"),
            text(
                "teams/ops.yaml",
                "{id: ops, name: 'Ops [1]', lead: jim, members: [jim, ann], handles: {gitlab: acme/ops}}\n",
            ),
        ];
        files.extend(assets.iter().map(|(path, owner)| asset(path, owner)));
        files
    }

    fn told(forge: Forge, prefix: &str, rest: Option<&str>, assets: &[(&str, &str)]) -> (String, String) {
        let files = files(assets);
        let files = files.iter().map(|(path, text)| (path.as_str(), text.as_str()));
        let snapshot = read(&Memory::new(files), &|_| Vec::new()).unwrap();
        assert_eq!(snapshot.faults, []);
        let Codeowners { text, unnamed } = codeowners(&snapshot, forge, prefix, rest);
        let inner = text.strip_prefix(BEGIN).unwrap().strip_suffix(&format!("{END}\n")).unwrap().trim();
        (inner.to_owned(), unnamed.into_iter().collect::<Vec<_>>().join(" "))
    }

    #[test]
    fn a_folder_of_one_owner_is_one_line() {
        let assets =
            [("a/one", "jim"), ("a/two", "jim"), ("b/one3", "jim"), ("b/two4", "ops"), ("top", "ann")];
        let (text, unnamed) = told(Forge::GitHub, "", None, &assets);
        assert_eq!(
            text,
            "/assets/a/ @jim-bar\n/assets/b/one3.yaml @jim-bar\n/assets/b/two4.yaml @jim-bar ann@x.com\n/assets/top.yaml ann@x.com"
        );
        assert_eq!(unnamed, "");
    }

    #[test]
    fn sections_of_gitlab_one_for_each_owner() {
        let assets = [("a/one", "ops"), ("b/two", "jim"), ("c/three", "ops")];
        let (text, _) = told(Forge::GitLab, "ops/itsm/", Some("ann"), &assets);
        assert_eq!(
            text,
            "^[Everything]\n* ann@x.com\n\n[Jim] jim@x.com\n/ops/itsm/assets/b/two.yaml\n\n[Ops 1] @acme/ops\n\
             /ops/itsm/assets/a/one.yaml\n/ops/itsm/assets/c/three.yaml"
        );
    }

    #[test]
    fn who_has_left_or_would_be_taken_for_somebody_else_is_not_named() {
        let (text, unnamed) =
            told(Forge::GitHub, "", Some("bob"), &[("a/one", "eve"), ("b/two", "bob"), ("c/t", "no")]);
        assert_eq!((text.as_str(), unnamed.as_str()), ("", "bob eve no"));
    }

    #[test]
    fn paths_that_would_be_patterns() {
        assert_eq!(pattern("", "assets/a b[1]#!*.yaml"), "/assets/a\\ b?1????.yaml");
    }

    #[test]
    fn lines_of_others_stay() {
        let ours = |text: &str| format!("{BEGIN}\n{text}\n{END}\n");
        let first = merged("* @root\n", &ours("a"));
        assert_eq!(first, format!("* @root\n\n{}", ours("a")));
        let second = merged(&(first + "/docs @docs\n"), &ours("b"));
        assert_eq!(second, format!("* @root\n\n{}/docs @docs\n", ours("b")));
        assert_eq!(merged("", &ours("a")), ours("a"));
        assert_eq!(merged(&second, &ours("b")), second);
    }
}
