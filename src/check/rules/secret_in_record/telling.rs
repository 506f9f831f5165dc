//! Secrets that are known by the key that they stand under. Doubtful ones are let through: a finding that is wrong
//! teaches people to look away.

/// What a key says of its value
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Telling {
    /// A password, which people make up.
    Password,
    /// A key or a token, which machines draw.
    Token,
}

const PASSWORDS: [&str; 5] = ["password", "passwd", "passphrase", "passcode", "pwd"];

const TOKENS: [&str; 8] =
    ["secret", "token", "apikey", "privatekey", "secretkey", "accesskey", "encryptionkey", "credential"];

/// What stands before the colon of a reference to where a secret is kept
const KEEPERS: [&str; 16] = [
    "vault", "op", "env", "file", "ssm", "sm", "kms", "sops", "see", "ref", "keyring", "pass", "arn",
    "sha256", "SHA256", "k8s",
];

/// Words that stand where a secret is not written down
const BLANKS: [&str; 14] = [
    "example",
    "placeholder",
    "change-me",
    "change_me",
    "changeme",
    "redacted",
    "removed",
    "your",
    "dummy",
    "replace",
    "insert",
    "rotated",
    "xxxx",
    "unknown",
];

/// Words that documentation writes in the place of a password
const STAND_INS: [&str; 8] =
    ["password", "passwd", "passwort", "pass", "secret", "token", "user", "username"];

/// Whether a key says that its value is a secret. `password_policy`, `token_url` and `key_id` do not.
pub(super) fn of_key(key: &str) -> Option<Telling> {
    if !may_tell(key) {
        return None;
    }
    let letters =
        key.bytes().filter(u8::is_ascii_alphanumeric).map(|byte| char::from(byte.to_ascii_lowercase()));
    let letters: String = letters.collect();
    let name = letters.strip_suffix('s').unwrap_or(&letters);
    let ends = |words: &[&str]| words.iter().any(|word| name.ends_with(word));
    if ends(&PASSWORDS) { Some(Telling::Password) } else { ends(&TOKENS).then_some(Telling::Token) }
}

/// The last letters alone: most keys need no closer look.
fn may_tell(key: &str) -> bool {
    let key = key.strip_suffix(['s', 'S']).unwrap_or(key).as_bytes();
    let [.., a, b] = key else { return false };
    matches!(
        &[a.to_ascii_lowercase(), b.to_ascii_lowercase()],
        b"rd" | b"wd" | b"se" | b"de" | b"et" | b"en" | b"ey" | b"al"
    )
}

impl Telling {
    pub(super) fn kind(self) -> &'static str {
        match self {
            Telling::Password => "a password",
            Telling::Token => "a secret",
        }
    }

    pub(super) fn is_secret(self, value: &str) -> bool {
        match self {
            Telling::Password => is_password(value),
            Telling::Token => is_drawn(value),
        }
    }
}

/// Whether a text is a password that its place makes one: behind `password=`, or before the `@` of an address.
pub(super) fn is_given(value: &str) -> bool {
    value.len() >= 4
        && distinct(value) >= 4
        && !is_elsewhere(value)
        && !STAND_INS.contains(&&*value.to_ascii_lowercase())
}

/// Whether a text can be a password: no reference, no placeholder, no word and no name of something.
pub(super) fn is_password(value: &str) -> bool {
    value.len() >= 6 && distinct(value) >= 5 && !is_elsewhere(value) && !is_name(value)
}

/// Whether a text was drawn by a machine: sixteen characters at least that are neither words nor numbers.
fn is_drawn(value: &str) -> bool {
    let parts = value.split(['-', '_', '.', ':', '@', '#', ',']);
    let random: usize = parts.filter(|part| !is_wordy(part)).map(str::len).sum();
    random >= 16
        && distinct(value) >= 8
        && value.bytes().any(|byte| byte.is_ascii_digit())
        && !is_elsewhere(value)
        && !is_name(value)
        && !is_uuid(value)
}

/// Whether a text says where a secret is, or that there is none.
fn is_elsewhere(value: &str) -> bool {
    let lower = value.to_ascii_lowercase();
    value.chars().any(char::is_whitespace)
        || value.contains("://")
        || value.split_once('#').is_some_and(|(before, _)| before.contains('/'))
        || BLANKS.iter().any(|blank| lower.contains(blank))
        || is_expression(value)
        || is_path(&lower)
        || has_keeper(value)
}

/// `${NAME}`, `$NAME`, `<name>`, `{{ name }}`, `%NAME%`, `ENC[…]`.
fn is_expression(value: &str) -> bool {
    let closes = [('{', '}'), ('[', ']'), ('(', ')'), ('<', '>')];
    let is_closed = closes.iter().any(|(open, close)| value.contains(*open) && value.ends_with(*close));
    let is_variable = value.strip_prefix('$').is_some_and(|name| {
        name.starts_with(|ch: char| ch.is_ascii_alphabetic() || ch == '_')
            && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_')
    });
    is_closed || is_variable || (value.starts_with('%') && value.ends_with('%'))
}

fn is_path(lower: &str) -> bool {
    let ends = [".pem", ".key", ".p12", ".pfx", ".jks", ".gpg", ".kdbx", ".txt", ".json", ".yaml", ".yml"];
    lower.starts_with(['/', '~', '.'])
        || lower.get(1..3) == Some(":\\")
        || ends.iter().any(|end| lower.ends_with(end))
}

fn has_keeper(value: &str) -> bool {
    value.split_once(':').is_some_and(|(before, after)| {
        let is_word =
            !before.is_empty() && before.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'-');
        KEEPERS.contains(&before) || (is_word && after.contains(['/', '#']))
    })
}

/// A word, or several with marks between them: what people call things.
fn is_name(value: &str) -> bool {
    let marks = ['-', '_', '.', '/', ':', '@', '#', ','];
    if value.contains(marks) { value.split(marks).all(is_wordy) } else { is_word(value) }
}

fn is_wordy(part: &str) -> bool {
    part.len() <= 6 || is_word(part)
}

pub(super) fn is_word(part: &str) -> bool {
    part.chars().all(char::is_alphabetic)
}

/// An id of something, more often than a secret.
fn is_uuid(value: &str) -> bool {
    let mut lengths = value.split('-').map(str::len);
    [8, 4, 4, 4, 12].iter().all(|length| lengths.next() == Some(*length)) && lengths.next().is_none()
}

/// How many different characters there are: few in `******` and `xxxx-xxxx`.
pub(super) fn distinct(value: &str) -> usize {
    let mut seen: Vec<char> = value.chars().take(128).collect();
    seen.sort_unstable();
    seen.dedup();
    seen.len()
}
