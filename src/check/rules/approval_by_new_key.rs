//! Approvals signed with a key that came in with them: who can write a key into a record could sign for anybody.

use crate::check::{Rule, Run, Span};
use crate::finding::{Finding, Level};
use crate::practice::approval::between::{self, Sort};

pub(super) static RULE: Rule = Rule {
    name: "approval-by-new-key",
    level: Level::Error,
    summary: "an approval signed with a key that came in with it",
    explain: "\
An approval is signed by a key of its giver, and that key was not theirs at the start of the range. Found only where two
revisions are held against each other: `itsm validate --range A..B`, and the hooks. Neither `checks` nor `exceptions` of
`itsm.yaml` silence it: they could come in with what they excuse.

A key says who somebody is, so it has to be known before it is used. Otherwise whoever can write to the store adds a key
of their own to somebody else's record and signs with it, in one push.

Mend it by bringing the key in first, in a push or pull request of its own that its owner and somebody else look at, and
the approval after it.

```yaml
# people/jim.bar.yaml, in the same push as approvals/CHG-20261121-7k3qf/jim.bar-9xk2.yaml
signing_keys:
  - ssh-ed25519 AAAAC3Nza…  # approval-by-new-key: it signs in the push that brings it
```
",
    run: Run::Range(run),
};

fn run(span: &Span<'_>) -> Vec<Finding> {
    let breaches = between::breaches(span.before, span.after).into_iter();
    let found = breaches.filter(|it| it.sort == Sort::NewKey).map(|breach| {
        let help = format!("bring the key in first, by itself: people/{}.yaml", breach.by);
        RULE.finding(breach.at.clone(), breach.to_string()).of(breach.record).help(help)
    });
    found.collect()
}

#[cfg(test)]
mod tests {
    use ssh_key::private::{Ed25519Keypair, KeypairData};
    use ssh_key::{HashAlg, LineEnding, PrivateKey};

    use crate::check::testing::approval::Story;
    use crate::model::Approval;
    use crate::practice::approval::signature::{NAMESPACE, statement};

    const AT: &str = "approvals/CHG-20261121-7k3qf/jim.bar-9xk2.yaml";

    fn key(seed: u8) -> PrivateKey {
        PrivateKey::new(KeypairData::Ed25519(Ed25519Keypair::from_seed(&[seed; 32])), "jim").unwrap()
    }

    /// Jim has the first key, and signs with the second.
    fn story(known: u8, signs: Option<u8>) -> Story {
        let public = key(known).public_key().to_openssh().unwrap();
        let story = Story::default().without_approvals().person(
            "jim.bar",
            "status: active",
            &format!("status: active\nsigning_keys: ['{public}']"),
        );
        let Some(signs) = signs else { return story };
        let fields = serde_json::json!({
            "of": "CHG-20261121-7k3qf", "decision": "approved", "by": "jim.bar", "at": "2026-11-21T09:40:00-05:00",
            "digest": "x",
        });
        let mut approval: Approval = serde_json::from_value(fields).unwrap();
        let signed = key(signs).sign(NAMESPACE, HashAlg::Sha512, &statement("ACME", &approval)).unwrap();
        approval.signature = Some(signed.to_pem(LineEnding::LF).unwrap());
        story.file(AT, &crate::store::emit::record(&serde_json::to_value(&approval).unwrap()))
    }

    #[test]
    fn with_a_key_that_came_in_with_it() {
        insta::assert_snapshot!(story(1, None).becoming(&story(2, Some(2)), "approval-by-new-key"), @"approvals/CHG-20261121-7k3qf/jim.bar-9xk2.yaml error: the decision of jim.bar on CHG-20261121-7k3qf is signed by a key that came in together with it: the key has to be there before");
    }

    #[test]
    fn with_a_key_that_was_there() {
        assert_eq!(story(1, None).becoming(&story(1, Some(1)), "approval-by-new-key"), "");
    }
}
