//! Confirming a phone, and a forgotten password.

use super::{PASSWORD, code, codes, log_in, other_code, refresh, register};
use citong_tests::{App, Client, Reply, on_both_engines};
use serde_json::json;

const PHONE: &str = "13800138000";

fn with_phone(app: &App, login: &str) -> Client {
    register(app, login, Some(PHONE)).expect(201);
    let tokens = log_in(&app.client(), login, PASSWORD).expect(200);
    app.client().bearer(tokens.text("access_token"))
}

fn confirm(client: &Client, code: &str) -> Reply {
    client.post("/auth/phone-confirmation/confirm").json(&json!({"code": code})).send()
}

fn ask_reset(app: &App, login: &str) -> Reply {
    app.client().post("/auth/password-reset").json(&json!({"login": login})).send()
}

fn reset(app: &App, login: &str, code: &str, password: &str) -> Reply {
    let body = json!({"login": login, "code": code, "new_password": password});
    app.client().post("/auth/password-reset/confirm").json(&body).send()
}

on_both_engines!(a_confirmed_phone_is_a_login, |app| {
    let client = with_phone(app, "lisi");
    log_in(&app.client(), PHONE, PASSWORD).expect(401);
    client.post("/auth/phone-confirmation").send().expect(202);
    let right = code(app, PHONE, 1);
    confirm(&client, other_code(&right)).expect(422).names("/code");
    let confirmed = confirm(&client, &right).expect(200);
    assert_eq!(confirmed["phone_confirmed"], json!(true));
    confirm(&client, &right).expect(422);
    log_in(&app.client(), PHONE, PASSWORD).expect(200);
    log_in(&app.client(), "+86 138 0013 8000", PASSWORD).expect(200);
    client.post("/auth/phone-confirmation").send().expect(409);
    assert_eq!(app.count("deliveries WHERE body <> ''"), 0, "a sent code is kept nowhere");
    // Somebody else cannot confirm the same number, though a message reaches them.
    let other = with_phone(app, "wangwu");
    other.post("/auth/phone-confirmation").send().expect(202);
    confirm(&other, &code(app, PHONE, 2)).expect(409).problem("duplicate").names("/phone");
    // Another number must be confirmed again.
    let me = client.get("/me").send().expect(200);
    let changed =
        client.patch("/me").if_match(&me.etag()).json(&json!({"phone": "13900139000"})).send().expect(200);
    assert_eq!(changed["phone_confirmed"], json!(false));
    log_in(&app.client(), PHONE, PASSWORD).expect(401);
});

on_both_engines!(a_code_ends_after_ten_minutes_five_tries_or_a_newer_one, |app| {
    let client = with_phone(app, "lisi");
    let ask = || client.post("/auth/phone-confirmation").send().expect(202);
    ask();
    let first = code(app, PHONE, 1);
    ask();
    let second = code(app, PHONE, 2);
    if first != second {
        confirm(&client, &first).expect(422);
    }
    for _ in 0..5 {
        confirm(&client, other_code(&second)).expect(422);
    }
    confirm(&client, &second).expect(422);
    ask();
    let third = code(app, PHONE, 3);
    app.advance(601);
    confirm(&client, &third).expect(422);
    assert_eq!(client.get("/me").send().expect(200)["phone_confirmed"], json!(false));
    ask();
    confirm(&client, &code(app, PHONE, 4)).expect(200);
});

on_both_engines!(codes_are_not_sent_without_end, |app| {
    let client = with_phone(app, "lisi");
    for _ in 0..10 {
        client.post("/auth/phone-confirmation").send().expect(202);
    }
    client.post("/auth/phone-confirmation").send().expect(429).problem("too-many-attempts");
    assert_eq!(app.count("deliveries"), 10);
    app.client().post("/auth/phone-confirmation").send().expect(401);
    let nameless = app.resident();
    nameless.post("/auth/phone-confirmation").send().expect(409).problem("conflict");
});

on_both_engines!(a_forgotten_password_is_replaced_through_the_phone, |app| {
    let client = with_phone(app, "lisi");
    // Before it is confirmed the number may be a stranger's.
    ask_reset(app, "lisi").expect(202);
    ask_reset(app, "nobody").expect(202);
    assert_eq!(app.count("deliveries"), 0);
    client.post("/auth/phone-confirmation").send().expect(202);
    confirm(&client, &code(app, PHONE, 1)).expect(200);
    let session = log_in(&app.client(), "lisi", PASSWORD).expect(200);
    ask_reset(app, PHONE).expect(202);
    let right = code(app, PHONE, 2);
    reset(app, "lisi", other_code(&right), "battery-staple-7").expect(422).names("/code");
    reset(app, "nobody", &right, "battery-staple-7").expect(422).names("/code");
    reset(app, "lisi", &right, "12345678").expect(422).names("/new_password");
    log_in(&app.client(), "lisi", PASSWORD).expect(200);
    reset(app, "lisi", &right, "battery-staple-7").expect(204);
    reset(app, "lisi", &right, "battery-staple-8").expect(422);
    client.get("/me").send().expect(401);
    refresh(&app.client(), session.text("refresh_token")).expect(401);
    log_in(&app.client(), "lisi", PASSWORD).expect(401);
    log_in(&app.client(), PHONE, "battery-staple-7").expect(200);
    assert_eq!(codes(app, PHONE).len(), 2);
});

on_both_engines!(guessing_codes_locks_the_account, |app| {
    register(app, PHONE, None).expect(201);
    for _ in 0..2 {
        ask_reset(app, PHONE).expect(202);
        for _ in 0..5 {
            reset(app, PHONE, "12345x", "battery-staple-7").expect(422);
        }
    }
    ask_reset(app, PHONE).expect(202);
    let right = code(app, PHONE, 3);
    reset(app, PHONE, &right, "battery-staple-7").expect(429).problem("too-many-attempts");
    log_in(&app.client(), PHONE, PASSWORD).expect(429);
});
