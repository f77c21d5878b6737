use super::*;
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use citong_kernel::of;

/// The key of RFC 8037, appendix A.
const PEM: &str = "-----BEGIN PRIVATE KEY-----\n\
    MC4CAQAwBQYDK2VwBCIEIJ1hsZ3v/VpguoRK9JLsLMREScVpezJpGXA7rAMcrn9g\n-----END PRIVATE KEY-----\n";
/// Another one.
const OTHER: &str = "-----BEGIN PRIVATE KEY-----\n\
    MC4CAQAwBQYDK2VwBCIEIAABAgMEBQYHCAkKCwwNDg8QERITFBUWFxgZGhscHR4f\n-----END PRIVATE KEY-----\n";

fn tokens() -> Tokens {
    terms("https://citong.example", "citong")
}

fn terms(issuer: &str, audience: &str) -> Tokens {
    Tokens::new(Terms { issuer: issuer.into(), audience: audience.into(), seconds: 900 })
}

fn now() -> Timestamp {
    Timestamp::parse("2026-12-01T09:00:00+08:00").unwrap()
}

fn person() -> Principal {
    Principal::User { id: Id::new(now()), session: Id::new(now()) }
}

async fn key(pem: &str) -> Arc<Key> {
    Keys::from_pem(pem).unwrap().signing().await.unwrap()
}

fn refused(result: ApiResult<Principal>) -> bool {
    result.is_err_and(|problem| problem.kind() == ProblemType::InvalidToken)
}

#[actix_web::test]
async fn the_thumbprint_is_that_of_the_rfc() {
    assert_eq!(key(PEM).await.kid(), "kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k");
    let keys = Keys::from_pem(&format!("{PEM}\n{OTHER}")).unwrap();
    let set = keys.jwks(now()).await.unwrap();
    assert_eq!(set.keys.len(), 2);
    assert_eq!(set.keys[0].x, "11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo");
    let escaped = PEM.replace('\n', "\\n");
    assert!(Keys::from_pem(&escaped).is_ok());
    for wrong in ["", "nothing", "-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----"] {
        assert!(Keys::from_pem(wrong).is_err(), "{wrong}");
    }
}

#[actix_web::test]
async fn a_token_says_whom_it_is_for_until_it_expires() {
    let (tokens, key) = (tokens(), key(PEM).await);
    for principal in [person(), Principal::Client { id: Id::new(now()) }] {
        let token = tokens.issue(&key, principal, &[], now()).unwrap();
        assert_eq!(tokens.verify(&key, &token, now()).unwrap(), principal);
        assert_eq!(tokens.verify(&key, &token, now().plus_seconds(899)).unwrap(), principal);
        assert!(refused(tokens.verify(&key, &token, now().plus_seconds(900))));
        assert_eq!(Tokens::kid_of(&token).unwrap(), key.kid());
    }
    assert!(tokens.issue(&key, Principal::Anonymous, &[], now()).is_err());
}

#[actix_web::test]
async fn foreign_tokens_are_refused() {
    let (tokens, key, other) = (tokens(), key(PEM).await, key(OTHER).await);
    let of_another_key = tokens.issue(&other, person(), &[], now()).unwrap();
    assert!(refused(tokens.verify(&key, &of_another_key, now())));
    let of_another_issuer =
        terms("https://other.example", "citong").issue(&key, person(), &[], now()).unwrap();
    assert!(refused(tokens.verify(&key, &of_another_issuer, now())));
    let for_another_audience =
        terms("https://citong.example", "other").issue(&key, person(), &[], now()).unwrap();
    assert!(refused(tokens.verify(&key, &for_another_audience, now())));
    let verified_before = tokens.issue(&key, person(), &[], now()).unwrap();
    assert!(tokens.verify(&key, &verified_before, now()).is_ok());
    assert!(refused(tokens.verify(&other, &verified_before, now())));
}

#[actix_web::test]
async fn forged_tokens_are_refused() {
    let (tokens, key) = (tokens(), key(PEM).await);
    let good = tokens.issue(&key, person(), &[], now()).unwrap();
    let parts: Vec<&str> = good.split('.').collect();
    let header =
        |alg: &str| URL_SAFE_NO_PAD.encode(format!(r#"{{"alg":"{alg}","typ":"JWT","kid":"{}"}}"#, key.kid()));
    for alg in ["none", "None", "HS256", "RS256", "ES256"] {
        for signature in ["", parts[2]] {
            let token = format!("{}.{}.{signature}", header(alg), parts[1]);
            assert!(Tokens::kid_of(&token).is_err() || refused(tokens.verify(&key, &token, now())), "{alg}");
        }
    }
    let payload = String::from_utf8(URL_SAFE_NO_PAD.decode(parts[1]).unwrap()).unwrap();
    let later = URL_SAFE_NO_PAD.encode(payload.replace("\"exp\":1", "\"exp\":9"));
    assert!(refused(tokens.verify(&key, &format!("{}.{later}.{}", parts[0], parts[2]), now())));
    for text in ["", "a", "a.b.c", "....", &"x".repeat(LONGEST + 1)] {
        assert!(Tokens::kid_of(text).is_err(), "{text}");
    }
    let user: Id<of::User> = Id::new(now());
    assert!(!good.contains(&user.to_string()));
}

#[actix_web::test]
async fn a_key_that_nobody_knows_is_refused() {
    let keys = Keys::from_pem(PEM).unwrap();
    let problem = keys.verifying("unknown", now()).await.err().unwrap();
    assert_eq!(problem.kind(), ProblemType::InvalidToken);
    assert!(keys.verifying(key(PEM).await.kid(), now()).await.is_ok());
}

/// A server on a database of its own.
fn server(folder: &tempfile::TempDir) -> citong_kernel::Kernel {
    use citong_kernel::db::{Db, DbConfig};
    let url = format!("sqlite:{}", folder.path().join("keys.sqlite3").display());
    let db = Db::open(&DbConfig::new(url)).unwrap();
    db.migrate().unwrap();
    let clock = citong_kernel::clock::Clock::adjustable();
    clock.set(now());
    let deadline = std::time::Duration::from_secs(30);
    citong_kernel::Kernel { db, clock, facts: Arc::default(), deadline, vault: Arc::default() }
}

/// The keys as a server opens them: before it begins to serve.
fn keys_of(kernel: &citong_kernel::Kernel) -> Keys {
    let kernel = kernel.clone();
    std::thread::spawn(move || Keys::from_table(&kernel).unwrap()).join().unwrap()
}

async fn rotate(kernel: &citong_kernel::Kernel) -> String {
    let context = citong_kernel::Context::system(kernel, citong_kernel::Action::IssueToken, "test");
    let work =
        move |conn: &mut citong_kernel::db::Conn| rotate_keys(&mut citong_kernel::Tx::new(conn, &context));
    kernel.db.write(work).await.unwrap()
}

#[actix_web::test]
async fn a_rotation_overlaps_by_a_day() {
    let folder = tempfile::tempdir().unwrap();
    let kernel = server(&folder);
    let (one, two) = (keys_of(&kernel), keys_of(&kernel));
    let old = one.signing().await.unwrap().kid().to_owned();
    assert_eq!(two.signing().await.unwrap().kid(), old, "generated once");

    kernel.clock.advance(3600);
    let new = rotate(&kernel).await;
    // A server that started before the rotation learns of it from the first token.
    assert!(one.verifying(&new, now()).await.is_err(), "it has looked just now");
    tokio::time::sleep(std::time::Duration::from_millis(1100)).await;
    let seen = two_at_once(&one, &new).await;
    assert!(seen.0.is_ok() && seen.1.is_ok(), "both of two that come at once");
    assert_eq!(one.signing().await.unwrap().kid(), new);
    let rotated = now().plus_seconds(3600);
    assert!(one.verifying(&old, rotated.plus_minutes(24 * 60 - 1)).await.is_ok());
    assert_eq!(one.jwks(rotated).await.unwrap().keys.len(), 2);
    assert!(one.verifying(&old, rotated.plus_minutes(24 * 60)).await.is_err());
    assert_eq!(one.jwks(rotated.plus_days(1)).await.unwrap().keys.len(), 1);

    // The next rotation forgets what is no longer believed.
    kernel.clock.advance(2 * 86_400);
    rotate(&kernel).await;
    let three = keys_of(&kernel);
    assert!(three.verifying(&new, kernel.clock.now()).await.is_ok());
    assert_eq!(three.jwks(kernel.clock.now()).await.unwrap().keys.len(), 2);
    kernel.db.close();
}

async fn two_at_once(keys: &Keys, kid: &str) -> (ApiResult<Arc<Key>>, ApiResult<Arc<Key>>) {
    tokio::join!(keys.verifying(kid, now()), keys.verifying(kid, now()))
}
