//! Preferences, the outbox with its adapters, reminders.

mod outbox;
mod preferences;
mod reminders;
mod sinks;

use citong_tests::{App, Client, Reply};
use serde_json::json;

/// Gives an account a confirmed phone, behind the server's back.
pub fn give_phone(app: &App, client: &Client, phone: &str) {
    let set = format!(
        "UPDATE users SET phone = '{phone}', confirmed_phone = '{phone}' WHERE login = '{}'",
        client.login()
    );
    assert_eq!(app.execute(&set).unwrap(), 1);
}

/// Changes one's preferences.
pub fn prefer(client: &Client, body: &serde_json::Value) -> Reply {
    let seen = client.get("/me/notification-preferences").send().expect(200).etag();
    client.patch("/me/notification-preferences").if_match(&seen).json(body).send()
}

/// Cancels a booking at the desk, which tells whoever booked.
pub fn cancel_at_desk(desk: &Client, booking: &str) {
    let reason = json!({"reason": "设备检修"});
    desk.post(&format!("/bookings/{booking}/cancel")).json(&reason).send().expect(200);
}
