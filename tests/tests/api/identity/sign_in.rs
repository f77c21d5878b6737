//! Registration, login, refresh, logout, lock-out.

use super::{PASSWORD, log_in, refresh, register};
use citong_tests::{App, Engine, on_both_engines, race};
use serde_json::{Value, json};

on_both_engines!(a_resident_registers_logs_in_and_leaves, |app| {
    let made = register(app, "Chen.Xiaoman", Some("+86 138-0013-8000")).expect(201);
    assert_eq!(made.header("location"), Some("/api/v1/me"));
    assert_eq!((made.text("login"), made.text("phone")), ("chen.xiaoman", "13800138000"));
    assert_eq!((&made["phone_confirmed"], &made["grants"]), (&json!(false), &json!([])));
    assert!(!made.body.to_string().contains("password") && made["access_token"].is_null());
    let tokens = log_in(&app.client(), "CHEN.xiaoman", PASSWORD).expect(200);
    assert_eq!((tokens.text("token_type"), &tokens["expires_in"]), ("Bearer", &json!(900)));
    assert_eq!(tokens.header("cache-control"), Some("no-store"));
    let client = app.client().bearer(tokens.text("access_token"));
    let me = client.get("/me").send().expect(200);
    assert_eq!((me.id(), me.etag()), (made.id(), made.etag()));
    client.post("/auth/logout").send().expect(204);
    client.get("/me").send().expect(401).problem("invalid-token");
    client.post("/auth/logout").send().expect(401);
    refresh(&app.client(), tokens.text("refresh_token")).expect(401).problem("invalid-token");
    assert_eq!(app.count("sessions WHERE revoked_at IS NULL"), 0);
    assert_eq!(app.count("audit_events WHERE action IN ('register', 'login', 'logout')"), 3);
    assert_eq!(app.count("changes WHERE kind = 'user' AND op = 'created'"), 1);
});

on_both_engines!(a_registration_is_checked_before_anything_is_written, |app| {
    register(app, "lisi", None).expect(201);
    let taken = register(app, "LiSi", None).expect(409).problem("duplicate").names("/login");
    assert_eq!(taken["errors"][0]["code"], "duplicate");
    let with = |member: &str, value: Value| {
        let mut body = json!({"login": "wangwu", "password": PASSWORD, "display_name": "王五"});
        body[member] = value;
        app.client().post("/auth/register").json(&body).send()
    };
    for login in ["ab", "张三丰", "a b c", ".dot", &"x".repeat(65)] {
        with("login", json!(login)).expect(422).names("/login");
    }
    for password in ["short-7", "12345678", "PASSWORD123", "aaaaaaaaaa", &"x1".repeat(65)] {
        with("password", json!(password)).expect(422).names("/password");
    }
    for name in ["", "  ", &"名".repeat(51), "a\u{7}b"] {
        with("display_name", json!(name)).expect(422).names("/display_name");
    }
    with("phone", json!("12345")).expect(422).names("/phone");
    with("role", json!("sysadmin")).expect(422).names("/role");
    let everything = json!({"login": "a", "password": "b", "display_name": "", "phone": "c"});
    let all = app.client().post("/auth/register").json(&everything).send().expect(422);
    assert_eq!(all["errors"].as_array().map(Vec::len), Some(4));
    let same = json!({"login": "wangwu-2026", "password": "WangWu-2026", "display_name": "王五"});
    app.client().post("/auth/register").json(&same).send().expect(422).names("/password");
    assert_eq!(app.count("users"), 1);
    with("display_name", json!("𠮷·古丽")).expect(201);
});

on_both_engines!(many_at_once_register_one_login_once, |app| {
    let replies = race(6, |_| register(app, "zhaoliu", None));
    assert_eq!(replies.iter().filter(|r| r.status == 201).count(), 1);
    assert_eq!(replies.iter().filter(|r| r.status == 409).count(), 5);
    assert_eq!(app.count("users"), 1);
});

on_both_engines!(a_repeated_registration_is_replayed, |app| {
    let body = json!({"login": "sunqi", "password": PASSWORD, "display_name": "孙七"});
    let post = || app.client().post("/auth/register").idempotency_key("r-1").json(&body).send().expect(201);
    let (first, again) = (post(), post());
    assert_eq!((first.id(), again.header("idempotency-replayed")), (again.id(), Some("true")));
    // Logins hold secrets: they are never stored.
    let login = json!({"login": "sunqi", "password": PASSWORD});
    let log_in = || app.client().post("/auth/login").idempotency_key("l-1").json(&login).send().expect(200);
    assert_ne!(log_in().text("refresh_token"), log_in().text("refresh_token"));
    assert_eq!(app.count("idempotency_keys"), 1);
});

on_both_engines!(a_refresh_token_is_good_for_one_use, |app| {
    register(app, "lisi", None).expect(201);
    let anyone = app.client();
    let first = log_in(&anyone, "lisi", PASSWORD).expect(200);
    let other = log_in(&anyone, "lisi", PASSWORD).expect(200);
    let second = refresh(&anyone, first.text("refresh_token")).expect(200);
    assert_eq!(second.text("session_id"), first.text("session_id"));
    assert_ne!(second.text("refresh_token"), first.text("refresh_token"));
    anyone.bearer(second.text("access_token")).get("/me").send().expect(200);
    // Whoever uses the spent one again ends the session for both.
    refresh(&anyone, first.text("refresh_token")).expect(401).problem("invalid-token");
    refresh(&anyone, second.text("refresh_token")).expect(401);
    anyone.bearer(second.text("access_token")).get("/me").send().expect(401);
    assert_eq!(app.count("audit_events WHERE action = 'refresh_token_reused'"), 1);
    // Another session goes on, for thirty days after its last use.
    app.advance(29 * 86_400);
    let other = refresh(&anyone, other.text("refresh_token")).expect(200);
    app.advance(30 * 86_400);
    refresh(&anyone, other.text("refresh_token")).expect(401);
    refresh(&anyone, "no-token").expect(401);
    anyone.post("/auth/refresh").json(&json!({})).send().expect(422).names("/refresh_token");
    app.run_jobs();
    assert_eq!(app.count("refresh_tokens WHERE spent_at IS NULL"), 0);
});

on_both_engines!(a_refresh_token_used_twice_at_once_ends_its_session, |app| {
    register(app, "lisi", None).expect(201);
    let tokens = log_in(&app.client(), "lisi", PASSWORD).expect(200);
    let replies = race(6, |_| refresh(&app.client(), tokens.text("refresh_token")));
    let good: Vec<_> = replies.iter().filter(|r| r.status == 200).collect();
    assert_eq!(good.len(), 1, "one of them wins");
    app.client().bearer(good[0].text("access_token")).get("/me").send().expect(401);
    assert_eq!(app.count("refresh_tokens"), 2);
});

on_both_engines!(ten_failures_lock_an_account_on_every_server, |app| {
    register(app, "lisi", None).expect(201);
    app.set_clock("2026-12-01T09:00:00+08:00");
    let second = app.second_server();
    app.client()
        .on(&second)
        .put("/test/clock")
        .at_root()
        .json(&json!({"now": "2026-12-01T09:00:00+08:00"}))
        .send()
        .succeed();
    // An account that does not exist behaves the same.
    for login in ["lisi", "nobody"] {
        for n in 0..10 {
            let client = if n % 2 == 0 { app.client() } else { app.client().on(&second) };
            log_in(&client, login, "wrong-password").expect(401).problem("invalid-credentials");
        }
        for client in [app.client(), app.client().on(&second)] {
            let locked = log_in(&client, login, PASSWORD).expect(429).problem("too-many-attempts");
            let wait: i64 = locked.header("retry-after").unwrap().parse().unwrap();
            assert!((1..=900).contains(&wait), "{wait}");
        }
    }
    assert_eq!(app.count("sessions"), 0);
    app.advance(901);
    log_in(&app.client(), "lisi", PASSWORD).expect(200);
    for _ in 0..9 {
        log_in(&app.client(), "lisi", "wrong-password").expect(401);
    }
    log_in(&app.client(), "lisi", PASSWORD).expect(200);
    log_in(&app.client(), "lisi", "wrong-password").expect(401);
    log_in(&app.client(), "lisi", PASSWORD).expect(200);
});

on_both_engines!(guesses_at_the_same_time_are_counted, |app| {
    register(app, "lisi", None).expect(201);
    let replies = race(24, |_| log_in(&app.client(), "lisi", "wrong-password"));
    assert!(replies.iter().all(|r| matches!(r.status, 401 | 429)));
    log_in(&app.client(), "lisi", PASSWORD).expect(429);
});

#[test]
fn failures_are_counted_by_address_where_limits_are_on() {
    let app = App::start_with(Engine::Sqlite, &[("CITONG_RATE_LIMIT", "100000")]);
    register(&app, "lisi", None).expect(201);
    for n in 0..30 {
        log_in(&app.client(), &format!("guess-{n}"), "wrong-password").expect(401);
    }
    log_in(&app.client(), "lisi", PASSWORD).expect(429).problem("too-many-attempts");
    app.advance(901);
    log_in(&app.client(), "lisi", PASSWORD).expect(200);
}

on_both_engines!(a_password_is_changed_by_whoever_knows_it, |app| {
    register(app, "lisi", None).expect(201);
    let tokens = log_in(&app.client(), "lisi", PASSWORD).expect(200);
    let other = log_in(&app.client(), "lisi", PASSWORD).expect(200);
    let client = app.client().bearer(tokens.text("access_token"));
    let change = |current: &str, new: &str| {
        let body = json!({"current_password": current, "new_password": new});
        client.post("/auth/change-password").json(&body).send()
    };
    change("wrong-password", "battery-staple-7").expect(422).names("/current_password");
    change(PASSWORD, "short").expect(422).names("/new_password");
    log_in(&app.client(), "lisi", PASSWORD).expect(200);
    change(PASSWORD, "battery-staple-7").expect(204);
    client.get("/me").send().expect(200);
    app.client().bearer(other.text("access_token")).get("/me").send().expect(401);
    refresh(&app.client(), other.text("refresh_token")).expect(401);
    log_in(&app.client(), "lisi", PASSWORD).expect(401);
    log_in(&app.client(), "lisi", "battery-staple-7").expect(200);
    for _ in 0..10 {
        change("wrong-password", "battery-staple-8").expect(422);
    }
    change("battery-staple-7", "battery-staple-8").expect(429).problem("too-many-attempts");
});
