//! What the server decides about accounts and tokens, and what handlers find in the app data.

use crate::access;
use crate::notifications::{self, LogSink, Notifier};
use crate::passwords::Passwords;
use crate::throttles::Limit;
use crate::tokens::{JwkSet, Keys, Terms, Tokens};
use citong_kernel::db::Db;
use citong_kernel::policy::{Caller, Grant, Principal};
use citong_kernel::{ApiResult, Kernel, Timestamp};
use std::sync::Arc;

/// The figures.
#[derive(Debug, Clone)]
pub struct Settings {
    /// The issuer of access tokens.
    pub issuer: String,
    /// The audience of access tokens.
    pub audience: String,
    /// How long an access token is valid: at most 15 minutes.
    pub access_seconds: i64,
    /// How long a refresh token is valid.
    pub refresh_days: i64,
    /// Failed logins after which an account is locked, and for how long.
    pub account: Limit,
    /// Failed logins after which an address is refused, and for how long.
    pub address: Limit,
    /// Whether failed logins are counted by address at all.
    pub address_throttle: bool,
    /// Codes sent to one account, and in which time.
    pub codes: Limit,
    /// The signing keys as PKCS#8 PEM blocks; without them they are kept in the database.
    pub signing_keys: Option<String>,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            issuer: "citong".into(),
            audience: "citong-api".into(),
            access_seconds: 900,
            refresh_days: 30,
            account: Limit { attempts: 10, seconds: 900 },
            address: Limit { attempts: 30, seconds: 900 },
            address_throttle: true,
            codes: Limit { attempts: 10, seconds: 3600 },
            signing_keys: None,
        }
    }
}

/// Accounts and tokens of this process: `web::Data<Identity>`.
pub struct Identity {
    /// The figures.
    pub settings: Settings,
    /// Issues and verifies access tokens.
    pub tokens: Tokens,
    /// What signs them.
    pub keys: Keys,
    /// The threads that hash passwords.
    pub passwords: Passwords,
    /// What takes messages to people.
    pub notifier: Arc<dyn Notifier>,
}

impl Identity {
    /// With the keys of the settings, or of the table; messages go to the log. The error is for the
    /// person who starts the server. Blocks.
    pub fn open(kernel: &Kernel, settings: &Settings) -> Result<Self, String> {
        let keys = match &settings.signing_keys {
            Some(pem) => Keys::from_pem(pem).map_err(|e| format!("signing keys: {e}"))?,
            None => Keys::from_table(kernel).map_err(|e| format!("signing keys: {e}"))?,
        };
        if !(1..=900).contains(&settings.access_seconds) {
            return Err("an access token is valid for 1 to 900 seconds".into());
        }
        let terms = Terms {
            issuer: settings.issuer.clone(),
            audience: settings.audience.clone(),
            seconds: settings.access_seconds,
        };
        Ok(Self {
            settings: settings.clone(),
            tokens: Tokens::new(terms),
            keys,
            passwords: Passwords::new()?,
            notifier: Arc::new(LogSink),
        })
    }

    /// With another way to take messages to people.
    #[must_use]
    pub fn with_notifier(mut self, notifier: impl Notifier) -> Self {
        self.notifier = Arc::new(notifier);
        self
    }

    /// Who calls with this access token, with the grants as the database has them now: 401 unless
    /// the token is right and its account, session or client may still be used.
    pub async fn authenticate(&self, db: &Db, bearer: &str, now: Timestamp) -> ApiResult<Caller> {
        let kid = Tokens::kid_of(bearer)?;
        let key = self.keys.verifying(&kid, now).await?;
        let principal = self.tokens.verify(&key, bearer, now)?;
        db.read_current(move |conn| access::caller(conn, principal)).await
    }

    /// An access token.
    pub async fn access_token(
        &self,
        principal: Principal,
        grants: &[Grant],
        now: Timestamp,
    ) -> ApiResult<String> {
        self.tokens.issue(&*self.keys.signing().await?, principal, grants, now)
    }

    /// The public keys, for other services.
    pub async fn jwks(&self, now: Timestamp) -> ApiResult<JwkSet> {
        self.keys.jwks(now).await
    }

    /// Hands what is due in the outbox to the notifier. Answers how many; safe on several servers.
    pub async fn deliver_messages(&self, kernel: &Kernel) -> ApiResult<usize> {
        notifications::send_due(kernel, &self.notifier).await
    }
}
