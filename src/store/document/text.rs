//! Bytes as text, and places in it. Never guesses an encoding: what is not UTF-8 is refused with the likely reason.

use std::ops::Range;

use super::fault::{Fault, INVALID, NOT_UTF8};

const BYTE_ORDER_MARK: &str = "\u{feff}";

/// The text of a file. A byte-order mark stays in it, so that spans count the file's bytes; [`super::read`] skips it.
pub fn decode(bytes: &[u8]) -> Result<&str, Fault> {
    if is_utf16(bytes) {
        let help = "save the file as UTF-8, or convert it with `iconv -f UTF-16 -t UTF-8`";
        return Err(Fault::new(NOT_UTF8, 0..2, "the file is UTF-16; records are UTF-8").help(help));
    }
    let text = std::str::from_utf8(bytes).map_err(|error| not_utf8(bytes, error))?;
    match text.find('\0') {
        Some(at) => Err(Fault::new(INVALID, at..at + 1, format!("there is a NUL byte at offset {at}"))
            .help("records are text: delete the byte, or take the file from git again")),
        None => Ok(text),
    }
}

/// By its mark, or, without one, by the NUL that every other byte of plain text is.
fn is_utf16(bytes: &[u8]) -> bool {
    let (units, _) = bytes.as_chunks::<2>();
    let all = |is_ascii: fn(&[u8; 2]) -> bool| !units.is_empty() && units.iter().take(64).all(is_ascii);
    matches!(units.first(), Some([0xff, 0xfe] | [0xfe, 0xff]))
        || all(|[low, high]| *low != 0 && *high == 0)
        || all(|[high, low]| *high == 0 && *low != 0)
}

fn not_utf8(bytes: &[u8], error: std::str::Utf8Error) -> Fault {
    let at = error.valid_up_to();
    let span = at..at + error.error_len().unwrap_or(bytes.len() - at);
    let message = format!("the byte 0x{:02x} at offset {at} is not UTF-8", bytes[at]);
    let help = "save the file as UTF-8; if it is Latin-1, convert it with `iconv -f LATIN1 -t UTF-8`";
    Fault::new(NOT_UTF8, span, message).help(help)
}

/// Line and column of a byte, both from 1; columns count characters. Takes bytes as well as text, as a file that is
/// not UTF-8 has places too.
pub fn line_and_column(text: impl AsRef<[u8]>, byte: usize) -> (usize, usize) {
    let text = text.as_ref();
    let before = &text[..byte.min(text.len())];
    let before = before.strip_prefix(BYTE_ORDER_MARK.as_bytes()).unwrap_or(before);
    let start = before.iter().rposition(|byte| *byte == b'\n').map_or(0, |at| at + 1);
    let line = before[..start].iter().filter(|byte| **byte == b'\n').count() + 1;
    let continues_character = |byte: &u8| byte & 0b1100_0000 == 0b1000_0000;
    (line, before[start..].iter().filter(|byte| !continues_character(byte)).count() + 1)
}

/// Where the line that holds this byte starts; a byte-order mark is no part of it.
pub(in crate::store) fn line_start(text: &str, byte: usize) -> usize {
    match text[..byte].rfind('\n') {
        Some(at) => at + 1,
        None if text.starts_with(BYTE_ORDER_MARK) => BYTE_ORDER_MARK.len().min(byte),
        None => 0,
    }
}

/// Where the line that holds this byte ends, before its line break.
pub(in crate::store) fn line_end(text: &str, byte: usize) -> usize {
    let end = text[byte..].find('\n').map_or(text.len(), |at| byte + at);
    if text[byte..end].ends_with('\r') { end - 1 } else { end }
}

/// The line that holds this byte, without its line break.
pub(in crate::store) fn line(text: &str, byte: usize) -> Range<usize> {
    line_start(text, byte)..line_end(text, byte)
}

/// Between two tokens: past white space, line breaks, comments and the given indicators, to what comes next.
pub(in crate::store) fn skip(text: &str, from: usize, indicators: &[u8]) -> usize {
    let bytes = text.as_bytes();
    let mut at = from;
    while let Some(byte) = bytes.get(at) {
        match byte {
            b'#' => at = line_end(text, at),
            b' ' | b'\t' | b'\r' | b'\n' => at += 1,
            byte if indicators.contains(byte) => at += 1,
            _ if text[at..].starts_with(BYTE_ORDER_MARK) => at += BYTE_ORDER_MARK.len(),
            _ => break,
        }
    }
    at
}

/// The `:` behind a key that ends here; nothing where its value was left out together with it, as in `{a, b}`.
pub(in crate::store) fn colon(text: &str, key_end: usize) -> Option<usize> {
    let at = skip(text, key_end, b"");
    text[at..].starts_with(':').then_some(at)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn utf16_is_named_with_and_without_its_mark() {
        let little: Vec<u8> = "id: x\n".encode_utf16().flat_map(u16::to_le_bytes).collect();
        let big: Vec<u8> = "id: x\n".encode_utf16().flat_map(u16::to_be_bytes).collect();
        for bytes in [&little[..], &big[..], b"\xff\xfei\0", b"\xfe\xff\0i"] {
            let fault = decode(bytes).unwrap_err();
            assert_eq!(fault.check, "not-utf8");
            assert!(fault.message.contains("UTF-16"), "{fault:?}");
        }
    }

    #[test]
    fn latin1_is_told_the_byte() {
        let fault = decode(b"name: M\xfcller\n").unwrap_err();
        assert_eq!((fault.check, fault.span), ("not-utf8", 7..8));
        assert_eq!(fault.message, "the byte 0xfc at offset 7 is not UTF-8");
        assert_eq!(line_and_column(b"name: M\xfcller\n", 7), (1, 8));
    }

    #[test]
    fn a_character_that_is_cut_off_at_the_end() {
        assert_eq!(decode(b"a\xe2\x82").unwrap_err().span, 1..3);
    }

    #[test]
    fn a_nul_in_text() {
        let fault = decode(b"id: a\nname: b\0c\n").unwrap_err();
        assert_eq!((fault.check, fault.span), ("invalid-yaml", 13..14));
    }

    #[test]
    fn text_passes_with_its_mark() {
        assert_eq!(decode(b""), Ok(""));
        assert_eq!(decode(b"a"), Ok("a"));
        assert_eq!(decode("\u{feff}id: é\n".as_bytes()), Ok("\u{feff}id: é\n"));
    }

    #[test]
    fn columns_count_characters() {
        let text = "\u{feff}a: é1\r\nb: 😀 x\n";
        let place = |part: &str| line_and_column(text, text.find(part).unwrap());
        assert_eq!(line_and_column(text, 0), (1, 1));
        assert_eq!(place("a"), (1, 1));
        assert_eq!(place("1"), (1, 5));
        assert_eq!(place("b"), (2, 1));
        assert_eq!(place("x"), (2, 6));
        assert_eq!(line_and_column(text, text.len()), (3, 1));
        assert_eq!(line_and_column(text, usize::MAX), (3, 1));
    }
}
