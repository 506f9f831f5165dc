//! Which assets a piece of code stands for: paths, resources of Terraform, objects of Kubernetes, held against what assets
//! say under `covers`. Of several the nearest: the pattern that says most.

use std::collections::BTreeSet;

use regex::Regex;

use crate::model::Asset;
use crate::store::snapshot::Snapshot;

/// What the assets in use say under `covers`
#[derive(Debug)]
pub struct Covers<'s> {
    patterns: Vec<Pattern<'s>>,
}

#[derive(Debug)]
struct Pattern<'s> {
    asset: &'s str,
    /// `tf`, `k8s`; empty for paths.
    scheme: &'s str,
    regex: Regex,
    /// How many characters it says outright.
    weight: usize,
    /// The modules that it lies in: `module.getpaid`.
    modules: String,
}

impl<'s> Covers<'s> {
    pub fn of(snapshot: &'s Snapshot) -> Covers<'s> {
        let live = snapshot.of::<Asset>().filter(|(_, asset)| !asset.lifecycle.is_over());
        let patterns = live
            .flat_map(|(_, asset)| asset.covers.iter().filter_map(|text| Pattern::new(&asset.id, text)))
            .collect();
        Covers { patterns }
    }

    /// The assets that a path (`terraform/payroll/main.tf`), a resource (`tf:module.x.y`) or an object
    /// (`k8s:payroll/getpaid`) stands for; none where no asset covers it, nor anything in its module.
    pub fn nearest(&self, thing: &str) -> BTreeSet<&'s str> {
        let (scheme, text) = split(thing);
        let bare = without_indices(text);
        let of_scheme = || self.patterns.iter().filter(move |it| it.scheme == scheme);
        let matching = of_scheme().filter(|it| it.regex.is_match(text) || it.regex.is_match(&bare));
        let found = heaviest(matching);
        if !found.is_empty() || scheme != "tf" {
            return found;
        }
        let mut modules = modules_of(&bare);
        while !modules.is_empty() {
            let near: BTreeSet<&str> =
                of_scheme().filter(|it| it.modules == modules).map(|it| it.asset).collect();
            if !near.is_empty() {
                return near;
            }
            modules = modules.rsplitn(3, '.').nth(2).unwrap_or_default().to_owned();
        }
        found
    }
}

fn heaviest<'s, 'p>(matching: impl Iterator<Item = &'p Pattern<'s>>) -> BTreeSet<&'s str>
where
    's: 'p,
{
    let matching: Vec<&Pattern<'s>> = matching.collect();
    let most = matching.iter().map(|it| it.weight).max();
    matching.into_iter().filter(|it| Some(it.weight) == most).map(|it| it.asset).collect()
}

impl<'s> Pattern<'s> {
    /// Nothing for a pattern that is too large to be one.
    fn new(asset: &'s str, text: &'s str) -> Option<Pattern<'s>> {
        let (scheme, glob) = split(text);
        let regex = Regex::new(&expression(scheme, glob)).ok()?;
        let weight = glob.chars().filter(|c| !matches!(c, '*' | '?')).count();
        Some(Pattern { asset, scheme, regex, weight, modules: modules_of(&without_indices(glob)) })
    }
}

/// `tf:…`, `k8s:…`; all else is a path.
fn split(text: &str) -> (&str, &str) {
    match text.split_once(':') {
        Some((scheme @ ("tf" | "k8s"), rest)) => (scheme, rest),
        _ => ("", text.trim_start_matches("./")),
    }
}

/// `*` stays within a folder, `**` does not; in addresses of Terraform there are no folders. A path covers what is below.
fn expression(scheme: &str, glob: &str) -> String {
    // A name may hold a line break, and is covered all the same.
    let mut expression = String::from("(?s)^");
    let mut rest = glob;
    while let Some(c) = rest.chars().next() {
        let (part, length) = match c {
            '*' if rest.starts_with("**/") => ("(?:.*/)?".to_owned(), 3),
            '*' if rest.starts_with("**") => (".*".to_owned(), 2),
            '*' if scheme == "tf" => (".*".to_owned(), 1),
            '*' => ("[^/]*".to_owned(), 1),
            '?' => ("[^/]".to_owned(), 1),
            c => (regex::escape(&c.to_string()), c.len_utf8()),
        };
        expression += &part;
        rest = &rest[length..];
    }
    let below = match (scheme, glob.ends_with('/')) {
        ("", true) => ".*",
        ("", false) => "(?:/.*)?",
        _ => "",
    };
    expression + below + "$"
}

/// `a["x.y"].b[0]` as `a.b`.
fn without_indices(address: &str) -> String {
    let mut depth = 0usize;
    let kept = |c: char| {
        match c {
            '[' => depth += 1,
            ']' => {
                depth = depth.saturating_sub(1);
                return None;
            }
            _ => {}
        }
        (depth == 0).then_some(c)
    };
    address.chars().filter_map(kept).collect()
}

/// The modules at the start of an address: `module.a.module.b` of `module.a.module.b.aws_instance.x`.
fn modules_of(address: &str) -> String {
    let words: Vec<&str> = address.split('.').collect();
    let pairs = words.chunks(2).take_while(|pair| pair.len() == 2 && pair[0] == "module" && pair[1] != "*");
    pairs.map(|pair| pair.join(".")).collect::<Vec<_>>().join(".")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::read::read;
    use crate::store::source::Memory;

    fn nearest(covers: &[(&str, &str)], thing: &str) -> String {
        let files: Vec<(String, String)> = covers
            .iter()
            .map(|(id, covers)| {
                let text = format!("id: {id}\ntype: application\nlifecycle: active\ncovers: {covers}\n");
                (format!("assets/{id}.yaml"), text)
            })
            .collect();
        let snapshot =
            read(&Memory::new(files.iter().map(|(a, b)| (a.as_str(), b.as_str()))), &|_| Vec::new()).unwrap();
        Covers::of(&snapshot).nearest(thing).into_iter().collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn of_several_paths_the_nearest() {
        let covers = [("account", "[\"terraform/**\"]"), ("getpaid", "[\"terraform/payroll/**\", src/pay]")];
        assert_eq!(nearest(&covers, "terraform/payroll/main.tf"), "getpaid");
        assert_eq!(nearest(&covers, "./terraform/payroll/db/main.tf"), "getpaid");
        assert_eq!(nearest(&covers, "terraform/main.tf"), "account");
        assert_eq!(nearest(&covers, "src/pay/a/b.rs"), "getpaid");
        assert_eq!(nearest(&covers, "src/payroll.rs"), "");
        assert_eq!(nearest(&covers, "terraform/payroll/two\nlines.tf"), "getpaid");
    }

    #[test]
    fn a_star_stays_in_its_folder() {
        let covers = [("a", "[\"charts/*/values.yaml\", \"**/x.sql\", \"docs/?.md\"]")];
        assert_eq!(nearest(&covers, "charts/pay/values.yaml"), "a");
        assert_eq!(nearest(&covers, "charts/pay/more/values.yaml"), "");
        assert_eq!(nearest(&covers, "x.sql"), "a");
        assert_eq!(nearest(&covers, "db/y/x.sql"), "a");
        assert_eq!(nearest(&covers, "docs/ab.md"), "");
    }

    #[test]
    fn a_resource_by_its_pattern_and_else_by_its_module() {
        let covers = [
            ("getpaid", "[\"tf:module.getpaid.*\"]"),
            ("findb1", "[tf:module.getpaid.module.db.aws_db_instance.main]"),
            ("blog", "[tf:aws_instance.blog]"),
        ];
        assert_eq!(nearest(&covers, "tf:module.getpaid.module.db.aws_db_instance.main[0]"), "findb1");
        assert_eq!(nearest(&covers, "tf:module.getpaid[\"a.b\"].aws_instance.worker"), "getpaid");
        assert_eq!(nearest(&covers, "tf:aws_instance.blog[\"blue\"]"), "blog");
        assert_eq!(nearest(&covers, "tf:aws_instance.other"), "");
        assert_eq!(nearest(&covers, "tf:module.other.aws_instance.x"), "");
    }

    #[test]
    fn what_comes_and_goes_belongs_to_its_module() {
        let covers =
            [("db", "[tf:module.pay.module.db.aws_db_instance.main]"), ("pay", "[tf:module.pay.aws_lb.x]")];
        assert_eq!(nearest(&covers, "tf:module.pay.module.db.aws_instance.temporary"), "db");
        assert_eq!(nearest(&covers, "tf:module.pay.module.cache.aws_instance.temporary"), "pay");
    }

    #[test]
    fn objects_of_kubernetes() {
        let covers = [("pay", "[\"k8s:payroll/*\"]")];
        assert_eq!(nearest(&covers, "k8s:payroll/deployment"), "pay");
        assert_eq!(nearest(&covers, "k8s:other/deployment"), "");
        assert_eq!(nearest(&covers, "payroll/deployment"), "");
    }
}
