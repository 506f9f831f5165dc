//! Signing a decision with the person's own key, by their own `ssh-keygen`: from its agent, or from a file. Holds no key and
//! asks for no passphrase itself.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use crate::cli::context::Context;
use crate::cli::trouble::Trouble;
use crate::model::{Approval, Person};
use crate::practice::approval::signature::{self, Broken, NAMESPACE};

/// Signs an approval, and sees that the signature will be believed.
pub fn sign(
    cx: &Context,
    organisation: &str,
    approval: &mut Approval,
    person: &Person,
    key: Option<&str>,
) -> Result<(), Trouble> {
    let key = key.map(str::to_owned).or(cx.identity()?.signing_key).ok_or_else(|| {
        Trouble::with_help(
            "this store wants approvals to be signed, and git names no key of yours",
            "git config user.signingkey ~/.ssh/id_ed25519.pub, or --key FILE",
        )
    })?;
    let statement = signature::statement(organisation, approval);
    approval.signature = Some(run(&statement, &key)?);
    signature::verify(&statement, approval, &person.signing_keys)
        .map_err(|broken| refused(broken, approval, person))
}

fn refused(broken: Broken, approval: &Approval, person: &Person) -> Trouble {
    let signer = approval.signature.as_deref().and_then(signature::signer);
    match (broken, signer) {
        (Broken::Stranger | Broken::NoKey, Some(key)) => Trouble::with_help(
            format!("the key that signed is none of those in the record of {}", person.id),
            format!("itsm person set {} 'signing_keys+={key}', and have that reviewed first", person.id),
        ),
        (broken, _) => Trouble::with_help(
            format!("the signature would not be believed: {broken}"),
            "sign with an Ed25519 or an ECDSA P-256 key",
        ),
    }
}

/// What `ssh-keygen` makes of a statement.
fn run(statement: &[u8], key: &str) -> Result<String, Trouble> {
    let failed = |error: std::io::Error| Trouble::new(format!("cannot prepare the signature: {error}"));
    let folder = tempfile::tempdir().map_err(failed)?;
    let key = key_file(folder.path(), key).map_err(failed)?;
    let file = folder.path().join("approval");
    std::fs::write(&file, statement).map_err(failed)?;
    let mut keygen = Command::new("ssh-keygen");
    keygen.args(["-q", "-Y", "sign", "-n", NAMESPACE, "-f"]).arg(&key).arg(&file);
    let output = keygen.stdin(Stdio::inherit()).stdout(Stdio::null()).stderr(Stdio::piped()).output();
    let output = output.map_err(|error| {
        Trouble::with_help(format!("ssh-keygen could not be run: {error}"), "install OpenSSH 8.2 or newer")
    })?;
    if !output.status.success() {
        let said = String::from_utf8_lossy(&output.stderr);
        return Err(Trouble::with_help(
            format!("ssh-keygen did not sign: {}", said.trim()),
            format!("see that {} is there, or that its agent holds the key: ssh-add -L", key.display()),
        ));
    }
    std::fs::read_to_string(file.with_extension("sig")).map_err(failed)
}

/// The file that `-f` wants: a key that is written out goes to one, and its agent has the other half.
fn key_file(folder: &Path, key: &str) -> std::io::Result<PathBuf> {
    let literal = key.strip_prefix("key::").or_else(|| key.starts_with("ssh-").then_some(key));
    match (literal, key.strip_prefix("~/"), std::env::home_dir()) {
        (Some(literal), ..) => {
            let file = folder.join("key.pub");
            std::fs::write(&file, literal)?;
            Ok(file)
        }
        (None, Some(rest), Some(home)) => Ok(home.join(rest)),
        _ => Ok(PathBuf::from(key)),
    }
}
