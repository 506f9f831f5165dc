//! From a source to a snapshot: every file through the three steps syntax, schema, type, in parallel, or from the
//! cache. A file that cannot be understood is a finding and stops nothing else.

mod again;
mod kept;

use rayon::prelude::*;

use super::attribute;
use super::cache::Cache;
use super::document::{self, Document, Fault, Node, Value};
use super::error::StoreError;
use super::held::Held;
use super::merge::marker;
use super::page::{Page, Text, Trail};
use super::shape;
use super::snapshot::{Entry, Snapshot};
use super::source::{Listed, Listing, Oddity, Source};
use crate::finding::{FilePath, Finding, Level, Location, Part};
use crate::model::layout::{self, Role};
use crate::model::schema::{self, Subject};
use crate::model::settings::VERSION;
use crate::model::{Kind, Settings};

pub use again::read_again;

/// What looks at each record's texts while they are at hand
pub type Inspect<'i> = &'i (dyn Fn(&Page<'_>) -> Vec<Finding> + Sync);

/// Files that are read one after the other, so that what they come to is collected once.
const AT_ONCE: usize = 128;

/// What some files came to
#[derive(Default)]
pub(super) struct Yield {
    pub(super) entries: Vec<Entry>,
    pub(super) faults: Vec<Finding>,
    /// Ids of records that could not be understood, and their files.
    pub(super) broken: Vec<(String, FilePath)>,
    pub(super) settings: Option<Settings>,
    schemas: Vec<(FilePath, String)>,
}

impl Yield {
    fn is_broken(&mut self, id: &str, file: &FilePath) {
        self.broken.push((id.to_owned(), file.clone()));
    }

    fn not_read(&mut self, path: &FilePath, oddity: &Oddity) {
        self.faults.push(odd(path, oddity));
        self.is_broken(path.stem(), path);
    }
}

/// Reads all of a source.
pub fn read(source: &dyn Source, inspect: Inspect<'_>) -> Result<Snapshot, StoreError> {
    let listing = source.list()?;
    let read = files(source, &listing.files, inspect)?;
    Ok(gather(Yield::default(), read, listing))
}

/// Reads all of a source, but for what the cache has of it. All that share a cache inspect alike.
pub fn read_with(source: &dyn Source, inspect: Inspect<'_>, cache: &Cache) -> Result<Snapshot, StoreError> {
    match source.shelf().filter(|_| !cache.is_none()) {
        Some(shelf) => kept::read(source, inspect, cache, shelf),
        None => read(source, inspect),
    }
}

fn files(source: &dyn Source, listed: &[Listed], inspect: Inspect<'_>) -> Result<Vec<Yield>, StoreError> {
    let chunk = |listed: &[Listed]| {
        let mut part = Yield::default();
        listed.iter().try_for_each(|listed| file(source, listed, inspect, &mut part)).map(|()| part)
    };
    listed.par_chunks(AT_ONCE).map(chunk).collect()
}

/// One snapshot out of what is known already and what was read.
fn gather(known: Yield, read: Vec<Yield>, listing: Listing) -> Snapshot {
    arrange(known, read, listing, Snapshot::new)
}

/// The same, the snapshot begun by the caller.
fn arrange(
    known: Yield,
    read: Vec<Yield>,
    listing: Listing,
    begin: impl FnOnce(Settings, Vec<Entry>, Vec<Finding>) -> Snapshot,
) -> Snapshot {
    let Yield { mut entries, mut faults, mut broken, mut settings, mut schemas } = known;
    entries.reserve_exact(read.iter().map(|part| part.entries.len()).sum());
    faults.extend(listing.odd.iter().map(|(path, oddity)| odd(path, oddity)));
    for part in read {
        entries.extend(part.entries);
        faults.extend(part.faults);
        broken.extend(part.broken);
        schemas.extend(part.schemas);
        settings = settings.or(part.settings);
    }
    schemas.sort();
    let mut snapshot = begin(settings.unwrap_or_default(), entries, faults);
    for (id, file) in broken {
        snapshot.broken.entry(id.to_lowercase()).or_default().insert(file);
    }
    snapshot.schemas = schemas;
    snapshot.files = listing.files.into_iter().map(|listed| listed.path).collect();
    snapshot
}

/// What one file holds, as a store of its own.
pub(super) fn one(path: &FilePath, bytes: &[u8]) -> Snapshot {
    let listed = Listed { path: path.clone(), blob: None };
    gather(alone(path, bytes), Vec::new(), Listing { files: vec![listed], odd: Vec::new() })
}

/// What one file comes to by itself.
pub(super) fn alone(path: &FilePath, bytes: &[u8]) -> Yield {
    let mut part = Yield::default();
    understand(path, bytes, &|_| Vec::new(), &mut part);
    part
}

/// The settings alone; those of a store that says nothing, where they cannot be read.
pub fn settings(source: &dyn Source) -> Result<Settings, StoreError> {
    let path = FilePath::from(layout::CONFIG);
    let mut part = Yield::default();
    if let Ok(bytes) = source.read(&path)?
        && let Ok(text) = document::decode(&bytes)
    {
        config(&path, text, &|_| Vec::new(), &mut part);
    }
    Ok(part.settings.unwrap_or_default())
}

fn file(
    source: &dyn Source,
    listed: &Listed,
    inspect: Inspect<'_>,
    part: &mut Yield,
) -> Result<(), StoreError> {
    match source.read(&listed.path)? {
        Ok(bytes) => understand(&listed.path, &bytes, inspect, part),
        Err(oddity) => part.not_read(&listed.path, &oddity),
    }
    Ok(())
}

fn understand(path: &FilePath, bytes: &[u8], inspect: Inspect<'_>, part: &mut Yield) {
    match (document::decode(bytes), layout::role(path.as_str())) {
        (Err(fault), _) => {
            part.faults.push(finding(path, fault));
            part.is_broken(path.stem(), path);
        }
        (Ok(text), Some(Role::Schema)) => part.schemas.push((path.clone(), text.to_owned())),
        (Ok(text), Some(Role::Attributes)) => part.faults.extend(attribute::faults(path, text)),
        (Ok(text), Some(Role::Config)) => config(path, text, inspect, part),
        (Ok(text), Some(Role::Records(kind))) => records(path, kind, text, inspect, part),
        (Ok(_), None) => {}
    }
}

fn config(path: &FilePath, text: &str, inspect: Inspect<'_>, part: &mut Yield) {
    let reading = document::read(text);
    if reading.documents.is_empty() && reading.faults.is_empty() {
        let message = "this file is empty, and does not say of which `version` the store is";
        let finding = Finding::new("missing-field", Level::Warning, Location::file(path), message);
        part.faults.push(finding.help(format!("write `version: {VERSION}`")));
    }
    part.faults.extend(reading.faults.into_iter().map(|fault| finding(path, fault)));
    part.faults.extend(undecided(path, text));
    let Some(first) = reading.documents.first() else { return };
    let texts = |each: &mut dyn FnMut(Text<'_>)| visit(&first.root, None, each);
    part.faults.extend(inspect(&Page { file: path, document: 0, record: None, texts: &texts }));
    if !first.sound {
        return;
    }
    match document::typed::from_node(&first.root) {
        Ok(settings) => part.settings = Some(settings),
        Err(fault) => {
            let schema = schema::of(Subject::Settings);
            part.faults.extend(misfits(path, 0, schema, "itsm.yaml", None, &first.root, fault));
            // A key that is misspelt takes nothing from the others.
            part.settings = known_fields(&first.root).and_then(|root| document::typed::from_node(&root).ok());
        }
    }
}

/// The settings without the keys that nobody knows.
fn known_fields<'a>(root: &Node<'a>) -> Option<Node<'a>> {
    let Value::Mapping(entries) = &root.value else { return None };
    let known = schema::fields(Subject::Settings);
    let kept = entries.iter().filter(|(key, _)| known.contains(&&*key.text)).cloned().collect();
    Some(Node { span: root.span.clone(), value: Value::Mapping(kept) })
}

fn records(path: &FilePath, kind: Kind, text: &str, inspect: Inspect<'_>, part: &mut Yield) {
    let reading = document::read(text);
    let is_silent = reading.faults.is_empty();
    part.faults.extend(reading.faults.into_iter().map(|fault| finding(path, fault)));
    part.faults.extend(undecided(path, text));
    if reading.documents.is_empty() {
        part.is_broken(path.stem(), path);
        if is_silent {
            let finding = Finding::new(
                "invalid-yaml",
                Level::Error,
                Location::file(path),
                "there is no record in this file",
            );
            part.faults.push(finding.help("put the record back from git, or remove the file"));
        }
    }
    for (index, document) in reading.documents.iter().enumerate() {
        record(path, kind, index, document, inspect, part);
    }
}

fn record(
    path: &FilePath,
    kind: Kind,
    index: usize,
    document: &Document<'_>,
    inspect: Inspect<'_>,
    part: &mut Yield,
) {
    let root = &document.root;
    let own_id = root.get("id").and_then(Node::text);
    if document.sound {
        match document::typed::record(kind, root) {
            Ok(record) => {
                let id = record.id().unwrap_or(path.stem()).to_owned();
                let record = Held::from(record);
                part.entries.push(Entry { id, file: path.clone(), document: index, record });
            }
            Err(fault) => {
                let schema = schema::of(Subject::Kind(kind));
                part.faults.extend(misfits(path, index, schema, kind.with_article(), own_id, root, fault));
                part.is_broken(own_id.unwrap_or(path.stem()), path);
            }
        }
    } else {
        part.is_broken(own_id.unwrap_or(path.stem()), path);
    }
    let texts = |each: &mut dyn FnMut(Text<'_>)| visit(root, None, each);
    let page = Page { file: path, document: index, record: own_id, texts: &texts };
    part.faults.extend(inspect(&page));
}

/// All that the schema says against a node; what typing said, where the schema says nothing.
fn misfits(
    path: &FilePath,
    document: usize,
    schema: &serde_json::Value,
    noun: &str,
    record: Option<&str>,
    root: &Node<'_>,
    fault: document::typed::TypeFault,
) -> Vec<Finding> {
    let mut found = shape::misfits(schema, noun, root);
    if found.is_empty() {
        found.push(shape::Misfit {
            check: "wrong-type",
            message: fault.message,
            pointer: fault.pointer,
            part: fault.part,
            help: None,
        });
    }
    let place = |misfit: &shape::Misfit| match misfit.part {
        Part::Key => Location::key(path, document, misfit.pointer.clone()),
        Part::Value => Location::value(path, document, misfit.pointer.clone()),
    };
    let finding = |misfit: shape::Misfit| Finding {
        record: record.map(str::to_owned),
        help: misfit.help.clone(),
        ..Finding::new(misfit.check, Level::Error, place(&misfit), misfit.message)
    };
    found.into_iter().map(finding).collect()
}

fn visit(node: &Node<'_>, trail: Option<&Trail<'_>>, each: &mut dyn FnMut(Text<'_>)) {
    match &node.value {
        Value::Scalar(scalar) => {
            if let Some(trail) = trail {
                each(Text { trail, part: Part::Value, text: &scalar.text });
            }
        }
        Value::Sequence(items) => {
            for (index, item) in items.iter().enumerate() {
                visit(item, Some(&Trail::index(trail, index)), each);
            }
        }
        Value::Mapping(entries) => {
            for (key, value) in entries {
                let trail = Trail::key(trail, &key.text);
                each(Text { trail: &trail, part: Part::Key, text: &key.text });
                visit(value, Some(&trail), each);
            }
        }
    }
}

/// What a merge left for a person to decide.
fn undecided(path: &FilePath, text: &str) -> Vec<Finding> {
    let finding = |conflict: marker::Conflict| {
        let message = format!("a merge left `{}` undecided; until then ours holds", conflict.field);
        let at = Location::bytes(path, conflict.span);
        let finding = Finding::new("conflict-marker", Level::Error, at, message);
        let finding = match conflict.end {
            Some(end) => finding.related(Location::bytes(path, end), "it ends here"),
            None => finding,
        };
        finding.help("write what holds below the marker, and delete the comments of the marker")
    };
    marker::conflicts(text).into_iter().map(finding).collect()
}

fn finding(path: &FilePath, fault: Fault) -> Finding {
    let finding = Finding::new(fault.check, Level::Error, Location::bytes(path, fault.span), fault.message);
    let finding = match fault.related {
        Some((span, message)) => finding.related(Location::bytes(path, span), message),
        None => finding,
    };
    Finding { help: fault.help, ..finding }
}

fn odd(path: &FilePath, oddity: &Oddity) -> Finding {
    let (check, message, help) = match oddity {
        Oddity::SymbolicLink { target } => (
            "unsafe-path",
            format!("this is a symbolic link to `{target}`, which is not followed"),
            "put the record itself here: what a clone holds is the link, not what it leads to",
        ),
        Oddity::NotAFile { kind } => (
            "unreadable-file",
            format!("this is {kind}, not a record"),
            "move it out of the folder of records",
        ),
        Oddity::Unreadable { reason } => {
            ("unreadable-file", format!("cannot be read: {reason}"), "mend its permissions, or remove it")
        }
        Oddity::Missing => (
            "unreadable-file",
            "it was there and is gone".to_owned(),
            "somebody removed it meanwhile; look again",
        ),
        Oddity::TooLarge { bytes } => (
            "unreadable-file",
            format!("{} MB are more than any file of records has", bytes / 1_000_000),
            "split it: some ten thousand records go into one file",
        ),
        Oddity::NameNotUtf8 => (
            "unsafe-path",
            "the file's name is not UTF-8".to_owned(),
            "rename it: not every system can have such a name",
        ),
        Oddity::Conflicted => (
            "unreadable-file",
            "the index holds the sides of a merge, not a result".to_owned(),
            "finish the merge: mend the file and `git add` it",
        ),
        Oddity::SameWithoutCase { other } => (
            "unsafe-path",
            format!("this path differs from `{other}` by upper and lower case alone"),
            "rename one of them: some systems can hold only one of the two",
        ),
        Oddity::Capitals => (
            "unsafe-path",
            "this file is not read: its ending has capitals".to_owned(),
            "end its name in `.yaml`: git mv",
        ),
    };
    let level = if *oddity == Oddity::Capitals { Level::Warning } else { Level::Error };
    Finding::new(check, level, Location::file(path), message).help(help)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::source::Memory;

    const FILES: [(&str, &str); 4] = [
        ("itsm.yaml", "version: 1\norganisation: ACME\n"),
        ("assets/a.yaml", "id: a\ntype: server\nlifecycle: active\n"),
        ("assets/b.yaml", "id: b\ntype: server\nlifecycle: actve\n"),
        ("schema/tags.schema.json", "{}"),
    ];

    fn told(snapshot: &Snapshot) -> String {
        let ids: Vec<&str> = snapshot.entries().iter().map(|entry| entry.id.as_str()).collect();
        let faults: Vec<&str> = snapshot.faults.iter().map(|fault| fault.message.as_str()).collect();
        let mut broken: Vec<&String> = snapshot.broken.keys().collect();
        broken.sort();
        let settings = &snapshot.settings.organisation;
        format!("{ids:?} {faults:?} {broken:?} {settings} {:?} {:?}", snapshot.schemas, snapshot.files)
    }

    #[test]
    fn reading_again_what_changed_comes_to_the_same_as_reading_all() {
        let before = read(&Memory::new(FILES), &|_| Vec::new()).unwrap();
        let replaced = |path: &str, text: &'static str| {
            let files = FILES.map(|(file, old)| if file == path { (file, text) } else { (file, old) });
            Memory::new(files)
        };
        for (path, text) in [
            ("assets/a.yaml", "id: a2\ntype: server\nlifecycle: active\n"),
            ("assets/b.yaml", "id: b\ntype: server\nlifecycle: active\n"),
            ("assets/a.yaml", "id: [\n"),
            ("itsm.yaml", "version: 1\norganisation: Other\n"),
            ("schema/tags.schema.json", "{\"type\": \"object\"}"),
        ] {
            let after = replaced(path, text);
            let again = read_again(&before, &[path.into()], &after, &|_| Vec::new()).unwrap();
            let all = read(&after, &|_| Vec::new()).unwrap();
            let sorted = |mut snapshot: Snapshot| {
                snapshot.faults.sort_by(Finding::order);
                told(&snapshot)
            };
            assert_eq!(sorted(again), sorted(all), "{path}: {text}");
        }
    }
}
