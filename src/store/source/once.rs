//! A source that is listed once: whoever lists it again, a preview laid over it, hears of the same files. Reads as the source
//! reads.

use std::sync::OnceLock;

use super::{Listed, Listing, Oddity, Source};
use crate::finding::FilePath;
use crate::store::cache::{Shelf, Stamp};
use crate::store::error::StoreError;

/// A source, and what it listed
#[derive(Debug)]
pub struct Once<S> {
    source: S,
    listing: OnceLock<Listing>,
}

impl<S: Source> Once<S> {
    pub fn new(source: S) -> Once<S> {
        Once { source, listing: OnceLock::new() }
    }
}

impl<S: Source> Source for Once<S> {
    fn list(&self) -> Result<Listing, StoreError> {
        if let Some(listing) = self.listing.get() {
            return Ok(listing.clone());
        }
        let listing = self.source.list()?;
        Ok(self.listing.get_or_init(|| listing).clone())
    }

    fn read(&self, path: &FilePath) -> Result<Result<Vec<u8>, Oddity>, StoreError> {
        self.source.read(path)
    }

    fn stamps(&self, files: &[Listed]) -> Vec<Option<Stamp>> {
        self.source.stamps(files)
    }

    fn shelf(&self) -> Option<Shelf> {
        self.source.shelf()
    }

    fn name(&self) -> String {
        self.source.name()
    }
}
