//! The outbox hands what it has to mail servers and gateways, once or until it is taken.

use super::sinks::Sink;
use super::{cancel_at_desk, give_phone};
use crate::fixtures::{booking, venue};
use citong_tests::{App, Client, Engine};
use serde_json::{Value, json};

const PHONE: &str = "13800138001";
const OPEN_ID: &str = "oABC-123_x";

/// Runs a test on both engines with these settings.
fn on_both(settings: &[(&str, &str)], test: impl Fn(&App)) {
    for engine in [Engine::Sqlite, Engine::Postgres] {
        test(&App::start_with(engine, settings));
    }
}

/// A resident whose bookings the desk cancels, one a day.
struct Stage {
    office: Client,
    space: String,
    resident: Client,
}

fn stage(app: &App) -> Stage {
    let venue = venue(app);
    let space = venue.space(&json!({}));
    let resident = app.resident();
    give_phone(app, &resident, PHONE);
    Stage { office: venue.office, space, resident }
}

impl Stage {
    fn cancel(&self, day: u32) {
        let body = booking(&self.space, day, "10:00", "12:00");
        let made = self.resident.post("/bookings").json(&body).send().expect(201);
        cancel_at_desk(&self.office, &made.id());
    }
}

/// The JSON that a gateway got.
fn body(request: &str) -> Value {
    serde_json::from_str(request.split_once("\n\n").map_or("", |(_, body)| body)).expect("JSON")
}

#[test]
fn gateways_get_json_with_a_token() {
    let (sms, wechat) = (Sink::http(), Sink::http());
    let sms_url = format!("http://127.0.0.1:{}/sms", sms.port);
    let wechat_url = format!("http://127.0.0.1:{}/wechat", wechat.port);
    let settings = [
        ("CITONG_SMS_GATEWAY_URL", sms_url.as_str()),
        ("CITONG_SMS_GATEWAY_TOKEN", "sesame"),
        ("CITONG_WECHAT_GATEWAY_URL", &wechat_url),
    ];
    on_both(&settings, |app| {
        let stage = stage(app);
        super::prefer(&stage.resident, &json!({"wechat_open_id": OPEN_ID})).expect(200);
        stage.cancel(5);
        app.run_jobs();
        let request = sms.next();
        assert!(request.starts_with("POST /sms HTTP/1.1"), "{request}");
        assert!(request.to_ascii_lowercase().contains("authorization: bearer sesame"), "{request}");
        let message = body(&request);
        assert_eq!((&message["to"], &message["template"]), (&json!(PHONE), &json!("booking_cancelled")));
        assert!(message["text"].as_str().unwrap().starts_with("【刺桐】预约已被场馆取消："), "{message}");
        let message = body(&wechat.next());
        assert_eq!((&message["to"], &message["subject"]), (&json!(OPEN_ID), &json!("预约已被场馆取消")));
        assert_eq!(app.count("deliveries WHERE status = 'sent' AND channel <> 'in_app'"), 2);
        assert_eq!(app.count("delivery_attempts WHERE outcome = 'sent'"), 2);
        app.run_jobs();
        assert!(sms.rest().is_empty() && wechat.rest().is_empty(), "once");
        assert!(!app.log().text().contains(PHONE), "what a gateway takes is in no log");
    });
}

#[test]
fn mails_go_out_by_smtp() {
    let mail = Sink::smtp();
    let url = format!("smtp://127.0.0.1:{}", mail.port);
    let settings =
        [("CITONG_SMTP_URL", url.as_str()), ("CITONG_MAIL_FROM", "刺桐 <no-reply@citong.example>")];
    on_both(&settings, |app| {
        let stage = stage(app);
        let email = json!({"email": "xiaoman@example.com"});
        stage.resident.post("/me/email").json(&email).send().expect(202);
        app.run_jobs();
        let text = mail.next();
        assert!(text.contains("To: xiaoman@example.com"), "{text}");
        assert!(text.contains("@citong.example>"), "{text}");
        assert_eq!(app.count("deliveries WHERE secret AND body = '' AND status = 'sent'"), 1);
        // A transient refusal waits a minute, then five; a permanent one is the end.
        let set = "UPDATE notification_settings SET confirmed_email = email";
        assert_eq!(app.execute(set).unwrap(), 1);
        mail.say(&[451, 451]);
        stage.cancel(5);
        let mails = |state: &str| {
            app.count(&format!("deliveries WHERE channel = 'email' AND NOT secret AND {state}"))
        };
        app.run_jobs();
        app.run_jobs();
        assert_eq!((mails("status = 'queued' AND attempts = 1"), mail.rest().len()), (1, 0));
        app.advance(60);
        app.run_jobs();
        assert_eq!(mails("status = 'queued' AND attempts = 2"), 1);
        app.advance(299);
        app.run_jobs();
        assert_eq!(mails("status = 'queued' AND attempts = 2"), 1);
        app.advance(1);
        app.run_jobs();
        assert_eq!(mails("status = 'sent' AND attempts = 3 AND last_error IS NULL"), 1);
        mail.next();
        mail.say(&[550]);
        stage.cancel(6);
        app.run_jobs();
        assert_eq!(mails("status = 'failed' AND attempts = 1"), 1);
        let error = app.sql_text("SELECT last_error FROM deliveries WHERE status = 'failed'").unwrap();
        assert!(error.contains("550") && !error.contains("xiaoman@"), "{error}");
        assert!(mail.rest().is_empty());
    });
}

#[test]
fn what_nobody_takes_is_given_up_and_tried_again_by_hand() {
    let sms = Sink::http();
    let url = format!("http://127.0.0.1:{}/", sms.port);
    on_both(&[("CITONG_SMS_GATEWAY_URL", &url)], |app| {
        let stage = stage(app);
        sms.say(&[500; 6]);
        stage.cancel(20);
        for minutes in [0, 1, 5, 30, 120, 720] {
            app.advance(minutes * 60);
            app.run_jobs();
        }
        assert_eq!(sms.rest().len(), 6);
        let admin = app.login_as("sysadmin");
        let failed = admin.get("/deliveries?status=failed").send().expect(200);
        assert_eq!(failed.items().len(), 1);
        let row = &failed.items()[0];
        assert_eq!((&row["recipient"], &row["attempts"]), (&json!("138****8001"), &json!(6)));
        assert_eq!((row.get("body"), row.get("subject")), (None, None));
        app.advance(86_400);
        app.run_jobs();
        assert!(sms.rest().is_empty(), "given up");
        app.login_as("auditor").get("/deliveries").send().expect(200);
        stage.resident.get("/deliveries").send().problem("forbidden");
        app.client().get("/deliveries").send().expect(401);
        let path = format!("/deliveries/{}/retry", row["id"].as_str().unwrap());
        app.login_as("auditor").post(&path).send().problem("forbidden");
        stage.office.post(&path).send().problem("forbidden");
        assert_eq!(admin.post(&path).send().expect(200)["status"], "queued");
        admin.post(&path).send().expect(409).problem("invalid-transition");
        app.run_jobs();
        assert_eq!(body(&sms.next())["to"], PHONE);
        admin.post(&path).send().expect(409).problem("invalid-transition");
        assert_eq!(app.count("delivery_attempts"), 7);
        assert_eq!(app.count("audit_events WHERE action = 'retry' AND kind = 'delivery'"), 1);
        admin.post("/deliveries/0192f0c1-7b1e-7cc3-9d2b-2a5b7a9a1f10/retry").send().expect(404);
    });
}

#[test]
fn a_code_is_sent_at_most_once() {
    let sms = Sink::http();
    let url = format!("http://127.0.0.1:{}/", sms.port);
    on_both(&[("CITONG_SMS_GATEWAY_URL", &url)], |app| {
        let resident = app.resident();
        let me = resident.get("/me").send().expect(200);
        resident.patch("/me").if_match(&me.etag()).json(&json!({"phone": PHONE})).send().expect(200);
        sms.say(&[500]);
        resident.post("/auth/phone-confirmation").send().expect(202);
        app.run_jobs();
        sms.next();
        app.advance(86_400);
        app.run_jobs();
        assert!(sms.rest().is_empty());
        assert_eq!(app.count("deliveries WHERE status = 'failed' AND attempts = 1 AND body = ''"), 1);
        let admin = app.login_as("sysadmin");
        let failed = admin.get("/deliveries?status=failed&channel=sms").send().expect(200);
        let id = failed.items()[0]["id"].as_str().unwrap().to_owned();
        admin.post(&format!("/deliveries/{id}/retry")).send().expect(409).problem("invalid-transition");
    });
}

#[test]
fn a_server_that_dies_while_sending_leaves_it_to_be_sent_again() {
    let sms = Sink::http();
    let url = format!("http://127.0.0.1:{}/", sms.port);
    on_both(&[("CITONG_SMS_GATEWAY_URL", &url)], |app| {
        let stage = stage(app);
        sms.say(&[0]);
        stage.cancel(20);
        // The job is in the middle of it: it has sent and waits for the answer.
        std::thread::scope(|scope| {
            let running = scope.spawn(|| app.client().post("/test/jobs/run").at_root().try_send());
            sms.next();
            app.kill();
            assert!(running.join().unwrap().is_err());
        });
        app.restart();
        app.set_clock("2026-12-01T08:00:59+08:00");
        app.run_jobs();
        assert!(sms.rest().is_empty(), "not before its back-off");
        app.set_clock("2026-12-01T08:01:00+08:00");
        app.run_jobs();
        assert_eq!(body(&sms.next())["to"], PHONE);
        // The server's own timer may have been faster than the request: then the outcome is still being noted.
        let unknown = || app.count("delivery_attempts WHERE outcome IS NULL");
        assert!((0..200).any(|_| unknown() == 1 || app.run_jobs().status != 200), "{}", unknown());
        assert_eq!(app.count("deliveries WHERE channel = 'sms' AND status = 'sent' AND attempts = 2"), 1);
    });
}

#[test]
fn two_servers_never_both_send() {
    let sms = Sink::http();
    let url = format!("http://127.0.0.1:{}/", sms.port);
    let app = App::start_with(Engine::Postgres, &[("CITONG_SMS_GATEWAY_URL", &url)]);
    let second = app.second_server();
    let stage = stage(&app);
    let there = app.client().on(&second);
    let clock = json!({"now": crate::fixtures::MORNING});
    there.put("/test/clock").at_root().json(&clock).send().succeed();
    for day in 2..22 {
        stage.cancel(day);
    }
    citong_tests::race(8, |i| {
        let client = if i % 2 == 0 { app.client() } else { there.clone() };
        client.post("/test/jobs/run").at_root().send().succeed();
    });
    app.run_jobs();
    let mut sent: Vec<Value> = sms.rest().iter().map(|request| body(request)["id"].clone()).collect();
    assert_eq!(sent.len(), 20);
    sent.sort_by_key(ToString::to_string);
    sent.dedup();
    assert_eq!(sent.len(), 20);
    assert_eq!(app.count("delivery_attempts"), 20);
}

#[test]
fn texts_go_after_a_week_and_traces_after_three_months() {
    on_both(&[], |app| {
        let stage = stage(app);
        stage.cancel(20);
        app.run_jobs();
        assert_eq!(app.count("deliveries WHERE body <> '' AND recipient <> ''"), 1);
        app.advance(7 * 86_400);
        app.run_jobs();
        assert_eq!(app.count("deliveries WHERE body <> '' OR recipient <> '' OR subject <> ''"), 0);
        assert_eq!(app.count("deliveries"), 2);
        app.advance(83 * 86_400);
        app.run_jobs();
        assert_eq!((app.count("deliveries"), app.count("delivery_attempts")), (0, 0));
        assert_eq!(app.count("notices"), 1);
    });
}

#[test]
fn nothing_is_left_of_an_erased_account() {
    on_both(&[], |app| {
        let stage = stage(app);
        super::prefer(&stage.resident, &json!({"wechat_open_id": OPEN_ID})).expect(200);
        stage.cancel(20);
        app.run_jobs();
        assert_eq!(app.count("deliveries"), 3);
        let me = stage.resident.get("/me").send().expect(200);
        let password = json!({"password": stage.resident.password()});
        stage.resident.delete("/me").if_match(&me.etag()).json(&password).send().expect(204);
        for nothing in ["deliveries", "delivery_attempts", "notification_settings"] {
            assert_eq!(app.count(nothing), 0, "{nothing}");
        }
    });
}
