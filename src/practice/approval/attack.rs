//! Ways to make a change look approved that nobody approved: each is seen, and none opens it.

use chrono::TimeDelta;

use super::between::{Sort, breaches};
use super::fixture::{CHANGE, ID, JIM, World, key, public, sign, world};
use super::person::Barred;
use super::signature::{Broken, NAMESPACE};
use super::vote::SKEW;
use super::{Void, vote};
use crate::model::field::Time;
use crate::model::zone::Tz;

const OTHER: &str = "CHG-20261120-v6f1h";

fn approved() -> World {
    let world = world().approved_by("jim.bar");
    assert!(world.is_satisfied(), "{}", world.missing());
    world
}

/// The same in a store that wants signatures, with Jim's on it.
fn signed() -> World {
    signed_by("jim.bar", "jim.bar")
}

fn signed_by(by: &str, with: &str) -> World {
    let world = world().edit("itsm.yaml", "recorded", "signed");
    let mut approval = world.approval(by);
    sign(&mut approval, "ACME", &key(with), NAMESPACE);
    world.decided(&format!("approvals/{ID}/{by}-9xk2.yaml"), &approval)
}

fn committed() -> World {
    world().edit("itsm.yaml", "recorded", "committed").approved_by("jim.bar")
}

#[test]
fn an_approval_that_is_signed_counts() {
    assert_eq!(signed().void(), None);
    assert!(signed().is_satisfied());
}

#[test]
fn copied_to_another_change() {
    let text = approved().files.iter().find(|(path, _)| path == JIM).unwrap().1.clone();
    let as_if_new = |change: &str| {
        let of_other = text.replace(OTHER, ID);
        world().edit(CHANGE, "why: because", change).with(JIM, &of_other)
    };
    // Of another change, made to name this one: the digest is that of the other.
    assert_eq!(as_if_new("why: something else").void(), Some(Void::Edited));
    // Copied as it is into the folder of this one: it is still a decision on the other.
    let world = world().with(
        &format!("changes/2026/{OTHER}.yaml"),
        &format!(
            "{{id: {OTHER}, title: x, type: normal, state: requested, requester: joe.doe, affects: [findb1]}}"
        ),
    );
    let world = world.with(JIM, &text.replace(ID, OTHER));
    assert!(world.voids().is_empty() && !world.is_satisfied());
    let snapshot = world.snapshot();
    let graph = crate::graph::Graph::build(&snapshot, crate::graph::Scope::Live);
    let cx =
        crate::practice::Cx::new(&snapshot, &graph, chrono::DateTime::UNIX_EPOCH.with_timezone(&Tz::UTC));
    let other = snapshot.get_as(OTHER).unwrap();
    assert_eq!(vote::votes(&cx, other)[0].void, Some(Void::Misplaced));
}

#[test]
fn copied_to_another_store() {
    assert_eq!(approved().edit("itsm.yaml", "ACME", "EMCA").void(), Some(Void::Edited));
    assert_eq!(signed().edit("itsm.yaml", "ACME", "EMCA").void(), Some(Void::Signature(Broken::Different)));
}

#[test]
fn fields_edited_after_the_approval() {
    for (from, to) in [
        ("affects: [findb1]", "affects: [findb1, getpaid]"),
        ("type: normal", "type: standard"),
        ("why: because", "why: because not"),
    ] {
        assert_eq!(approved().edit(CHANGE, from, to).void(), Some(Void::Edited), "{to}");
    }
}

#[test]
fn the_address_of_the_approver_is_faked() {
    let faked = || committed().committed(JIM, "jess.charlie@company.com");
    assert_eq!(faked().void(), Some(Void::Committer("jess.charlie@company.com".to_owned())));
    assert!(!faked().is_satisfied());
    assert!(committed().committed(JIM, "Jim.Bar@company.com").is_satisfied());
    // Whoever commits can write any address; where that matters the store wants signatures, and there is none.
    let claimed = world().edit("itsm.yaml", "recorded", "signed").approved_by("jim.bar");
    assert_eq!(claimed.committed(JIM, "jim.bar@company.com").void(), Some(Void::Unsigned));
}

#[test]
fn the_requester_approves_under_a_second_address() {
    let person = |extra: &str| format!("id: joe.two\nname: Joe\nstatus: active\n{extra}\n");
    let team = "{id: finance-it, name: Finance IT, lead: joe.two, members: [jess.charlie]}";
    let as_second = |extra: &str| {
        let world = world().with("people/joe.two.yaml", &person(extra)).with("teams/finance-it.yaml", team);
        world.approved_by("joe.two")
    };
    let barred = Some(Void::Barred(Barred::Requester));
    assert_eq!(as_second("emails: [private@example.com, JESS.CHARLIE@company.com]").void(), barred);
    assert_eq!(as_second(&format!("signing_keys: ['{} laptop']", public("jess.charlie"))).void(), barred);
    // In the requester's own record the second address is the requester's.
    let world = committed().edit("people/jess.charlie.yaml", "emails: [", "emails: [jess@home.example, ");
    assert_eq!(
        world.committed(JIM, "jess@home.example").void(),
        Some(Void::Committer("jess@home.example".to_owned()))
    );
}

#[test]
fn one_person_with_two_records_is_one_pair_of_eyes() {
    let twice = |address: &str| {
        let second = format!("{{id: jim.two, name: Jim, status: active, emails: [{address}]}}");
        let world = world()
            .with("people/jim.two.yaml", &second)
            .rules("{name: two, need: 2, from: ['[\"jim.bar\", \"jim.two\"]']}");
        world.approved_by("jim.bar").approved_by("jim.two")
    };
    assert!(twice("somebody@company.com").is_satisfied());
    assert!(!twice("jim.bar@company.com").is_satisfied());
}

#[test]
fn an_approval_is_edited() {
    let edited = signed().edit(JIM, "at: 2026-11-21T09:40", "at: 2026-11-21T09:41");
    assert_eq!(edited.void(), Some(Void::Signature(Broken::Different)));
    let before = approved().snapshot();
    let after = approved().edit(JIM, "at: 2026-11-21T09:40", "at: 2026-11-21T09:41").snapshot();
    assert_eq!(breaches(&before, &after).iter().map(|it| it.sort).collect::<Vec<_>>(), [Sort::Edited]);
    // A comment is no edit.
    assert_eq!(breaches(&before, &approved().edit(JIM, "by: jim.bar", "by: jim.bar # Jim").snapshot()), []);
}

#[test]
fn an_approval_is_deleted() {
    let after = approved().without(JIM);
    assert!(!after.is_satisfied());
    let found = breaches(&approved().snapshot(), &after.snapshot());
    assert_eq!(found.iter().map(|it| it.sort).collect::<Vec<_>>(), [Sort::Deleted]);
    assert!(found[0].to_string().contains("itsm change withdraw"));
}

#[test]
fn a_key_is_added_in_the_range_that_it_signs() {
    let signed = signed_by("jim.bar", "mallory");
    assert_eq!(signed.void(), Some(Void::Signature(Broken::Stranger)));
    let with_key = signed.clone().edit(
        "people/jim.bar.yaml",
        "signing_keys: [",
        &format!("signing_keys: ['{}', ", public("mallory")),
    );
    assert_eq!(with_key.void(), None, "one reading cannot tell when the key came");
    let sorts = |before: &World| {
        breaches(&before.snapshot(), &with_key.snapshot()).iter().map(|it| it.sort).collect::<Vec<_>>()
    };
    assert_eq!(sorts(&signed.without(JIM)), [Sort::NewKey]);
    assert_eq!(sorts(&with_key.clone().without(JIM)), [], "the key was there before");
}

#[test]
fn a_signature_that_was_made_for_something_else() {
    let world = world().edit("itsm.yaml", "recorded", "signed");
    let mut approval = world.approval("jim.bar");
    sign(&mut approval, "ACME", &key("jim.bar"), "git");
    assert_eq!(world.clone().decided(JIM, &approval).void(), Some(Void::Signature(Broken::Namespace)));
    approval.signature =
        Some("-----BEGIN SSH SIGNATURE-----\nU1NIU0lH\n-----END SSH SIGNATURE-----\n".to_owned());
    assert_eq!(world.decided(JIM, &approval).void(), Some(Void::Signature(Broken::Unreadable)));
}

#[test]
fn a_signature_is_held_against_the_keys_even_where_none_is_wanted() {
    assert_eq!(
        signed_by("jim.bar", "joe.doe").edit("itsm.yaml", "signed", "recorded").void(),
        Some(Void::Signature(Broken::Stranger))
    );
}

#[test]
fn by_somebody_who_left() {
    let left = |day: &str| {
        approved().edit("people/jim.bar.yaml", "status: active", &format!("status: left\nleft_on: {day}"))
    };
    assert_eq!(left("2026-11-21").void(), Some(Void::Barred(Barred::Left)));
    assert!(!left("2026-11-21").is_satisfied());
}

#[test]
fn expired_and_about_to() {
    let expires = |at: &str| {
        let mut approval = world().approval("jim.bar");
        approval.expires = Some(at.parse::<Time>().unwrap());
        world().decided(JIM, &approval)
    };
    assert!(matches!(expires("2026-11-21T10:00:00-05:00").void(), Some(Void::Expired(_))));
    assert_eq!(expires("2026-11-21T10:00:01-05:00").void(), None);
    let short = approved().edit("itsm.yaml", "  rules: []", "  rules: []\n  valid_for: 20m");
    assert!(matches!(short.void(), Some(Void::Expired(_))));
}

#[test]
fn the_clock_of_the_approver_is_ahead() {
    let ahead = |by: TimeDelta| {
        let mut approval = world().approval("jim.bar");
        approval.at = Time("2026-11-21T10:00:00-05:00".parse::<Time>().unwrap().0 + by);
        world().decided(JIM, &approval)
    };
    assert_eq!(ahead(SKEW).void(), None);
    assert_eq!(ahead(SKEW + TimeDelta::seconds(1)).void(), Some(Void::Future));
}

#[test]
fn without_a_digest_it_is_of_nothing() {
    let mut approval = world().approval("jim.bar");
    approval.digest = None;
    assert_eq!(world().decided(JIM, &approval).void(), Some(Void::Unbound));
}

#[test]
fn a_forged_rejection_blocks_nobody() {
    let mut forged = approved().approval("joe.doe");
    forged.decision = crate::model::approval::Decision::Rejected;
    let path = format!("approvals/{ID}/joe.doe-0000.yaml");
    assert!(!approved().decided(&path, &forged).is_satisfied(), "of one who may it does");
    let world = signed().decided(&path, &forged);
    assert_eq!(world.voids(), [None, Some(Void::Unsigned)]);
    assert!(world.is_satisfied());
}

#[test]
fn a_withdrawal_that_somebody_else_wrote() {
    let mut forged = signed().approval("jim.bar");
    forged.decision = crate::model::approval::Decision::Withdrawn;
    let world = signed().decided(&format!("approvals/{ID}/jim.bar-0000.yaml"), &forged);
    assert!(world.is_satisfied());
}
