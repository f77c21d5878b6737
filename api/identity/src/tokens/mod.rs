//! Access tokens: short-lived JWT signed with Ed25519, and the keys that sign them.
//!
//! A token proves who calls; what the caller may is read from the database at each request, so a
//! revoked grant, session or account counts at once. The roles inside are for other services.

mod keys;

pub use keys::{Jwk, JwkSet, Key, Keys, rotate_keys};

use citong_kernel::policy::{Grant, Principal, Role};
use citong_kernel::{ApiResult, Id, Problem, ProblemType, Timestamp};
use jsonwebtoken::{Algorithm, Header, Validation};
use serde::{Deserialize, Serialize};
use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

/// Longer texts are no tokens of ours.
const LONGEST: usize = 4096;
/// Tokens whose signature is remembered as right; checking one takes 80 µs of a core.
const REMEMBERED: usize = 8192;

/// Who a token is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
enum Kind {
    User,
    Client,
}

/// What a token says.
#[derive(Debug, Clone, Serialize, Deserialize)]
struct Claims {
    iss: String,
    aud: String,
    /// A user's id, or `client:` and a machine client's id.
    sub: String,
    kind: Kind,
    jti: uuid::Uuid,
    iat: i64,
    exp: i64,
    /// The session of a user.
    #[serde(skip_serializing_if = "Option::is_none")]
    sid: Option<uuid::Uuid>,
    #[serde(default)]
    roles: Vec<String>,
}

/// Who issues tokens, for whom, for how long.
#[derive(Debug, Clone)]
pub struct Terms {
    /// The `iss` claim.
    pub issuer: String,
    /// The `aud` claim.
    pub audience: String,
    /// How long a token is valid.
    pub seconds: i64,
}

/// Issues and verifies tokens.
pub struct Tokens {
    terms: Terms,
    validation: Validation,
    verified: Mutex<HashMap<String, Arc<Claims>>>,
}

impl Tokens {
    /// Tokens on these terms.
    pub fn new(terms: Terms) -> Self {
        let mut validation = Validation::new(Algorithm::EdDSA);
        // Time is checked against the injected clock, without leeway.
        validation.validate_exp = false;
        validation.leeway = 0;
        validation.set_required_spec_claims(&["exp", "iss", "aud", "sub"]);
        validation.set_issuer(&[&terms.issuer]);
        validation.set_audience(&[&terms.audience]);
        Self { terms, validation, verified: Mutex::default() }
    }

    /// How long a token is valid, seconds.
    pub const fn seconds(&self) -> i64 {
        self.terms.seconds
    }

    /// A token for this principal; an internal error for nobody and the system.
    pub fn issue(
        &self,
        key: &keys::Key,
        principal: Principal,
        grants: &[Grant],
        now: Timestamp,
    ) -> ApiResult<String> {
        let (kind, sub, sid) = match principal {
            Principal::User { id, session } => (Kind::User, id.to_string(), Some(session.uuid())),
            Principal::Client { id } => (Kind::Client, format!("client:{id}"), None),
            Principal::Anonymous | Principal::System => {
                return Err(Problem::internal("only users and clients have tokens"));
            }
        };
        let iat = now.seconds();
        let claims = Claims {
            iss: self.terms.issuer.clone(),
            aud: self.terms.audience.clone(),
            sub,
            kind,
            jti: citong_kernel::id::new_uuid(now),
            iat,
            exp: iat + self.terms.seconds,
            sid,
            roles: role_names(grants),
        };
        let mut header = Header::new(Algorithm::EdDSA);
        header.kid = Some(key.kid().to_owned());
        jsonwebtoken::encode(&header, &claims, key.encoding()).map_err(Problem::internal)
    }

    /// The key that a token names, if it looks like a token of ours.
    pub fn kid_of(token: &str) -> ApiResult<String> {
        if token.len() > LONGEST {
            return Err(invalid("the token is too long"));
        }
        let header = jsonwebtoken::decode_header(token).map_err(invalid)?;
        header.kid.ok_or_else(|| invalid("the token names no key"))
    }

    /// Whom a token is for: 401 unless this key signed it, for this issuer and audience, and it has
    /// not expired.
    pub fn verify(&self, key: &keys::Key, token: &str, now: Timestamp) -> ApiResult<Principal> {
        let claims = self.claims(key, token)?;
        if now.seconds() >= claims.exp {
            return Err(invalid("the token has expired"));
        }
        principal_of(&claims).ok_or_else(|| invalid("the token is for nobody"))
    }

    fn claims(&self, key: &keys::Key, token: &str) -> ApiResult<Arc<Claims>> {
        let name = citong_kernel::secret::digest(&[key.kid().as_bytes(), token.as_bytes()]);
        if let Some(claims) = self.verified.lock().unwrap_or_else(PoisonError::into_inner).get(&name) {
            return Ok(Arc::clone(claims));
        }
        let data = jsonwebtoken::decode::<Claims>(token, key.decoding(), &self.validation);
        let claims = Arc::new(data.map_err(invalid)?.claims);
        let mut verified = self.verified.lock().unwrap_or_else(PoisonError::into_inner);
        if verified.len() >= REMEMBERED {
            verified.clear();
        }
        verified.insert(name, Arc::clone(&claims));
        Ok(claims)
    }
}

fn principal_of(claims: &Claims) -> Option<Principal> {
    match (claims.kind, claims.sid) {
        (Kind::User, Some(session)) => {
            Some(Principal::User { id: claims.sub.parse().ok()?, session: Id::from_uuid(session) })
        }
        (Kind::Client, None) => {
            Some(Principal::Client { id: claims.sub.strip_prefix("client:")?.parse().ok()? })
        }
        _ => None,
    }
}

/// The roles among the grants, each once.
pub fn role_names(grants: &[Grant]) -> Vec<String> {
    let mut roles: Vec<Role> = grants.iter().map(|grant| grant.role).collect();
    roles.sort_unstable();
    roles.dedup();
    roles.into_iter().map(|role| role.as_str().to_owned()).collect()
}

/// 401, with the cause for the log.
pub(crate) fn invalid(cause: impl std::fmt::Display) -> Problem {
    Problem::new(ProblemType::InvalidToken).caused_by(cause)
}

#[cfg(test)]
mod tests;
