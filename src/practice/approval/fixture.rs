//! A small company with one change, for the tests of approvals: each test turns one thing of it. Keys are made from fixed
//! seeds, so that signatures are the same in every run.

use chrono::TimeZone;
use ssh_key::private::{Ed25519Keypair, KeypairData};
use ssh_key::{HashAlg, LineEnding, PrivateKey};

use super::{Standing, Void, signature, standing};
use crate::finding::FilePath;
use crate::graph::{Graph, Scope};
use crate::model::zone::Tz;
use crate::model::{Approval, Change};
use crate::practice::{Authors, Cx, digest};
use crate::store::emit;
use crate::store::read::read;
use crate::store::snapshot::Snapshot;
use crate::store::source::Memory;

pub(super) const ID: &str = "CHG-20261121-7k3qf";
pub(super) const CHANGE: &str = "changes/2026/CHG-20261121-7k3qf.yaml";
pub(super) const JIM: &str = "approvals/CHG-20261121-7k3qf/jim.bar-9xk2.yaml";

/// Files of a store
#[derive(Clone)]
pub(super) struct World {
    pub(super) files: Vec<(String, String)>,
    authors: Option<Authors>,
}

/// The store with an approval of nobody: payroll stands on findb1, which Jim's team owns.
pub(super) fn world() -> World {
    let mut world = World { files: Vec::new(), authors: None };
    world.put("itsm.yaml", "version: 1\norganisation: ACME\ntime_zone: America/New_York\napprovals:\n  assurance: recorded\n  match: all\n  rules: []\n");
    world.put(
        "assets/findb1.yaml",
        "{id: findb1, type: server, owner: finance-it, lifecycle: active, criticality: high}",
    );
    world.put("assets/getpaid.yaml", "{id: getpaid, type: application, owner: alex.bar, lifecycle: active, criticality: high, depends_on: [findb1]}");
    world.put(
        "teams/finance-it.yaml",
        "{id: finance-it, name: Finance IT, lead: jim.bar, members: [jess.charlie, joe.doe]}",
    );
    world.put("teams/cab.yaml", "{id: cab, name: Board, members: [alex.bar, jim.bar]}");
    for who in ["jim.bar", "alex.bar", "jess.charlie", "joe.doe", "dave.doodle"] {
        world.put(
            &format!("people/{who}.yaml"),
            &format!(
                "id: {who}\nname: {who}\nemails: [{who}@company.com]\nstatus: active\nsigning_keys: ['{}']\n",
                public(who)
            ),
        );
    }
    world.put(CHANGE, "id: CHG-20261121-7k3qf\ntitle: Upgrade\ntype: normal\nstate: requested\nrequester: jess.charlie\nassignee: dave.doodle\naffects: [findb1]\nwhy: because\nrollback: back\nverify: look\n");
    world
}

/// The key of somebody, out of their name.
pub(super) fn key(who: &str) -> PrivateKey {
    let mut seed = [7; 32];
    seed.iter_mut().zip(who.bytes()).for_each(|(to, from)| *to = from);
    PrivateKey::new(KeypairData::Ed25519(Ed25519Keypair::from_seed(&seed)), who).unwrap()
}

pub(super) fn public(who: &str) -> String {
    key(who).public_key().to_openssh().unwrap()
}

/// Signs an approval with a key, for a namespace.
pub(super) fn sign(approval: &mut Approval, organisation: &str, key: &PrivateKey, namespace: &str) {
    let statement = signature::statement(organisation, approval);
    let signed = key.sign(namespace, HashAlg::Sha512, &statement).unwrap();
    approval.signature = Some(signed.to_pem(LineEnding::LF).unwrap());
}

impl World {
    pub(super) fn put(&mut self, path: &str, text: &str) {
        self.files.retain(|(it, _)| it != path);
        self.files.push((path.to_owned(), text.to_owned()));
    }

    #[must_use]
    pub(super) fn with(mut self, path: &str, text: &str) -> World {
        self.put(path, text);
        self
    }

    #[must_use]
    pub(super) fn without(mut self, path: &str) -> World {
        self.files.retain(|(it, _)| it != path);
        self
    }

    #[must_use]
    pub(super) fn edit(mut self, path: &str, from: &str, to: &str) -> World {
        let (_, text) = self.files.iter_mut().find(|(it, _)| it == path).unwrap();
        assert!(text.contains(from), "{path} says nothing of `{from}`: {text}");
        *text = text.replace(from, to);
        self
    }

    #[must_use]
    pub(super) fn rules(self, rules: &str) -> World {
        self.edit("itsm.yaml", "rules: []", &format!("rules: [{rules}]"))
    }

    /// History says who committed a file.
    #[must_use]
    pub(super) fn committed(mut self, path: &str, address: &str) -> World {
        self.authors.get_or_insert_default().insert(FilePath::from(path), address.to_owned());
        self
    }

    /// An approval of the change as it is now.
    pub(super) fn approval(&self, by: &str) -> Approval {
        let snapshot = self.snapshot();
        let digest = digest::of_change(&snapshot.settings.organisation, change(&snapshot));
        serde_json::from_value(serde_json::json!({
            "of": ID, "decision": "approved", "by": by, "at": "2026-11-21T09:40:00-05:00", "digest": digest,
        }))
        .unwrap()
    }

    #[must_use]
    pub(super) fn approved_by(self, by: &str) -> World {
        let approval = self.approval(by);
        self.decided(&format!("approvals/{ID}/{by}-9xk2.yaml"), &approval)
    }

    #[must_use]
    pub(super) fn decided(mut self, path: &str, approval: &Approval) -> World {
        self.put(path, &emit::record(&serde_json::to_value(approval).unwrap()));
        self
    }

    pub(super) fn snapshot(&self) -> Snapshot {
        let files = self.files.iter().map(|(path, text)| (path.as_str(), text.as_str()));
        let snapshot = read(&Memory::new(files), &|_| Vec::new()).unwrap();
        assert_eq!(snapshot.faults, []);
        snapshot
    }

    /// Looks at how the change stands, on a Saturday morning.
    pub(super) fn ask<T>(&self, look: impl FnOnce(&Standing<'_>) -> T) -> T {
        let snapshot = self.snapshot();
        let graph = Graph::build(&snapshot, Scope::Live);
        let zone: Tz = "America/New_York".parse().unwrap();
        let cx = Cx::new(&snapshot, &graph, zone.with_ymd_and_hms(2026, 11, 21, 10, 0, 0).unwrap());
        let cx = match &self.authors {
            Some(authors) => cx.with_authors(authors.clone()),
            None => cx,
        };
        look(&standing(&cx, change(&snapshot)))
    }

    pub(super) fn is_satisfied(&self) -> bool {
        self.ask(|standing| standing.is_satisfied())
    }

    pub(super) fn missing(&self) -> String {
        self.ask(|standing| standing.missing().join("; "))
    }

    /// Why each decision does not count, in order of time.
    pub(super) fn voids(&self) -> Vec<Option<Void>> {
        self.ask(|standing| standing.votes.iter().map(|vote| vote.void.clone()).collect())
    }

    /// Why the only decision does not count.
    pub(super) fn void(&self) -> Option<Void> {
        let voids = self.voids();
        assert_eq!(voids.len(), 1);
        voids.into_iter().next().flatten()
    }
}

pub(super) fn change(snapshot: &Snapshot) -> &Change {
    snapshot.get_as(ID).unwrap()
}
