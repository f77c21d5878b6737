//! What identifies the visitors goes: thirty days after the event, and with their account.

use super::state::Event;
use super::state::registration::Event as RegistrationEvent;
use super::{registration_store as store, rules, store as days};
use citong_kernel::facts::Fact;
use citong_kernel::lifecycle::advance;
use citong_kernel::{ApiResult, Id, Tx, of, rule_params};
use serde_json::{Value, json};

/// Days after the event, where `open_doors.barracks.erase_after_days` does not say otherwise.
const KEEP_DAYS: i64 = 30;
/// Rows in one transaction at most.
const CHUNK: i64 = 100;

/// How many days after the event the visitors' data is kept.
pub fn keep_days(tx: &mut Tx<'_>, region_path: &str) -> ApiResult<i64> {
    let today = tx.now.local_date();
    let days =
        rule_params::integer(tx, "open_doors.barracks.erase_after_days", region_path, today, KEEP_DAYS)?;
    // Longer than the policy says is not for a parameter to allow.
    Ok(days.min(KEEP_DAYS))
}

/// The job: closes registrations that are over, and erases what is due. Answers how many.
pub fn tidy(tx: &mut Tx<'_>) -> ApiResult<usize> {
    let closing = days::due_to_close(tx, CHUNK)?;
    for id in &closing {
        let found = days::fetch(tx, *id)?;
        rules::moved(tx, found, Event::CloseRegistration, None)?;
    }
    // No region keeps longer; where one keeps shorter, the views hide it and the row goes a little later.
    let due = store::ended_before(tx, tx.now.plus_days(-KEEP_DAYS), CHUNK)?;
    for (row, region, _, _) in &due {
        store::erase(tx, row, Some(region), false)?;
    }
    Ok(closing.len() + due.len())
}

/// Handles the facts that concern registrations.
pub fn on_fact(tx: &mut Tx<'_>, fact: &Fact) -> ApiResult<()> {
    let Fact::AccountErased { user } = fact else { return Ok(()) };
    for row in store::of_person(tx, *user)? {
        let day = days::fetch(tx, row.event_id)?;
        let region = day.facility.region.clone();
        let mut found = store::FoundRegistration { row, day };
        if found.row.status.on(RegistrationEvent::Cancel).is_some() && found.day.row.starts_at > tx.now {
            found.row.status = advance(tx, &found, RegistrationEvent::Cancel, Some("账号已注销"))?;
            found.row.version += 1;
        }
        store::erase(tx, &found.row, Some(&region), true)?;
    }
    Ok(())
}

/// The person's registrations for the export of their data.
pub fn export(tx: &mut Tx<'_>, user: Id<of::User>) -> ApiResult<(&'static str, Value)> {
    let mut rows = Vec::new();
    for row in store::of_person(tx, user)? {
        let day = days::fetch(tx, row.event_id)?;
        let found = store::FoundRegistration { row, day };
        let people = store::open(tx, &found)?;
        rows.push(json!({
            "id": found.row.id, "open_day": found.day.row.title, "starts_at": found.day.row.starts_at,
            "group_name": found.row.group_name, "headcount": found.row.headcount, "people": people,
            "status": found.row.status, "created_at": found.row.created_at,
        }));
    }
    Ok(("open_day_registrations", rows.into()))
}
