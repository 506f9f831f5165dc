//! One run of `git log`, and what it prints. Whatever a name, a message or a path may hold, it stays in its place: fields
//! are counted, and end with a byte that none of them can contain.

use std::io::{self, BufRead};

use chrono::{DateTime, FixedOffset};

use super::{Commit, Follow, Signature, Touch};
use crate::finding::FilePath;
use crate::model::layout;
use crate::store::error::StoreError;
use crate::store::revision::CommitId;
use crate::store::root::Store;
use crate::store::source::BlobId;
use crate::store::target::{Checkout, Variables};
use crate::store::user_git::Git;

/// Begins a commit, where a file could stand as well
const MARK: u8 = 0x1e;

/// Ids, names, times, the first line, the trailers; each ends with a zero byte
const FORMAT: &str = "--format=%x1e%H%x00%P%x00%T%x00%an%x00%ae%x00%ad%x00%cn%x00%ce%x00%cd%x00%s%x00%(trailers:only=true,unfold=true)%x00";

/// What configuration could bring in otherwise: other programs, other words, fewer files
const PLAIN: [&str; 17] = [
    "-c",
    "log.showSignature=false",
    "-c",
    "trailer.separators=:",
    "log",
    "--stdin",
    "--raw",
    "-z",
    "--root",
    "--no-abbrev",
    "--no-renames",
    "--no-relative",
    "--no-ext-diff",
    "--no-color",
    "--encoding=UTF-8",
    "--date=raw",
    "-O/dev/null",
];

/// All of them, and of a merge what it has as none of its parents had it
const ALL: &[&str] = &["--diff-merges=combined", FORMAT];

/// A line, and of a merge what it brought to that
const FIRST_PARENTS: &[&str] = &["--first-parent", "--diff-merges=first-parent", FORMAT];

/// Somebody who is told of commits one by one
pub(super) type Each<'e> = &'e mut dyn FnMut(Commit) -> io::Result<()>;

/// The commits that lead to some, but for what leads to others; in no order that is promised.
pub(super) fn read(
    store: &Store,
    follow: Follow,
    to: &[CommitId],
    without: &[CommitId],
) -> Result<Vec<Commit>, StoreError> {
    let args = match follow {
        Follow::All => ALL,
        Follow::FirstParents => FIRST_PARENTS,
    };
    let ends =
        to.iter().map(|id| format!("{id}\n")).chain(without.iter().map(|id| format!("^{id}\n"))).collect();
    let mut read = Vec::new();
    ask(store, args, ends, &mut |commit| {
        read.push(commit);
        Ok(())
    })?;
    Ok(read)
}

/// The line of first parents that leads to a commit, each commit as soon as git has told it, the oldest first.
pub(super) fn line(store: &Store, tip: CommitId, each: Each<'_>) -> Result<(), StoreError> {
    ask(store, &[&["--reverse"], FIRST_PARENTS].concat(), format!("{tip}\n"), each)
}

fn ask(store: &Store, which: &[&str], ends: String, each: Each<'_>) -> Result<(), StoreError> {
    let repository = store.history()?;
    let checkout = Checkout {
        workdir: repository.folder().to_path_buf(),
        git_dir: repository.git_dir().to_path_buf(),
        prefix: store.prefix().to_owned(),
    };
    let variables = Variables::new(crate::store::environment::variables());
    let place = format!(":(top,literal){}", store.prefix().trim_end_matches('/'));
    let mut args = [&PLAIN, which].concat();
    if !store.prefix().is_empty() {
        // Commits that touch nothing here are told too: what leads to what has to stay whole.
        args.extend(["--full-history", "--sparse", "--", &place]);
    }
    let prefix = store.prefix().as_bytes();
    Git::new(&checkout, &variables).listen(&args, ends.as_bytes(), |said| commits(said, prefix, each))
}

/// Reads the whole answer; a commit is told once all of its files are known.
fn commits(said: &mut dyn BufRead, prefix: &[u8], each: Each<'_>) -> io::Result<()> {
    let mut open: Option<Commit> = None;
    let mut piece = Vec::new();
    while next(said, &mut piece)? {
        let start = piece.strip_prefix(b"\n").unwrap_or(&piece);
        match start {
            [MARK, id @ ..] => {
                let id = id.to_vec();
                open.replace(head(&id, said)?).map_or(Ok(()), &mut *each)?;
            }
            [b':', ..] => {
                let states = start.to_vec();
                next(said, &mut piece)?;
                let touch = touch(&states, &piece, prefix);
                if let (Some(touch), Some(commit)) = (touch, &mut open) {
                    commit.touched.push(touch);
                }
            }
            [] => {}
            _ => return Err(strange("neither a commit nor a file")),
        }
    }
    open.map_or(Ok(()), each)
}

/// The next piece without the zero byte at its end; false where there is none.
fn next(said: &mut dyn BufRead, piece: &mut Vec<u8>) -> io::Result<bool> {
    piece.clear();
    let read = said.read_until(0, piece)?;
    if piece.last() == Some(&0) {
        piece.pop();
    }
    Ok(read > 0)
}

fn head(id: &[u8], said: &mut dyn BufRead) -> io::Result<Commit> {
    let mut field = || -> io::Result<Vec<u8>> {
        let mut piece = Vec::new();
        if next(said, &mut piece)? { Ok(piece) } else { Err(strange("a commit that ends too early")) }
    };
    let wrong = || strange("a commit without an id");
    let id = self::id(id).map(CommitId).ok_or_else(wrong)?;
    let parents = field()?.split(|byte| *byte == b' ').filter_map(self::id).map(CommitId).collect();
    let tree = self::id(&field()?).ok_or_else(wrong)?;
    let mut signature = || -> io::Result<Signature> {
        let [name, email] = [text(field()?), text(field()?)];
        Ok(Signature { name, email, at: time(&field()?) })
    };
    let (author, committer) = (signature()?, signature()?);
    let (subject, trailers) = (text(field()?), text(field()?));
    let trailer = |line: &str| {
        let (key, value) = line.split_once(':')?;
        Some((key.trim().to_owned(), value.trim().to_owned()))
    };
    let trailers = trailers.lines().filter_map(trailer).collect();
    Ok(Commit { id, parents, tree, author, committer, subject, trailers, touched: Vec::new() })
}

/// `:100644 100644 ID ID M` and its path; a merge has a colon, a mode and an id more for each further parent. Nothing where
/// the file is none of the store's.
fn touch(states: &[u8], path: &[u8], prefix: &[u8]) -> Option<Touch> {
    let path = std::str::from_utf8(path.strip_prefix(prefix)?).ok()?;
    layout::role(path)?;
    let parents = states.iter().take_while(|byte| **byte == b':').count();
    let words: Vec<&[u8]> = states[parents..].split(|byte| *byte == b' ').collect();
    let (modes, rest) = words.split_at_checked(parents + 1)?;
    let blob = |place: usize| -> Option<Option<BlobId>> {
        let blob = id(rest.get(place)?)?;
        // Links and other repositories are no records, and what is not there has no bytes.
        Some((modes[place].starts_with(b"100") && blob != [0; 20]).then_some(BlobId(blob)))
    };
    let mut sides = (0..parents).map(blob).collect::<Option<Vec<_>>>()?;
    let (before, after) = (sides.remove(0), blob(parents)?);
    Some(Touch { path: FilePath::from(path), before, others: sides, after })
}

/// The bytes of an id that is written in forty digits.
pub(super) fn id(digits: &[u8]) -> Option<[u8; 20]> {
    let digits: &[u8; 40] = digits.try_into().ok()?;
    let mut bytes = [0; 20];
    for (byte, pair) in bytes.iter_mut().zip(digits.chunks_exact(2)) {
        let digit = |at: usize| char::from(pair[at]).to_digit(16);
        *byte = u8::try_from(digit(0)? * 16 + digit(1)?).ok()?;
    }
    Some(bytes)
}

fn text(bytes: Vec<u8>) -> String {
    String::from_utf8(bytes).unwrap_or_else(|error| String::from_utf8_lossy(error.as_bytes()).into_owned())
}

/// Seconds and an offset: `1795270244 -0500`; the beginning of time where it is none of this world.
fn time(raw: &[u8]) -> DateTime<FixedOffset> {
    let read = || {
        let (seconds, offset) = std::str::from_utf8(raw).ok()?.split_once(' ')?;
        let clock: i32 = offset.parse().ok()?;
        let zone = FixedOffset::east_opt((clock / 100 * 60 + clock % 100) * 60)?;
        Some(DateTime::from_timestamp(seconds.parse().ok()?, 0)?.with_timezone(&zone))
    };
    read().unwrap_or_default()
}

pub(super) fn strange(what: &str) -> io::Error {
    io::Error::new(io::ErrorKind::InvalidData, format!("`git log` said something that was not asked: {what}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    const ID: &str = "f7f8bc58162755c1ead7afd15391830dabefc9aa";

    fn read_of(text: &str) -> io::Result<Vec<Commit>> {
        let mut read = Vec::new();
        commits(&mut text.as_bytes(), b"ops/", &mut |commit| {
            read.push(commit);
            Ok(())
        })?;
        Ok(read)
    }

    fn commit_of(subject: &str, name: &str, files: &str) -> String {
        let who = format!("{name}\0{name}@x\x001795270244 -0530\0");
        format!("\x1e{ID}\0{ID} {ID}\0{ID}\0{who}{who}{subject}\0Change: CHG-1\nx:y\n\0\0{files}")
    }

    #[test]
    fn fields_are_counted_and_cannot_pass_for_others() {
        let name = format!("\x1e{ID}");
        let read = read_of(&commit_of(":100644 100644", &name, "")).unwrap();
        assert_eq!((read.len(), read[0].author.name.as_str()), (1, name.as_str()));
        assert_eq!((read[0].subject.as_str(), read[0].parents.len()), (":100644 100644", 2));
        assert_eq!(read[0].author.at.to_rfc3339(), "2026-11-21T08:40:44-05:30");
        assert_eq!(read[0].trailer("change").collect::<Vec<_>>(), ["CHG-1"]);
    }

    #[test]
    fn files_of_a_merge_have_a_side_for_each_parent() {
        let none = "0".repeat(40);
        let files = format!(
            "\0::100644 120000 100644 {ID} {ID} {ID} MM\0ops/assets/a.yaml\0\n:100644 000000 {ID} {none} D\0ops/assets/b.yaml\0:100644 100644 {ID} {ID} M\0assets/c.yaml\0:100644 100644 {ID} {ID} M\0ops/notes.txt\0"
        );
        let read = read_of(&commit_of("s", "n", &files)).unwrap();
        let [merged, removed] = read[0].touched.as_slice() else { panic!("{read:?}") };
        assert_eq!((merged.before.is_some(), merged.others.as_slice()), (true, [None].as_slice()));
        assert_eq!((removed.path.as_str(), removed.after), ("assets/b.yaml", None));
    }

    #[test]
    fn an_answer_that_ends_too_early_or_is_none_is_refused() {
        assert!(read_of(&format!("\x1e{ID}\0{ID}\0")).is_err());
        assert!(read_of("fatal: x\0").is_err());
        assert!(read_of("").unwrap().is_empty());
    }
}
