//! The commands, one file each. A new one is a file, a `mod` line and two lines in the enum and its match.

mod asset;
mod audit;
mod blame;
mod change;
mod change_fields;
mod codeowners;
mod completions;
mod create;
mod diff;
mod doctor;
mod edit;
mod explain;
mod failing;
mod gate;
mod given;
mod graph;
mod hook;
mod impact;
mod incident;
mod init;
mod list;
mod log;
mod man;
mod merge_driver;
mod metrics;
mod person;
mod problem;
mod push;
mod query;
mod review;
mod schema;
mod show;
mod status;
mod task;
mod team;
mod ticket;
mod timeline;
mod times;
mod validate;
mod who;
mod whoami;

use clap::Subcommand;

use super::Outcome;
use super::context::{Context, Instead};
use super::trouble::Trouble;

/// The commands, in the order in which people meet them, all together and each alone.
macro_rules! commands {
    ($($(#[$attribute:meta])* $command:ident($arguments:ty),)+) => {
        // What can be done; clap would take a line of documentation for what the program is.
        #[derive(Debug, Subcommand)]
        pub enum Command { $($(#[$attribute])* $command($arguments),)+ }

        impl Command {
            /// Adds the command of this name, and no other: who knows which is meant need not build a hundred.
            pub(super) fn add_one(name: &str, to: clap::Command) -> Option<clap::Command> {
                $({
                    #[derive(Subcommand)]
                    enum One { $(#[$attribute])* #[allow(dead_code, reason = "only its name and arguments count")] $command($arguments) }
                    if One::has_subcommand(name) {
                        return Some(One::augment_subcommands(to));
                    }
                })+
                None
            }
        }
    };
}

commands! {
    Init(init::InitArgs),
    Status(status::StatusArgs),
    Show(show::ShowArgs),
    Edit(edit::EditArgs),
    #[command(subcommand)]
    Asset(asset::AssetCommand),
    #[command(subcommand)]
    Change(change::ChangeCommand),
    Gate(gate::GateArgs),
    #[command(subcommand)]
    Incident(incident::IncidentCommand),
    #[command(subcommand)]
    Problem(problem::ProblemCommand),
    #[command(subcommand)]
    Person(person::PersonCommand),
    #[command(subcommand)]
    Team(team::TeamCommand),
    Query(query::QueryArgs),
    Whoami(whoami::WhoamiArgs),
    Impact(impact::ImpactArgs),
    Deps(impact::DepsArgs),
    Path(impact::PathArgs),
    Spof(impact::SpofArgs),
    Diff(diff::DiffArgs),
    Log(log::LogArgs),
    Blame(blame::BlameArgs),
    Timeline(timeline::TimelineArgs),
    Review(review::ReviewArgs),
    Graph(graph::GraphArgs),
    Validate(validate::ValidateArgs),
    Metrics(metrics::MetricsArgs),
    #[command(subcommand)]
    Audit(audit::AuditCommand),
    #[command(subcommand)]
    Hook(hook::HookCommand),
    Codeowners(codeowners::CodeownersArgs),
    Push(push::PushArgs),
    MergeDriver(merge_driver::MergeDriverArgs),
    Explain(explain::ExplainArgs),
    Schema(schema::SchemaArgs),
    Completions(completions::CompletionsArgs),
    Man(man::ManArgs),
    Doctor(doctor::DoctorArgs),
}

impl Command {
    /// Whether it shows no list whatever is asked of it.
    fn never_lists(&self) -> bool {
        use Command::{
            Codeowners, Completions, Doctor, Edit, Init, Man, MergeDriver, Push, Schema, Status, Whoami,
        };
        matches!(
            self,
            Codeowners(_)
                | Completions(_)
                | Doctor(_)
                | Edit(_)
                | Init(_)
                | Man(_)
                | MergeDriver(_)
                | Push(_)
                | Schema(_)
                | Status(_)
                | Whoami(_)
        )
    }

    pub fn run(&self, cx: &Context) -> Result<Outcome, Trouble> {
        if self.never_lists() {
            cx.refuse_wishes(&[], Instead::Nowhere)?;
        }
        match self {
            Command::Init(args) => init::run(cx, args),
            Command::Status(args) => status::run(cx, args),
            Command::Show(args) => show::run(cx, args),
            Command::Edit(args) => edit::run(cx, args),
            Command::Asset(command) => command.run(cx),
            Command::Change(command) => command.run(cx),
            Command::Gate(args) => gate::run(cx, args),
            Command::Incident(command) => command.run(cx),
            Command::Problem(command) => command.run(cx),
            Command::Person(command) => command.run(cx),
            Command::Team(command) => command.run(cx),
            Command::Query(args) => query::run(cx, args),
            Command::Whoami(args) => whoami::run(cx, args),
            Command::Impact(args) => impact::run(cx, args),
            Command::Deps(args) => impact::deps(cx, args),
            Command::Path(args) => impact::path(cx, args),
            Command::Spof(args) => impact::spof(cx, args),
            Command::Diff(args) => diff::run(cx, args),
            Command::Log(args) => log::run(cx, args),
            Command::Blame(args) => blame::run(cx, args),
            Command::Timeline(args) => timeline::run(cx, args),
            Command::Graph(args) => graph::run(cx, args),
            Command::Validate(args) => validate::run(cx, args),
            Command::Audit(command) => command.run(cx),
            Command::Review(args) => review::run(cx, args),
            Command::Metrics(args) => metrics::run(cx, args),
            Command::Hook(command) => command.run(cx),
            Command::Codeowners(args) => codeowners::run(cx, args),
            Command::Push(args) => push::run(cx, args),
            Command::MergeDriver(args) => merge_driver::run(cx, args),
            Command::Explain(args) => explain::run(cx, args),
            Command::Schema(args) => schema::run(cx, args),
            Command::Completions(args) => completions::run(cx, args),
            Command::Man(args) => man::run(cx, args),
            Command::Doctor(args) => doctor::run(cx, args),
        }
    }
}

/// The names that `itsm schema` takes.
pub fn schema_names() -> Vec<String> {
    schema::all().into_iter().map(|(name, _)| name).collect()
}

/// Every schema as it stands in its file, by its name.
pub fn schemas() -> Vec<(String, String)> {
    schema::all().into_iter().map(|(name, schema)| (name, schema::text(&schema))).collect()
}

/// The manual pages, for whoever packages the program.
pub fn man_pages() -> Result<Vec<(String, Vec<u8>)>, Trouble> {
    man::pages()
}
