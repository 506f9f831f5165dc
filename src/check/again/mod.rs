//! Looking again at a store of which most is as it was: nothing is wrong with a record in which nothing was wrong, as long
//! as neither it nor its kin changed. What is found is always found anew; remembered is only where nothing was.

mod asked;
pub mod findings;
mod kin;
mod known;
mod print;
mod rows;

pub use asked::{Asked, Part};
pub use known::Known;
pub use print::Prints;
