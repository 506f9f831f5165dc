//! What an auditor is handed: which changes there were in a period, and for each its versions, its decisions and how it
//! stood as it began. Gathered while history is gone through; pure, reads no clock and no file.

pub mod framework;
pub mod gather;
pub mod period;
pub mod sample;

pub use framework::Framework;
pub use gather::{Beginning, Gathered, Story, Version, Vote};
pub use period::Span;
