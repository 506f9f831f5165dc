//! RSS 2.0: what is published of disruptions, for whoever follows it. An item is what everybody was told once.

use std::io::{self, Write};

use chrono::{DateTime, Utc};

use super::xml::{attribute, text};
use crate::practice::window::zoned;
use crate::report::status_page::{Disruption, StatusPage};

/// Something that everybody was told
struct Item {
    at: DateTime<Utc>,
    title: String,
    body: String,
    guid: String,
}

/// The feed; `address` is where the page is published.
pub(super) fn feed(it: &StatusPage, address: &str, out: &mut dyn Write) -> io::Result<()> {
    let name = if it.organisation.is_empty() { "Our services" } else { &it.organisation };
    writeln!(
        out,
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<rss version=\"2.0\" xmlns:atom=\"http://www.w3.org/2005/Atom\">"
    )?;
    writeln!(out, "<channel>\n<title>{}: disruptions</title>\n<link>{}</link>", text(name), text(address))?;
    writeln!(out, "<description>Disruptions and planned maintenance</description>\n<language>en</language>")?;
    let own = format!("{}/feed.xml", address.trim_end_matches('/'));
    writeln!(out, "<atom:link href=\"{}\" rel=\"self\" type=\"application/rss+xml\"/>", attribute(&own))?;
    for item in items(it) {
        writeln!(out, "<item>\n<title>{}</title>\n<link>{}</link>", text(&item.title), text(address))?;
        writeln!(out, "<description>{}</description>", text(&item.body))?;
        writeln!(
            out,
            "<pubDate>{}</pubDate>\n<guid isPermaLink=\"false\">{}</guid>\n</item>",
            item.at.to_rfc2822(),
            text(&item.guid)
        )?;
    }
    writeln!(out, "</channel>\n</rss>")
}

/// The newest first.
fn items(it: &StatusPage) -> Vec<Item> {
    let mut items: Vec<Item> = it.open.iter().chain(&it.past).flat_map(of_disruption).collect();
    items.extend(it.planned.iter().map(|planned| {
        let zone = it.now.timezone();
        let (start, end) = (zoned(planned.period.start, zone), zoned(planned.period.end, zone));
        Item {
            at: planned.period.start,
            title: format!("Planned maintenance: {}", planned.services.join(", ")),
            body: format!("{start} to {end}; out for {} at most within that time", planned.outage),
            guid: format!("{}@{}", planned.id, planned.period.start.timestamp()),
        }
    }));
    items.sort_by(|a, b| (b.at, &a.guid).cmp(&(a.at, &b.guid)));
    items
}

fn of_disruption(it: &Disruption) -> Vec<Item> {
    let services = it.services.join(", ");
    let mut items: Vec<Item> = it
        .updates
        .iter()
        .map(|update| Item {
            at: update.at,
            title: services.clone(),
            body: update.text.clone(),
            guid: format!("{}@{}", it.id, update.at.timestamp()),
        })
        .collect();
    let of_itself = |at: DateTime<Utc>, title: String, word: &str| Item {
        at,
        title,
        body: services.clone(),
        guid: format!("{}-{word}", it.id),
    };
    items.push(of_itself(it.since, format!("Disruption: {services}"), "begin"));
    items.extend(it.until.map(|until| of_itself(until, format!("Restored: {services}"), "end")));
    items
}
