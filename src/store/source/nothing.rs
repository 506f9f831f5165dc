//! A store without any files: what was there before the first commit.

use super::{Listing, Oddity, Source};
use crate::finding::FilePath;
use crate::store::error::StoreError;

/// The store before its first commit
#[derive(Debug, Clone, Copy)]
pub struct Nothing;

impl Source for Nothing {
    fn list(&self) -> Result<Listing, StoreError> {
        Ok(Listing::default())
    }

    fn read(&self, _: &FilePath) -> Result<Result<Vec<u8>, Oddity>, StoreError> {
        Ok(Err(Oddity::Missing))
    }

    fn name(&self) -> String {
        "nothing".to_owned()
    }
}
