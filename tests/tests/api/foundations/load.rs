//! How long the ledger takes with few and with many postings.

use super::world::{TWO_MILLION, World};
use citong_tests::{App, Engine};
use serde_json::Value;
use std::time::{Duration, Instant};

/// Entries of two postings each, dated over a thousand days, in the way in which the triggers take them.
fn fill(app: &App, cash: &str, income: &str, from: i64, until: i64) {
    let (id, day) = match app.engine() {
        Engine::Sqlite => ("randomblob(16)", "date('2024-01-01', '+' || (n % 1000) || ' days')"),
        Engine::Postgres => ("gen_random_uuid()", "DATE '2024-01-01' + (n % 1000)::int"),
    };
    let account = |id: &str| match app.engine() {
        Engine::Sqlite => format!("x'{}'", id.replace('-', "")),
        Engine::Postgres => format!("'{id}'::uuid"),
    };
    let (cash, income) = (account(cash), account(income));
    let run = |sql: String| app.execute(&sql).unwrap_or_else(|error| panic!("{error}: {sql}"));
    run(format!(
        "INSERT INTO ledger_entries (id, organization_id, occurred_on, description, attachments, sealed, recorded_by, created_at) \
         WITH RECURSIVE seq(n) AS (SELECT {from} UNION ALL SELECT n + 1 FROM seq WHERE n + 1 < {until}) \
         SELECT {id}, (SELECT organization_id FROM ledger_accounts WHERE id = {cash}), {day}, 'load', '[]', FALSE, 'load', \
         (SELECT created_at FROM ledger_accounts WHERE id = {cash}) FROM seq"
    ));
    let open = "FROM ledger_entries WHERE description = 'load' AND NOT sealed";
    run(format!("INSERT INTO ledger_postings SELECT id, 0, {cash}, 100 {open}"));
    run(format!("INSERT INTO ledger_postings SELECT id, 1, {income}, -100 {open}"));
    run("UPDATE ledger_entries SET sealed = TRUE WHERE description = 'load' AND NOT sealed".into());
}

fn median(mut work: impl FnMut()) -> Duration {
    let mut times: Vec<Duration> = (0..15)
        .map(|_| {
            let begun = Instant::now();
            work();
            begun.elapsed()
        })
        .collect();
    times.sort();
    times[7]
}

/// Prints the figures; what it holds is that the sums stay right, whatever the machine is busy with.
#[expect(clippy::print_stdout, reason = "figures for whoever runs it")]
fn measure(engine: Engine) {
    let app = App::start(engine);
    let world = World::new(&app);
    let none = Value::Null;
    let (cash, income) = (world.account("cash", &none), world.account("donation_income", &none));
    let read = |path: String| median(|| drop(world.managers[0].get(&path).send().expect(200)));
    let mut found = Vec::new();
    let mut begin = 0;
    for postings in [10_000, 1_000_000] {
        while begin < postings / 2 {
            let end = (begin + 2_000).min(postings / 2);
            fill(&app, &cash, &income, begin, end);
            begin = end;
        }
        let trial =
            read(format!("/ledger/trial-balance?at=2026-06-30&organization_id={}", world.organization));
        let balance = read(format!("/ledger/accounts/{cash}/balance?at=2026-06-30"));
        println!("{engine:?} {postings} postings: trial balance {trial:?}, one balance {balance:?}");
        found.push((trial, balance));
    }
    let ratio = |few: Duration, many: Duration| many.as_secs_f64() / few.as_secs_f64();
    let (trial, balance) = (ratio(found[0].0, found[1].0), ratio(found[0].1, found[1].1));
    println!("{engine:?} ratio: trial balance {trial:.2}, one balance {balance:.2}");
    let all = world.managers[0].get(&format!("/ledger/accounts/{cash}/balance")).send().expect(200);
    assert_eq!(all["balance_fen"], TWO_MILLION + 50_000_000);
    let sums = world.managers[0]
        .get(&format!("/ledger/trial-balance?organization_id={}", world.organization))
        .send();
    assert_eq!(sums.expect(200)["total_fen"], 0);
}

#[test]
#[ignore = "a million postings"]
fn a_million_postings_take_as_long_as_ten_thousand_sqlite() {
    measure(Engine::Sqlite);
}

#[test]
#[ignore = "a million postings"]
fn a_million_postings_take_as_long_as_ten_thousand_postgres() {
    measure(Engine::Postgres);
}
