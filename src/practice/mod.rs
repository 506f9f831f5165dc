//! How service management works: moments and windows as people write them, what may happen to a change next, tasks,
//! (and as they come) approvals, risk, clocks. Pure: given `now`, never reads the clock; prints nothing.

pub mod cover;
pub mod moment;
pub mod relevance;
pub mod task;
pub mod transition;
pub mod window;
