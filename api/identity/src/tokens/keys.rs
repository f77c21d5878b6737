//! The keys that sign access tokens.
//!
//! They come from the environment or a file, or are kept in the database, where all servers find
//! them. The newest key of the table signs; an older one is believed for a day longer, so that
//! nothing signed with it is refused during a rotation.

use super::invalid;
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use citong_kernel::db::dialect;
use citong_kernel::schema::signing_keys;
use citong_kernel::{ApiResult, Context, Problem, Timestamp, Tx, audit, policy::Action, secret};
use citong_kernel::{Kernel, db::Db};
use diesel::prelude::*;
use ed25519_dalek::SigningKey;
use ed25519_dalek::pkcs8::{DecodePrivateKey, EncodePrivateKey, KeypairBytes};
use jsonwebtoken::{DecodingKey, EncodingKey};
use serde::Serialize;
use sha2::{Digest, Sha256};
use std::sync::{Arc, PoisonError, RwLock};
use std::time::{Duration, Instant};
use utoipa::ToSchema;

/// How long a key is believed after a newer one exists.
const OVERLAP_HOURS: i64 = 24;
/// How often a key that nobody knows makes us look into the table again.
const LOOK_AGAIN: Duration = Duration::from_secs(1);
/// How old the keys in memory may be when one of them signs.
const STALE: Duration = Duration::from_secs(60);

/// One key pair.
pub struct Key {
    jwk: Jwk,
    pem: String,
    encoding: EncodingKey,
    decoding: DecodingKey,
    /// Until when it is believed; `None` is as long as it is there.
    until: Option<Timestamp>,
}

impl Key {
    /// A new key pair.
    fn generate() -> ApiResult<Self> {
        let mut seed = [0u8; 32];
        secret::fill(&mut seed);
        Self::of(&SigningKey::from_bytes(&seed)).map_err(Problem::internal)
    }

    fn from_pem(pem: &str) -> Result<Self, String> {
        let key = SigningKey::from_pkcs8_pem(pem).map_err(|e| format!("not an Ed25519 key: {e}"))?;
        Self::of(&key)
    }

    fn of(key: &SigningKey) -> Result<Self, String> {
        // Without the public half: the older form, which every reader knows.
        let pair = KeypairBytes { secret_key: key.to_bytes(), public_key: None };
        let der = pair.to_pkcs8_der().map_err(|e| e.to_string())?;
        let pem = pair.to_pkcs8_pem(Default::default()).map_err(|e| e.to_string())?.to_string();
        let public = key.verifying_key().to_bytes();
        let x = URL_SAFE_NO_PAD.encode(public);
        Ok(Self {
            jwk: Jwk { kty: "OKP", crv: "Ed25519", kid: thumbprint(&x), x, alg: "EdDSA", usage: "sig" },
            pem,
            encoding: EncodingKey::from_ed_der(der.as_bytes()),
            decoding: DecodingKey::from_ed_der(&public),
            until: None,
        })
    }

    /// Its name: the RFC 7638 thumbprint.
    pub fn kid(&self) -> &str {
        &self.jwk.kid
    }
    /// What signs.
    pub(super) const fn encoding(&self) -> &EncodingKey {
        &self.encoding
    }
    /// What verifies.
    pub(super) const fn decoding(&self) -> &DecodingKey {
        &self.decoding
    }
    fn is_believed(&self, now: Timestamp) -> bool {
        self.until.is_none_or(|until| now < until)
    }
}

/// RFC 7638: the digest of the required members in alphabetical order.
fn thumbprint(x: &str) -> String {
    URL_SAFE_NO_PAD.encode(Sha256::digest(format!(r#"{{"crv":"Ed25519","kty":"OKP","x":"{x}"}}"#)))
}

/// A public key (RFC 7517, RFC 8037).
#[derive(Debug, Clone, Serialize, ToSchema)]
#[schema(example = json!({"kty": "OKP", "crv": "Ed25519", "x": "11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo",
    "kid": "kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k", "alg": "EdDSA", "use": "sig"}))]
pub struct Jwk {
    /// `OKP`: an octet key pair.
    pub kty: &'static str,
    /// The curve.
    pub crv: &'static str,
    /// The public key in base64url.
    pub x: String,
    /// Its name in the `kid` of tokens.
    pub kid: String,
    /// The algorithm.
    pub alg: &'static str,
    /// `sig`: it verifies signatures.
    #[serde(rename = "use")]
    pub usage: &'static str,
}

/// The keys that verify tokens (RFC 7517 §5).
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct JwkSet {
    /// The first one signs.
    pub keys: Vec<Jwk>,
}

/// The keys as they are known to this process. The first one signs.
type Known = Arc<Vec<Arc<Key>>>;

/// The keys of all servers.
pub struct Keys {
    /// Where to look again; `None` when they were given from outside and never change.
    table: Option<Db>,
    known: RwLock<Known>,
    looked: tokio::sync::Mutex<Instant>,
}

impl Keys {
    /// The keys of this text: PKCS#8 PEM blocks, one after the other. The first signs, all verify.
    pub fn from_pem(text: &str) -> Result<Self, String> {
        const END: &str = "-----END PRIVATE KEY-----";
        // Environment files often hold a line feed as `\n`.
        let text = text.replace("\\n", "\n");
        let mut keys = Vec::new();
        for block in text.split_inclusive(END).map(str::trim).filter(|block| !block.is_empty()) {
            keys.push(Arc::new(Key::from_pem(block)?));
        }
        if keys.is_empty() {
            return Err("no `PRIVATE KEY` block".into());
        }
        Ok(Self::new(None, keys))
    }

    /// The keys of the table, where the first one is generated if there is none.
    pub fn from_table(kernel: &Kernel) -> ApiResult<Self> {
        let db = &kernel.db;
        let mut keys = db.read_here(load)?;
        while keys.is_empty() {
            let context = Context::system(kernel, Action::IssueToken, "first-signing-key");
            match db.write_here(move |conn| generate_first(&mut Tx::new(conn, &context)))? {
                Some(found) => keys = found,
                // Another server is at it.
                None => std::thread::sleep(Duration::from_millis(50)),
            }
        }
        Ok(Self::new(Some(db.clone()), keys))
    }

    fn new(table: Option<Db>, keys: Vec<Arc<Key>>) -> Self {
        Self { table, known: RwLock::new(Arc::new(keys)), looked: tokio::sync::Mutex::new(Instant::now()) }
    }

    /// The key that signs.
    pub async fn signing(&self) -> ApiResult<Arc<Key>> {
        self.look_again(STALE).await?;
        self.known().first().cloned().ok_or_else(|| Problem::internal("there is no signing key"))
    }

    /// The key of this name: 401 when nobody knows it or it is no longer believed.
    pub async fn verifying(&self, kid: &str, now: Timestamp) -> ApiResult<Arc<Key>> {
        let find = || self.known().iter().find(|key| key.kid() == kid).cloned();
        self.look_again(STALE).await?;
        let mut found = find();
        if found.is_none() {
            self.look_again(LOOK_AGAIN).await?;
            found = find();
        }
        found.filter(|key| key.is_believed(now)).ok_or_else(|| invalid("the key is not one of ours"))
    }

    /// What other services verify with.
    pub async fn jwks(&self, now: Timestamp) -> ApiResult<JwkSet> {
        self.look_again(LOOK_AGAIN).await?;
        let keys = self.known();
        Ok(JwkSet { keys: keys.iter().filter(|k| k.is_believed(now)).map(|k| k.jwk.clone()).collect() })
    }

    fn known(&self) -> Known {
        Arc::clone(&self.known.read().unwrap_or_else(PoisonError::into_inner))
    }

    /// Reads the table unless that was done within `rest`. Whoever comes while somebody reads it
    /// waits for the result.
    async fn look_again(&self, rest: Duration) -> ApiResult<()> {
        let Some(db) = &self.table else { return Ok(()) };
        let mut looked = self.looked.lock().await;
        if looked.elapsed() >= rest {
            let keys = db.read_current(load).await?;
            *self.known.write().unwrap_or_else(PoisonError::into_inner) = Arc::new(keys);
            *looked = Instant::now();
        }
        Ok(())
    }
}

/// The keys of the table, newest first.
fn load(conn: &mut citong_kernel::db::Conn) -> ApiResult<Vec<Arc<Key>>> {
    let rows: Vec<(String, Timestamp)> = signing_keys::table
        .order((signing_keys::created_at.desc(), signing_keys::kid.desc()))
        .select((signing_keys::private_pem, signing_keys::created_at))
        .load(conn)?;
    let mut keys = Vec::with_capacity(rows.len());
    let mut newer: Option<Timestamp> = None;
    for (pem, created_at) in rows {
        let mut key = Key::from_pem(&pem).map_err(Problem::internal)?;
        key.until = newer.map(|newer| newer.plus_minutes(OVERLAP_HOURS * 60));
        newer = Some(created_at);
        keys.push(Arc::new(key));
    }
    Ok(keys)
}

/// Generates a key where there is none. `None` when another server is doing so.
fn generate_first(tx: &mut Tx<'_>) -> ApiResult<Option<Vec<Arc<Key>>>> {
    if !dialect::try_job_lock(tx.conn, "first-signing-key")? {
        return Ok(None);
    }
    if load(tx.conn)?.is_empty() {
        insert_new(tx)?;
    }
    load(tx.conn).map(Some)
}

fn insert_new(tx: &mut Tx<'_>) -> ApiResult<String> {
    let key = Key::generate()?;
    diesel::insert_into(signing_keys::table)
        .values((
            signing_keys::kid.eq(key.kid()),
            signing_keys::private_pem.eq(&key.pem),
            signing_keys::created_at.eq(tx.now),
        ))
        .execute(tx.conn)?;
    audit::Event::new("generate", "signing_key", key.kid()).write(tx)?;
    Ok(key.kid().to_owned())
}

/// Adds a key to the table, which signs from now on, and deletes those that are no longer believed.
/// Answers the name of the new key. For the command line; running servers notice within a minute.
pub fn rotate_keys(tx: &mut Tx<'_>) -> ApiResult<String> {
    for key in load(tx.conn)?.iter().filter(|key| !key.is_believed(tx.now)) {
        diesel::delete(signing_keys::table.find(key.kid())).execute(tx.conn)?;
    }
    insert_new(tx)
}
