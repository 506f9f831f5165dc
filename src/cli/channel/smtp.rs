//! Mail: its form, and plain SMTP (RFC 5321) to a relay that wants no password. Nothing of a record can become a line of
//! the head or of the dialogue.

use std::fmt::Write as _;
use std::io::{self, BufRead, BufReader, Write};
use std::net::{TcpStream, ToSocketAddrs};
use std::time::{Duration, Instant};

use super::Letter;

/// How long the relay may think, to be reached and about one thing
const PATIENCE: Duration = Duration::from_secs(10);

/// How long the whole dialogue may take: a relay that says a letter every few seconds would go on for ever
const WHOLE: Duration = Duration::from_secs(30);

/// How many bytes of a line are taken from the relay
const LINE: u64 = 4096;

pub(super) fn send(relay: &str, from: &str, letter: &Letter) -> Result<(), String> {
    let to: Vec<&String> = letter.to.iter().filter(|it| is_address(it)).collect();
    if to.is_empty() {
        return Err("nobody of this audience has an address".to_owned());
    }
    if !is_address(from) {
        return Err(format!("`{from}` is no address to send from"));
    }
    let failed = |error: io::Error| format!("{relay}: {error}");
    let mut addresses = relay.to_socket_addrs().map_err(failed)?;
    let address = addresses.next().ok_or_else(|| format!("{relay} is no address"))?;
    let stream = TcpStream::connect_timeout(&address, PATIENCE).map_err(failed)?;
    let until = Instant::now() + WHOLE;
    let reader = Patient { stream: stream.try_clone().map_err(failed)?, until };
    let mut dialogue = Dialogue { reader: BufReader::new(reader), writer: Patient { stream, until } };
    let mail = stuffed(&mail(letter, Some(from)));
    let told = dialogue.expect("220").and_then(|()| dialogue.say("EHLO localhost", "250"));
    told.and_then(|()| dialogue.say(&format!("MAIL FROM:<{from}>"), "250"))
        .and_then(|()| to.iter().try_for_each(|to| dialogue.say(&format!("RCPT TO:<{to}>"), "25")))
        .and_then(|()| dialogue.say("DATA", "354"))
        .and_then(|()| dialogue.say(&format!("{mail}\r\n."), "250"))
        .map_err(|error| format!("{relay}: {error}"))?;
    // It is sent: whether the relay says good-bye changes nothing.
    let _ = dialogue.say("QUIT", "221");
    Ok(())
}

struct Dialogue {
    reader: BufReader<Patient>,
    writer: Patient,
}

/// The relay, as long as there is patience with it
struct Patient {
    stream: TcpStream,
    until: Instant,
}

impl Patient {
    fn left(&self) -> io::Result<Duration> {
        let left = self.until.saturating_duration_since(Instant::now()).min(PATIENCE);
        if left.is_zero() { Err(slow()) } else { Ok(left) }
    }
}

/// What the system calls "temporarily unavailable", or by another name elsewhere.
fn slow() -> io::Error {
    io::Error::new(io::ErrorKind::TimedOut, "it does not answer in time")
}

fn in_words(error: io::Error) -> io::Error {
    if matches!(error.kind(), io::ErrorKind::WouldBlock | io::ErrorKind::TimedOut) { slow() } else { error }
}

impl io::Read for Patient {
    fn read(&mut self, bytes: &mut [u8]) -> io::Result<usize> {
        self.stream.set_read_timeout(Some(self.left()?))?;
        self.stream.read(bytes).map_err(in_words)
    }
}

impl Write for Patient {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.stream.set_write_timeout(Some(self.left()?))?;
        self.stream.write(bytes).map_err(in_words)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.stream.flush()
    }
}

impl Dialogue {
    fn say(&mut self, line: &str, answer: &str) -> Result<(), String> {
        self.writer.write_all(format!("{line}\r\n").as_bytes()).map_err(|error| error.to_string())?;
        self.expect(answer)
    }

    /// Reads an answer, of one line or several.
    fn expect(&mut self, code: &str) -> Result<(), String> {
        for _ in 0..100 {
            let mut line = String::new();
            let read = io::Read::take(&mut self.reader, LINE).read_line(&mut line);
            if read.map_err(|error| error.to_string())? == 0 {
                return Err("the relay hung up".to_owned());
            }
            if line.as_bytes().get(3) == Some(&b'-') {
                continue;
            }
            return if line.starts_with(code) { Ok(()) } else { Err(line.trim().to_owned()) };
        }
        Err("the relay talks without end".to_owned())
    }
}

/// A mail with its head. Whoever is told sees who else is.
pub(super) fn mail(letter: &Letter, from: Option<&str>) -> String {
    let mut mail = String::new();
    let from = from.filter(|it| is_address(it)).map(|from| format!("From: {from}\r\n")).unwrap_or_default();
    let to: Vec<&str> = letter.to.iter().filter(|it| is_address(it)).map(String::as_str).collect();
    // Folded, so that no line of a long list is longer than a relay takes.
    let to = if to.is_empty() { "undisclosed-recipients:;".to_owned() } else { to.join(",\r\n ") };
    let _ = write!(mail, "{from}To: {to}\r\nSubject: {}\r\n", encoded(&letter.subject));
    mail += "MIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n";
    let bytes = base64(letter.text.replace('\n', "\r\n").as_bytes());
    for line in bytes.as_bytes().chunks(76) {
        mail += &String::from_utf8_lossy(line);
        mail += "\r\n";
    }
    mail
}

/// One address and nothing else: no space, no bracket, no line break, no comma.
fn is_address(text: &str) -> bool {
    let is_plain = |c: char| c.is_ascii_alphanumeric() || ".!#$%&'*+/=?^_`{|}~@-".contains(c);
    text.len() <= 254
        && text.matches('@').count() == 1
        && text.chars().all(is_plain)
        && !text.starts_with('-')
}

/// A subject as a head may hold it (RFC 2047).
fn encoded(subject: &str) -> String {
    let is_plain = |c: char| c == ' ' || c.is_ascii_graphic();
    if subject.chars().all(is_plain) && subject.len() < 900 {
        return subject.to_owned();
    }
    let clean: Vec<char> = subject.chars().map(|c| if c.is_control() { ' ' } else { c }).collect();
    let word =
        |chars: &[char]| format!("=?utf-8?B?{}?=", base64(chars.iter().collect::<String>().as_bytes()));
    clean.chunks(10).map(word).collect::<Vec<_>>().join("\r\n ")
}

/// A line that begins with a dot would end the mail.
fn stuffed(mail: &str) -> String {
    mail.trim_end()
        .split("\r\n")
        .map(|line| if line.starts_with('.') { format!(".{line}") } else { line.to_owned() })
        .collect::<Vec<_>>()
        .join("\r\n")
}

fn base64(bytes: &[u8]) -> String {
    const LETTERS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut res = String::with_capacity(bytes.len().div_ceil(3) * 4);
    for group in bytes.chunks(3) {
        let bits = group.iter().fold(0_usize, |bits, byte| bits << 8 | usize::from(*byte))
            << (8 * (3 - group.len()));
        for place in 0..4 {
            let letter = char::from(LETTERS[bits >> (18 - 6 * place) & 63]);
            res.push(if place > group.len() { '=' } else { letter });
        }
    }
    res
}

#[cfg(test)]
mod tests {
    use super::*;

    fn letter(subject: &str, to: &[&str]) -> Letter {
        let to = to.iter().map(|it| (*it).to_owned()).collect();
        Letter {
            incident: "I".to_owned(),
            audience: "client".to_owned(),
            subject: subject.to_owned(),
            text: "hello".to_owned(),
            to,
        }
    }

    #[test]
    fn a_relay_that_says_a_letter_now_and_then_is_not_waited_for_for_ever() {
        let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
        let stream = TcpStream::connect(listener.local_addr().unwrap()).unwrap();
        std::thread::spawn(move || {
            let (mut other, _) = listener.accept().unwrap();
            while other.write_all(b"2").is_ok() {
                std::thread::sleep(Duration::from_millis(20));
            }
        });
        let until = Instant::now() + Duration::from_millis(200);
        let reader = Patient { stream: stream.try_clone().unwrap(), until };
        let mut dialogue = Dialogue { reader: BufReader::new(reader), writer: Patient { stream, until } };
        assert_eq!(dialogue.expect("220").unwrap_err(), "it does not answer in time");
    }

    #[test]
    fn base64_as_everybody_writes_it() {
        let all: Vec<String> = ["", "f", "fo", "foo", "foob", "fooba", "foobar"]
            .iter()
            .map(|it| base64(it.as_bytes()))
            .collect();
        assert_eq!(all, ["", "Zg==", "Zm8=", "Zm9v", "Zm9vYg==", "Zm9vYmE=", "Zm9vYmFy"]);
    }

    #[test]
    fn nothing_becomes_another_line_of_the_head() {
        let mail = mail(
            &letter(
                "a\r\nBcc: all@x.com",
                &["joe@x.com", "evil@x.com\r\nBcc: all@x.com", "a b@x.com", "<x>@y"],
            ),
            Some("me@x.com"),
        );
        let head = mail.split("\r\n\r\n").next().unwrap();
        assert!(!head.contains("Bcc") && head.contains("To: joe@x.com\r\nSubject: =?utf-8?B?"), "{head}");
    }

    #[test]
    fn what_is_an_address() {
        for good in ["joe@x.com", "joe.doe+it@x-y.example"] {
            assert!(is_address(good), "{good}");
        }
        for bad in ["", "joe", "jörg@x.de", "a@b@c", "-oX@x.com", "a b@x.com", "a@x.com,b@x.com", "a@x.com>"]
        {
            assert!(!is_address(bad), "{bad}");
        }
    }
}
