//! Machine clients and their tokens.

use citong_tests::{App, Client, Reply, on_both_engines};
use serde_json::json;

fn token(client: &Client, id: &str, secret: &str) -> Reply {
    let form = [("grant_type", "client_credentials"), ("client_id", id), ("client_secret", secret)];
    client.post("/oauth/token").form(&form).send()
}

fn create(app: &App) -> Reply {
    let body = json!({"name": "晋江市数据平台", "grants": [{"role": "county_agency", "region": "350582"}]});
    app.login_as("sysadmin").post("/clients").json(&body).send()
}

on_both_engines!(a_machine_gets_a_token_and_works_in_its_county, |app| {
    let made = create(app).expect(201);
    let (id, secret) = (made.text("client_id"), made.text("client_secret"));
    let tokens = token(&app.client(), id, secret).expect(200);
    assert_eq!((tokens.text("token_type"), &tokens["expires_in"]), ("Bearer", &json!(900)));
    assert_eq!(tokens.text("scope"), "county_agency");
    assert_eq!(tokens.header("cache-control"), Some("no-store"));
    assert!(tokens["refresh_token"].is_null());
    let machine = app.client().bearer(tokens.text("access_token"));
    let enter = |region: &str| {
        let body = json!({"name": "某馆", "kind": "enterprise", "region": region});
        machine.post("/organizations").json(&body).send()
    };
    enter("350582").expect(201);
    enter("350502").expect(403).problem("forbidden");
    machine.get("/changes").send().expect(200);
    machine.get("/me").send().expect(403);
    let seen = app.login_as("auditor").get(&format!("/clients/{}", made.id())).send().expect(200);
    assert!(seen["client_secret"].is_null() && !seen.body.to_string().contains(secret));
});

on_both_engines!(the_token_endpoint_follows_rfc_6749, |app| {
    let made = create(app).expect(201);
    let (id, secret) = (made.text("client_id"), made.text("client_secret"));
    let post = |form: &[(&str, &str)]| app.client().post("/oauth/token").form(form).send();
    let wrong = token(&app.client(), id, "wrong").expect(401).problem("invalid-credentials");
    assert_eq!(wrong["error"], "invalid_client");
    assert!(wrong.header("www-authenticate").is_some());
    token(&app.client(), "client-nobody", secret).expect(401);
    let password =
        post(&[("grant_type", "password"), ("client_id", id), ("client_secret", secret)]).expect(400);
    assert_eq!(password["error"], "unsupported_grant_type");
    assert_eq!(post(&[("client_id", id), ("client_secret", secret)]).expect(400)["error"], "invalid_request");
    app.client().post("/oauth/token").json(&json!({"grant_type": "client_credentials"})).send().expect(415);
    // HTTP Basic, and parameters that nobody knows are ignored.
    let basic = |credentials: &str| {
        let encoded = base64(credentials.as_bytes());
        app.client()
            .post("/oauth/token")
            .header("authorization", &format!("Basic {encoded}"))
            .form(&[("grant_type", "client_credentials"), ("audience", "x")])
            .send()
    };
    basic(&format!("{id}:{secret}")).expect(200);
    basic(&format!("{id}:wrong")).expect(401);
    basic("nonsense").expect(401);
});

/// RFC 4648, for the one header here.
fn base64(bytes: &[u8]) -> String {
    const LETTERS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let letter = |bits: u32, place: u32| char::from(LETTERS[(bits >> (18 - 6 * place) & 63) as usize]);
    let quad = |chunk: &[u8]| {
        let bits = (0..3).fold(0, |bits, i| bits << 8 | u32::from(*chunk.get(i).unwrap_or(&0)));
        (0..4).map(|i| if i as usize <= chunk.len() { letter(bits, i) } else { '=' }).collect::<String>()
    };
    bytes.chunks(3).map(quad).collect()
}

on_both_engines!(a_machine_that_may_not_call_any_more_is_refused_at_once, |app| {
    let admin = app.login_as("sysadmin");
    let made = create(app).expect(201);
    let (id, secret) = (made.text("client_id"), made.text("client_secret"));
    let path = format!("/clients/{}", made.id());
    let tokens = token(&app.client(), id, secret).expect(200);
    let machine = app.client().bearer(tokens.text("access_token"));
    machine.get("/changes").send().expect(200);
    admin.patch(&path).json(&json!({"active": false})).send().expect(428);
    admin
        .patch(&path)
        .if_match(&made.etag())
        .json(&json!({"active": null}))
        .send()
        .expect(422)
        .names("/active");
    let stopped =
        admin.patch(&path).if_match(&made.etag()).json(&json!({"active": false})).send().expect(200);
    machine.get("/changes").send().expect(401).problem("invalid-token");
    token(&app.client(), id, secret).expect(401);
    let back = json!({"active": true, "name": "晋江平台"});
    let back = admin.patch(&path).if_match(&stopped.etag()).json(&back).send().expect(200);
    machine.get("/changes").send().expect(200);
    // Another secret: tokens that are out stay good for their quarter of an hour, the old secret is not.
    let rotated = admin.post(&format!("{path}/rotate-secret")).send().expect(200);
    token(&app.client(), id, secret).expect(401);
    token(&app.client(), id, rotated.text("client_secret")).expect(200);
    admin.delete(&path).send().expect(428);
    admin.delete(&path).if_match(&back.etag()).send().expect(412);
    app.login_as("auditor").delete(&path).if_match(&rotated.etag()).send().expect(403);
    admin.delete(&path).if_match(&rotated.etag()).send().expect(204);
    admin.get(&path).send().expect(404);
    machine.get("/changes").send().expect(401);
    assert_eq!(app.count("grants WHERE client_id IS NOT NULL"), 0);
});

on_both_engines!(a_secret_is_shown_once_and_stored_nowhere, |app| {
    let admin = app.login_as("sysadmin");
    let body = json!({"name": "平台"});
    let create = || admin.post("/clients").idempotency_key("c-1").json(&body).send().expect(201);
    let (first, again) = (create(), create());
    assert_eq!((first.id(), again.header("idempotency-replayed")), (again.id(), Some("true")));
    let secret = first.text("client_secret");
    assert!(again["client_secret"].is_null());
    assert_eq!(app.count(&format!("clients WHERE secret_hash = '{secret}'")), 0);
    assert_eq!(app.count(&format!("idempotency_keys WHERE body LIKE '%{secret}%'")), 0);
    assert_eq!(app.count("clients"), 1);
});

on_both_engines!(a_machine_is_given_further_roles, |app| {
    let admin = app.login_as("sysadmin");
    let made = create(app).expect(201);
    let path = format!("/clients/{}/grants", made.id());
    let more = json!({"role": "county_agency", "region": "350502"});
    admin.post(&path).json(&json!({"role": "county_agency"})).send().expect(422).names("/region");
    app.login_as("city_office").post(&path).json(&more).send().expect(403);
    let grant = admin.post(&path).json(&more).send().expect(201);
    let seen = admin.get(&format!("/clients/{}", made.id())).send().expect(200);
    assert_eq!(seen["grants"].as_array().map(Vec::len), Some(2));
    admin.delete(&format!("/grants/{}", grant.id())).send().expect(204);
    let list = admin.get("/clients?active=true&with_total=true").send().expect(200);
    assert_eq!((list.items()[0]["grants"].as_array().map(Vec::len), &list["total"]), (Some(1), &json!(1)));
    app.resident().get("/clients").send().expect(403);
});
