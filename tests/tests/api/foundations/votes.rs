use super::world::{DIGEST, World};
use citong_tests::on_both_engines;
use serde_json::{Value, json};

on_both_engines!(outcomes_follow_from_ballots_and_recusals, |app| {
    let world = World::new(app);
    let members = world.members();
    let path = format!("/funds/{}/meetings", world.id);
    let hold = |present: &[String], votes: Value| {
        let body = json!({"held_on": "2026-11-20", "title": "会议", "minutes_sha256": DIGEST, "present": present,
            "votes": votes});
        world.managers[0].post(&path).json(&body).send()
    };
    let refused = hold(&members[..3], json!([])).expect(409).problem("quorum-missing");
    assert!(refused.text("detail").contains("第二十一条"));
    assert_eq!(app.count("fund_meetings"), 0);
    let ballots = |count: usize, choice: &str| -> Vec<Value> {
        members.iter().take(count).map(|id| json!({"member_id": id, "choice": choice})).collect()
    };
    let vote = |matter: &str, ballots: Vec<Value>, recused: &[String]| json!({"matter": matter, "title": "表决", "ballots": ballots, "recused": recused});
    let outcome = |reply: citong_tests::Reply| reply.expect(201).body["votes"][0]["outcome"].clone();
    // 4 of 6 are a quorum; 2 of 4 are not more than half; 3 of 4 are, and are two thirds too.
    assert_eq!(outcome(hold(&members[..4], json!([vote("plan", ballots(2, "for"), &[])]))), "failed");
    assert_eq!(outcome(hold(&members[..4], json!([vote("charter", ballots(3, "for"), &[])]))), "passed");
    assert_eq!(outcome(hold(&members, json!([vote("plan", ballots(4, "for"), &[])]))), "passed");
    assert_eq!(outcome(hold(&members, json!([vote("merger", ballots(3, "for"), &[])]))), "failed");
    // The recused count in neither number: 3 of the 4 others.
    let counted = hold(&members, json!([vote("merger", ballots(3, "for"), &members[4..])])).expect(201);
    let counted = &counted.body["votes"][0];
    assert_eq!((&counted["eligible"], &counted["present"]), (&json!(4), &json!(4)));
    assert_eq!((&counted["abstained"], &counted["outcome"]), (&json!(1), &json!("passed")));
    // Whoever is recused has no ballot, and who was not there neither.
    hold(&members, json!([vote("plan", ballots(3, "for"), &members[..1])]))
        .expect(422)
        .names("/votes/0/ballots/0/member_id");
    hold(&members[..4], json!([vote("plan", ballots(5, "for"), &[])]))
        .expect(422)
        .names("/votes/0/ballots/4/member_id");
    // Nobody types an outcome.
    let mut typed = vote("plan", vec![], &[]);
    typed["outcome"] = json!("passed");
    hold(&members, json!([typed])).expect(422);
    assert!(app.execute("UPDATE fund_votes SET outcome = 'passed'").is_err());
    assert!(app.execute("DELETE FROM fund_meetings").is_err());
    assert_eq!(app.count("fund_meetings"), 5);
});

on_both_engines!(a_registered_council_changes_by_election_only, |app| {
    let world = World::new(app);
    let path = format!("/funds/{}/council", world.id);
    let mut sit = json!({"council": super::world::council(7), "supervisors": [{"name": "蔡正清"}]});
    let put = |body: &Value| world.managers[0].put(&path).if_match(&world.fund().etag()).json(body).send();
    put(&sit).expect(409).problem("vote-required");
    sit["vote_id"] = world.vote("plan", 6)["id"].clone();
    put(&sit).expect(409).problem("vote-required");
    sit["vote_id"] = world.vote("election", 4)["id"].clone();
    assert_eq!(put(&sit).expect(200).body["council"].as_array().map(Vec::len), Some(7));
});
