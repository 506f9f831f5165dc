//! What a write does to files, index and history: as it should, refused, killed, and beside other writers.

mod contention;
mod crash;
mod landing;
mod refused;
