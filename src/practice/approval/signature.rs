//! Signatures of approvals: what is signed, and whether a signature is one of the approver's. Never signs, never runs a program.
//!
//! What is signed is the approval without its signature, and the store's organisation, as canonical JSON; by
//! `ssh-keygen -Y sign -n itsm-approval`, whose namespace keeps a signature of a commit from passing for an approval.

use std::fmt;

use serde_json::{Value, json};
use ssh_key::{PublicKey, SshSig};

use crate::model::Approval;
use crate::practice::canonical::canonical;

/// What signatures are made for
pub const NAMESPACE: &str = "itsm-approval";

/// Why a signature is not believed
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Broken {
    /// It is no SSH signature.
    Unreadable,
    /// It was made for something else.
    Namespace,
    /// The person's record has no key that this program can check with.
    NoKey,
    /// By a key that is none of the person's.
    Stranger,
    /// By one of their keys, over something else.
    Different,
}

impl fmt::Display for Broken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Broken::Unreadable => "its signature is no SSH signature",
            Broken::Namespace => "its signature was made for something else than an approval",
            Broken::NoKey => {
                "the record of who decided has no Ed25519 or ECDSA P-256 key to check the signature with"
            }
            Broken::Stranger => "its signature is by none of their keys",
            Broken::Different => "its signature is over something else: the file was edited",
        })
    }
}

/// What is signed.
pub fn statement(organisation: &str, approval: &Approval) -> Vec<u8> {
    let mut value = serde_json::to_value(approval)
        .unwrap_or_else(|error| unreachable!("records have text keys only: {error}"));
    if let Value::Object(fields) = &mut value {
        fields.shift_remove("signature");
    }
    canonical(&json!({ "store": organisation, "approval": value })).into_bytes()
}

/// Holds an approval's signature against the keys of who decided.
pub fn verify(statement: &[u8], approval: &Approval, keys: &[String]) -> Result<(), Broken> {
    let text = approval.signature.as_deref().unwrap_or_default();
    let signature = SshSig::from_pem(text.trim_start()).map_err(|_| Broken::Unreadable)?;
    if signature.namespace() != NAMESPACE {
        return Err(Broken::Namespace);
    }
    let mut keys = keys.iter().filter_map(|key| PublicKey::from_openssh(key.trim()).ok()).peekable();
    if keys.peek().is_none() {
        return Err(Broken::NoKey);
    }
    let key = keys.find(|key| key.key_data() == signature.public_key()).ok_or(Broken::Stranger)?;
    key.verify(NAMESPACE, statement, &signature).map_err(|_| Broken::Different)
}

/// The public key that a signature says it is by, as it stands in `signing_keys`.
pub fn signer(pem: &str) -> Option<String> {
    let signature = SshSig::from_pem(pem.trim_start()).ok()?;
    PublicKey::from(signature.public_key().clone()).to_openssh().ok()
}
