//! The token endpoint of RFC 6749. Its refusals are problems like all others, with the member
//! `error` that OAuth libraries look for.

use super::views::{IssueToken, MachineTokenView};
use super::{rules, store};
use crate::accounts::Attempt;
use crate::grants::{self, Holder};
use crate::settings::Identity;
use crate::tokens::role_names;
use actix_web::http::header;
use actix_web::{HttpMessage as _, HttpRequest, post, web};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use citong_kernel::policy::{Grant, Principal};
use citong_kernel::{Answer, ApiResult, Call, Id, Problem, ProblemType, Tx, audit, of, query};

/// Longer bodies are no token requests.
const LONGEST: usize = 8192;

/// Get an access token for a machine client.
#[utoipa::path(tag = "auth", request_body(content = IssueToken, content_type = "application/x-www-form-urlencoded"),
    responses((status = 200, body = MachineTokenView)))]
#[post("/oauth/token")]
pub async fn issue_token(
    call: Call,
    identity: web::Data<Identity>,
    request: HttpRequest,
    body: web::Bytes,
) -> ApiResult<Answer> {
    let (client_id, secret) = credentials(&request, &body)?;
    let attempt = Attempt::of_address(&call, &identity.settings);
    let found = call.write_unstored(move |tx| decide(tx, &client_id, &secret, &attempt));
    let (id, grants) = found.await?.ok_or_else(invalid_client)?;
    let now = call.kernel().clock.now();
    let access_token = identity.access_token(Principal::Client { id }, &grants, now).await?;
    Answer::ok(&MachineTokenView {
        access_token,
        token_type: "Bearer",
        expires_in: identity.tokens.seconds(),
        scope: role_names(&grants).join(" "),
    })
}

/// The client and what it may do. `None` when its secret is wrong, which must be committed.
fn decide(
    tx: &mut Tx<'_>,
    client_id: &str,
    secret: &str,
    attempt: &Attempt,
) -> ApiResult<Option<(Id<of::Client>, Vec<Grant>)>> {
    attempt.check(tx)?;
    let found = store::find_by_client_id(tx, client_id)?;
    let right = |row: &store::ClientRow| row.active && row.secret_hash == rules::digest(secret);
    let Some(row) = found.filter(right) else {
        attempt.failed(tx)?;
        return Ok(None);
    };
    audit::Event::new("issue_token", "client", row.id).write(tx)?;
    Ok(Some((row.id, grants::policy_of(&grants::of_holder(tx, Holder::Client(row.id))?))))
}

/// What the client calls itself, and its secret: from HTTP Basic, else from the body.
fn credentials(request: &HttpRequest, body: &[u8]) -> ApiResult<(String, String)> {
    if body.len() > LONGEST {
        return Err(Problem::new(ProblemType::PayloadTooLarge).with("limit_bytes", LONGEST));
    }
    let media_type = request.content_type().split(';').next().unwrap_or("").trim();
    if !media_type.eq_ignore_ascii_case("application/x-www-form-urlencoded") {
        return Err(Problem::new(ProblemType::UnsupportedMediaType)
            .detail("请使用 application/x-www-form-urlencoded", "Send application/x-www-form-urlencoded"));
    }
    let text = std::str::from_utf8(body).map_err(|_| refused("invalid_request"))?;
    let form: IssueToken = query::parse(text).map_err(|problem| problem.with("error", "invalid_request"))?;
    match form.grant_type.as_deref() {
        Some("client_credentials") => {}
        Some(_) => return Err(refused("unsupported_grant_type")),
        None => return Err(refused("invalid_request")),
    }
    let basic = match request.headers().get(header::AUTHORIZATION) {
        Some(value) => Some(basic(value.to_str().unwrap_or("")).ok_or_else(invalid_client)?),
        None => None,
    };
    match (basic, form.client_id, form.client_secret) {
        (Some(basic), None, None) => Ok(basic),
        (Some(basic), Some(id), None) if id == basic.0 => Ok(basic),
        (None, Some(id), Some(secret)) => Ok((id, secret)),
        (None, None, None) => Err(invalid_client()),
        // RFC 6749 §2.3: one way at a time.
        _ => Err(refused("invalid_request")),
    }
}

/// `Basic` with both halves form-encoded (RFC 6749 §2.3.1).
fn basic(value: &str) -> Option<(String, String)> {
    let (scheme, encoded) = value.split_once(' ')?;
    if !scheme.eq_ignore_ascii_case("basic") {
        return None;
    }
    let text = String::from_utf8(STANDARD.decode(encoded.trim()).ok()?).ok()?;
    let (id, secret) = text.split_once(':')?;
    let decode = |half: &str| query::parse::<Vec<(String, String)>>(&format!("v={half}")).ok()?.pop();
    Some((decode(id)?.1, decode(secret)?.1))
}

/// 400, as RFC 6749 §5.2 wants it.
fn refused(error: &'static str) -> Problem {
    Problem::new(ProblemType::MalformedRequest)
        .detail("令牌请求有误", "The token request is wrong")
        .with("error", error)
}

/// 401: unknown client or wrong secret.
fn invalid_client() -> Problem {
    Problem::new(ProblemType::InvalidCredentials).with("error", "invalid_client")
}

#[cfg(test)]
mod tests {
    use super::*;
    use actix_web::test::TestRequest;

    fn read(authorization: Option<&str>, body: &str) -> Result<(String, String), u16> {
        let mut request =
            TestRequest::post().insert_header(("content-type", "application/x-www-form-urlencoded"));
        if let Some(value) = authorization {
            request = request.insert_header(("authorization", value));
        }
        credentials(&request.to_http_request(), body.as_bytes()).map_err(|p| p.kind().status())
    }

    #[test]
    fn a_client_names_itself_in_one_way() {
        let pair = |id: &str, secret: &str| Ok((id.to_owned(), secret.to_owned()));
        let form = "grant_type=client_credentials";
        assert_eq!(read(None, &format!("{form}&client_id=a&client_secret=b%2Bc")), pair("a", "b+c"));
        let basic = format!("Basic {}", STANDARD.encode("a:b%2Bc"));
        assert_eq!(read(Some(&basic), form), pair("a", "b+c"));
        assert_eq!(read(Some(&basic), &format!("{form}&client_id=a")), pair("a", "b+c"));
        assert_eq!(read(Some(&basic), &format!("{form}&client_id=a&client_secret=b")), Err(400));
        assert_eq!(read(Some("Basic ???"), form), Err(401));
        assert_eq!(read(None, form), Err(401));
        assert_eq!(read(None, "client_id=a&client_secret=b"), Err(400));
        assert_eq!(read(None, "grant_type=password&username=a&password=b"), Err(400));
        assert_eq!(read(None, &format!("{form}&client_id=a&client_id=a&client_secret=b")), Err(400));
        assert_eq!(read(None, &format!("{form}&client_id=a%00&client_secret=b")), Err(400));
    }
}
