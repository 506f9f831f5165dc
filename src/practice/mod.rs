//! How service management works: moments as people write them, and (as they come) transitions, approvals, risk, clocks.
//! Pure: given `now`, never reads the clock; prints nothing.

pub mod moment;
