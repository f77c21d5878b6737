//! Series of bookings, over HTTP.

mod change;
mod make;
mod preview;

use serde_json::{Value, json};

/// A weekly series from Tuesday 8 December 2026, 10:00 to 12:00.
pub fn weekly(space: &str, rrule: &str) -> Value {
    json!({
        "space_id": space, "starts_at": "2026-12-08T10:00:00+08:00", "ends_at": "2026-12-08T12:00:00+08:00",
        "rrule": rrule, "headcount": 5, "purpose": "南音排练",
    })
}

/// The same without what a preview does not take.
pub fn preview(space: &str, rrule: &str) -> Value {
    let mut body = weekly(space, rrule);
    body.as_object_mut().unwrap().remove("purpose");
    body
}

/// The starts of bookings or occurrences, as `MM-DDTHH:MM`.
pub fn starts(items: &Value) -> Vec<String> {
    let items = items.as_array().expect("a list");
    items.iter().map(|item| item["starts_at"].as_str().expect("starts_at")[5..16].to_owned()).collect()
}
