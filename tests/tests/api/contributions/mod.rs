//! Contributions: what people and firms give, what they get for it, and what they are told.

mod naming;
mod receiving;

use crate::budgets::{Treasury, VOUCHER};
use citong_tests::{Client, Reply, on_both_engines};
use serde_json::{Value, json};

/// An offer of 1,000,000 fen to the body: a donation, or with these changes.
pub fn offer(town: &Treasury<'_>, who: &Client, changes: &Value) -> Reply {
    let mut body = json!({"organization_id": town.organization, "kind": "donation", "value_fen": 1_000_000,
        "donor_name": "陈小满", "purpose": "书屋购书"});
    for (name, value) in changes.as_object().expect("an object") {
        body[name] = value.clone();
    }
    who.post("/contributions").json(&body).send()
}

/// Takes a step by the fund manager.
pub fn step(town: &Treasury<'_>, id: &str, verb: &str, body: &Value) -> Reply {
    town.manager.post(&format!("/contributions/{id}/{verb}")).json(body).send()
}

/// One that has come.
pub fn received(town: &Treasury<'_>, changes: &Value) -> String {
    let id = offer(town, &town.manager, changes).expect(201).id();
    step(town, &id, "examine", &json!({})).expect(200);
    step(town, &id, "agree", &json!({})).expect(200);
    step(town, &id, "receive", &json!({})).expect(200);
    id
}

/// A part is used.
pub fn used(town: &Treasury<'_>, id: &str, fen: i64, changes: &Value) -> Reply {
    let mut body =
        json!({"amount_fen": fen, "description": "购书", "payee": "书店", "voucher_sha256": VOUCHER});
    for (name, value) in changes.as_object().expect("an object") {
        body[name] = value.clone();
    }
    step(town, id, "uses", &body)
}

on_both_engines!(a_donation_comes_is_used_and_reported_to_the_last_fen, |app| {
    let town = Treasury::new(app);
    let donor = app.resident();
    let made = offer(&town, &donor, &json!({})).expect(201);
    let id = made.id();
    assert_eq!((made.text("status"), &made["available_actions"]), ("offered", &json!(["withdraw"])));
    app.client().get(&format!("/contributions/{id}")).send().expect(404);
    donor.post(&format!("/contributions/{id}/agree")).json(&json!({})).send().expect(403);
    step(&town, &id, "agree", &json!({})).expect(409).problem("invalid-transition");
    step(&town, &id, "examine", &json!({"findings": "无失信记录"})).expect(200);
    step(&town, &id, "agree", &json!({})).expect(200);
    used(&town, &id, 1, &json!({})).expect(409).problem("invalid-transition");
    step(&town, &id, "receive", &json!({"received_on": "2026-12-02"})).expect(422).names("/received_on");
    step(&town, &id, "receive", &json!({})).expect(200);
    let other = used(&town, &id, 1, &json!({"purpose": "装修办公室"})).expect(422).problem("budget-misuse");
    assert!(other.text("detail").contains("第五十六条"));
    used(&town, &id, 600_000, &json!({})).expect(201);
    used(&town, &id, 400_001, &json!({})).expect(409).problem("insufficient-balance");
    let report = |fen: i64| {
        let spends = json!([{"description": "图书", "amount_fen": 600_000}, {"description": "书架", "amount_fen": fen}]);
        step(&town, &id, "report", &json!({"summary": "全部用于书屋", "spends": spends}))
    };
    report(400_000).expect(409).problem("invalid-transition");
    used(&town, &id, 400_000, &json!({})).expect(201);
    report(399_999).expect(422).names("/spends");
    let told = report(400_000).expect(200);
    assert_eq!((told.text("status"), &told["report"]["total_fen"]), ("reported", &json!(1_000_000)));
    assert_eq!(
        donor.get(&format!("/contributions/{id}")).send().expect(200)["report"]["summary"],
        "全部用于书屋"
    );
    assert_eq!(app.client().get(&format!("/contributions/{id}")).send().expect(200)["report"], json!(null));
    assert_eq!(app.count("contribution_uses"), 2);
    assert!(app.execute("UPDATE contributions SET used_fen = value_fen + 1").is_err());
    assert!(app.execute("DELETE FROM contribution_uses").is_err());
});

on_both_engines!(the_donor_may_keep_name_and_amount_from_the_public, |app| {
    let town = Treasury::new(app);
    let open = received(&town, &json!({"donor_name": "李公开"}));
    let id = received(&town, &json!({"donor_name": "王不愿", "hide_name": true, "hide_amount": true}));
    let everybody = [app.client(), app.resident(), app.login_as("purchaser")];
    for who in &everybody {
        let seen = who.get(&format!("/contributions/{id}")).send().expect(200);
        assert_eq!(
            (&seen["donor_name"], &seen["value_fen"], &seen["used_fen"]),
            (&json!(null), &json!(null), &json!(null))
        );
        for path in
            ["/contributions?limit=100", "/contributions?limit=100&format=csv", "/contributions/statistics"]
        {
            let list = who.get(path).send().expect(200);
            assert!(!format!("{list}").contains("王不愿"), "{path}");
        }
        for part in ["receipt", "uses"] {
            assert!(matches!(who.get(&format!("/contributions/{id}/{part}")).send().status, 401 | 403));
        }
    }
    assert_eq!(
        app.client().get(&format!("/contributions/{open}")).send().expect(200)["donor_name"],
        "李公开"
    );
    assert_eq!(town.manager.get(&format!("/contributions/{id}")).send().expect(200)["donor_name"], "王不愿");
    let receipt = town.manager.get(&format!("/contributions/{id}/receipt")).send().expect(200);
    assert_eq!(receipt.text("donor_name"), "王不愿");
    let all = app.client().get("/contributions/statistics?year=2026&region=350582").send().expect(200);
    let row = all["rows"]
        .as_array()
        .expect("rows")
        .iter()
        .find(|row| row["kind"] == "donation")
        .expect("donations");
    assert_eq!(row["hidden"], 1);
});

on_both_engines!(tobacco_is_refused, |app| {
    let town = Treasury::new(app);
    let resident = app.resident();
    for changes in [
        json!({"tobacco_related": true}),
        json!({"donor_name": "福建中烟工业有限责任公司", "donor_kind": "organization"}),
        json!({"business_scope": "卷烟零售；日用百货", "tobacco_cleared_reason": "自称无关"}),
        json!({"kind": "naming_sponsorship", "business_scope": "Tobacco products"}),
    ] {
        let refused = offer(&town, &resident, &changes).expect(409).problem("tobacco-refused");
        assert!(refused.text("detail").contains("第四十条"));
    }
    let words =
        json!({"business_scope": "控烟宣传（不含烟草制品）", "tobacco_cleared_reason": "经核实不经营烟草"});
    let mut declared = words.clone();
    declared["tobacco_related"] = json!(true);
    offer(&town, &town.manager, &declared).expect(409).problem("tobacco-refused");
    assert_eq!(app.count("contributions WHERE value_fen = 1000000"), 0);
    offer(&town, &town.manager, &words).expect(201);
});

on_both_engines!(a_donation_has_no_return, |app| {
    let town = Treasury::new(app);
    for changes in [json!({"rights_granted": "终身免费"}), json!({"share_hundredths": 100})] {
        let refused = offer(&town, &town.manager, &changes).expect(422).problem("donation-with-return");
        assert!(refused.text("detail").contains("第四条"));
    }
    offer(&town, &town.manager, &json!({"form": "in_kind"})).expect(422).names("/valuation_basis");
    offer(&town, &town.manager, &json!({"value_fen": 0})).expect(422).names("/value_fen");
    offer(&town, &town.manager, &json!({"kind": "naming_sponsorship", "rights_granted": "冠名一年"}))
        .expect(201);
    let id = offer(&town, &town.manager, &json!({})).expect(201).id();
    assert!(app.execute("UPDATE contributions SET rights_granted = '冠名' WHERE kind = 'donation'").is_err());
    let ended = town
        .manager
        .post(&format!("/contributions/{id}/decline"))
        .json(&json!({"reason": "用途不符"}))
        .send();
    assert_eq!(ended.expect(200).text("status"), "declined");
});

on_both_engines!(an_investment_needs_its_agreement_and_its_share, |app| {
    let town = Treasury::new(app);
    let id = offer(&town, &town.manager, &json!({"kind": "equity"})).expect(201).id();
    step(&town, &id, "examine", &json!({})).expect(200);
    let refused = step(&town, &id, "agree", &json!({})).expect(422);
    refused.names("/agreement_reference").names("/share_hundredths");
    let terms = json!({"agreement_reference": "投资协议2026-1", "share_hundredths": 4_900});
    step(&town, &id, "agree", &terms).expect(200);
    step(&town, &id, "receive", &json!({})).expect(200);
    assert_eq!(app.count("contribution_receipts WHERE amount_fen = 1000000"), 0);
    town.manager.get(&format!("/contributions/{id}/receipt")).send().expect(409).problem("not-a-donation");
});

on_both_engines!(a_project_that_donors_mainly_pay_for_needs_the_county, |app| {
    let town = Treasury::new(app);
    let id =
        offer(&town, &town.manager, &json!({"project_name": "乡村戏台", "project_total_fen": 1_999_999}))
            .expect(201)
            .id();
    step(&town, &id, "examine", &json!({})).expect(200);
    let refused = step(&town, &id, "agree", &json!({})).expect(409).problem("approval-required");
    assert!(refused.text("detail").contains("第十四条"));
    step(&town, &id, "agree", &json!({"approval_reference": "晋政文〔2026〕9号"})).expect(200);
    let half = offer(&town, &town.manager, &json!({"project_name": "书屋", "project_total_fen": 2_000_000}))
        .expect(201)
        .id();
    step(&town, &half, "examine", &json!({})).expect(200);
    step(&town, &half, "agree", &json!({})).expect(200);
});

on_both_engines!(the_purpose_changes_with_the_donors_consent_only, |app| {
    let town = Treasury::new(app);
    let id = received(&town, &json!({}));
    let refused =
        step(&town, &id, "purpose", &json!({"purpose": "书屋装修"})).expect(409).problem("approval-required");
    assert!(refused.text("detail").contains("第五十六条"));
    assert_eq!(app.count("contribution_purposes"), 0);
    let body = json!({"purpose": "书屋装修", "donor_consents": true, "consent_reference": "同意函"});
    assert_eq!(step(&town, &id, "purpose", &body).expect(200)["purpose"], "书屋装修");
    used(&town, &id, 1_000_000, &json!({"purpose": "书屋装修"})).expect(201);
    step(&town, &id, "purpose", &body).expect(409).problem("invalid-transition");
});

on_both_engines!(a_donor_who_leaves_is_forgotten, |app| {
    let town = Treasury::new(app);
    let donor = app.resident();
    let id = offer(&town, &donor, &json!({"donor_name": "林要走"})).expect(201).id();
    let mine = donor.get("/contributions").send().expect(200);
    assert!(mine.items().iter().any(|row| row["id"] == id.as_str()));
    donor
        .post(&format!("/contributions/{id}/withdraw"))
        .json(&json!({"reason": "改主意"}))
        .send()
        .expect(200);
    assert_eq!(app.count("contributions WHERE status = 'withdrawn'"), 1);
    app.resident().get(&format!("/contributions/{id}")).send().expect(404);
});
