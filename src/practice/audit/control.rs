//! What is held against history, each under its name. Data only.

use crate::model::vocabulary::vocabulary;

vocabulary! {
    /// Something that has to hold at every step of history
    pub enum Control {
        HistoryKept = "history-kept": "no commit that was seen before is gone",
        ApprovalsAppendOnly = "approvals-append-only": "decisions are added, never edited, moved or deleted",
        ApprovalsGenuine = "approvals-genuine": "each decision fits what was decided on, by the people, keys and rules of the commit before",
        SeparationOfDuties = "separation-of-duties": "nobody decided on what they ask for or carry out, under whatever address",
        ApprovalsEnough = "approvals-enough": "what was called approved, or began, had the approvals that the rules of the commit before want",
        RulesBeforeUse = "rules-before-use": "nothing was let pass by rules, people or owners that came in the same commit",
        EmergenciesApproved = "emergencies-approved": "what could not wait was approved afterwards, in time",
        LegalTransitions = "legal-transitions": "changes, incidents and problems went from state to state as they may",
        RecordsKept = "records-kept": "records are retired, never deleted, and can be read",
        IdsKept = "ids-kept": "a record keeps its id, and nobody else has it",
        LogsAppendOnly = "logs-append-only": "entries of logs and notices are added, never edited or removed",
        DatesPlausible = "dates-plausible": "no commit is older than its parent, and no record tells of what came after its commit",
    }
}
