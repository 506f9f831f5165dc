use chrono::{DateTime, MappedLocalTime, NaiveDateTime, TimeZone, Utc};

use super::{NoZone, Tz, named, names};

fn moment(text: &str) -> DateTime<Utc> {
    text.parse().unwrap()
}

/// What clocks show at moments in UTC.
fn shown(zone: &str, at: &[&str]) -> String {
    let zone = named(zone);
    let line = |at: &&str| moment(at).with_timezone(&zone).format("%F %T %:z %Z\n").to_string();
    at.iter().map(line).collect()
}

/// The moments that a clock may stand at when it shows each of these.
fn meant(zone: &str, shown: &[&str]) -> Vec<String> {
    let answer = |shown: &&str| {
        let shown: NaiveDateTime = shown.parse().unwrap();
        match named(zone).from_local_datetime(&shown) {
            MappedLocalTime::None => "never".to_owned(),
            MappedLocalTime::Single(only) => only.to_rfc3339(),
            MappedLocalTime::Ambiguous(one, other) => {
                format!("{} or {}", one.to_rfc3339(), other.to_rfc3339())
            }
        }
    };
    shown.iter().map(answer).collect()
}

#[test]
fn new_york_in_the_year_of_writing_and_far_from_it() {
    insta::assert_snapshot!(
        shown("America/New_York", &[
            "1800-01-01T00:00:00Z",
            "1969-07-20T20:17:40Z",
            "2026-03-08T06:59:59Z",
            "2026-03-08T07:00:00Z",
            "2026-11-01T05:59:59Z",
            "2026-11-01T06:00:00Z",
            "2101-03-13T06:59:59Z",
            "2101-03-13T07:00:00Z",
            "2500-07-01T12:00:00Z",
        ]),
        @"
        1799-12-31 19:03:58 -04:56 LMT
        1969-07-20 16:17:40 -04:00 EDT
        2026-03-08 01:59:59 -05:00 EST
        2026-03-08 03:00:00 -04:00 EDT
        2026-11-01 01:59:59 -04:00 EDT
        2026-11-01 01:00:00 -05:00 EST
        2101-03-13 01:59:59 -05:00 EST
        2101-03-13 03:00:00 -04:00 EDT
        2500-07-01 08:00:00 -04:00 EDT
        "
    );
}

#[test]
fn clocks_that_are_not_turned_by_whole_hours() {
    insta::assert_snapshot!(
        shown("Asia/Kathmandu", &["1985-12-31T18:29:59Z", "1985-12-31T18:30:00Z", "2100-07-01T00:00:00Z"]),
        @"
        1985-12-31 23:59:59 +05:30 +0530
        1986-01-01 00:15:00 +05:45 +0545
        2100-07-01 05:45:00 +05:45 +0545
        "
    );
    insta::assert_snapshot!(
        shown("Australia/Lord_Howe", &[
            "2026-04-04T14:59:59Z",
            "2026-04-04T15:00:00Z",
            "2100-10-02T15:29:59Z",
            "2100-10-02T15:30:00Z",
            "2150-12-31T23:59:59Z",
            "2151-01-01T00:00:00Z",
        ]),
        @"
        2026-04-05 01:59:59 +11:00 +11
        2026-04-05 01:30:00 +10:30 +1030
        2100-10-03 01:59:59 +10:30 +1030
        2100-10-03 02:30:00 +11:00 +11
        2151-01-01 10:59:59 +11:00 +11
        2151-01-01 11:00:00 +11:00 +11
        "
    );
}

#[test]
fn rules_that_are_unlike_others() {
    // Summer is the standard there, and winter the exception.
    insta::assert_snapshot!(
        shown("Europe/Dublin", &["2026-01-01T00:00:00Z", "2026-07-01T00:00:00Z", "2105-07-01T00:00:00Z"]),
        @"
        2026-01-01 00:00:00 +00:00 GMT
        2026-07-01 01:00:00 +01:00 IST
        2105-07-01 01:00:00 +01:00 IST
        "
    );
    // Clocks went back for Ramadan, in years that are listed; until that was given up.
    insta::assert_snapshot!(
        shown("Africa/Casablanca", &["2026-02-14T12:00:00Z", "2026-03-01T12:00:00Z", "2100-06-01T00:00:00Z"]),
        @"
        2026-02-14 13:00:00 +01:00 +01
        2026-03-01 12:00:00 +00:00 +00
        2100-06-01 00:00:00 +00:00 +00
        "
    );
    // Went over the date line, and left 30 December out.
    insta::assert_snapshot!(
        shown("Pacific/Apia", &["2011-12-30T09:59:59Z", "2011-12-30T10:00:00Z", "2100-01-01T00:00:00Z"]),
        @"
        2011-12-29 23:59:59 -10:00 -10
        2011-12-31 00:00:00 +14:00 +14
        2100-01-01 13:00:00 +13:00 +13
        "
    );
    // Gave summer time up.
    insta::assert_snapshot!(
        shown("America/Sao_Paulo", &["2019-02-17T01:59:59Z", "2019-02-17T02:00:00Z", "2100-01-01T00:00:00Z"]),
        @"
        2019-02-16 23:59:59 -02:00 -02
        2019-02-16 23:00:00 -03:00 -03
        2099-12-31 21:00:00 -03:00 -03
        "
    );
}

#[test]
fn the_hour_that_is_left_out_and_the_one_that_comes_twice() {
    let hours = ["2026-03-29T01:59:59", "2026-03-29T02:00:00", "2026-03-29T02:59:59", "2026-03-29T03:00:00"];
    insta::assert_debug_snapshot!(meant("Europe/Berlin", &hours), @r#"
    [
        "2026-03-29T01:59:59+01:00",
        "never",
        "never",
        "2026-03-29T03:00:00+02:00",
    ]
    "#);
    let hours = ["2026-10-25T01:59:59", "2026-10-25T02:00:00", "2026-10-25T02:59:59", "2026-10-25T03:00:00"];
    insta::assert_debug_snapshot!(meant("Europe/Berlin", &hours), @r#"
    [
        "2026-10-25T01:59:59+02:00",
        "2026-10-25T02:00:00+02:00 or 2026-10-25T02:00:00+01:00",
        "2026-10-25T02:59:59+02:00 or 2026-10-25T02:59:59+01:00",
        "2026-10-25T03:00:00+01:00",
    ]
    "#);
    let far = ["2151-03-28T02:30:00", "2151-10-31T02:30:00", "2151-12-31T23:30:00"];
    insta::assert_debug_snapshot!(meant("Europe/Berlin", &far), @r#"
    [
        "never",
        "2151-10-31T02:30:00+02:00 or 2151-10-31T02:30:00+01:00",
        "2151-12-31T23:30:00+01:00",
    ]
    "#);
    let half = ["2026-04-05T01:29:59", "2026-04-05T01:30:00", "2026-10-04T02:00:00", "2026-10-04T02:30:00"];
    insta::assert_debug_snapshot!(meant("Australia/Lord_Howe", &half), @r#"
    [
        "2026-04-05T01:29:59+11:00",
        "2026-04-05T01:30:00+11:00 or 2026-04-05T01:30:00+10:30",
        "never",
        "2026-10-04T02:30:00+11:00",
    ]
    "#);
    let day = ["2011-12-29T23:59:59", "2011-12-30T12:00:00", "2011-12-31T00:00:00"];
    insta::assert_debug_snapshot!(meant("Pacific/Apia", &day), @r#"
    [
        "2011-12-29T23:59:59-10:00",
        "never",
        "2011-12-31T00:00:00+14:00",
    ]
    "#);
}

#[test]
fn at_the_ends_of_time() {
    for zone in ["UTC", "Europe/Berlin", "Australia/Lord_Howe", "Asia/Kathmandu"].map(named) {
        for end in [NaiveDateTime::MIN, NaiveDateTime::MAX] {
            zone.offset_from_utc_datetime(&end);
            zone.offset_from_local_datetime(&end);
        }
    }
}

#[test]
fn names_are_taken_as_they_are_written() {
    assert_eq!("US/Eastern".parse::<Tz>().unwrap().to_string(), "US/Eastern");
    assert_eq!(format!("{:?}", named("Asia/Calcutta")), "Asia/Calcutta");
    assert_ne!(named("Asia/Calcutta"), named("Asia/Kolkata"));
    assert_eq!(named("Asia/Kolkata"), named("Asia/Kolkata"));
    assert_eq!(named("UTC"), Tz::UTC);
    for name in ["utc", "europe/berlin", "Europe/Berlin ", "CEST", "", "Factory", "Mars/Olympus_Mons"] {
        assert_eq!(name.parse::<Tz>(), Err(NoZone(name.to_owned())));
    }
}

#[test]
fn every_zone_is_read_and_its_names_are_in_order() {
    for name in names() {
        assert_eq!(name.parse::<Tz>().map(Tz::name), Ok(name));
    }
    assert!(names().is_sorted() && names().count() > 500);
}

#[test]
fn years_that_are_written_out_are_as_the_rule_has_them() {
    // Of Palestine the database lists the turns up to 2086: there they depend on Ramadan.
    let has_rule_by_then = |name: &&str| !["Asia/Gaza", "Asia/Hebron"].contains(name);
    for zone in names().filter(has_rule_by_then).map(named) {
        let Some(rule) = zone.0.history.by_rule_alone() else { continue };
        let start = moment("2045-01-01T00:00:00Z").timestamp();
        for moment in (0..90).map(|month| start + month * 29 * 86_400) {
            assert_eq!(zone.0.history.at(moment), rule.at(moment), "{zone} {moment}");
        }
    }
}
