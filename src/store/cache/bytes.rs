//! Numbers and texts as bytes, and back; sealed, so that a flipped bit is noticed. Never trusts a length.

use std::ops::Range;

const MAGIC: &[u8; 8] = b"itsm-c1\n";
const HEAD: usize = 8 + 8 + 8 + 8 + 4;

/// What stands before bytes: it names the program and the digest, and vouches for all of it.
pub(in crate::store) fn head(program: u64, digest: u64, length: usize, check: u32) -> Vec<u8> {
    let mut bytes = MAGIC.to_vec();
    bytes.extend(program.to_le_bytes());
    bytes.extend(digest.to_le_bytes());
    bytes.extend((length as u64).to_le_bytes());
    let mut all = crc32fast::Hasher::new_with_initial(check);
    all.update(&bytes);
    bytes.extend(all.finalize().to_le_bytes());
    bytes
}

/// The inner bytes, where all is as it was sealed by this program for this digest.
pub(in crate::store) fn opened(bytes: &[u8], program: u64, digest: u64) -> Option<&[u8]> {
    let inner = bytes.get(HEAD..)?;
    is_sealed(&bytes[..HEAD], inner, program, digest).then_some(inner)
}

/// Whether this head was put before these bytes by this program.
pub(in crate::store) fn is_sealed(before: &[u8], inner: &[u8], program: u64, digest: u64) -> bool {
    before == head(program, digest, inner.len(), crc32fast::hash(inner))
}

/// Whether this head was put by this program, if it was put by any.
pub(in crate::store) fn is_of(head: &[u8], program: u64) -> bool {
    head.strip_prefix(MAGIC).is_some_and(|rest| rest.starts_with(&program.to_le_bytes()))
}

/// How long the bytes behind a head are, before anything is known of it.
pub(in crate::store) fn length(head: &[u8]) -> Option<usize> {
    u64::from_le_bytes(*head.get(24..)?.first_chunk()?).try_into().ok()
}

/// The digest of the head, before anything is known of it.
pub(in crate::store) fn digest(bytes: &[u8]) -> Option<u64> {
    Some(u64::from_le_bytes(*bytes.get(16..)?.first_chunk()?))
}

pub(in crate::store) const BEHIND_HEAD: usize = HEAD;

/// Seven bits a byte, the lowest first: most counts are small.
pub(in crate::store) fn put_count(to: &mut Vec<u8>, count: usize) {
    let mut rest = u32::try_from(count).unwrap_or(u32::MAX);
    while rest >= 0x80 {
        to.push((rest & 0x7f) as u8 | 0x80);
        rest >>= 7;
    }
    to.push(rest as u8);
}

pub(in crate::store) fn put_flag(to: &mut Vec<u8>, flag: bool) {
    to.push(u8::from(flag));
}

pub(in crate::store) fn put_text(to: &mut Vec<u8>, text: &str) {
    put_piece(to, text.as_bytes());
}

pub(in crate::store) fn put_option(to: &mut Vec<u8>, text: Option<&str>) {
    put_flag(to, text.is_some());
    if let Some(text) = text {
        put_text(to, text);
    }
}

/// Bytes behind their length.
pub(in crate::store) fn put_piece(to: &mut Vec<u8>, bytes: &[u8]) {
    put_count(to, bytes.len());
    to.extend_from_slice(bytes);
}

/// Where some bytes are among others; fewer than four billion are ever kept together
#[derive(Debug, Clone, Copy)]
pub(in crate::store) struct Piece {
    start: u32,
    end: u32,
}

impl Piece {
    pub(super) fn new(place: Range<usize>) -> Option<Piece> {
        Some(Piece { start: u32::try_from(place.start).ok()?, end: u32::try_from(place.end).ok()? })
    }

    pub(in crate::store) fn range(self) -> Range<usize> {
        self.start as usize..self.end as usize
    }
}

/// A place in bytes that are read from front to end
#[derive(Debug, Clone, Copy)]
pub(in crate::store) struct Cursor<'b> {
    bytes: &'b [u8],
    at: usize,
}

impl<'b> Cursor<'b> {
    pub(in crate::store) fn new(bytes: &'b [u8], at: usize) -> Cursor<'b> {
        Cursor { bytes, at }
    }

    pub(in crate::store) fn is_at_end(&self) -> bool {
        self.at == self.bytes.len()
    }

    pub(in crate::store) fn at(&self) -> usize {
        self.at
    }

    pub(in crate::store) fn count(&mut self) -> Option<usize> {
        let mut count = 0;
        for shift in [0, 7, 14, 21, 28] {
            let byte = *self.bytes.get(self.at)?;
            self.at += 1;
            count |= usize::from(byte & 0x7f) << shift;
            if byte < 0x80 {
                return Some(count);
            }
        }
        None
    }

    pub(in crate::store) fn wide(&mut self) -> Option<u64> {
        self.chunk().map(u64::from_le_bytes)
    }

    pub(in crate::store) fn flag(&mut self) -> Option<bool> {
        Some(self.chunk::<1>()? != [0])
    }

    pub(in crate::store) fn chunk<const N: usize>(&mut self) -> Option<[u8; N]> {
        let chunk = *self.bytes.get(self.at..)?.first_chunk()?;
        self.at += N;
        Some(chunk)
    }

    /// Past so many bytes.
    pub(in crate::store) fn pass(&mut self, length: usize) -> Option<()> {
        self.slice(length).map(|_| ())
    }

    /// So many bytes, and past them.
    pub(in crate::store) fn slice(&mut self, length: usize) -> Option<&'b [u8]> {
        let slice = self.bytes.get(self.at..self.at.checked_add(length)?)?;
        self.at += length;
        Some(slice)
    }

    /// Where a piece behind its length is, and past it.
    pub(in crate::store) fn piece(&mut self) -> Option<Piece> {
        self.place().and_then(Piece::new)
    }

    fn place(&mut self) -> Option<Range<usize>> {
        let length = self.count()?;
        let place = self.at..self.at.checked_add(length)?;
        self.bytes.get(place.clone())?;
        self.at = place.end;
        Some(place)
    }

    pub(in crate::store) fn text(&mut self) -> Option<&'b str> {
        let place = self.place()?;
        std::str::from_utf8(&self.bytes[place]).ok()
    }

    /// A text that may be missing; nothing where the bytes end.
    pub(in crate::store) fn option(&mut self) -> Option<Option<&'b str>> {
        if self.flag()? { self.text().map(Some) } else { Some(None) }
    }

    pub(in crate::store) fn many<T>(&mut self, read: impl Fn(&mut Self) -> Option<T>) -> Option<Vec<T>> {
        let count = self.count()?;
        (0..count).map(|_| read(self)).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sealed(inner: &[u8], program: u64, digest: u64) -> Vec<u8> {
        let mut bytes = head(program, digest, inner.len(), crc32fast::hash(inner));
        bytes.extend_from_slice(inner);
        bytes
    }

    #[test]
    fn what_was_sealed_opens_for_the_same_program_and_digest() {
        let bytes = sealed(b"inner", 1, 2);
        assert_eq!(opened(&bytes, 1, 2), Some(&b"inner"[..]));
        assert_eq!(digest(&bytes), Some(2));
        assert_eq!((opened(&bytes, 3, 2), opened(&bytes, 1, 3)), (None, None));
    }

    #[test]
    fn any_flipped_bit_is_noticed() {
        let bytes = sealed(b"inner", 1, 2);
        for bit in 0..bytes.len() * 8 {
            let mut flipped = bytes.clone();
            flipped[bit / 8] ^= 1 << (bit % 8);
            assert_eq!(opened(&flipped, 1, 2), None, "bit {bit}");
        }
    }

    #[test]
    fn what_was_cut_off_is_noticed() {
        let bytes = sealed(b"inner", 1, 2);
        assert!((0..bytes.len()).all(|end| opened(&bytes[..end], 1, 2).is_none()));
    }

    #[test]
    fn counts_of_any_size_come_back() {
        for count in [0, 1, 127, 128, 16_383, 16_384, 1 << 21, 1 << 28, u32::MAX as usize] {
            let mut bytes = Vec::new();
            put_count(&mut bytes, count);
            let mut cursor = Cursor::new(&bytes, 0);
            assert_eq!((cursor.count(), cursor.is_at_end()), (Some(count), true), "{count}");
        }
    }

    #[test]
    fn lengths_beyond_the_end_are_refused() {
        for bytes in [[255, 255, 255, 255, 15], [255, 255, 255, 255, 255], [9, 0, 0, 0, 0]] {
            assert!(Cursor::new(&bytes, 0).piece().is_none(), "{bytes:?}");
        }
    }
}
