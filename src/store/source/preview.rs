//! A source as it would be after some changes, so that a change is judged before it is made. Never writes.

use std::collections::BTreeMap;

use super::gather::Gather;
use super::memory::within_size;
use super::{BlobId, Listing, Oddity, Source};
use crate::finding::FilePath;
use crate::model::layout;
use crate::store::error::StoreError;

/// Changes laid over another source: new bytes, or nothing for a file that goes
#[derive(Debug, Clone)]
pub struct Preview<S> {
    base: S,
    changes: BTreeMap<FilePath, Option<Vec<u8>>>,
}

impl<S: Source> Preview<S> {
    pub fn new(base: S, changes: BTreeMap<FilePath, Option<Vec<u8>>>) -> Preview<S> {
        Preview { base, changes }
    }
}

impl<S: Source> Source for Preview<S> {
    fn list(&self) -> Result<Listing, StoreError> {
        let mut base = self.base.list()?;
        if self.only_edits(&base) {
            self.edit(&mut base);
            return Ok(base);
        }
        let mut gather = Gather::new();
        gather.listing(base, |path| self.changes.contains_key(path));
        for (path, bytes) in &self.changes {
            if let Some(bytes) = bytes {
                gather.file(path.as_str().as_bytes(), Some(BlobId::of(bytes)));
            }
        }
        Ok(gather.finish())
    }

    fn read(&self, path: &FilePath) -> Result<Result<Vec<u8>, Oddity>, StoreError> {
        match self.changes.get(path) {
            None => self.base.read(path),
            Some(Some(bytes)) if layout::role(path.as_str()).is_some() => Ok(within_size(bytes)),
            Some(_) => Ok(Err(Oddity::Missing)),
        }
    }

    fn name(&self) -> String {
        format!("{} with these changes", self.base.name())
    }
}

impl<S> Preview<S> {
    /// Whether other bytes in files that are there are all that changes.
    fn only_edits(&self, base: &Listing) -> bool {
        let is_edit =
            |(path, bytes): (&FilePath, &Option<Vec<u8>>)| bytes.is_some() && base.find(path).is_some();
        base.odd.is_empty() && self.changes.iter().all(is_edit)
    }

    fn edit(&self, base: &mut Listing) {
        for (path, bytes) in &self.changes {
            if let Ok(at) = base.files.binary_search_by(|listed| listed.path.cmp(path)) {
                base.files[at].blob = bytes.as_deref().map(BlobId::of);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::Memory;
    use super::*;

    #[test]
    fn a_new_file_that_differs_by_case_from_one_below_is_odd() {
        let base = Memory::new([("people/Jim.yaml", "")]);
        let change = |path: &str| BTreeMap::from([(FilePath::from(path), Some(Vec::new()))]);
        let odd = |path| Preview::new(&base, change(path)).list().unwrap().odd;
        let other = FilePath::from("people/Jim.yaml");
        assert_eq!(odd("people/jim.yaml"), [("people/jim.yaml".into(), Oddity::SameWithoutCase { other })]);
        assert_eq!(odd("people/Jim.yaml"), []);
    }

    #[test]
    fn renaming_one_of_two_that_differ_by_case_mends_it() {
        let base = Memory::new([("people/Jim.yaml", "id: jim"), ("people/jim.yaml", "id: jim2")]);
        let gone = BTreeMap::from([(FilePath::from("people/Jim.yaml"), None)]);
        let preview = Preview::new(&base, gone);
        assert_eq!(preview.list().unwrap().odd, []);
        assert_eq!(preview.read(&"people/Jim.yaml".into()).unwrap(), Err(Oddity::Missing));
    }

    #[test]
    fn a_file_that_is_none_of_ours_is_not_listed() {
        let readme = BTreeMap::from([(FilePath::from("README.md"), Some(b"# Store".to_vec()))]);
        let preview = Preview::new(Memory::default(), readme);
        assert_eq!(preview.list().unwrap().files, []);
        assert_eq!(preview.read(&"README.md".into()).unwrap(), Err(Oddity::Missing));
    }
}
