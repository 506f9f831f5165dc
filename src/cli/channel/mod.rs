//! The ways on which a person's own messages go out: a command, a webhook, a mail relay. They stand in the person's own
//! configuration and nowhere else: a store is anybody's who can open a pull request, and what it names is never run.
//!
//! Nothing is shipped that others do better. A webhook goes through `curl`, which has the machine's certificates, proxies
//! and TLS; mail that needs a password or TLS goes through a command such as `msmtp`. What is spoken natively is plain SMTP
//! to a relay, which is what runs on this machine or in this network.

mod command;
#[cfg(unix)]
mod interrupt;
mod smtp;
mod webhook;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::time::Duration;

use serde::Deserialize;

use super::context::Context;
use super::trouble::Trouble;
use crate::finding::quoted;
use crate::model::id::nearest;
use crate::render::safe::is_safe;

/// A person's own configuration, in the folder where programs keep theirs
const FILE: &str = "itsm/config.yaml";

/// How long a channel may take
const PATIENCE: Duration = Duration::from_secs(30);

/// How much of what a channel says is told
const HEARD: usize = 400;

/// A person's own configuration
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
struct Config {
    channels: BTreeMap<String, Channel>,
}

/// A way on which messages go out
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(untagged, deny_unknown_fields)]
pub enum Channel {
    /// A program and its arguments; the message comes on its stdin. No shell reads it.
    Command {
        command: Vec<String>,
        #[serde(default)]
        stdin: Form,
        /// What stands as sender in a mail.
        #[serde(default)]
        from: Option<String>,
    },
    /// An address that takes the message by POST, as JSON.
    Webhook { webhook: String },
    /// A relay, `host:port`, that takes mail without a password.
    Smtp { smtp: String, from: String },
}

/// In which form a command gets the message
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Form {
    /// The text alone.
    #[default]
    Text,
    /// With the head of a mail, as `sendmail -t` reads it.
    Mail,
    Json,
}

/// A message, and whom it is for
#[derive(Debug, Clone)]
pub struct Letter {
    pub incident: String,
    pub audience: String,
    pub subject: String,
    pub text: String,
    /// The addresses of mail.
    pub to: Vec<String>,
}

/// The channel of a name in the person's own configuration.
pub fn find(cx: &Context, name: &str) -> Result<Channel, Trouble> {
    let file = file(cx)?;
    let example = "channels:\n  mail: {command: [msmtp, -t], stdin: mail, from: me@example.com}\n  chat: {webhook: \"https://…\"}\n  \
                   relay: {smtp: \"localhost:25\", from: me@example.com}";
    let text = match std::fs::read_to_string(&file) {
        Ok(text) => text,
        Err(error) => {
            let message = format!("there is no channel `{name}`: {} cannot be read: {error}", file.display());
            return Err(Trouble::with_help(message, format!("write there, for example\n{example}")));
        }
    };
    let wrong = |error: serde_yaml::Error| {
        let message = format!("{} cannot be understood: {error}", file.display());
        Trouble::with_help(message, format!("for example\n{example}"))
    };
    let config: Config = serde_yaml::from_str(&text).map_err(wrong)?;
    if let Some(channel) = config.channels.get(name) {
        return Ok(channel.clone());
    }
    let names: Vec<&str> = config.channels.keys().map(String::as_str).collect();
    let help = match nearest(name, names.iter().copied()).as_slice() {
        [] if names.is_empty() => format!("write there, for example\n{example}"),
        [] => format!("it has {}", names.join(", ")),
        near => format!("did you mean {}?", quoted(near)),
    };
    Err(Trouble::with_help(format!("{} has no channel `{name}`", file.display()), help))
}

/// What the channels of the person's own configuration are called, for completion; none where there is none.
pub fn names() -> Vec<String> {
    let text = folder().and_then(|it| std::fs::read_to_string(it.join(FILE)).ok());
    let config: Option<Config> = text.and_then(|text| serde_yaml::from_str(&text).ok());
    config.unwrap_or_default().channels.into_keys().collect()
}

/// `$XDG_CONFIG_HOME`, or else `~/.config`.
fn folder() -> Option<PathBuf> {
    let set = |name: &str| std::env::var_os(name).filter(|it| !it.is_empty()).map(PathBuf::from);
    set("XDG_CONFIG_HOME").filter(|it| it.is_absolute()).or_else(|| Some(set("HOME")?.join(".config")))
}

/// `$XDG_CONFIG_HOME/itsm/config.yaml`, which is the person's and not the store's.
fn file(cx: &Context) -> Result<PathBuf, Trouble> {
    let Some(folder) = folder() else {
        return Err(Trouble::with_help(
            "nobody knows where your configuration is",
            "set HOME or XDG_CONFIG_HOME",
        ));
    };
    let file = folder.join(FILE);
    let store = cx.store()?;
    let work_tree = store.repository().and_then(|it| it.work_tree().map(Path::to_path_buf));
    let places = [store.root().map(Path::to_path_buf), work_tree];
    let own = |path: &Path| path.canonicalize().unwrap_or_else(|_| path.to_path_buf());
    if places.into_iter().flatten().any(|place| own(&file).starts_with(own(&place))) {
        return Err(Trouble::with_help(
            format!("{} lies in the store: what a store names is never run", file.display()),
            "keep your channels in your own ~/.config/itsm/config.yaml",
        ));
    }
    Ok(file)
}

impl Channel {
    /// Sends a letter; what went wrong, in words, where it did.
    pub fn send(&self, letter: &Letter) -> Result<(), String> {
        let sent = match self {
            Channel::Command { command, stdin, from } => {
                command::send(command, &stdin.of(letter, from.as_deref()), letter)
            }
            Channel::Webhook { webhook } => webhook::send(webhook, &json(letter)),
            Channel::Smtp { smtp, from } => smtp::send(smtp, from, letter),
        };
        sent.map_err(|error| heard(error.as_bytes()))
    }
}

impl Form {
    fn of(self, letter: &Letter, from: Option<&str>) -> Vec<u8> {
        match self {
            Form::Text => format!("{}\n\n{}\n", letter.subject, letter.text).into_bytes(),
            Form::Mail => smtp::mail(letter, from).into_bytes(),
            Form::Json => json(letter),
        }
    }
}

/// `text` is what chats show; the rest is for who wants to know more.
fn json(letter: &Letter) -> Vec<u8> {
    let Letter { incident, audience, subject, text, to } = letter;
    serde_json::json!({
        "text": format!("{subject}\n\n{text}"),
        "subject": subject,
        "body": text,
        "incident": incident,
        "audience": audience,
        "to": to,
    })
    .to_string()
    .into_bytes()
}

/// The end of what a channel said, on one line, and of letters that one sees: it is written into the record.
fn heard(said: &[u8]) -> String {
    let text = String::from_utf8_lossy(said).replace(|c| !is_safe(c), " ");
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let skip = text.chars().count().saturating_sub(HEARD);
    text.chars().skip(skip).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Result<Config, String> {
        serde_yaml::from_str(text).map_err(|error| error.to_string())
    }

    #[test]
    fn each_kind_of_channel_and_what_is_none() {
        let config = read("channels: {a: {command: [cat]}, b: {webhook: \"http://x\"}, c: {smtp: \"localhost:25\", from: me@x}}").unwrap();
        assert_eq!(
            config.channels["a"],
            Channel::Command { command: vec!["cat".to_owned()], stdin: Form::Text, from: None }
        );
        assert_eq!(config.channels["b"], Channel::Webhook { webhook: "http://x".to_owned() });
        assert!(read("channels: {a: {shell: cat}}").is_err());
        assert!(read("channels: {a: {command: [cat], webhook: x}}").is_err(), "one or the other");
    }

    #[test]
    fn only_the_end_of_what_is_said_and_on_one_line() {
        assert_eq!(heard(b"one\n two\n"), "one two");
        assert_eq!(heard("\u{1b}[31mbad\u{7}\u{202e}word".as_bytes()), "[31mbad word");
        assert_eq!(heard("ä".repeat(1000).as_bytes()).chars().count(), HEARD);
    }
}
