//! What follows from ratings: replies, call-backs, fixes, appeals, signs of stuffing.

use super::{Visits, rating};
use citong_tests::{Client, on_both_engines};
use serde_json::{Value, json};

/// The rectification of a rating as somebody sees it.
fn rectification(who: &Client, rating: &str) -> Value {
    let found = who.get(&format!("/rating-rectifications?rating_id={rating}")).send().expect(200);
    found.items()[0].clone()
}

fn id_of(value: &Value) -> &str {
    value["id"].as_str().expect("an id")
}

on_both_engines!(a_bad_rating_is_called_back_mended_and_rated_again, |app| {
    let visits = Visits::new(app, 5);
    for (who, score) in [(1, 5), (2, 5), (3, 5), (4, 5)] {
        visits.rate(who, score).expect(201);
    }
    assert_eq!(app.count("rating_rectifications"), 0);
    let bad = visits.rate(0, 1).expect(201).id();
    // Saturday 5 December: one working day later is Monday, ten are Friday the 18th.
    let open = rectification(&visits.manager, &bad);
    assert_eq!(open["status"], "open");
    assert_eq!(open["call_back_due_at"], "2026-12-08T00:00:00+08:00");
    assert_eq!(open["fix_due_at"], "2026-12-19T00:00:00+08:00");
    let path = format!("/rating-rectifications/{}", id_of(&open));
    let call = |reached: bool| json!({"reached": reached, "caller_name": "林秀华", "note": "已致电"});
    let fix = json!({"summary": "已修好空调", "evidence": ["https://example.org/a.jpg"]});
    let (author, again) = (&visits.people[0].0, format!("/ratings/{bad}/re-rate"));
    visits.manager.post(&format!("{path}/fix")).json(&fix).send().expect(409).problem("invalid-transition");
    author.post(&again).json(&json!({"score": 5})).send().expect(409);
    visits.officer.post(&format!("{path}/call-back")).json(&call(true)).send().expect(403);
    app.resident().get(&path).send().expect(403);
    let missed = visits.manager.post(&format!("{path}/call-back")).json(&call(false)).send().expect(200);
    assert_eq!((&missed["status"], missed["call_backs"].as_array().map(Vec::len)), (&json!("open"), Some(1)));
    // Nobody reached the author in time: seen at once by whoever reads, told by the job once.
    app.set_clock("2026-12-08T00:00:00+08:00");
    assert_eq!(rectification(&visits.officer, &bad)["call_back_overdue"], true);
    app.run_jobs();
    app.run_jobs();
    assert_eq!(app.count("rating_rectifications WHERE call_back_overdue_at IS NOT NULL"), 1);
    assert_eq!(app.count("notices WHERE kind = 'rating_call_back_overdue'"), 1);
    let revealed =
        visits.manager.post(&format!("/ratings/{bad}/reveal")).json(&json!({"reason": "回访"})).send();
    assert_eq!(revealed.expect(200)["name"], "陈小满");
    assert_eq!(app.count("audit_events WHERE action = 'reveal' AND kind = 'rating'"), 1);
    let called = visits.manager.post(&format!("{path}/call-back")).json(&call(true)).send().expect(200);
    assert_eq!((&called["status"], &called["call_back_overdue"]), (&json!("called_back"), &json!(true)));
    let empty = json!({"summary": "已修好", "evidence": []});
    visits.manager.post(&format!("{path}/fix")).json(&empty).send().expect(422).names("/evidence");
    let fixed = visits.manager.post(&format!("{path}/fix")).json(&fix).send().expect(200);
    assert_eq!((&fixed["status"], &fixed["fix_overdue"]), (&json!("fixed"), &json!(false)));
    visits.people[1].0.post(&again).json(&json!({"score": 5})).send().expect(404);
    let second = author.post(&again).json(&json!({"score": 4, "text": "好多了"})).send().expect(201);
    assert_eq!(second["rerates_id"], json!(bad));
    author.post(&again).json(&json!({"score": 4})).send().expect(409);
    let closed = rectification(&visits.officer, &bad);
    assert_eq!((&closed["status"], &closed["closed_by_rating_id"]), (&json!("closed"), &json!(second.id())));
    let seen = visits.summary(app);
    assert_eq!((&seen["n"], &seen["mean"], &seen["rerated"]), (&json!(5), &json!(4.8), &json!(1)));
    let first = app.client().get(&format!("/ratings/{bad}")).send().expect(200);
    assert_eq!((&first["score"], &first["counts"]), (&json!(1), &json!(false)));
    assert_eq!(app.count("ratings"), 6);
    assert!(app.execute("DELETE FROM rating_rectifications").is_err());
    assert!(app.execute("UPDATE rating_call_backs SET reached = TRUE").is_err());
});

on_both_engines!(silence_after_a_fix_closes_it, |app| {
    let visits = Visits::new(app, 1);
    let bad = visits.rate(0, 2).expect(201).id();
    let path = format!("/rating-rectifications/{}", id_of(&rectification(&visits.manager, &bad)));
    app.set_clock("2026-12-19T00:00:00+08:00");
    app.run_jobs();
    app.run_jobs();
    assert_eq!(app.count("rating_rectifications WHERE fix_overdue_at IS NOT NULL AND status = 'open'"), 1);
    let call = json!({"reached": true, "caller_name": "林秀华", "note": "致歉"});
    visits.manager.post(&format!("{path}/call-back")).json(&call).send().expect(200);
    let fix = json!({"summary": "已整改", "evidence": ["https://example.org/a.jpg"]});
    visits.manager.post(&format!("{path}/fix")).json(&fix).send().expect(200);
    app.set_clock("2027-01-19T00:00:00+08:00");
    app.run_jobs();
    let closed = rectification(&visits.manager, &bad);
    assert_eq!((&closed["status"], &closed["closed_by_rating_id"]), (&json!("closed"), &Value::Null));
    let late = visits.people[0].0.post(&format!("/ratings/{bad}/re-rate")).json(&json!({"score": 5})).send();
    late.expect(409).problem("invalid-transition");
});

on_both_engines!(a_venue_replies_once_and_every_wording_stays, |app| {
    let visits = Visits::new(app, 1);
    let made = visits.rate(0, 3).expect(201).id();
    let path = format!("/ratings/{made}/reply");
    let words = |text: &str| json!({"text": text});
    let elsewhere = crate::fixtures::venue(app);
    let other = app.another_user("venue_manager", None, Some(&elsewhere.organization));
    app.set_clock(super::DURING);
    other.post(&path).json(&words("不是我们")).send().expect(404);
    visits.people[0].0.post(&path).json(&words("我自己回复")).send().expect(403);
    assert_eq!(app.count("rating_replies"), 0);
    let replied = visits.manager.post(&path).json(&words("谢谢")).send().expect(200);
    visits.manager.post(&path).json(&words("再说一次")).send().expect(409).problem("duplicate");
    visits.manager.put(&path).json(&words("谢谢您")).send().expect(428);
    let amended =
        visits.manager.put(&path).if_match(&replied.etag()).json(&words("谢谢您")).send().expect(200);
    let said: Vec<&Value> =
        amended["replies"].as_array().expect("replies").iter().map(|one| &one["text"]).collect();
    assert_eq!(said, ["谢谢", "谢谢您"]);
    visits.manager.put(&path).if_match(&replied.etag()).json(&words("旧")).send().expect(412);
    assert!(app.execute("UPDATE rating_replies SET text = 'x'").is_err());
    assert!(app.execute("DELETE FROM rating_replies").is_err());
    assert_eq!(app.count("ratings WHERE score = 3"), 1);
});

on_both_engines!(an_upheld_appeal_sets_aside_and_stays_visible, |app| {
    let visits = Visits::new(app, 6);
    let rated: Vec<String> = [1, 5, 5, 5, 5, 2]
        .into_iter()
        .enumerate()
        .map(|(who, score)| visits.rate(who, score).expect(201).id())
        .collect();
    let bad = &rated[0];
    let appeal = |who: &Client, rating: &str| {
        let body =
            json!({"ground": "malicious", "reason": "此人未到场", "evidence": ["https://example.org/e.pdf"]});
        who.post(&format!("/ratings/{rating}/appeal")).json(&body).send()
    };
    appeal(&visits.people[1].0, bad).expect(403);
    appeal(&visits.officer, bad).expect(403);
    let filed = appeal(&visits.manager, bad).expect(201);
    assert_eq!(filed.header("location"), Some(format!("/api/v1/rating-appeals/{}", filed.id()).as_str()));
    appeal(&visits.manager, bad).expect(409).problem("duplicate");
    assert_eq!(visits.summary(app)["n"], 6, "it counts until it is decided");
    let decide = |who: &Client, id: &str, outcome: &str| {
        let body = json!({"outcome": outcome, "decision": "经核实系恶意评价"});
        who.post(&format!("/rating-appeals/{id}/decide")).json(&body).send()
    };
    decide(&visits.manager, &filed.id(), "upheld").expect(403);
    let insider =
        app.another_user("township_officer", Some("350582"), Some(&visits.stage.venue.organization));
    let refused = decide(&insider, &filed.id(), "upheld").expect(403).problem("own-interest");
    assert!(refused.text("detail").contains("国办发〔2019〕51号"), "{refused}");
    assert_eq!(app.count("ratings WHERE status = 'set_aside'"), 0);
    decide(&visits.officer, &filed.id(), "upheld").expect(200);
    decide(&visits.officer, &filed.id(), "dismissed").expect(409);
    let seen = app.client().get(&format!("/ratings/{bad}")).send().expect(200);
    assert_eq!((&seen["status"], &seen["score"]), (&json!("set_aside"), &json!(1)));
    assert_eq!(
        (&seen["status_reason"], &seen["appeal"]["status"]),
        (&json!("经核实系恶意评价"), &json!("upheld"))
    );
    assert_eq!((&visits.summary(app)["n"], &visits.summary(app)["set_aside"]), (&json!(5), &json!(1)));
    assert_eq!(rectification(&visits.officer, bad)["status"], "cancelled");
    let other = appeal(&visits.manager, &rated[5]).expect(201).id();
    decide(&visits.officer, &other, "dismissed").expect(200);
    let seen = app.client().get(&format!("/ratings/{}", rated[5])).send().expect(200);
    assert_eq!((&seen["status"], &seen["appeal"]["status"]), (&json!("published"), &json!("dismissed")));
    assert!(app.execute("UPDATE rating_appeals SET status = 'filed'").is_err());
    assert!(app.execute("UPDATE ratings SET status = 'published' WHERE status = 'set_aside'").is_err());
});

/// Rates from a device that names itself in the header.
fn from_device(visits: &Visits, who: usize, device: &str) {
    let (resident, ticket) = &visits.people[who];
    resident.post("/ratings").header("X-Device-Id", device).json(&rating(ticket, 5)).send().expect(201);
}

fn flags(who: &Client, kind: &str) -> Vec<Value> {
    who.get(&format!("/rating-flags?kind={kind}")).send().expect(200).items().to_vec()
}

on_both_engines!(one_device_of_many_people_is_flagged_for_a_human, |app| {
    let visits = Visits::new(app, 8);
    from_device(&visits, 0, "kiosk-1");
    from_device(&visits, 1, "kiosk-1");
    from_device(&visits, 2, "phone-2");
    assert_eq!(app.count("rating_flags"), 0);
    from_device(&visits, 3, "kiosk-1");
    for who in 4..8 {
        visits.rate(who, 3).expect(201);
    }
    assert_eq!(app.count("ratings WHERE device_hash LIKE '%kiosk%'"), 0, "only a digest is kept");
    let linked = flags(&visits.officer, "linked_device");
    assert_eq!((linked.len(), flags(&visits.officer, "device_velocity").len()), (1, 1));
    let members = linked[0]["rating_ids"].as_array().expect("ids").clone();
    assert_eq!(members.len(), 3);
    assert_eq!(visits.summary(app)["n"], 8, "they count until somebody decides");
    visits.manager.get("/rating-flags").send().expect(403);
    let path = format!("/rating-flags/{}/decide", id_of(&linked[0]));
    let confirm =
        json!({"outcome": "confirmed", "decision": "场馆人员代刷", "rating_ids": [members[0], members[1]]});
    visits.manager.post(&path).json(&confirm).send().expect(403);
    let decided = visits.officer.post(&path).json(&confirm).send().expect(200);
    assert_eq!(decided["status"], "confirmed");
    visits.officer.post(&path).json(&confirm).send().expect(409);
    assert_eq!(app.count("ratings WHERE status = 'set_aside' AND status_reason = '场馆人员代刷'"), 2);
    assert_eq!(visits.summary(app)["n"], 6);
    let rest = flags(&visits.officer, "device_velocity");
    let path = format!("/rating-flags/{}/decide", id_of(&rest[0]));
    let dismiss = json!({"outcome": "dismissed", "decision": "公用设备"});
    assert_eq!(visits.officer.post(&path).json(&dismiss).send().expect(200)["status"], "dismissed");
    assert_eq!(visits.summary(app)["n"], 6);
});
