//! What holds for every operation: problems, preconditions, idempotency, caching, limits.

use crate::fixtures::{booking, venue};
use citong_tests::{on_both_engines, race};
use serde_json::json;

on_both_engines!(the_same_key_gives_the_same_answer_once, |app| {
    let space = venue(app).space(&json!({}));
    let resident = app.resident();
    let body = booking(&space, 5, "10:00", "11:00");
    let first = resident.post("/bookings").idempotency_key("k-1").json(&body).send().expect(201);
    let again = resident.post("/bookings").idempotency_key("k-1").json(&body).send().expect(201);
    assert_eq!(again.header("idempotency-replayed"), Some("true"));
    assert_eq!(first.header("idempotency-replayed"), None);
    assert_eq!((again.id(), again.etag()), (first.id(), first.etag()));
    assert_eq!(again.header("location"), first.header("location"));
    let other = booking(&space, 5, "11:00", "12:00");
    resident
        .post("/bookings")
        .idempotency_key("k-1")
        .json(&other)
        .send()
        .expect(422)
        .problem("idempotency-mismatch");
    // Somebody else's key is somebody else's.
    app.resident().post("/bookings").idempotency_key("k-1").json(&other).send().expect(201);
    assert_eq!(app.count("bookings"), 2);
    app.advance(86_401);
    resident
        .post("/bookings")
        .idempotency_key("k-1")
        .json(&booking(&space, 7, "10:00", "11:00"))
        .send()
        .expect(201);
});

on_both_engines!(refusals_that_may_pass_are_not_stored, |app| {
    let space = venue(app).space(&json!({}));
    let (first, second) = (app.resident(), app.resident());
    let body = booking(&space, 5, "10:00", "11:00");
    let made = first.post("/bookings").json(&body).send().expect(201);
    second.post("/bookings").idempotency_key("k-2").json(&body).send().expect(409);
    first.post(&format!("/bookings/{}/cancel", made.id())).send().expect(200);
    second.post("/bookings").idempotency_key("k-2").json(&body).send().expect(201);
    // A lasting refusal is: the answer is the same even once it would be allowed.
    let late = booking(&space, 5, "10:30", "11:00");
    second.post("/bookings").idempotency_key("k-3").json(&late).send().expect(422);
    let stored = second.post("/bookings").idempotency_key("k-3").json(&late).send().expect(422);
    assert_eq!(stored.header("idempotency-replayed"), Some("true"));
    assert_eq!(stored.header("content-type"), Some("application/problem+json"));
    second.post("/bookings").idempotency_key(&"k".repeat(256)).json(&body).send().expect(400);
});

on_both_engines!(the_same_key_at_the_same_time_has_one_effect, |app| {
    let space = venue(app).space(&json!({}));
    let resident = app.resident();
    let body = booking(&space, 5, "10:00", "11:00");
    let replies = race(8, |_| resident.post("/bookings").idempotency_key("k-4").json(&body).send());
    let made: Vec<_> = replies.iter().filter(|r| r.status == 201).map(|r| r.id()).collect();
    assert!(!made.is_empty() && made.iter().all(|id| *id == made[0]));
    replies.iter().filter(|r| r.status != 201).for_each(|r| assert_eq!(r.status, 409));
    assert_eq!(app.count("bookings"), 1);
});

on_both_engines!(a_record_is_changed_by_whoever_has_seen_it, |app| {
    let venue = venue(app);
    let path = format!("/facilities/{}", venue.id);
    let seen = venue.office.get(&path).send().expect(200);
    let rename = json!({"description": "新馆"});
    venue.office.patch(&path).json(&rename).send().expect(428).problem("precondition-required");
    venue.office.patch(&path).if_match("\"999-x\"").json(&rename).send().expect(412);
    let changed = venue.office.patch(&path).if_match(&seen.etag()).json(&rename).send().expect(200);
    assert_ne!(changed.etag(), seen.etag());
    venue
        .office
        .patch(&path)
        .if_match(&seen.etag())
        .json(&rename)
        .send()
        .expect(412)
        .problem("precondition-failed");
    let fresh = app.client().get(&path).send().expect(200);
    let same = app.client().get(&path).header("if-none-match", &fresh.etag()).send().expect(304);
    assert_eq!(same.header("etag"), Some(fresh.etag().as_str()));
    // A merge patch: null clears, absent leaves, a required member cannot be cleared.
    let cleared = json!({"description": null});
    let cleared = venue.office.patch(&path).if_match(&changed.etag()).json(&cleared).send().expect(200);
    assert!(cleared["description"].is_null());
    let nameless = json!({"name": null});
    venue.office.patch(&path).if_match(&cleared.etag()).json(&nameless).send().expect(422).names("/name");
});

on_both_engines!(bad_requests_get_clear_problems, |app| {
    let resident = app.resident();
    let post = |media: &str, body: &[u8]| resident.post("/bookings").bytes(media, body.to_vec()).send();
    post("application/json", b"{").expect(400).problem("malformed-request");
    post("application/json", b"{\"purpose\": \"\xff\"}").expect(400).problem("malformed-request");
    post("text/plain", b"{}").expect(415).problem("unsupported-media-type");
    post("application/json", &vec![b' '; 10_000_000]).expect(413).problem("payload-too-large");
    post("application/json", "[".repeat(100_000).as_bytes()).expect(400);
    post("application/json", b"{\"headcount\":1,\"headcount\":2}").expect(422).names("/headcount");
    post("application/json", b"{}").expect(422).names("/space_id");
    post("application/json", b"[]").expect(422);
    resident.get("/bookings?limit=0").send().expect(400).names("/limit");
    resident.get("/bookings?limit=x").send().expect(400).names("/limit");
    resident.get("/bookings?limt=1").send().expect(400).names("/limt");
    resident.get("/bookings?limit=1&limit=2").send().expect(400).names("/limit");
    resident.get("/bookings/not-an-id").send().expect(404).problem("not-found");
    resident.get("/bookings/0192f0c1-7b1e-7cc3-9d2b-2a5b7a9a1f10").send().expect(404);
    resident.get("/nothing").send().expect(404).problem("not-found");
    let method = resident.delete("/bookings").send().expect(405).problem("method-not-allowed");
    assert!(method.header("allow").is_some_and(|allow| allow.contains("GET") && allow.contains("POST")));
    assert_eq!(app.count("bookings"), 0);
});

on_both_engines!(problems_speak_chinese_or_english_and_name_the_request, |app| {
    let chinese = app.client().get("/bookings").send().expect(401).problem("unauthenticated");
    assert_eq!(chinese["title"], "请先登录");
    assert!(chinese.header("www-authenticate").is_some_and(|challenge| challenge.starts_with("Bearer")));
    let english =
        app.client().get("/bookings").header("accept-language", "en-GB,en;q=0.8").send().expect(401);
    assert_eq!(english["title"], "Authentication is required");
    let named = app.client().get("/bookings").header("x-request-id", "trace-0001-abc").send().expect(401);
    assert_eq!(named["instance"], "trace-0001-abc");
    assert_eq!(named.header("x-request-id"), Some("trace-0001-abc"));
    let odd = app.client().get("/bookings").header("x-request-id", "<script>").send().expect(401);
    assert_ne!(odd.header("x-request-id"), Some("<script>"));
    let kinds = app.client().get("/problems").send().expect(200);
    assert!(kinds.items().iter().any(|kind| kind["type"] == "/problems/booking-conflict"));
});

on_both_engines!(lists_are_pages_with_links, |app| {
    let first = app.client().get("/regions?parent=350582&limit=5").send().expect(200);
    assert_eq!(first.items().len(), 5);
    let link = first.header("link").expect("a link to the next page").to_owned();
    assert!(link.contains("rel=\"next\"") && link.contains("parent=350582"), "{link}");
    assert_eq!(first.header("cache-control"), Some("public, max-age=30"));
    let mut seen = Vec::new();
    let mut path = "/regions?parent=350582&limit=5&with_total=true".to_owned();
    let total = loop {
        let page = app.client().get(&path).send().expect(200);
        seen.extend(page.items().iter().map(|r| r["code"].as_str().unwrap().to_owned()));
        match page["next_cursor"].as_str() {
            Some(cursor) => path = format!("/regions?parent=350582&limit=5&with_total=true&cursor={cursor}"),
            None => break page["total"].as_i64().unwrap(),
        }
    };
    assert_eq!(seen.len() as i64, total);
    assert!(seen.windows(2).all(|w| w[0] < w[1]));
    let head = app.client().request(reqwest::Method::HEAD, "/regions?limit=5").send().expect(200);
    assert!(head.header("link").is_some());
    let private = app.resident().get("/bookings").send().expect(200);
    assert_eq!(private.header("cache-control"), Some("no-store"));
});

on_both_engines!(forged_tokens_are_refused, |app| {
    let resident = app.resident();
    let good = resident.token().unwrap();
    let refused = |token: &str| {
        app.client().bearer(token).get("/me").send().expect(401).problem("invalid-token");
    };
    let parts: Vec<&str> = good.split('.').collect();
    refused(&format!("eyJhbGciOiJub25lIn0.{}.", parts[1])); // {"alg":"none"}
    refused(&format!("{}.{}.{}", parts[0], parts[1], "A".repeat(86)));
    refused("not.a.token");
    refused("");
    app.client().bearer(&good).get("/me").send().expect(200);
    // A token that is wrong is refused even where none is needed.
    app.client().bearer("x.y.z").get("/regions").send().expect(401);
    app.advance(901);
    refused(&good);
});

on_both_engines!(a_body_is_an_object_and_a_query_is_known, |app| {
    let space = venue(app).space(&json!({}));
    let resident = app.resident();
    let made = resident.post("/bookings").json(&booking(&space, 5, "10:00", "11:00")).send().expect(201);
    let path = format!("/bookings/{}", made.id());
    resident.post(&format!("{path}/cancel")).json(&json!(["x"])).send().expect(422).problem("invalid-input");
    resident.patch("/me").if_match("*").json(&json!([])).send().expect(422);
    for unknown in [format!("{path}?x=1"), "/me?x=1".into(), format!("/spaces/{space}?with=1")] {
        resident.get(&unknown).send().expect(400).problem("malformed-request");
    }
    assert_eq!(resident.get(&path).send().expect(200)["status"], "confirmed");
});

on_both_engines!(who_names_no_version_hears_of_none, |app| {
    let space = venue(app).space(&json!({"approval_required": true}));
    let office = app.login_as("city_office");
    for day in 5..9 {
        let made =
            app.resident().post("/bookings").json(&booking(&space, day, "10:00", "11:00")).send().expect(201);
        let replies = race(6, |i| {
            let verb = ["confirm", "reject", "cancel"][i % 3];
            office.post(&format!("/bookings/{}/{verb}", made.id())).send()
        });
        for reply in replies {
            assert!(matches!(reply.status, 200 | 409), "{reply}");
        }
    }
});
