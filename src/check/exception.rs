//! Findings that a store has accepted, for a reason and a time; and exceptions that are no longer of use.

use crate::finding::Finding;
use crate::model::pointer::Pointer;
use crate::model::settings::Exception;

use super::Cx;
use super::rules::unused_exception;

/// Drops what is excepted; adds a finding for each exception that matches nothing or has run out.
pub fn apply(cx: &Cx<'_>, found: Vec<Finding>) -> Vec<Finding> {
    let exceptions = &cx.snapshot.settings.exceptions;
    let mut used = vec![false; exceptions.len()];
    let mut kept = Vec::with_capacity(found.len());
    for finding in found {
        let matching = exceptions.iter().position(|exception| matches(exception, &finding));
        match matching {
            Some(index) => {
                used[index] = true;
                if exceptions[index].until.0 < cx.today {
                    kept.push(finding);
                }
            }
            None => kept.push(finding),
        }
    }
    for (index, exception) in exceptions.iter().enumerate() {
        let at = cx.setting(Pointer::field("exceptions").index(index));
        if exception.until.0 < cx.today {
            kept.push(unused_exception::run_out(at, exception));
        } else if !used[index] {
            kept.push(unused_exception::matches_nothing(at, exception));
        }
    }
    kept
}

fn matches(exception: &Exception, finding: &Finding) -> bool {
    exception.check == finding.check
        && finding.record.as_deref().is_some_and(|record| record.eq_ignore_ascii_case(&exception.record))
}
