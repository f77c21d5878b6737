//! Accounts, sessions, grants, machine clients, the audit trail.

mod clients;
mod grants;
mod me;
mod phones;
mod sign_in;
mod tokens;
mod users;

use citong_tests::{App, Client, Reply};
use serde_json::json;
use std::time::{Duration, Instant};

/// Long enough for every rule about passwords.
pub const PASSWORD: &str = "correct-horse-battery-9";

/// Registers a resident with this login and phone.
pub fn register(app: &App, login: &str, phone: Option<&str>) -> Reply {
    let body = json!({"login": login, "password": PASSWORD, "display_name": "陈小满", "phone": phone});
    app.client().post("/auth/register").json(&body).send()
}

/// Logs in by hand.
pub fn log_in(client: &Client, login: &str, password: &str) -> Reply {
    client.post("/auth/login").json(&json!({"login": login, "password": password})).send()
}

/// Spends a refresh token.
pub fn refresh(client: &Client, token: &str) -> Reply {
    client.post("/auth/refresh").json(&json!({"refresh_token": token})).send()
}

/// The code in the `n`th message to this phone, which the log shows.
pub fn code(app: &App, phone: &str, n: usize) -> String {
    let began = Instant::now();
    app.run_jobs();
    loop {
        let codes = codes(app, phone);
        if let Some(code) = codes.get(n - 1) {
            return code.clone();
        }
        assert!(began.elapsed() < Duration::from_secs(10), "no message {n} to {phone}: {codes:?}");
        std::thread::sleep(Duration::from_millis(20));
    }
}

/// The codes sent to this phone so far.
pub fn codes(app: &App, phone: &str) -> Vec<String> {
    let start = format!("to {phone}: ");
    let text = app.log().text();
    let lines = text.lines().filter_map(|line| line.split_once(&start));
    lines.map(|(_, body)| body.chars().filter(char::is_ascii_digit).take(6).collect()).collect()
}

/// A code that is not this one.
pub fn other_code(code: &str) -> &'static str {
    if code == "000000" { "000001" } else { "000000" }
}
