//! Whatever happens in whatever order: spent ≤ disbursed ≤ appropriated ≤ budget.

use super::Treasury;
use citong_tests::on_both_engines;
use serde_json::json;

/// A sequence that is the same in every run (Numerical Recipes' generator).
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: u64) -> u64 {
        self.0 = self.0.wrapping_mul(1_664_525).wrapping_add(1_013_904_223) % (1 << 32);
        (self.0 >> 8) % sides
    }
}

/// What the rules should let happen.
#[derive(Debug, Default, PartialEq, Eq)]
struct Model {
    appropriated: i64,
    disbursed: i64,
    spent: i64,
}

on_both_engines!(any_sequence_keeps_what_is_spent_within_what_was_given, |app| {
    const BUDGET: i64 = 1_000;
    let town = Treasury::new(app);
    let line = town.line(&json!({"amount_fen": BUDGET}));
    let mut dice = Dice(20_261_201);
    let mut ids: Vec<(String, Model)> = Vec::new();
    for _ in 0..120 {
        let fen = i64::try_from(dice.roll(400)).expect("small") + 1;
        let which = dice.roll(u64::try_from(ids.len()).expect("few").max(1));
        let kind = dice.roll(6);
        let total: i64 = ids.iter().map(|(_, one)| one.appropriated).sum();
        let Some((id, model)) = ids.get_mut(usize::try_from(which).expect("few")).filter(|_| kind > 0) else {
            let reply = town.appropriate(&line, &json!({"amount_fen": fen}));
            assert_eq!(reply.status == 201, total + fen <= BUDGET, "{reply}");
            if reply.status == 201 {
                ids.push((reply.id(), Model { appropriated: fen, ..Model::default() }));
            }
            continue;
        };
        let done = match kind {
            1 | 2 => {
                let path = format!("/appropriations/{id}/disbursements");
                let asked = town.manager.post(&path).json(&json!({"amount_fen": fen})).send();
                if asked.status == 201 {
                    town.approver
                        .post(&format!("/budget-disbursements/{}/approve", asked.id()))
                        .send()
                        .expect(200);
                }
                (asked.status == 201, model.disbursed + fen <= model.appropriated)
            }
            3 => (town.spend(id, fen, &json!({})).status == 201, model.spent + fen <= model.disbursed),
            _ => {
                let of = if kind == 4 { "disbursed" } else { "appropriated" };
                let body = json!({"kind": of, "amount_fen": fen, "reason": "结余", "paper_no": "1号"});
                let reply = town.manager.post(&format!("/appropriations/{id}/returns")).json(&body).send();
                let left = if kind == 4 {
                    model.disbursed - model.spent
                } else {
                    model.appropriated - model.disbursed
                };
                (reply.status == 201, fen <= left)
            }
        };
        assert_eq!(done.0, done.1, "{kind} of {fen}: {model:?}");
        match kind {
            _ if !done.0 => {}
            1 | 2 => model.disbursed += fen,
            3 => model.spent += fen,
            4 => model.disbursed -= fen,
            _ => model.appropriated -= fen,
        }
        assert_eq!(app.count("budget_appropriations WHERE spent_fen > disbursed_fen OR disbursed_fen > amount_fen - withdrawn_fen"), 0);
        assert_eq!(app.count("budget_lines WHERE appropriated_fen > amount_fen"), 0);
    }
    assert!(ids.len() > 2, "the dice never appropriated");
    for (id, model) in &ids {
        let seen = app.client().get(&format!("/appropriations/{id}")).send().expect(200);
        let fen = |name: &str| seen[name].as_i64().expect("fen");
        let kept = Model {
            appropriated: fen("amount_fen") - fen("withdrawn_fen"),
            disbursed: fen("disbursed_fen"),
            spent: fen("spent_fen"),
        };
        assert_eq!(&kept, model);
    }
});
