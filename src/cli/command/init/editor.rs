//! What editors need to complete and underline records: the schemas, and which of them is for which folder.

use serde_json::{Map, Value, json};

use crate::cli::command::schema::text;
use crate::model::Kind;
use crate::model::layout::{CONFIG, SCHEMA_FOLDER};
use crate::model::schema::{self, Subject};

/// Below the organisation's own schemas, so that the two are never mixed up
const FOLDER: &str = "itsm";

/// The schemas, and the settings of VS Code and Neovim that point at them.
pub fn files() -> Vec<(String, String)> {
    let mut files = schemas();
    files.push((
        ".vscode/settings.json".to_owned(),
        format!("{:#}\n", json!({"yaml.schemas": associations()})),
    ));
    let extensions = json!({"recommendations": ["redhat.vscode-yaml"]});
    files.push((".vscode/extensions.json".to_owned(), format!("{extensions:#}\n")));
    files.push((".nvim.lua".to_owned(), neovim()));
    files
}

/// The schemas of the records, where an editor finds them.
pub fn schemas() -> Vec<(String, String)> {
    let file = |subject: Subject| (schema_path(subject), text(schema::of(subject)));
    Subject::all().map(file).collect()
}

fn schema_path(subject: Subject) -> String {
    format!("{SCHEMA_FOLDER}/{FOLDER}/{}", subject.file_name())
}

/// Schema → files, as the YAML language server takes it.
fn associations() -> Map<String, Value> {
    let globs = |subject: Subject| match subject {
        Subject::Settings => json!([CONFIG]),
        Subject::Kind(kind) => json!(patterns(kind)),
    };
    Subject::all().map(|subject| (format!("./{}", schema_path(subject)), globs(subject))).collect()
}

/// The files of a kind, without those of a kind whose folder lies in its folder.
fn patterns(kind: Kind) -> Vec<String> {
    let folder = kind.folder();
    let is_inside = |other: &&Kind| other.folder().strip_prefix(folder).is_some_and(|it| it.starts_with('/'));
    let inner = Kind::ALL.iter().filter(is_inside).map(|other| format!("!{}/**", other.folder()));
    ["yaml", "yml"].map(|end| format!("{folder}/**/*.{end}")).into_iter().chain(inner).collect()
}

/// For Neovim 0.11 with `vim.o.exrc = true`.
fn neovim() -> String {
    let mut lines: Vec<String> = Vec::new();
    for (schema, globs) in associations() {
        lines.push(format!(
            "        [root .. \"/{}\"] = {},",
            schema.trim_start_matches("./"),
            lua_list(&globs)
        ));
    }
    format!(
        "\
-- Completes and checks the records of this store. Neovim reads this file where `vim.o.exrc` is set.
local root = vim.fs.dirname(debug.getinfo(1, \"S\").source:sub(2))
vim.lsp.config(\"yamlls\", {{
  settings = {{
    yaml = {{
      schemas = {{
{}
      }},
    }},
  }},
}})
vim.lsp.enable(\"yamlls\")
",
        lines.join("\n")
    )
}

fn lua_list(globs: &Value) -> String {
    let globs: Vec<String> = globs.as_array().into_iter().flatten().map(Value::to_string).collect();
    format!("{{ {} }}", globs.join(", "))
}
