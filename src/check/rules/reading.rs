//! What is found while a file is read. The store reports these; here they are named and explained.

use crate::check::{Rule, Run};
use crate::finding::Level;

const fn reading(name: &'static str, summary: &'static str, explain: &'static str) -> Rule {
    Rule { name, level: Level::Error, summary, explain, run: Run::Reading }
}

pub(super) static INVALID_YAML: Rule = reading(
    "invalid-yaml",
    "a file that is not YAML",
    "\
The file cannot be read as YAML 1.2: an indentation that does not fit, a quote that is not closed, a tab where only
spaces may stand, the marks that a merge conflict left behind; or it goes deeper than 32 levels, or is larger than any
record. Nothing of the record is known until it is mended; all other files are checked all the same.

Mend it at the place that is shown, or just before: it is where reading stopped, which may be a line after the slip.

```yaml
name: \"GetPaid       # the quote is not closed
```
",
);

pub(super) static DUPLICATE_KEY: Rule = reading(
    "duplicate-key",
    "a key that stands twice in one mapping",
    "\
A key stands twice in the same mapping. YAML forbids it, and most readers silently take the last: what a reviewer read
in the first line would not be what holds. Merging two branches makes this without any conflict, when one side adds
`state: approved` at the top and the other `state: rejected` at the bottom.

Mend it by deciding which of the two holds, and removing the other.

```yaml
owner: jim.bar
criticality: high
owner: jess.charlie     # duplicate-key
```
",
);

pub(super) static YAML_FEATURE: Rule = reading(
    "yaml-feature",
    "YAML that records do not use: anchors, aliases, merge keys, tags",
    "\
Records are plain: a reviewer must see in a diff what holds, without following an anchor to another place. Anchors
(`&name`), aliases (`*name`), merge keys (`<<`), tags (`!!str`), directives and keys that are not text are refused. They
are also what bombs are made of.

Mend it by writing the value out where it is wanted.

```yaml
tags: &common {env: prod}     # yaml-feature
tags: {env: prod}
```
",
);

pub(super) static NOT_UTF8: Rule = reading(
    "not-utf8",
    "a file that is not UTF-8",
    "\
The file holds bytes that are not UTF-8: it was saved as UTF-16 or Latin-1, or it is no text at all. A byte-order mark
at the beginning is read over; line ends may be LF or CRLF.

Nothing of the file is known: which letters are meant cannot be told from the bytes alone.

Mend it by saving it as UTF-8, in the editor or with iconv.

```console
$ iconv -f latin1 -t utf-8 assets/getpaid.yaml > fixed.yaml
```
",
);

pub(super) static UNKNOWN_FIELD: Rule = reading(
    "unknown-field",
    "a field that records of this kind do not have",
    "\
The record has a field that its kind does not know. Most often it is misspelt, and what it was to say is not said:
`ownr: jim.bar` leaves the asset without an owner.

Mend it by writing it as it is called (the nearest names are shown; `itsm schema asset` lists all). What only your
organisation knows belongs under `attributes:`, where your own schema can check it, or under `tags:`.

```yaml
ownr: jim.bar               # unknown-field: did you mean `owner`?
attributes: {rack_unit: 17}
```
",
);

pub(super) static MISSING_FIELD: Rule = reading(
    "missing-field",
    "a field that records of this kind must have",
    "\
The record lacks a field without which it says nothing: an asset has an `id`, a `type` and a `lifecycle`, a change says
what it `affects`.

Mend it by adding the field. `itsm schema KIND` shows which fields a kind must have.

```yaml
id: getpaid
type: application
lifecycle: active
```
",
);

pub(super) static WRONG_TYPE: Rule = reading(
    "wrong-type",
    "a value of the wrong type, or a word that a field does not take",
    "\
The value is not what the field holds: a text where a list belongs, a time without its offset from UTC, a word that is
none of the field's.

Mend it by writing what the field takes: the help says which words or which form. Text fields take what is written, as
text: `no`, `1.10`, `014` and `2026-11-21` need no quotes.

```yaml
lifecycle: actve            # wrong-type: did you mean `active`?
starts: 2026-12-20          # wrong-type: a time is written as 2026-12-20T00:00:00-05:00
aliases: uai1234567         # wrong-type: a list is written as [uai1234567]
```
",
);

pub(super) static UNREADABLE_FILE: Rule = reading(
    "unreadable-file",
    "something in a record's place that cannot be read",
    "\
In a folder of records, under a record's name, lies something that is no readable file: a folder, a FIFO, a device, a
submodule, a file without permission to read, or the two sides of a merge that is not finished.

Whoever clones this store does not have the record.

Mend it by moving the thing out of the folder of records, by mending its permissions, or by finishing the merge.

```console
$ chmod a+r assets/findb1.yaml
```
",
);
