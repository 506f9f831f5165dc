//! `itsm validate --merge`: what would be wrong after a merge that nobody has made yet.

use super::{ValidateArgs, show};
use crate::cli::Outcome;
use crate::cli::context::Context;
use crate::cli::merged::{Judged, head_called, judge};
use crate::cli::trouble::Trouble;
use crate::store::merge::Names;

pub(super) fn run(cx: &Context, args: &ValidateArgs) -> Result<Outcome, Trouble> {
    let (ours, theirs) = match args.merge.as_slice() {
        [theirs] => ("HEAD", theirs.as_str()),
        [ours, theirs] => (ours.as_str(), theirs.as_str()),
        many => return Err(octopus(many)),
    };
    if cx.globals.at.is_some() || cx.globals.staged {
        return Err(Trouble::with_help("`--merge` names what is read", "leave --at and --staged out"));
    }
    let own_name = head_called(cx.store()?.history()?).filter(|_| ours == "HEAD");
    let names = Names {
        ours: own_name.unwrap_or_else(|| ours.to_owned()),
        theirs: theirs.to_owned(),
        ..Names::default()
    };
    let Judged { preview, mut found, records } =
        judge(cx, cx.commit_at(ours)?, cx.commit_at(theirs)?, &names)?;
    found.retain(|finding| args.only.is_empty() || args.only.iter().any(|name| name == finding.check));
    show(cx, args, &preview, found, records)
}

fn octopus(many: &[String]) -> Trouble {
    let help = match many {
        [first, second, ..] => {
            format!("check one after the other: itsm validate --merge {first} {second}, merge, and so on")
        }
        _ => "name them: itsm validate --merge main feature".to_owned(),
    };
    Trouble::with_help(format!("{} commits were named, and a merge is checked of two", many.len()), help)
}
