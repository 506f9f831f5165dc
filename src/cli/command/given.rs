//! What is given by flags and words, made into assignments: texts or files, links, `FIELD=VALUE`.

use std::path::Path;

use serde_json::json;

use crate::cli::trouble::Trouble;
use crate::model::field::Link;
use crate::store::assignment::{Assignment, Operator};

/// `FIELD=VALUE` words.
pub fn parse(words: &[String]) -> Result<Vec<Assignment>, Trouble> {
    let help = "write FIELD=VALUE, FIELD+=VALUE or FIELD-=VALUE";
    let each = words.iter().map(|text| text.parse().map_err(|error: String| Trouble::with_help(error, help)));
    each.collect()
}

/// A sentence, in quotes or without.
pub fn sentence(words: &[String]) -> Option<String> {
    let text = words.join(" ");
    (!text.trim().is_empty()).then_some(text)
}

/// A text is given as it is: quoted, so that nothing of it is read as YAML.
pub fn set(field: &'static str, text: &str) -> Assignment {
    let text = if text.starts_with(['"', '\'']) { json!(text).to_string() } else { text.to_owned() };
    Assignment::set(field, text)
}

/// One more in a list.
pub fn add(field: &'static str, text: &str) -> Assignment {
    Assignment { operator: Operator::Add, ..Assignment::set(field, text) }
}

/// The text, or what stands in the file that it names with an `@`.
pub fn text_or_file(text: &str) -> Result<String, Trouble> {
    let Some(path) = text.strip_prefix('@') else { return Ok(text.to_owned()) };
    let read = if path == "-" {
        std::io::read_to_string(std::io::stdin())
    } else {
        std::fs::read_to_string(Path::new(path))
    };
    let failed =
        |error| Trouble::with_help(format!("cannot read {path}: {error}"), "@FILE names a file; @- is stdin");
    Ok(read.map_err(failed)?.trim_end().to_owned())
}

/// `TITLE=URL`, or an address that is called by itself.
pub fn link_of(text: &str) -> Result<Link, String> {
    let (title, url) = match text.split_once('=') {
        Some((title, url)) if !title.contains([':', '/']) => (title.trim(), url.trim()),
        _ => (text.split_once("://").map_or(text, |(_, rest)| rest), text),
    };
    if title.is_empty() || url.is_empty() {
        return Err("write an address, or TITLE=ADDRESS".to_owned());
    }
    Ok(Link { title: title.to_owned(), url: url.to_owned() })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_link_is_called_by_its_title_or_by_itself() {
        let told = |text: &str| link_of(text).map(|it| format!("{} | {}", it.title, it.url));
        assert_eq!(told("pull request=https://git/x?a=b").unwrap(), "pull request | https://git/x?a=b");
        assert_eq!(told("https://git/x?a=b").unwrap(), "git/x?a=b | https://git/x?a=b");
        assert_eq!(told("v1.2").unwrap(), "v1.2 | v1.2");
        assert!(told("=x").is_err() && told("").is_err());
    }
}
