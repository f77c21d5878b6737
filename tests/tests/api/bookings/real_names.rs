//! Real names: asked for only where a space needs them, kept sealed, shown masked, and deleted.

use crate::fixtures::{booking, id_born, venue};
use citong_tests::{App, on_both_engines};
use serde_json::{Value, json};

/// A number of the rulebook; its owner was born in 1990.
const NUMBER: &str = "350502190001010017";

fn named(space: &str, identity: Value) -> Value {
    let mut body = booking(space, 5, "10:00", "11:00");
    body["identity"] = identity;
    body
}

fn adult() -> Value {
    json!({"name": "张三丰", "document_type": "resident_id", "document_number": NUMBER})
}

on_both_engines!(a_name_is_asked_for_only_where_it_is_needed, |app| {
    let venue = venue(app);
    let open = venue.space(&json!({}));
    let strict = venue.space(&json!({"real_name_required": true}));
    let resident = app.resident();
    resident.post("/bookings").json(&named(&open, adult())).send().expect(422).names("/identity");
    let mut body = booking(&open, 5, "10:00", "11:00");
    body["guardian"] = json!({"name": "李四", "phone": "13805950001", "relation": "父亲", "consent": true});
    resident.post("/bookings").json(&body).send().expect(422).names("/guardian");
    resident
        .post("/bookings")
        .json(&booking(&strict, 5, "10:00", "11:00"))
        .send()
        .expect(422)
        .names("/identity");
    assert_eq!(app.count("bookings"), 0);
    let made = resident.post("/bookings").json(&named(&strict, adult())).send().expect(201);
    assert_eq!(made["identity"]["document_number"], "3505************17");
    assert_eq!(made["identity"]["name"], "张**");
    resident.post("/bookings").json(&booking(&open, 5, "10:00", "11:00")).send().expect(201);
    assert_eq!(app.count("booking_identities"), 1);
});

on_both_engines!(numbers_of_documents_are_checked, |app| {
    let space = venue(app).space(&json!({"real_name_required": true}));
    let resident = app.resident();
    for (kind, number) in [
        ("resident_id", "350502190001010018"),
        ("resident_id", "350582190002290024"),
        ("resident_id", "350502000101001"),
        ("resident_id", ""),
        ("resident_id", &id_born("20991231")),
        ("taiwan_pass", "1234567"),
        ("home_return_pass", "12345678"),
        ("passport", "护照12345"),
    ] {
        let body = named(&space, json!({"name": "张三丰", "document_type": kind, "document_number": number}));
        let refused = resident.post("/bookings").json(&body).idempotency_key("same").send().expect(422);
        // Refusals are kept under the key: none holds what was sent.
        assert!(number.is_empty() || !refused.body.to_string().contains(number), "{}", refused.body);
        if refused["type"].as_str().is_some_and(|t| t.ends_with("invalid-input")) {
            refused.names("/identity/document_number");
        }
    }
    let body =
        named(&space, json!({"name": "", "document_type": "passport", "document_number": "E12345678"}));
    resident.post("/bookings").json(&body).send().expect(422).names("/identity/name");
    let body = named(&space, json!({"name": "张三", "document_type": "card", "document_number": "1"}));
    resident.post("/bookings").json(&body).send().expect(422).names("/identity/document_type");
    assert_eq!(app.count("bookings"), 0);
    let with_x = (0..)
        .map(|n| id_born(&format!("19{:02}0101", 50 + n)))
        .find(|number| number.ends_with('X'))
        .expect("one in eleven");
    for (day, kind, number) in [
        (5, "resident_id", with_x.to_lowercase().as_str()),
        (6, "resident_id", "830000190001010011"),
        (7, "taiwan_pass", "12345678"),
        (8, "home_return_pass", "h12345678"),
        (9, "passport", "e12345678"),
    ] {
        let mut body = booking(&space, day, "10:00", "11:00");
        body["identity"] = json!({"name": "张三丰", "document_type": kind, "document_number": number});
        resident.post("/bookings").json(&body).send().expect(201);
    }
    assert_eq!(app.count("booking_identities WHERE masked_number LIKE '%X'"), 1, "x is X");
});

on_both_engines!(a_child_needs_a_guardian, |app| {
    let space = venue(app).space(&json!({"real_name_required": true}));
    let resident = app.resident();
    let child = |day: &str| {
        named(
            &space,
            json!({"name": "张小", "document_type": "resident_id", "document_number": id_born(day)}),
        )
    };
    // On the fifth of December they are 13, or 14 since that very day.
    let refused = resident.post("/bookings").json(&child("20121206")).send().expect(422).names("/guardian");
    assert_eq!(refused["errors"].as_array().map(Vec::len), Some(1));
    for (member, value) in
        [("phone", json!("123")), ("name", json!("")), ("relation", json!("")), ("consent", json!(false))]
    {
        let mut body = child("20121206");
        body["guardian"] =
            json!({"name": "张大", "phone": "13805950001", "relation": "父亲", "consent": true});
        body["guardian"][member] = value;
        resident.post("/bookings").json(&body).send().expect(422).names(&format!("/guardian/{member}"));
    }
    assert_eq!(app.count("bookings"), 0);
    let mut body = child("20121206");
    body["guardian"] = json!({"name": "张大", "phone": "13805950001", "relation": "父亲", "consent": true});
    let made = resident.post("/bookings").json(&body).send().expect(201);
    assert_eq!(made["guardian"], json!({"name": "张*", "phone": "138****0001", "relation": "父亲"}));
    resident.post(&format!("/bookings/{}/cancel", made.id())).send().expect(200);
    resident.post("/bookings").json(&child("20121205")).send().expect(201);
});

/// Every text of the database that could hold the number.
fn traces(app: &App) -> i64 {
    [
        "idempotency_keys WHERE body LIKE '%350502190001010017%'",
        "booking_identities WHERE sealed LIKE '%350502190001010017%'",
        "booking_identities WHERE masked_number LIKE '%190001%'",
        "audit_events WHERE CAST(details AS TEXT) LIKE '%190001010017%' OR reason LIKE '%190001010017%'",
        "changes WHERE object_id LIKE '%190001010017%'",
        "notices WHERE body LIKE '%190001010017%'",
    ]
    .iter()
    .map(|rows| app.count(rows))
    .sum()
}

on_both_engines!(a_number_is_nowhere_but_sealed, |app| {
    let venue = venue(app);
    let space = venue.space(&json!({"real_name_required": true}));
    let resident = app.resident();
    let body = named(&space, adult());
    let made = resident.post("/bookings").idempotency_key("k").json(&body).send().expect(201);
    let again = resident.post("/bookings").idempotency_key("k").json(&body).send().expect(201);
    assert_eq!((again.id(), again.header("idempotency-replayed")), (made.id(), Some("true")));
    // Not even a digest of the number is kept: the key does not tell two numbers apart.
    let mut other = body;
    other["identity"]["document_number"] = "350526190312250043".into();
    let again = resident.post("/bookings").idempotency_key("k").json(&other).send().expect(201);
    assert_eq!(again.header("idempotency-replayed"), Some("true"));
    let path = format!("/bookings/{}", made.id());
    let staff = app.user("venue_staff", None, Some(&venue.organization));
    for seen in [resident.get(&path).send(), staff.get(&path).send(), resident.get("/me/export").send()] {
        let text = seen.expect(200).body.to_string();
        assert!(text.contains("3505************17") && !text.contains(NUMBER), "{text}");
    }
    assert_eq!(traces(app), 0);
    staff.post(&format!("{path}/reveal")).json(&json!({"reason": ""})).send().expect(422).names("/reason");
    resident.post(&format!("{path}/reveal")).json(&json!({"reason": "看看"})).send().expect(403);
    let full = staff.post(&format!("{path}/reveal")).json(&json!({"reason": "入场核验"})).send().expect(200);
    assert_eq!(
        (&full["identity"]["document_number"], &full["identity"]["name"]),
        (&json!(NUMBER), &json!("张三丰"))
    );
    assert_eq!(app.count("audit_events WHERE action = 'reveal'"), 1);
    assert_eq!(traces(app), 0);
});

on_both_engines!(a_hold_says_who_comes_when_it_becomes_the_booking, |app| {
    let space = venue(app).space(&json!({"real_name_required": true}));
    let resident = app.resident();
    let mut wanted = booking(&space, 5, "10:00", "11:00");
    let held = resident.post("/holds").json(&wanted).send().expect(201);
    wanted["hold_id"] = held.id().into();
    resident.post("/bookings").json(&wanted).send().expect(422).names("/identity");
    assert_eq!(app.count("bookings WHERE status = 'held'"), 1);
    wanted["identity"] = adult();
    let made = resident.post("/bookings").json(&wanted).send().expect(201);
    assert_eq!((made.id(), &made["identity"]["name"]), (held.id(), &json!("张**")));
});

on_both_engines!(identities_go_thirty_days_after_the_visit_and_with_the_account, |app| {
    let space = venue(app).space(&json!({"real_name_required": true}));
    let resident = app.resident();
    let made = resident.post("/bookings").json(&named(&space, adult())).send().expect(201);
    app.set_clock("2027-01-04T10:59:59+08:00");
    app.run_jobs();
    assert_eq!(app.count("booking_identities"), 1);
    app.set_clock("2027-01-04T11:00:00+08:00");
    app.run_jobs();
    assert_eq!(app.count("booking_identities"), 0);
    assert_eq!(resident.get(&format!("/bookings/{}", made.id())).send().expect(200)["identity"], json!(null));
    let other = app.resident();
    let mut body = named(&space, adult());
    body["starts_at"] = "2027-01-08T10:00:00+08:00".into();
    body["ends_at"] = "2027-01-08T11:00:00+08:00".into();
    other.post("/bookings").json(&body).send().expect(201);
    let me = other.get("/me").send().expect(200);
    other.delete("/me").if_match(&me.etag()).json(&json!({"password": other.password()})).send().expect(204);
    assert_eq!(app.count("booking_identities"), 0);
});
