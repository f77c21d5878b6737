//! The harness of the black-box tests: it starts the real server on a private database and talks HTTP to it.
//!
//! ```no_run
//! use citong_tests::on_both_engines;
//! use serde_json::json;
//!
//! on_both_engines!(an_officer_makes_a_facility, |app| {
//!     let officer = app.login_as("city_office");
//!     let body = json!({"name": "丰泽区图书馆", "kind": "PL", "region": "350503"});
//!     let made = officer.post("/facilities").idempotency_key("k1").json(&body).send().expect(201);
//!     assert_eq!(app.count(&format!("facilities WHERE name = '{}'", "丰泽区图书馆")), 1);
//!     app.client().get(&format!("/facilities/{}", made.id())).send().expect(200);
//!     app.resident().post("/facilities").json(&body).send().problem("forbidden");
//! });
//! ```
#![expect(clippy::expect_used, reason = "a harness that cannot go on fails the test that called it")]

mod app;
mod client;
mod database;
mod people;
mod race;
mod reply;
mod run;
mod server;

pub use app::{App, CITY};
pub use client::{Client, Request};
pub use database::{Engine, Transaction};
pub use race::race;
pub use reply::Reply;
pub use server::{Log, Server};

/// Defines a test that runs on SQLite and on PostgreSQL, as `name::sqlite` and `name::postgres`.
///
/// Attributes such as `#[ignore = "slow"]` may stand before the name. The block gets `&App`.
#[macro_export]
macro_rules! on_both_engines {
    ($(#[$attribute:meta])* $name:ident, |$app:ident| $body:block) => {
        #[cfg(test)]
        fn $name($app: &$crate::App) $body

        #[cfg(test)]
        mod $name {
            #[test]
            $(#[$attribute])*
            fn sqlite() {
                super::$name(&$crate::App::start($crate::Engine::Sqlite));
            }

            #[test]
            $(#[$attribute])*
            fn postgres() {
                super::$name(&$crate::App::start($crate::Engine::Postgres));
            }
        }
    };
}
