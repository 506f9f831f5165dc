//! The `itsm` program: everything is in the library, so that tests reach it.

use std::process::ExitCode;

use mimalloc::MiMalloc;

#[global_allocator]
static MEMORY: MiMalloc = MiMalloc;

fn main() -> ExitCode {
    itsm::cli::run()
}
