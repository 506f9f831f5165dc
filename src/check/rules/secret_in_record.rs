//! Passwords, keys and tokens that stand in a record. Never repeats one: says of what kind it is, and how it begins;
//! where the line is shown, it is shown without it.

mod form;
mod telling;
#[cfg(test)]
mod tests;

use crate::check::{Rule, Run};
use crate::finding::{self, Finding, Level, Part};
use crate::store::page::{Page, Text};

pub(super) static RULE: Rule = Rule {
    name: finding::SECRET,
    level: Level::Error,
    summary: "a password, key or token in a record",
    explain: "\
A text looks like a secret: a private key, a token of a cloud or a forge (`AKIA…`, `ghp_…`, `glpat-…`, `xoxb-…`), a web
token, a password inside an address or a connection string, or a value under a telling key (`password`, `secret`,
`api_key`, `token`, `private_key`) that is neither a reference nor a placeholder. Public keys and signatures are no
secrets.

Records are read by everybody and cloned onto many disks, and git keeps what it has seen once: deleting the line does
not take the secret back.

Mend it in this order: change the secret where it is used, so that the one in the history opens nothing; then write in
the record where the new one is kept. References are let through: `vault:…`, `op://…`, `${NAME}`, `<…>`, a path, the
name of an entry.

```yaml
attributes: {user: blog, password: hunter2}               # secret-in-record
attributes: {user: blog, password: \"vault:blog/admin\"}
```
",
    run: Run::Page(run),
};

/// What was recognised
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Secret<'t> {
    /// With its article.
    kind: &'static str,
    /// Its first characters, where they are the same for all of its kind.
    beginning: Option<&'t str>,
}

fn run(page: &Page<'_>) -> Vec<Finding> {
    let mut found = Vec::new();
    (page.texts)(&mut |text| {
        if let Some(secret) = recognise(&text) {
            let beginning = secret.beginning.map(|it| format!(" (`{it}…`)")).unwrap_or_default();
            let finding = RULE
                .finding(page.location(&text), format!("this looks like {}{beginning}", secret.kind))
                .help("change it where it is used, since git keeps it; then write where the new one is kept: vault:PATH");
            found.push(Finding { record: page.record.map(str::to_owned), ..finding });
        }
    });
    found
}

fn recognise<'t>(text: &Text<'t>) -> Option<Secret<'t>> {
    if text.part == Part::Key {
        return None;
    }
    form::find(text.text).or_else(|| {
        let telling = telling::of_key(text.trail.last_key()?)?;
        telling.is_secret(text.text).then_some(Secret { kind: telling.kind(), beginning: None })
    })
}
