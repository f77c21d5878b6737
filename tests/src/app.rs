//! The server under test with its database.

use std::collections::HashMap;
use std::sync::atomic::{AtomicU32, AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use serde_json::json;

use crate::client::Client;
use crate::database::{Database, Engine, Transaction};
use crate::reply::Reply;
use crate::server::{Log, Server};

/// Quanzhou, the region that everything lies in.
pub const CITY: &str = "350500";
/// Setting the clock may move it by any time: more than a token lives.
const FAR: u64 = 1_000_000;

/// A server of the test's own, on a database of its own that is migrated and seeded.
#[derive(Debug)]
pub struct App {
    // Fields are dropped in order: the server before its database.
    server: Mutex<Server>,
    anonymous: Client,
    moved: Arc<AtomicU64>,
    /// Accounts that the test has used already; making one costs two password hashes.
    pub(crate) people: Mutex<HashMap<String, Client>>,
    pub(crate) next: AtomicU32,
    settings: Vec<(String, String)>,
    database: Database,
}

impl App {
    /// Starts a server with a test clock and without rate limits.
    #[must_use]
    pub fn start(engine: Engine) -> Self {
        Self::start_with(engine, &[])
    }

    /// The same with further environment variables, such as `("CITONG_RATE_LIMIT", "on")`.
    #[must_use]
    pub fn start_with(engine: Engine, settings: &[(&str, &str)]) -> Self {
        Self::start_on(Database::new(engine), settings)
    }

    /// The same with the example records of the starting data, which other tests do without, and the demo logins.
    #[must_use]
    pub fn start_demo(engine: Engine) -> Self {
        Self::start_on(Database::with_examples(engine), &[("CITONG_DEMO", "true")])
    }

    fn start_on(database: Database, settings: &[(&str, &str)]) -> Self {
        let server = Server::start(database.url(), "127.0.0.1:0", settings);
        let moved = Arc::new(AtomicU64::new(0));
        Self {
            anonymous: Client::anonymous(&server, moved.clone()),
            server: Mutex::new(server),
            moved,
            people: Mutex::default(),
            next: AtomicU32::new(0),
            settings: settings.iter().map(|(k, v)| ((*k).to_owned(), (*v).to_owned())).collect(),
            database,
        }
    }

    /// A second server on the same database, as behind a load balancer; see [`Client::on`]. Its test clock is
    /// its own: move it through `client.on(&second)`.
    #[must_use]
    pub fn second_server(&self) -> Server {
        self.serve("127.0.0.1:0")
    }

    fn serve(&self, listen: &str) -> Server {
        let settings: Vec<_> = self.settings.iter().map(|(k, v)| (k.as_str(), v.as_str())).collect();
        Server::start(self.database.url(), listen, &settings)
    }

    fn server(&self) -> MutexGuard<'_, Server> {
        self.server.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Pulls the plug of the server (`kill -9`). Requests fail until [`App::restart`].
    pub fn kill(&self) {
        self.server().kill();
    }

    /// Starts the server again at the same address. Its test clock starts anew.
    pub fn restart(&self) {
        let mut server = self.server();
        server.stop();
        let address = server.url().trim_start_matches("http://").to_owned();
        *server = self.serve(&address);
        self.moved.fetch_add(FAR, Ordering::SeqCst);
    }

    /// The engine of the database.
    #[must_use]
    pub fn engine(&self) -> Engine {
        self.database.engine()
    }

    /// `http://127.0.0.1:PORT`
    #[must_use]
    pub fn url(&self) -> String {
        self.server().url().to_owned()
    }

    /// For `citong … --database-url`.
    #[must_use]
    pub fn database_url(&self) -> &str {
        self.database.url()
    }

    /// What the server printed since it was last started; confirmation codes are there.
    #[must_use]
    pub fn log(&self) -> Log {
        self.server().log().clone()
    }

    /// An anonymous caller.
    #[must_use]
    pub fn client(&self) -> Client {
        self.anonymous.clone()
    }

    /// Puts the server's clock to a time in RFC 3339, such as `2026-12-01T09:00:00+08:00`.
    #[track_caller]
    pub fn set_clock(&self, now: &str) {
        self.client().put("/test/clock").at_root().json(&json!({"now": now})).send().succeed();
        self.moved.fetch_add(FAR, Ordering::SeqCst);
    }

    /// Moves the server's clock on. Callers renew their tokens by themselves.
    #[track_caller]
    pub fn advance(&self, seconds: u32) {
        self.client()
            .post("/test/clock/advance")
            .at_root()
            .json(&json!({"seconds": seconds}))
            .send()
            .succeed();
        self.moved.fetch_add(seconds.into(), Ordering::SeqCst);
    }

    /// Runs every background job that is due, and returns what the server says about it.
    #[track_caller]
    pub fn run_jobs(&self) -> Reply {
        self.client().post("/test/jobs/run").at_root().send().succeed()
    }

    /// A transaction of PostgreSQL held open beside the server. Not on SQLite, where it would keep
    /// the one writer waiting.
    #[must_use]
    pub fn transaction(&self) -> Transaction {
        assert_eq!(self.engine(), Engine::Postgres, "SQLite has one writer");
        self.database.transaction()
    }

    /// Rows in the database, asked directly: `app.count("bookings WHERE status = 'held'")`.
    #[must_use]
    pub fn count(&self, from: &str) -> i64 {
        self.database.count(from)
    }

    /// One value from the database as text: `app.sql_text("SELECT status FROM bookings LIMIT 1")`. Ids are
    /// blobs on SQLite and uuids on PostgreSQL: compare them through the API.
    #[must_use]
    pub fn sql_text(&self, query: &str) -> Option<String> {
        self.database.text(query)
    }

    /// Changes the database behind the server's back; returns the number of rows.
    ///
    /// # Errors
    /// What the database refuses: constraints are tested this way.
    pub fn execute(&self, sql: &str) -> Result<usize, diesel::result::Error> {
        self.database.execute(sql)
    }
}
