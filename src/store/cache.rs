//! What was understood of files, kept in `.git/itsm/cache` so that it need not be understood again. Never the truth:
//! whatever is missing, stale, of another program or damaged is read anew, and nobody is told.
//!
//! A file's records are kept under its path and the id that git gives to its bytes, so that the working tree, the
//! index and commits share them. Files with anything to be said against them are not kept: they are few, and reading
//! them again says it again. For a working tree the stamp of each file is kept too, as git's index does, so that
//! nothing that was not touched is opened.

pub(super) mod bytes;
pub(super) mod kept;
mod pack;
pub(super) mod peek;
mod stamp;

use std::fs;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::io::Write;
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

pub(super) use pack::{Pack, Row, Sheet, Slot};
pub use stamp::Stamp;

/// How many answers of one name are kept.
const MOST_DERIVED: usize = 8;

/// Where a store's cache is
#[derive(Debug, Clone, Default)]
pub struct Cache {
    /// Nothing where there is no repository to keep it in, or none is wanted.
    folder: Option<PathBuf>,
    /// Which build of the program it belongs to.
    program: u64,
}

/// What a cache has on the disk
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Extent {
    pub folder: PathBuf,
    pub files: usize,
    pub bytes: u64,
}

/// Which reading a pack is of: those of one shelf replace each other
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shelf {
    /// The working tree; most of it is in the index and in commits too.
    WorkTree,
    /// What an index or a commit has beyond that.
    Beyond,
}

impl Shelf {
    fn name(self) -> &'static str {
        match self {
            Shelf::WorkTree => "work-tree",
            Shelf::Beyond => "beyond",
        }
    }
}

impl Cache {
    /// Of the store that lies at this way from the top of its repository.
    pub fn new(git_dir: &Path, prefix: &str, program: u64) -> Cache {
        let store =
            if prefix.is_empty() { "top".to_owned() } else { prefix.trim_end_matches('/').replace('/', "%") };
        Cache { folder: Some(git_dir.join("itsm/cache").join(store)), program }
    }

    /// None: everything is read anew.
    pub fn none() -> Cache {
        Cache::default()
    }

    pub fn is_none(&self) -> bool {
        self.folder.is_none()
    }

    pub(super) fn load(&self, shelf: Shelf) -> Option<Pack> {
        let file = fs::File::open(self.folder.as_ref()?.join(shelf.name())).ok()?;
        Pack::open(file, self.program)
    }

    pub(super) fn keep(&self, shelf: Shelf, began: SystemTime, sheets: &[Sheet<'_>]) {
        self.put(shelf.name(), |file| pack::write(file, self.program, began, sheets));
    }

    /// What was derived from all files of a reading, where it is kept under their digest.
    pub fn recall(&self, name: &str, digest: &[u8; 32]) -> Option<Vec<u8>> {
        let bytes = fs::read(self.folder.as_ref()?.join(derived(name, digest))).ok()?;
        let inner = bytes::opened(&bytes, self.program, 0)?;
        inner.strip_prefix(digest).map(<[u8]>::to_vec)
    }

    /// Keeps what was derived, for the last few digests.
    pub fn remember(&self, name: &str, digest: &[u8; 32], derived_bytes: &[u8]) {
        let inner = [digest.as_slice(), derived_bytes].concat();
        let head = bytes::head(self.program, 0, inner.len(), crc32fast::hash(&inner));
        self.put(&derived(name, digest), |file| file.write_all(&[head, inner].concat()));
        if let Some(folder) = &self.folder {
            remove_oldest(folder, name);
        }
    }

    /// What there is on the disk.
    pub fn extent(&self) -> Option<Extent> {
        let folder = self.folder.clone()?;
        let files = fs::read_dir(&folder).into_iter().flatten().filter_map(Result::ok);
        let sizes: Vec<u64> = files.filter_map(|file| Some(file.metadata().ok()?.len())).collect();
        Some(Extent { folder, files: sizes.len(), bytes: sizes.iter().sum() })
    }

    /// Removes it; the next reading makes it anew.
    pub fn clear(&self) -> std::io::Result<()> {
        let Some(folder) = &self.folder else { return Ok(()) };
        match fs::remove_dir_all(folder) {
            Err(error) if error.kind() != std::io::ErrorKind::NotFound => Err(error),
            _ => Ok(()),
        }
    }

    /// A name that others see only when the file is whole. Whoever cannot write goes without.
    fn put(&self, name: &str, write: impl FnOnce(&mut dyn Write) -> std::io::Result<()>) {
        let Some(folder) = &self.folder else { return };
        let attempt = || {
            fs::create_dir_all(folder)?;
            let file = super::disk::draft(folder, &format!(".{name}."))?;
            let mut buffer = std::io::BufWriter::with_capacity(1 << 20, file);
            write(&mut buffer)?;
            let file = buffer.into_inner().map_err(std::io::IntoInnerError::into_error)?;
            super::disk::put(file, &folder.join(name), super::disk::Replaces::Old)
        };
        let _: std::io::Result<()> = attempt();
        remove_left_over(folder);
    }
}

/// The file of what was derived.
fn derived(name: &str, digest: &[u8; 32]) -> String {
    let short: String = digest[..8].iter().map(|byte| format!("{byte:02x}")).collect();
    format!("{name}-{short}")
}

/// Leaves the youngest of what is kept under a name: as many as there are places that people read from in turn.
fn remove_oldest(folder: &Path, name: &str) {
    let files = fs::read_dir(folder).into_iter().flatten().filter_map(Result::ok);
    let ours = files.filter(|file| file.file_name().to_string_lossy().starts_with(&format!("{name}-")));
    let mut aged: Vec<_> =
        ours.map(|it| (it.metadata().and_then(|it| it.modified()).ok(), it.path())).collect();
    aged.sort();
    for (_, path) in aged.iter().rev().skip(MOST_DERIVED) {
        let _: std::io::Result<()> = fs::remove_file(path);
    }
}

/// The build of a program, by its file: another build may pack otherwise.
pub fn program(file: &fs::Metadata) -> u64 {
    let mut hasher = DefaultHasher::new();
    (env!("CARGO_PKG_VERSION"), file.len(), file.modified().ok()).hash(&mut hasher);
    hasher.finish()
}

/// Drafts of programs that were killed.
fn remove_left_over(folder: &Path) {
    let is_draft = |file: &fs::DirEntry| file.file_name().to_string_lossy().starts_with('.');
    let is_old = |file: &fs::DirEntry| {
        let age = file.metadata().and_then(|it| it.modified()).map(|it| it.elapsed().unwrap_or_default());
        age.is_ok_and(|age| age > Duration::from_secs(3600))
    };
    let files = fs::read_dir(folder).into_iter().flatten().filter_map(Result::ok);
    for file in files.filter(|file| is_draft(file) && is_old(file)) {
        let _: std::io::Result<()> = fs::remove_file(file.path());
    }
}
