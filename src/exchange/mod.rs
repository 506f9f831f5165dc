//! Other people's formats, read into what the store knows. Pure functions of a text; decides nothing about records.

pub mod pull_request;
pub mod terraform;
