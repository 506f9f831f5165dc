//! The `itsm` program: everything is in the library, so that tests reach it.

use mimalloc::MiMalloc;

#[global_allocator]
static MEMORY: MiMalloc = MiMalloc;

fn main() -> ! {
    let code = itsm::cli::run();
    // All is written. What would still run, the memory's own tidying, takes longer than a small answer.
    #[cfg(unix)]
    signal_hook::low_level::exit(code.into());
    #[cfg(not(unix))]
    std::process::exit(code.into());
}
