//! What reads cost, compared with a static answer of the same server at the same time.

use std::cell::Cell;
use std::rc::Rc;
use std::time::Duration;

use crate::client::{Fleet, Sample, get};
use crate::dataset::{self, Size, date, today};
use crate::server::Engine;
use crate::table::{Row, Table};

/// Requests of one kind, asked in turn.
struct Kind {
    name: &'static str,
    target: Option<f64>,
    requests: Vec<Rc<[u8]>>,
}

/// How long each kind is measured, in slices between slices of the static answer.
const ROUNDS: u32 = 5;

/// Measures all kinds whose name contains `only` and adds them to the table.
pub async fn measure(
    engine: Engine,
    size: Size,
    fleet: &mut Fleet,
    office: &str,
    only: Option<&str>,
    table: &mut Table,
    slice: Duration,
) -> Result<(), String> {
    let mut kinds = kinds(engine, size, fleet, office).await?;
    kinds.retain(|kind| only.is_none_or(|only| kind.name.contains(only)));
    let fixed = Kind { name: "static 2 KB", target: None, requests: vec![get("/bench/static", None)] };
    let mut sums: Vec<(Sample, Vec<f64>)> = kinds.iter().map(|_| Default::default()).collect();
    let (mut fixed_sum, mut rates) = (Sample::default(), Vec::new());
    for kind in &kinds {
        run(fleet, kind, slice / 2).await?;
    }
    for _ in 0..ROUNDS {
        for (kind, (sum, ratios)) in kinds.iter().zip(&mut sums) {
            // The static answer before and after: what else runs on the machine changes with time.
            let before = run(fleet, &fixed, slice / 4).await?;
            let sample = run(fleet, kind, slice).await?;
            let after = run(fleet, &fixed, slice / 4).await?;
            let mut beside = before;
            beside.join(after);
            ratios.push(sample.rate() / beside.rate());
            rates.push(beside.rate());
            sum.join(sample);
            fixed_sum.join(beside);
        }
    }
    table.add(Row::of(engine, fixed.name, &fixed_sum, None, None));
    for (kind, (sum, mut ratios)) in kinds.iter().zip(sums) {
        ratios.sort_by(f64::total_cmp);
        table.add(Row::of(engine, kind.name, &sum, Some(ratios[ratios.len() / 2]), kind.target));
    }
    Ok(())
}

async fn run(fleet: &mut Fleet, kind: &Kind, time: Duration) -> Result<Sample, String> {
    let turn = Cell::new(0);
    let next = |_| {
        turn.set(turn.get() + 1);
        Rc::clone(&kind.requests[turn.get() % kind.requests.len()])
    };
    let sample = fleet.drive(time, 200, next).await.map_err(|e| format!("{}: {e}", kind.name))?;
    if sample.others.is_empty() {
        return Ok(sample);
    }
    let last = String::from_utf8_lossy(fleet.one().body()).into_owned();
    Err(format!("{}: answers other than 200: {:?}\n{last}", kind.name, sample.others))
}

/// Spreads `count` numbers over 1 to `most`, in no order that caches like.
fn spread(count: u64, most: u64) -> impl Iterator<Item = u64> {
    (0..count).map(move |n| n * 7_919 % most + 1)
}

async fn kinds(engine: Engine, size: Size, fleet: &mut Fleet, office: &str) -> Result<Vec<Kind>, String> {
    let target = |sqlite: f64, postgres: f64| Some(if engine == Engine::Sqlite { sqlite } else { postgres });
    let one = |n| get(&format!("/api/v1/facilities/{}", dataset::facility(n)), None);
    let day = |n| {
        let date = date(today() + 1 + i64::try_from(n % 28).unwrap_or(0));
        get(&format!("/api/v1/spaces/{}/availability?from={date}&to={date}", dataset::space(n)), None)
    };
    let free = |n: u64| {
        let date = date(today() + 1 + i64::try_from(n % 28).unwrap_or(0));
        let query = format!("from={date}T09:00:00%2B08:00&until={date}T12:00:00%2B08:00&region=350582");
        get(&format!("/api/v1/availability?{query}"), None)
    };
    let waits = |n| get(&format!("/api/v1/waiting-list-entries/{}", dataset::waiting(n)), Some(office));
    Ok(vec![
        Kind {
            name: "position among 10,000 who wait",
            target: None,
            requests: spread(2_000, dataset::WAITERS).map(waits).collect(),
        },
        Kind {
            name: "one facility",
            target: target(0.45, 0.25),
            requests: spread(2_000, size.facilities).map(one).collect(),
        },
        Kind {
            name: "day availability",
            target: target(0.40, 0.20),
            requests: spread(2_000, size.spaces).map(day).collect(),
        },
        Kind {
            name: "list of 20",
            target: target(0.20, 0.10),
            requests: pages(fleet, "/api/v1/facilities?limit=20", None).await?,
        },
        Kind {
            name: "list of 20 of a county",
            target: None,
            requests: pages(fleet, "/api/v1/facilities?limit=20&region=350582", None).await?,
        },
        Kind {
            name: "1,000 changes",
            target: None,
            requests: pages(fleet, "/api/v1/changes?limit=1000", Some(office)).await?,
        },
        Kind {
            name: "free spaces of a county",
            target: None,
            requests: spread(200, 200).map(free).collect(),
        },
    ])
}

/// The first pages of a list.
async fn pages(fleet: &mut Fleet, path: &str, token: Option<&str>) -> Result<Vec<Rc<[u8]>>, String> {
    let mut requests = vec![get(path, token)];
    while requests.len() < 15 {
        let request = Rc::clone(&requests[requests.len() - 1]);
        let status = fleet.one().exchange(&request).await.map_err(|e| e.to_string())?;
        let page = fleet.one().json()?;
        if status != 200 {
            return Err(format!("{path}: {status} {page}"));
        }
        let Some(cursor) = page["next_cursor"].as_str() else { break };
        requests.push(get(&format!("{path}&cursor={cursor}"), token));
    }
    Ok(requests)
}
