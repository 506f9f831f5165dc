//! What others call these controls: references into frameworks that auditors work by. Data only; to be read beside the
//! framework's own text, which decides.
//!
//! The names are those of management practices in *COBIT 2019 Framework: Governance and Management Objectives* (ISACA, 2018),
//! of criteria in *TSP Section 100, 2017 Trust Services Criteria* (AICPA, with the points of focus of 2022), and of controls
//! in Annex A of *ISO/IEC 27001:2022*. Sarbanes-Oxley itself names no controls; who audits by it takes COBIT's. Each name and
//! what it is about were held against public texts that list them; which of them fits a control of ours is our reading.

use crate::model::vocabulary::vocabulary;
use crate::practice::audit::control::Control;

vocabulary! {
    /// A framework that evidence is laid out for
    pub enum Framework {
        Sox = "sox": "Sarbanes-Oxley, IT general controls, with COBIT 2019 objectives",
        Soc2 = "soc2": "SOC 2, Trust Services Criteria 2017",
        Iso27001 = "iso27001": "ISO/IEC 27001:2022, Annex A",
        None = "none": "no references",
    }
}

/// References of one control: COBIT 2019, Trust Services Criteria, ISO/IEC 27001:2022 Annex A
type Row = (Control, &'static [&'static str], &'static [&'static str], &'static [&'static str]);

static REFERENCES: [Row; 12] = [
    (Control::HistoryKept, &["BAI06.03"], &["CC8.1"], &["A.5.28", "A.5.33"]),
    (Control::ApprovalsAppendOnly, &["BAI06.01"], &["CC8.1"], &["A.5.33", "A.8.32"]),
    (Control::ApprovalsGenuine, &["BAI06.01", "DSS05.04"], &["CC6.1", "CC8.1"], &["A.5.16", "A.8.32"]),
    (Control::SeparationOfDuties, &["DSS06.03"], &["CC6.3", "CC8.1"], &["A.5.3"]),
    (Control::ApprovalsEnough, &["BAI06.01"], &["CC8.1"], &["A.8.32"]),
    (Control::RulesBeforeUse, &["BAI06.01", "DSS06.03"], &["CC8.1"], &["A.5.3", "A.8.32"]),
    (Control::EmergenciesApproved, &["BAI06.02"], &["CC8.1"], &["A.8.32"]),
    (Control::LegalTransitions, &["BAI06.03", "DSS02.05"], &["CC7.4", "CC8.1"], &["A.5.26", "A.8.32"]),
    (Control::RecordsKept, &["BAI06.03"], &["CC8.1"], &["A.5.9", "A.5.33"]),
    (Control::IdsKept, &["BAI06.03"], &["CC8.1"], &["A.5.9", "A.5.33"]),
    (Control::LogsAppendOnly, &["DSS02.05"], &["CC7.4"], &["A.5.28", "A.8.15"]),
    (Control::DatesPlausible, &["BAI06.03"], &["CC8.1"], &["A.5.33", "A.8.17"]),
];

/// What the references say, in a few words
static MEANINGS: [(&str, &str); 19] = [
    ("BAI06.01", "evaluate, prioritize and authorize change requests"),
    ("BAI06.02", "manage emergency changes"),
    ("BAI06.03", "track and report change status"),
    ("DSS02.05", "resolve and recover from incidents"),
    ("DSS05.04", "manage user identity and logical access"),
    ("DSS06.03", "manage roles, responsibilities, access privileges and levels of authority"),
    ("CC6.1", "logical access security over protected information assets"),
    ("CC6.3", "access by role, with least privilege and segregation of duties"),
    ("CC7.4", "response to identified security incidents"),
    ("CC8.1", "changes are authorized, designed, tested, approved and implemented"),
    ("A.5.3", "segregation of duties"),
    ("A.5.9", "inventory of information and other associated assets"),
    ("A.5.16", "identity management"),
    ("A.5.26", "response to information security incidents"),
    ("A.5.28", "collection of evidence"),
    ("A.5.33", "protection of records"),
    ("A.8.15", "logging"),
    ("A.8.17", "clock synchronization"),
    ("A.8.32", "change management"),
];

impl Framework {
    /// The references of a control, each with what it says.
    pub fn references(self, control: Control) -> Vec<(&'static str, &'static str)> {
        let Some((_, cobit, criteria, annex)) = REFERENCES.iter().find(|row| row.0 == control) else {
            return Vec::new();
        };
        let names = match self {
            Framework::Sox => cobit,
            Framework::Soc2 => criteria,
            Framework::Iso27001 => annex,
            Framework::None => return Vec::new(),
        };
        names.iter().map(|name| (*name, meaning(name))).collect()
    }
}

fn meaning(name: &str) -> &'static str {
    match MEANINGS.iter().find(|(it, _)| *it == name) {
        Some((_, meaning)) => meaning,
        None => unreachable!("every reference is explained"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_is_explained_that_no_control_refers_to() {
        let named = |name: &str| REFERENCES.iter().any(|row| [row.1, row.2, row.3].concat().contains(&name));
        assert!(MEANINGS.iter().all(|(name, _)| named(name)));
    }

    #[test]
    fn every_control_has_references_that_are_explained() {
        for control in Control::ALL {
            for framework in [Framework::Sox, Framework::Soc2, Framework::Iso27001] {
                let references = framework.references(*control);
                assert!(!references.is_empty(), "{control} {framework}");
                assert!(references.iter().all(|(_, meaning)| !meaning.is_empty()));
            }
            assert!(Framework::None.references(*control).is_empty());
        }
    }
}
