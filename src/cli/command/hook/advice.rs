//! What to write into the files of husky, lefthook and the pre-commit framework, so that they run our hooks. Only texts.

use crate::store::hook::Name;
use crate::store::hook::framework::{Framework, Program};

/// What to add, and where.
pub(super) fn advice(framework: &Framework, names: &[Name]) -> String {
    let at = framework.at.display();
    match framework.program {
        Program::Husky => {
            let lines = names.iter().map(|name| {
                let hook = name.as_str();
                format!("  echo 'itsm hook run {hook} \"$@\"' >> {at}/{hook}\n")
            });
            format!("husky keeps the hooks here. Let it run ours too:\n\n{}", lines.collect::<String>())
        }
        Program::Lefthook => {
            let parts: String = names.iter().copied().map(lefthook).collect();
            format!("lefthook keeps the hooks here. Add to {at}, and run `lefthook install`:\n\n{parts}")
        }
        Program::PreCommit => {
            let parts: String = pre_commit(names);
            format!(
                "The pre-commit framework keeps the hooks here. Add to `repos:` in {at}, and run `pre-commit install{}`:\n\n\
                 \x20 - repo: local\n    hooks:\n{parts}",
                types(names)
            )
        }
    }
}

fn lefthook(name: Name) -> String {
    let hook = name.as_str();
    let more = match name {
        Name::CommitMsg => " {1}\n",
        Name::PrePush => " {1} {2}\n      use_stdin: true\n",
        _ => "\n",
    };
    format!(
        "  {hook}:\n    commands:\n      itsm:\n        run: itsm hook run {hook}{}",
        more.replace("\n      ", "\n        ")
    )
}

fn pre_commit(names: &[Name]) -> String {
    let has = |name| names.contains(&name);
    let mut text = String::new();
    let mut add = |id: &str, entry: &str, stages: &str, takes: &str| {
        text += &format!(
            "      - id: {id}\n        name: itsm\n        entry: itsm hook run {entry}\n        language: system\n        \
             always_run: true\n{takes}        stages: [{stages}]\n"
        );
    };
    let no_names = "        pass_filenames: false\n";
    if has(Name::PreCommit) || has(Name::PreMergeCommit) {
        add("itsm", "pre-commit", "pre-commit, pre-merge-commit", no_names);
    }
    if has(Name::CommitMsg) {
        add("itsm-commit-msg", "commit-msg", "commit-msg", "");
    }
    if has(Name::PrePush) {
        add("itsm-pre-push", "pre-push", "pre-push", no_names);
    }
    text
}

fn types(names: &[Name]) -> String {
    names.iter().map(|name| format!(" -t {}", name.as_str())).collect()
}
