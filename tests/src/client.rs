//! Requests as one caller makes them.

use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use reqwest::Method;
use reqwest::blocking::Client as Http;
use reqwest::header::{AUTHORIZATION, CONTENT_TYPE, HeaderMap, HeaderName, HeaderValue};
use serde_json::{Value, json};

use crate::reply::Reply;
use crate::server::{Log, Server};

const BASE: &str = "/api/v1";
/// Access tokens live at most 15 minutes of the server's clock; a caller logs in again after this many seconds.
const TOKEN_AGE: u64 = 600;

/// A caller: anonymous, or with an access token that is renewed when the test moves the clock.
#[derive(Debug, Clone)]
pub struct Client {
    http: Http,
    url: String,
    log: Log,
    /// Seconds that the test has moved the server's clock.
    moved: Arc<AtomicU64>,
    token: Token,
}

#[derive(Debug, Clone)]
enum Token {
    None,
    Fixed(String),
    Account(Arc<Account>),
}

/// How to get a token, and the last one.
#[derive(Debug)]
struct Account {
    id: String,
    credentials: Credentials,
    /// The token and where the clock stood when it was issued.
    current: Mutex<(String, u64)>,
}

/// What a caller shows to get a token.
#[derive(Debug)]
pub(crate) enum Credentials {
    Password { login: String, password: String },
    Machine { client_id: String, client_secret: String },
}

impl Client {
    pub(crate) fn anonymous(server: &Server, moved: Arc<AtomicU64>) -> Self {
        let http = Http::builder()
            .no_proxy()
            .redirect(reqwest::redirect::Policy::none())
            .timeout(Duration::from_secs(60))
            // A server that is asked to end waits for connections that are kept alive.
            .pool_max_idle_per_host(0)
            .build()
            .expect("an HTTP client");
        Self { http, url: server.url().to_owned(), log: server.log().clone(), moved, token: Token::None }
    }

    /// The same caller in front of another server.
    #[must_use]
    pub fn on(&self, server: &Server) -> Self {
        Self { url: server.url().to_owned(), log: server.log().clone(), ..self.clone() }
    }

    /// A caller with exactly this token, never renewed: for expired, forged and revoked ones.
    #[must_use]
    pub fn bearer(&self, token: &str) -> Self {
        Self { token: Token::Fixed(token.to_owned()), ..self.clone() }
    }

    /// Logs in; `id` is the account's.
    pub(crate) fn log_in(&self, id: String, credentials: Credentials) -> Self {
        let current = Mutex::new((self.issue(&credentials), self.moved.load(Ordering::SeqCst)));
        let token = Token::Account(Arc::new(Account { id, credentials, current }));
        Self { token, ..self.clone() }
    }

    fn issue(&self, credentials: &Credentials) -> String {
        let anonymous = Self { token: Token::None, ..self.clone() };
        let reply = match credentials {
            Credentials::Password { login, password } => {
                anonymous.post("/auth/login").json(&json!({"login": login, "password": password})).send()
            }
            Credentials::Machine { client_id, client_secret } => anonymous
                .post("/oauth/token")
                .form(&[
                    ("grant_type", "client_credentials"),
                    ("client_id", client_id),
                    ("client_secret", client_secret),
                ])
                .send(),
        };
        reply.expect(200).text("access_token").to_owned()
    }

    /// The id of the account (empty for an anonymous caller).
    #[must_use]
    pub fn id(&self) -> &str {
        if let Token::Account(account) = &self.token { &account.id } else { "" }
    }

    /// The login name.
    ///
    /// # Panics
    /// When the caller has none.
    #[must_use]
    pub fn login(&self) -> &str {
        match &self.token {
            Token::Account(account) => match &account.credentials {
                Credentials::Password { login, .. } => login,
                Credentials::Machine { client_id, .. } => client_id,
            },
            Token::None | Token::Fixed(_) => panic!("this caller has no login"),
        }
    }

    /// The password, or a machine's secret.
    ///
    /// # Panics
    /// When the caller has none.
    #[must_use]
    pub fn password(&self) -> &str {
        match &self.token {
            Token::Account(account) => match &account.credentials {
                Credentials::Password { password, .. } => password,
                Credentials::Machine { client_secret, .. } => client_secret,
            },
            Token::None | Token::Fixed(_) => panic!("this caller has no password"),
        }
    }

    /// The access token that the next request carries; none for an anonymous caller.
    #[must_use]
    pub fn token(&self) -> Option<String> {
        match &self.token {
            Token::None => None,
            Token::Fixed(token) => Some(token.clone()),
            Token::Account(account) => {
                let now = self.moved.load(Ordering::SeqCst);
                let mut current = account.current.lock().unwrap_or_else(PoisonError::into_inner);
                if now - current.1 >= TOKEN_AGE {
                    *current = (self.issue(&account.credentials), now);
                }
                Some(current.0.clone())
            }
        }
    }

    /// `GET` a path under `/api/v1`, or one that begins with `/api/`, or a whole URL (as in `Link` headers).
    pub fn get(&self, path: &str) -> Request {
        self.request(Method::GET, path)
    }

    /// `POST`; see [`Client::get`] for the path.
    pub fn post(&self, path: &str) -> Request {
        self.request(Method::POST, path)
    }

    /// `PATCH`, with the media type of JSON Merge Patch; see [`Client::get`] for the path.
    pub fn patch(&self, path: &str) -> Request {
        self.request(Method::PATCH, path)
    }

    /// `PUT`; see [`Client::get`] for the path.
    pub fn put(&self, path: &str) -> Request {
        self.request(Method::PUT, path)
    }

    /// `DELETE`; see [`Client::get`] for the path.
    pub fn delete(&self, path: &str) -> Request {
        self.request(Method::DELETE, path)
    }

    /// Any method; see [`Client::get`] for the path.
    pub fn request(&self, method: Method, path: &str) -> Request {
        let whole = path.starts_with("http://") || path.starts_with("/api/");
        // An address that the server gave.
        let path = path.strip_prefix(&self.url).unwrap_or(path);
        let path = if whole { path.to_owned() } else { format!("{BASE}{path}") };
        Request { client: self.clone(), method, path, headers: HeaderMap::new(), body: None }
    }
}

/// A request that is being put together.
#[derive(Debug)]
#[must_use = "nothing is sent before send()"]
pub struct Request {
    client: Client,
    method: Method,
    path: String,
    headers: HeaderMap,
    body: Option<Vec<u8>>,
}

impl Request {
    /// The path is meant from the root of the server: `/healthz`, `/metrics`, `/.well-known/jwks.json`.
    pub fn at_root(mut self) -> Self {
        if let Some(path) = self.path.strip_prefix(BASE) {
            self.path = path.to_owned();
        }
        self
    }

    /// A JSON body.
    pub fn json(self, body: &Value) -> Self {
        let patch = self.method == Method::PATCH;
        let media_type = if patch { "application/merge-patch+json" } else { "application/json" };
        self.bytes(media_type, body.to_string())
    }

    /// A form, as OAuth wants it.
    pub fn form(self, fields: &[(&str, &str)]) -> Self {
        let body = reqwest::Url::parse_with_params("http://form", fields).expect("a form");
        self.bytes("application/x-www-form-urlencoded", body.query().unwrap_or_default())
    }

    /// Any body. The media type gives way to a `Content-Type` that was set before.
    pub fn bytes(mut self, media_type: &str, body: impl Into<Vec<u8>>) -> Self {
        self.body = Some(body.into());
        if !self.headers.contains_key(CONTENT_TYPE) {
            self = self.header("Content-Type", media_type);
        }
        self
    }

    /// Sets a header, in place of one that is there.
    pub fn header(mut self, name: &str, value: &str) -> Self {
        let name: HeaderName = name.parse().expect("a header name");
        self.headers.insert(name, HeaderValue::from_bytes(value.as_bytes()).expect("a header value"));
        self
    }

    /// Names the request, so that a repetition has no second effect.
    pub fn idempotency_key(self, key: &str) -> Self {
        self.header("Idempotency-Key", key)
    }

    /// The version that the change is meant for; see [`Reply::etag`].
    pub fn if_match(self, etag: &str) -> Self {
        self.header("If-Match", etag)
    }

    /// Sends it and reads the whole answer, whatever its status.
    ///
    /// # Panics
    /// When there is no answer.
    pub fn send(self) -> Reply {
        self.try_send().unwrap_or_else(|error| panic!("{error}"))
    }

    /// Like [`Request::send`], for tests in which the server dies.
    ///
    /// # Errors
    /// When there is no answer; the text shows the request and the end of the server's log.
    pub fn try_send(self) -> Result<Reply, String> {
        let Self { client, method, path, mut headers, body } = self;
        if let (Some(token), false) = (client.token(), headers.contains_key(AUTHORIZATION)) {
            headers.insert(AUTHORIZATION, format!("Bearer {token}").parse().expect("a token"));
        }
        let url = if path.starts_with("http://") { path.clone() } else { format!("{}{path}", client.url) };
        let shown = match &body {
            Some(body) => format!("{method} {path}\n{}", String::from_utf8_lossy(body)),
            None => format!("{method} {path}"),
        };
        let mut request = client.http.request(method, url).headers(headers);
        if let Some(body) = body {
            request = request.body(body);
        }
        let answer = request.send().and_then(|answer| {
            let (status, headers) = (answer.status().as_u16(), answer.headers().clone());
            Ok((status, headers, answer.bytes()?))
        });
        match answer {
            Ok((status, headers, bytes)) => {
                Ok(Reply::new(status, headers, bytes.to_vec(), shown, client.log))
            }
            Err(error) => Err(format!("no answer: {error:?}\n{shown}\n--- log\n{}", client.log.tail(20))),
        }
    }
}
