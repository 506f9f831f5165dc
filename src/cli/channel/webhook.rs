//! An address that takes a message by POST, through `curl`: the machine's certificates, proxies and TLS are its business.
//! The address is a secret of its owner's, so that it goes in by stdin and stands on no command line.

use std::io::Write;
use std::process::Command;

use super::PATIENCE;
use super::command::run;

pub(super) fn send(address: &str, body: &[u8]) -> Result<(), String> {
    if !address.starts_with("https://") && !address.starts_with("http://") {
        return Err("a webhook begins with https:// or http://".to_owned());
    }
    let mut file = tempfile::NamedTempFile::new().map_err(|error| error.to_string())?;
    file.write_all(body).and_then(|()| file.flush()).map_err(|error| error.to_string())?;
    let mut curl = Command::new("curl");
    curl.args(["--config", "-", "--fail", "--silent", "--show-error", "--proto", "=http,https", "--output"]);
    curl.args(["/dev/null", "--header", "Content-Type: application/json", "--max-time"]);
    curl.arg((PATIENCE.as_secs() - 5).to_string());
    let data = format!("@{}", file.path().display());
    let config = format!("url = {}\ndata-binary = {}\n", quoted(address), quoted(&data));
    run(curl, config.as_bytes()).map_err(|error| format!("curl: {error}"))
}

/// As curl's configuration reads it.
fn quoted(text: &str) -> String {
    let text = text.replace('\\', "\\\\").replace('"', "\\\"");
    format!("\"{}\"", text.replace(['\n', '\r'], ""))
}
