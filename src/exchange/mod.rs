//! Other people's formats, read into what the store knows, and written from it. Pure functions; decides nothing about
//! records.

pub mod codeowners;
pub mod pull_request;
pub mod terraform;
