//! How an outage is run: what may happen to an incident next, how it is weighed, who is called, what is owed when.
//! Pure: given `now`; writes nothing and tells nobody.

pub mod around;
pub mod call;
pub mod clock;
pub mod concern;
pub mod context;
pub mod ladder;
pub mod log;
pub mod step;
pub mod weigh;
