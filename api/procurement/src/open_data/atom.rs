//! Announcements as an Atom feed (RFC 4287). Ids are URNs that depend on nothing but what they name, so that a reader
//! sees an announcement once, whatever the address of the server.

use super::announcements::{Announced, name_of};
use super::packages::Place;
use citong_kernel::{Page, Timestamp};
use sha2::{Digest, Sha256};
use std::fmt::Write;

/// Atom's media type.
pub const MEDIA_TYPE: &str = "application/atom+xml; charset=utf-8";

/// The feed of a page. `filters` is the query without its cursor: each choice of filters is a feed of its own.
pub fn feed(place: &Place, filters: &str, page: &Page<Announced>, now: Timestamp) -> String {
    let base = format!("{}/api/v1/procurement-notices.atom", place.origin);
    let first = if filters.is_empty() { base.clone() } else { format!("{base}?{filters}") };
    let updated = page.items.first().map_or(now, |row| row.notice.published_at);
    let mut xml = String::from("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n");
    xml.push_str("<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"zh-CN\">");
    element(&mut xml, "id", &format!("urn:uuid:{}", id_of_feed(filters)));
    element(&mut xml, "title", "刺桐：政府采购公告");
    element(&mut xml, "updated", &updated.to_string());
    link(&mut xml, "self", "application/atom+xml", &place.uri);
    link(&mut xml, "first", "application/atom+xml", &first);
    if let Some(cursor) = &page.next_cursor {
        let joint = if filters.is_empty() { '?' } else { '&' };
        link(&mut xml, "next", "application/atom+xml", &format!("{first}{joint}cursor={cursor}"));
    }
    for row in &page.items {
        entry(&mut xml, place, row);
    }
    xml.push_str("</feed>\n");
    xml
}

fn entry(xml: &mut String, place: &Place, row: &Announced) {
    let notice = &row.notice;
    xml.push_str("<entry>");
    element(xml, "id", &format!("urn:uuid:{}", notice.id));
    element(xml, "title", &notice.title);
    // An announcement never changes.
    element(xml, "published", &notice.published_at.to_string());
    element(xml, "updated", &notice.published_at.to_string());
    let _ = write!(xml, "<author><name>{}</name></author>", escaped(&row.purchaser_name));
    let (term, label) = (notice.kind, name_of(notice.kind));
    let _ = write!(xml, "<category term=\"{term}\" label=\"{label}\"/>");
    let address = format!("{}/api/v1/procurement-notices/{}", place.origin, notice.id);
    link(xml, "alternate", "application/json", &address);
    let _ = write!(xml, "<content type=\"text\">{}</content>", escaped(&notice.body));
    xml.push_str("</entry>");
}

fn element(xml: &mut String, name: &str, text: &str) {
    let _ = write!(xml, "<{name}>{}</{name}>", escaped(text));
}

fn link(xml: &mut String, relation: &str, media_type: &str, address: &str) {
    let _ = write!(xml, "<link rel=\"{relation}\" type=\"{media_type}\" href=\"{}\"/>", escaped(address));
}

/// Text for XML 1.0: without the characters that it cannot hold.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\t' | '\n' | '\r' => out.push(letter),
            '\u{0}'..='\u{1f}' | '\u{fffe}' | '\u{ffff}' => {}
            _ => out.push(letter),
        }
    }
    out
}

/// The same for the same filters, on every server.
fn id_of_feed(filters: &str) -> uuid::Uuid {
    let digest = Sha256::digest(format!("citong procurement-notices.atom {filters}"));
    let mut bytes = [0u8; 16];
    bytes.copy_from_slice(&digest[..16]);
    uuid::Builder::from_custom_bytes(bytes).into_uuid()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_cannot_break_out_of_its_element() {
        assert_eq!(escaped("a<b>&\"c\"\u{0}\u{b}\u{ffff}\n刺"), "a&lt;b&gt;&amp;&quot;c&quot;\n刺");
    }

    #[test]
    fn each_choice_of_filters_is_a_feed_of_its_own() {
        assert_eq!(id_of_feed("kind=result"), id_of_feed("kind=result"));
        assert_ne!(id_of_feed("kind=result"), id_of_feed(""));
    }
}
