//! What stands in a pack of evidence: lists, reports, each change with its story, and the records byte for byte.

use serde_json::{Value, json};

use crate::cli::trouble::Trouble;
use crate::model::{Approval, Incident};
use crate::practice::evidence::sample;
use crate::render::tar::File;
use crate::render::{self, Format, Look};
use crate::report::audit::json as proof_json;
use crate::report::evidence::{self, Dossier};
use crate::store::snapshot::{Entry, Snapshot};
use crate::store::source::Source;

/// The files of a pack, but for its manifest.
pub(super) fn files(dossier: &Dossier<'_>, source: &dyn Source) -> Result<Vec<File>, Trouble> {
    let population = evidence::population(dossier);
    let csv = format(&population, "csv")?;
    let ids: Vec<&Value> = population.records.iter().map(|it| &it["id"]).collect();
    let sample = dossier.sample.as_ref();
    let sample =
        sample.map(|it| json!({ "seed": it.seed, "method": sample::METHOD, "of": ids, "drawn": it.ids }));
    let method = evidence::method(dossier);
    let mut files = vec![
        ("population.csv".to_owned(), csv),
        ("population.json".to_owned(), pretty(&json!({ "method": method, "changes": population.records }))),
        ("verify.json".to_owned(), pretty(&proof_json(dossier.proof))),
    ];
    files.extend(sample.map(|it| ("sample.json".to_owned(), pretty(&it))));
    let report = evidence::report(dossier);
    for (name, path) in [("markdown", "report.md"), ("html", "report.html")] {
        let Some(format) = Format::named(name) else { continue };
        let mut bytes = Vec::new();
        render::cards(std::slice::from_ref(&report), format, &Look::default(), &mut bytes)?;
        files.push((path.to_owned(), bytes));
    }
    for story in dossier.gathered.population() {
        files.push((format!("changes/{}.json", story.change().id), pretty(&evidence::story(dossier, story))));
    }
    files.extend(records(dossier, source)?);
    Ok(files)
}

fn format(listing: &crate::report::Listing, name: &str) -> Result<Vec<u8>, Trouble> {
    let Some(format) = Format::named(name) else {
        return Err(Trouble::new(format!("there is no format {name}")));
    };
    let mut bytes = Vec::new();
    render::listing(listing, format, Some(&listing.columns), &Look::default(), &mut bytes)?;
    Ok(bytes)
}

fn pretty(value: &Value) -> Vec<u8> {
    format!("{value:#}\n").into_bytes()
}

/// The records themselves, byte for byte as the commit has them: the changes, what was decided on them, what they caused.
fn records(dossier: &Dossier<'_>, source: &dyn Source) -> Result<Vec<File>, Trouble> {
    let ids: Vec<String> = dossier.gathered.population().map(|it| it.change().id.to_lowercase()).collect();
    let mut paths: Vec<_> = entries(dossier.snapshot, &ids).map(|it| it.file.clone()).collect();
    paths.sort();
    paths.dedup();
    let mut files = Vec::new();
    for path in paths {
        if let Ok(bytes) = source.read(&path)? {
            files.push((format!("records/{path}"), bytes));
        }
    }
    Ok(files)
}

fn entries<'s>(snapshot: &'s Snapshot, ids: &'s [String]) -> impl Iterator<Item = &'s Entry> {
    let is_of = |id: &str| ids.contains(&id.to_lowercase());
    let changes = ids.iter().filter_map(|id| snapshot.get(id));
    let decisions = snapshot.of::<Approval>().filter(move |(_, it)| is_of(&it.of)).map(|(entry, _)| entry);
    let caused = move |it: &Incident| it.caused_by.as_deref().is_some_and(is_of);
    let incidents = snapshot.of::<Incident>().filter(move |(_, it)| caused(it)).map(|(entry, _)| entry);
    changes.chain(decisions).chain(incidents)
}
