//! The rules, one file each. A new one is a file, a `mod` line and a line in the slice.

mod action_overdue;
mod affects_retired;
mod approval_by_new_key;
mod approval_missing;
mod approval_rewritten;
mod approval_tampered;
mod approval_void;
mod approver_left;
mod cause_unanswered;
mod caused_by_later_change;
mod change_in_freeze;
mod change_overlaps;
mod closed_with_open_actions;
mod closed_without_cause;
mod combined_impact;
mod conflict_marker;
mod control_characters;
mod dangling_reference;
mod dependency_cycle;
mod duplicate_alias;
mod duplicate_id;
mod emergency_without_reason;
mod file_name_differs;
mod illegal_state;
mod illegal_transition;
mod impact_grown;
mod inactive_owner;
mod incident_without_asset;
mod incident_without_manager;
mod incident_without_team;
mod invalid_approval_rule;
mod invalid_message;
mod invalid_repeat;
mod invalid_schema;
mod invalid_scope;
mod invalid_settings;
mod known_error_without_workaround;
mod misleading_alias;
mod missing_owner;
mod notice_late;
mod outside_maintenance;
mod problem_incident_mismatch;
mod problem_without_owner;
mod reading;
mod redundancy_missing;
mod redundancy_out_of_reach;
mod relation_told_twice;
mod report_overdue;
mod resolved_without_root_cause;
mod restored_but_open;
mod retired_but_needed;
mod retrospective_approval_overdue;
mod risk_moved;
mod running_late;
mod schema_violation;
mod secret_in_record;
mod self_approval;
mod self_dependency;
mod shared_address;
mod stale_incident;
mod times_reversed;
mod union_merge;
mod unknown_time_zone;
mod unknown_word;
mod unsafe_path;
pub(super) mod unused_exception;
mod window_past;
mod window_too_long;

use super::Rule;

/// Lasting rules that are about the words and the zone of the settings
pub const OF_SETTINGS: [&str; 2] = ["unknown-word", "invalid-repeat"];

/// Every rule, in order of name
pub static RULES: &[&Rule] = &[
    &action_overdue::RULE,
    &affects_retired::RULE,
    &approval_by_new_key::RULE,
    &approval_missing::RULE,
    &approval_rewritten::RULE,
    &approval_tampered::RULE,
    &approval_void::RULE,
    &approver_left::RULE,
    &cause_unanswered::RULE,
    &caused_by_later_change::RULE,
    &change_in_freeze::RULE,
    &change_overlaps::RULE,
    &closed_with_open_actions::RULE,
    &closed_without_cause::RULE,
    &combined_impact::RULE,
    &conflict_marker::RULE,
    &control_characters::RULE,
    &dangling_reference::RULE,
    &dependency_cycle::RULE,
    &duplicate_alias::RULE,
    &duplicate_id::RULE,
    &reading::DUPLICATE_KEY,
    &emergency_without_reason::RULE,
    &file_name_differs::RULE,
    &illegal_state::RULE,
    &illegal_transition::RULE,
    &impact_grown::RULE,
    &inactive_owner::RULE,
    &incident_without_asset::RULE,
    &incident_without_manager::RULE,
    &incident_without_team::RULE,
    &invalid_approval_rule::RULE,
    &invalid_message::RULE,
    &invalid_repeat::RULE,
    &invalid_schema::RULE,
    &invalid_scope::RULE,
    &invalid_settings::RULE,
    &reading::INVALID_YAML,
    &known_error_without_workaround::RULE,
    &misleading_alias::RULE,
    &reading::MISSING_FIELD,
    &missing_owner::RULE,
    &reading::NOT_UTF8,
    &notice_late::RULE,
    &outside_maintenance::RULE,
    &problem_incident_mismatch::RULE,
    &problem_without_owner::RULE,
    &redundancy_missing::RULE,
    &redundancy_out_of_reach::RULE,
    &relation_told_twice::RULE,
    &report_overdue::RULE,
    &resolved_without_root_cause::RULE,
    &restored_but_open::RULE,
    &retired_but_needed::RULE,
    &retrospective_approval_overdue::RULE,
    &risk_moved::RULE,
    &running_late::RULE,
    &schema_violation::RULE,
    &secret_in_record::RULE,
    &self_approval::RULE,
    &self_dependency::RULE,
    &shared_address::RULE,
    &stale_incident::RULE,
    &times_reversed::RULE,
    &union_merge::RULE,
    &reading::UNKNOWN_FIELD,
    &unknown_time_zone::RULE,
    &unknown_word::RULE,
    &reading::UNREADABLE_FILE,
    &unsafe_path::RULE,
    &unused_exception::RULE,
    &window_past::RULE,
    &window_too_long::RULE,
    &reading::WRONG_TYPE,
    &reading::YAML_FEATURE,
];

/// What is found while reading, and keeps no record from being understood
pub(super) const READABLE: [&str; 2] = [conflict_marker::RULE.name, union_merge::RULE.name];

/// The rule with this name.
pub fn find(name: &str) -> Option<&'static Rule> {
    RULES.iter().copied().find(|rule| rule.name == name)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What reading finds is explained in one file; every other file is one rule, called as it is.
    #[test]
    fn every_file_of_the_folder_is_registered() {
        let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/src/check/rules");
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            let stem = path.file_stem().unwrap().to_str().unwrap().to_owned();
            let is_rule =
                path.extension().is_some_and(|it| it == "rs") && !["mod", "reading"].contains(&stem.as_str());
            if is_rule {
                assert!(find(&stem.replace('_', "-")).is_some(), "{stem}.rs is no rule of the slice");
            }
        }
    }

    #[test]
    fn every_name_that_is_reported_while_reading_is_registered() {
        for file in ["read.rs", "attribute.rs", "shape.rs", "document/fault.rs"] {
            let path = format!("{}/src/store/{file}", env!("CARGO_MANIFEST_DIR"));
            let text = std::fs::read_to_string(path).unwrap();
            let is_name = |part: &&str| {
                part.contains('-')
                    && part.bytes().all(|it| it.is_ascii_lowercase() || it.is_ascii_digit() || it == b'-')
            };
            // `date-time` is a format.
            for name in text.split('"').filter(is_name).filter(|name| *name != "date-time") {
                assert!(find(name).is_some(), "{file}: {name}");
            }
        }
    }

    #[test]
    fn the_slice_is_in_order_and_has_each_name_once() {
        assert!(RULES.is_sorted_by(|a, b| a.name < b.name));
    }

    #[test]
    fn names_are_words_with_hyphens() {
        for rule in RULES {
            let is_word = |word: &str| {
                !word.is_empty() && word.bytes().all(|it| it.is_ascii_lowercase() || it.is_ascii_digit())
            };
            assert!(rule.name.split('-').all(is_word) && rule.name.contains('-'), "{}", rule.name);
        }
    }

    #[test]
    fn summaries_are_one_line_without_a_full_stop() {
        for rule in RULES {
            assert!(
                !rule.summary.is_empty() && !rule.summary.contains('\n') && !rule.summary.ends_with('.'),
                "{}",
                rule.name
            );
        }
    }

    #[test]
    fn explanations_say_how_to_mend_it_and_show_an_example() {
        for rule in RULES {
            let text = rule.explain;
            assert!(text.lines().count() >= 8, "{}: too short", rule.name);
            assert!(text.contains("Mend "), "{}: how is it mended?", rule.name);
            assert!(text.matches("```").count() >= 2 && text.ends_with("```\n"), "{}: an example", rule.name);
            let widest = text.lines().map(|line| line.chars().count()).max().unwrap_or(0);
            assert!(widest <= 120, "{}: a line of {widest} characters", rule.name);
        }
    }
}
