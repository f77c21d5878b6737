//! How a person wants to be told things.

use super::{cancel_at_desk, give_phone, prefer};
use crate::fixtures::{booking, venue};
use crate::identity::codes;
use citong_tests::{App, Client, on_both_engines};
use serde_json::{Value, json};

const PHONE: &str = "13800138001";

/// The code in the last mail to this address, which the log shows.
fn mailed_code(app: &App, email: &str) -> String {
    app.run_jobs();
    codes(app, email).pop().expect("a mail with a code")
}

fn confirm(client: &Client, code: &str) -> citong_tests::Reply {
    client.post("/me/email/confirm").json(&json!({"code": code})).send()
}

on_both_engines!(preferences_have_defaults_and_change_by_patch, |app| {
    let resident = app.resident();
    let path = "/me/notification-preferences";
    app.client().get(path).send().expect(401);
    let first = resident.get(path).send().expect(200);
    assert_eq!(first["channels"], json!({"in_app": true, "sms": true, "email": true, "wechat": true}));
    assert_eq!((&first["quiet_from_local"], &first["quiet_until_local"]), (&json!("22:00"), &json!("08:00")));
    assert_eq!((&first["language"], &first["reminders"]), (&Value::Null, &json!(true)));
    let change = json!({"language": "en", "channels": {"sms": false}, "quiet_from_local": "21:30",
        "reminders": false, "wechat_open_id": "oABC-123_x"});
    resident.patch(path).json(&change).send().problem("precondition-required");
    resident.patch(path).if_match("\"3-x\"").json(&change).send().problem("precondition-failed");
    assert_eq!(app.count("notification_settings"), 0);
    let changed = prefer(&resident, &change).expect(200);
    assert_eq!(changed["channels"], json!({"in_app": true, "sms": false, "email": true, "wechat": true}));
    assert_eq!(
        (&changed["quiet_from_local"], &changed["quiet_until_local"]),
        (&json!("21:30"), &json!("08:00"))
    );
    resident.patch(path).if_match(&first.etag()).json(&change).send().problem("precondition-failed");
    let back = prefer(&resident, &json!({"language": null, "quiet_from_local": null})).expect(200);
    assert_eq!((&back["language"], &back["quiet_from_local"]), (&Value::Null, &json!("22:00")));
    for (member, value, pointer) in [
        ("channels", json!({"in_app": false}), "/channels/in_app"),
        ("quiet_from_local", json!("24:00"), "/quiet_from_local"),
        ("quiet_until_local", json!("8:00"), "/quiet_until_local"),
        ("wechat_open_id", json!("no spaces"), "/wechat_open_id"),
        ("wechat_open_id", json!("x".repeat(65)), "/wechat_open_id"),
    ] {
        prefer(&resident, &json!({member: value})).expect(422).names(pointer);
    }
    prefer(&resident, &json!({"channels": {"pigeon": true}})).expect(422);
    // Everybody has their own.
    assert_eq!(app.resident().get(path).send().expect(200)["channels"]["sms"], true);
    let export = resident.get("/me/export").send().expect(200);
    assert_eq!(export["records"]["notification_preferences"]["wechat_open_id"], "oABC-123_x");
});

on_both_engines!(an_email_address_is_confirmed_before_anything_goes_there, |app| {
    let venue = venue(app);
    let space = venue.space(&json!({}));
    let resident = app.resident();
    let set = |email: Value| resident.post("/me/email").json(&json!({"email": email})).send();
    for wrong in [
        "",
        "x",
        "a@",
        "@b",
        "a b@c.cn",
        "a@b\r\nBcc: c@d",
        "你@例子.cn",
        &format!("{}@b.cn", "x".repeat(250)),
    ] {
        set(json!(wrong)).expect(422).names("/email");
    }
    app.client().post("/me/email").json(&json!({"email": "a@b.cn"})).send().expect(401);
    assert_eq!(app.count("deliveries"), 0);
    set(json!("Xiaoman@Example.com")).expect(202);
    let cancelled = |day: u32| {
        let made =
            resident.post("/bookings").json(&booking(&space, day, "10:00", "12:00")).send().expect(201);
        cancel_at_desk(&venue.office, &made.id());
    };
    cancelled(5);
    let code = mailed_code(app, "xiaoman@example.com");
    assert_eq!(app.count("deliveries WHERE channel = 'email'"), 1, "only the code");
    confirm(&resident, if code == "000000" { "000001" } else { "000000" }).expect(422).names("/code");
    confirm(&app.resident(), &code).expect(422).names("/code");
    assert_eq!(confirm(&resident, &code).expect(200)["email_confirmed"], true);
    confirm(&resident, &code).expect(422).names("/code");
    assert_eq!(app.count("deliveries WHERE secret AND body <> ''"), 0, "a sent code is kept nowhere");
    cancelled(6);
    assert_eq!(app.count("deliveries WHERE channel = 'email' AND kind = 'booking_cancelled'"), 1);
    // Another address is a stranger's until it is confirmed; the code of the first does not do.
    set(json!("other@example.com")).expect(202);
    let view = resident.get("/me/notification-preferences").send().expect(200);
    assert_eq!((&view["email"], &view["email_confirmed"]), (&json!("other@example.com"), &json!(false)));
    cancelled(7);
    assert_eq!(app.count("deliveries WHERE channel = 'email' AND kind = 'booking_cancelled'"), 1);
    let code = mailed_code(app, "other@example.com");
    set(Value::Null).expect(202);
    confirm(&resident, &code).expect(422);
    assert_eq!(resident.get("/me/notification-preferences").send().expect(200)["email"], Value::Null);
});

on_both_engines!(quiet_hours_hold_back_what_is_not_urgent, |app| {
    let venue = venue(app);
    let space = venue.space(&json!({}));
    let resident = app.resident();
    give_phone(app, &resident, PHONE);
    let made = |day: u32| {
        resident.post("/bookings").json(&booking(&space, day, "10:00", "12:00")).send().expect(201).id()
    };
    let (far, near) = (made(10), made(2));
    app.set_clock("2026-12-01T22:30:00+08:00");
    cancel_at_desk(&venue.office, &far);
    cancel_at_desk(&venue.office, &near);
    // The visit of tomorrow morning does not wait; what is read here never does.
    app.run_jobs();
    assert_eq!(app.count("deliveries WHERE channel = 'sms' AND status = 'sent'"), 1);
    assert_eq!(
        app.count("deliveries WHERE channel = 'sms' AND status = 'queued' AND not_before IS NOT NULL"),
        1
    );
    assert_eq!(app.count("deliveries WHERE channel = 'in_app' AND status = 'sent'"), 2);
    app.set_clock("2026-12-02T07:59:59+08:00");
    app.run_jobs();
    assert_eq!(app.count("deliveries WHERE channel = 'sms' AND status = 'sent'"), 1);
    // A code is urgent, too.
    resident.post("/me/email").json(&json!({"email": "a@example.com"})).send().expect(202);
    assert_eq!(codes(app, "a@example.com").len(), 0);
    mailed_code(app, "a@example.com");
    app.set_clock("2026-12-02T08:00:00+08:00");
    app.run_jobs();
    assert_eq!(app.count("deliveries WHERE channel = 'sms' AND status = 'sent'"), 2);
    // A channel that is off gets nothing, and that is on record.
    prefer(&resident, &json!({"channels": {"sms": false}})).expect(200);
    cancel_at_desk(&venue.office, &made(11));
    app.run_jobs();
    assert_eq!(app.count("deliveries WHERE channel = 'sms' AND status = 'suppressed' AND body = ''"), 1);
    assert_eq!(app.count("deliveries WHERE channel = 'sms' AND status = 'sent'"), 2);
});

on_both_engines!(notices_are_read_in_ones_own_language, |app| {
    let venue = venue(app);
    let space = venue.space(&json!({}));
    let resident = app.resident();
    let made = resident.post("/bookings").json(&booking(&space, 5, "10:00", "12:00")).send().expect(201);
    cancel_at_desk(&venue.office, &made.id());
    let title = |language: &str| {
        let list = resident.get("/me/notices").header("Accept-Language", language).send().expect(200);
        list.items()[0]["title"].as_str().unwrap().to_owned()
    };
    assert_eq!(title("zh-CN"), "预约已被场馆取消");
    assert_eq!(title("en"), "The venue cancelled your booking");
    prefer(&resident, &json!({"language": "en"})).expect(200);
    assert_eq!(title("zh-CN"), "The venue cancelled your booking");
    // Messages follow the choice as well.
    give_phone(app, &resident, PHONE);
    let made = resident.post("/bookings").json(&booking(&space, 6, "10:00", "12:00")).send().expect(201);
    cancel_at_desk(&venue.office, &made.id());
    assert_eq!(
        app.count("deliveries WHERE channel = 'sms' AND language = 'en' AND body LIKE '[Citong] The venue%'"),
        1
    );
});
