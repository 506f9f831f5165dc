//! Ids and paths that would hurt a clone somewhere. Links and names that are no UTF-8 are reported while reading.

use crate::check::{Rule, Run, Scene};
use crate::finding::{FilePath, Finding, Level, Location};
use crate::model::id;
use crate::model::pointer::Pointer;
use crate::store::snapshot::Entry;

pub(super) static RULE: Rule = Rule {
    name: "unsafe-path",
    level: Level::Error,
    summary: "an id or a path that cannot be in every clone, or leads out of the store",
    explain: "\
An id that cannot be the name of a file everywhere: it leads into other folders (`../../etc/passwd`), is a device on
Windows (`CON`), belongs to git (`.git`), reads like an option (`-rf`), or has other characters than letters, digits,
`.`, `_` and `-`. Or a file whose path some systems cannot have: a device's name, a trailing dot or space, a character
that Windows keeps for itself, two paths that differ by case alone, a symbolic link. A warning says of a file whose
name ends in `.YAML` that it is not read.

Records become files, and ids become arguments of commands. A clone on another system would lack the record, or write
somewhere else than it should; a link is a way out of the store.

Mend it by giving the record another id and its file the same name: `itsm asset rename`, or `git mv`. In place of a
link put the record itself.

```yaml
id: ../../etc/passwd     # unsafe-path
id: CON                  # unsafe-path: in assets/CON.yaml too
id: console
```
",
    run: Run::Lasting(run),
};

fn run(cx: &Scene<'_>) -> Vec<Finding> {
    let mut found: Vec<Finding> = cx.files().filter_map(check_path).collect();
    found.extend(cx.entries().filter_map(check_id));
    found
}

fn check_id(entry: &Entry) -> Option<Finding> {
    let own = entry.record.id()?;
    let fault = id::fault(own)?;
    let better = id::from_text(own);
    let help = if better.is_empty() || id::fault(&better).is_some() {
        "take another id, of letters, digits, `.`, `_` and `-`".to_owned()
    } else {
        format!("take another id, such as `{better}`")
    };
    Some(RULE.finding(entry.at(Pointer::field("id")), fault).of(own).help(help))
}

fn check_path(file: &FilePath) -> Option<Finding> {
    let (part, fault) = file.as_str().split('/').find_map(|part| Some((part, fault(part)?)))?;
    let message = format!("{} in the path {fault}", quoted(part));
    Some(
        RULE.finding(Location::file(file), message)
            .help("rename it with `git mv`: not every system can have such a name"),
    )
}

/// Control characters are not repeated.
fn quoted(part: &str) -> String {
    let shown: String = part.chars().map(|ch| if ch.is_control() { '\u{fffd}' } else { ch }).collect();
    format!("`{shown}`")
}

/// Why a part of a path cannot be on every system.
fn fault(part: &str) -> Option<&'static str> {
    if part.bytes().any(|byte| byte.is_ascii_control()) {
        Some("holds a control character")
    } else if part.ends_with(['.', ' ']) {
        Some("ends with a dot or a space, which Windows drops")
    } else if part.contains(['<', '>', ':', '"', '\\', '|', '?', '*']) {
        Some("holds a character that Windows keeps for itself")
    } else if is_device(part) {
        Some("is the name of a device on Windows, with or without an extension")
    } else if part.len() > 255 {
        Some("is longer than the 255 bytes that most systems take")
    } else {
        None
    }
}

/// Devices have names of three or four letters, so that few parts need a closer look.
fn is_device(part: &str) -> bool {
    let stem = part.split('.').next().unwrap_or(part).trim_end();
    (3..=4).contains(&stem.len()) && id::is_device(stem)
}

#[cfg(test)]
mod tests {
    use crate::check::testing::check;

    fn id(id: &str) -> String {
        check("unsafe-path", &[("assets/a.yaml", &format!("{{id: {id}, type: server, lifecycle: active}}"))])
    }

    #[test]
    fn ids_that_would_hurt_a_clone() {
        insta::assert_snapshot!(id("../../etc/passwd"), @"
        assets/a.yaml:1:6 error: an id is made of letters, digits, `.`, `_` and `-`
          help: take another id, such as `etc-passwd`
        ");
        insta::assert_snapshot!(id("CON"), @"
        assets/a.yaml:1:6 error: this is the name of a device on Windows, where no file can be called so
          help: take another id, of letters, digits, `.`, `_` and `-`
        ");
        insta::assert_snapshot!(id("\"\""), @"
        assets/a.yaml:1:6 error: an id cannot be empty
          help: take another id, of letters, digits, `.`, `_` and `-`
        ");
    }

    #[test]
    fn paths_that_would_hurt_a_clone() {
        for path in [
            "assets/CON.yaml",
            "assets/com1/a.yaml",
            "assets/a. /b.yaml",
            "assets/a./b.yaml",
            "assets/a:b.yaml",
        ] {
            let found = check("unsafe-path", &[(path, "{id: a, type: server, lifecycle: active}")]);
            assert!(found.contains("in the path"), "{path}: {found}");
        }
    }

    #[test]
    fn ordinary_ids_and_paths() {
        assert_eq!(id("cblog005.company.com"), "");
        for path in [
            "assets/console/a.yaml",
            "assets/Zürich/a.yaml",
            "assets/with space/a.yaml",
            "assets/com10/a.yml",
        ] {
            assert_eq!(
                check("unsafe-path", &[(path, "{id: a, type: server, lifecycle: active}")]),
                "",
                "{path}"
            );
        }
    }
}
