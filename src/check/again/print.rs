//! What tells files apart from others and from what they were: digests of their paths and bytes.

use rayon::prelude::*;
use sha2::{Digest, Sha256};

use crate::model::layout::{self, Role};
use crate::store::snapshot::Snapshot;

/// Of a file's path and bytes: enough of a digest that nobody finds two files with the same
pub(super) type Print = [u8; 16];

/// So many files are digested by one thread in one go.
const AT_ONCE: usize = 1024;

/// The prints of all files of a snapshot
pub struct Prints {
    /// In the order of the snapshot's files.
    pub(super) files: Vec<Print>,
    /// Of all files that hold no records: settings and schemas, on which any finding may hang.
    pub ground: [u8; 32],
    /// Of all files.
    pub digest: [u8; 32],
}

impl Prints {
    /// Nothing where it is not known what all files hold.
    pub fn of(snapshot: &Snapshot) -> Option<Prints> {
        let blobs = snapshot.blobs.as_ref()?;
        let files = snapshot.files.par_iter().zip(blobs).with_min_len(AT_ONCE);
        let files: Vec<Print> = files
            .map(|(path, blob)| {
                let hasher = Sha256::new().chain_update(path.as_str()).chain_update([0]).chain_update(blob.0);
                short(hasher.finalize().into())
            })
            .collect();
        let is_ground = |place: &usize| {
            let role = layout::role(snapshot.files[*place].as_str());
            !matches!(role, Some(Role::Records(_)))
        };
        let places = (0..files.len()).into_par_iter().with_min_len(AT_ONCE);
        let mut ground = Sha256::new();
        places.filter(is_ground).collect::<Vec<_>>().iter().for_each(|place| ground.update(files[*place]));
        let digest = Sha256::digest(files.as_flattened()).into();
        Some(Prints { files, ground: ground.finalize().into(), digest })
    }
}

fn short(digest: [u8; 32]) -> Print {
    let mut print = [0; 16];
    print.copy_from_slice(&digest[..16]);
    print
}
