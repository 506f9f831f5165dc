//! How service management works: moments as people write them, the calendar and what may run when, and (as they come)
//! transitions, approvals, risk, clocks. Pure: given `now`, never reads the clock; prints nothing.

pub mod calendar;
pub mod conflict;
pub mod job;
pub mod moment;
pub mod notice;
pub mod relevance;
pub mod slot;

#[cfg(test)]
mod fixture;
