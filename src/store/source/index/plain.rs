//! git's index as it lies on disk, where it is of the plain sort that nearly every repository has. Whatever is of another
//! sort, split, sparse, compressed or cut off, is libgit2's to read, which also sorts and hashes all of it and takes ten
//! times as long. Like git itself, reads without the checksum at the end.

use super::Staged;
use crate::store::source::BlobId;

/// What stands before an entry's path: times, device, inode, mode, owners and size, the blob's id, flags
const BEFORE_PATH: usize = 62;
const MODE: usize = 24;
const BLOB: usize = 40;
const FLAGS: usize = 60;

/// The flag of an entry that has more of them behind
const EXTENDED: u16 = 0x4000;
/// The flag among those that are behind: only meant to be added
const INTENT_TO_ADD: u16 = 0x2000;

/// Its entries, in their order; nothing where it is of another sort.
pub(super) fn entries(bytes: &[u8]) -> Option<Vec<Staged<'_>>> {
    let body = bytes.get(..bytes.len().checked_sub(20)?)?;
    let mut rest = body.strip_prefix(b"DIRC")?;
    let version = number(&mut rest)?;
    let count = number(&mut rest)? as usize;
    if !matches!(version, 2 | 3) || count > body.len() / BEFORE_PATH {
        return None;
    }
    let entries = (0..count).map(|_| entry(&mut rest)).collect::<Option<_>>()?;
    is_complete(rest).then_some(entries)
}

fn entry<'i>(rest: &mut &'i [u8]) -> Option<Staged<'i>> {
    let start = *rest;
    let mode = u32::from_be_bytes(*start.get(MODE..)?.first_chunk()?);
    let blob = BlobId(*start.get(BLOB..)?.first_chunk()?);
    let flags = u16::from_be_bytes(*start.get(FLAGS..)?.first_chunk()?);
    let more = if flags & EXTENDED == 0 { 0 } else { 2 };
    let is_only_intended =
        more > 0 && u16::from_be_bytes(*start.get(BEFORE_PATH..)?.first_chunk()?) & INTENT_TO_ADD != 0;
    let behind = start.get(BEFORE_PATH + more..)?;
    let length = behind.iter().position(|byte| *byte == 0)?;
    // One to eight bytes of nothing make an entry's length a multiple of eight.
    *rest = start.get((BEFORE_PATH + more + length + 8) & !7..)?;
    Some(Staged {
        path: &behind[..length],
        mode,
        blob,
        is_conflicted: flags & super::STAGE != 0,
        is_only_intended,
    })
}

/// Whether what is behind the entries is known to be of no matter: git writes small letters where it is.
fn is_complete(mut rest: &[u8]) -> bool {
    while let Some((name, behind)) = rest.split_first_chunk::<4>() {
        rest = behind;
        let Some(length) = number(&mut rest) else { return false };
        match rest.get(length as usize..) {
            Some(behind) if name[0].is_ascii_uppercase() => rest = behind,
            _ => return false,
        }
    }
    rest.is_empty()
}

fn number(rest: &mut &[u8]) -> Option<u32> {
    let (chunk, behind) = rest.split_first_chunk::<4>()?;
    *rest = behind;
    Some(u32::from_be_bytes(*chunk))
}
