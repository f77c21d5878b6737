//! What bookings cost: in groups, one by one, against raw SQL, and when many want the same slot.

use std::cell::Cell;
use std::rc::Rc;
use std::time::Duration;

use futures_util::future::join_all;

use crate::client::{Connection, Fleet, Sample, post};
use crate::dataset::{self, Size, date, today};
use crate::server::Server;

/// Callers at the same time.
pub const CLIENTS: usize = 64;
const PASSWORD: &str = "correct-horse-battery-9";

/// Distinct free slots, far in the future, each given once.
pub struct Slots {
    spaces: u64,
    next: Cell<u64>,
}

impl Slots {
    /// None is given yet; a database that was used before begins elsewhere.
    pub fn new(size: Size, used: u64) -> Self {
        Self { spaces: size.spaces, next: Cell::new(used) }
    }

    /// A request for the next slot.
    pub fn book(&self, token: &str) -> Rc<[u8]> {
        let n = self.next.replace(self.next.get() + 1);
        let (space, hour, day) = (n % self.spaces + 1, 9 + n / self.spaces % 12, n / self.spaces / 12);
        let date = date(today() + 400 + i64::try_from(day).unwrap_or(0));
        let body = format!(
            r#"{{"space_id":"{}","starts_at":"{date}T{hour:02}:00:00+08:00","ends_at":"{date}T{:02}:00:00+08:00","headcount":5,"purpose":"南音排练"}}"#,
            dataset::space(space),
            hour + 1
        );
        post("/api/v1/bookings", Some(token), &body)
    }
}

/// Registers residents, as many as there are clients, unless they exist; their tokens.
pub async fn residents(server: &Server) -> Result<Vec<String>, String> {
    let log_in = async |number: usize| {
        let mut connection = Connection::open(server.address).await.map_err(|e| e.to_string())?;
        let login = format!("bench_{number}");
        if let Ok(token) = token(&mut connection, &login).await {
            return Ok(token);
        }
        let body = format!(r#"{{"login":"{login}","password":"{PASSWORD}","display_name":"陈小满"}}"#);
        let request = post("/api/v1/auth/register", None, &body);
        connection.exchange(&request).await.map_err(|e| e.to_string())?;
        token(&mut connection, &login).await
    };
    let mut tokens = Vec::new();
    // A few at a time: the server hashes passwords on as many threads as it has cores.
    for first in (0..CLIENTS).step_by(4) {
        for token in join_all((first..first + 4).map(log_in)).await {
            tokens.push(token?);
        }
    }
    Ok(tokens)
}

/// An account of the city's office, made through the command line; its token.
pub async fn office(server: &Server, url: &str) -> Result<String, String> {
    let mut connection = Connection::open(server.address).await.map_err(|e| e.to_string())?;
    if let Ok(token) = token(&mut connection, "bench_office").await {
        return Ok(token);
    }
    let arguments =
        ["user", "create", "--login", "bench_office", "--role", "city_office", "--password-stdin"];
    crate::server::citong(url, &arguments, PASSWORD)?;
    token(&mut connection, "bench_office").await
}

async fn token(connection: &mut Connection, login: &str) -> Result<String, String> {
    let body = format!(r#"{{"login":"{login}","password":"{PASSWORD}"}}"#);
    let request = post("/api/v1/auth/login", None, &body);
    connection.exchange(&request).await.map_err(|e| e.to_string())?;
    let answer = connection.json()?;
    answer["access_token"].as_str().map(str::to_owned).ok_or_else(|| format!("{login}: {answer}"))
}

/// Bookings of distinct slots, each client with an account of its own.
pub async fn distinct(
    fleet: &mut Fleet,
    slots: &Slots,
    tokens: &[String],
    time: Duration,
) -> Result<Sample, String> {
    let next = |client: usize| slots.book(&tokens[client]);
    let sample = fleet.drive(time, 201, next).await.map_err(|e| format!("bookings: {e}"))?;
    if sample.others.is_empty() {
        return Ok(sample);
    }
    Err(format!("bookings of distinct slots were refused: {:?}", sample.others))
}

/// How often all clients wanted one slot, and what became of it.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Races {
    /// Rounds.
    pub rounds: usize,
    /// Rounds with exactly one 201 and conflicts for everybody else.
    pub right: usize,
}

/// Lets all clients book the same slot at once, `rounds` times.
pub async fn races(
    fleet: &mut Fleet,
    slots: &Slots,
    tokens: &[String],
    rounds: usize,
) -> Result<Races, String> {
    let mut races = Races { rounds, right: 0 };
    for _ in 0..rounds {
        let mark = slots.next.get();
        let request = |client: usize| {
            slots.next.set(mark);
            slots.book(&tokens[client])
        };
        let statuses = fleet.volley(request).await.map_err(|e| format!("race: {e}"))?;
        let count = |wanted| statuses.iter().filter(|status| **status == wanted).count();
        if count(201) == 1 && count(409) == CLIENTS - 1 {
            races.right += 1;
        } else {
            eprintln!("a race ended with {statuses:?}");
        }
    }
    Ok(races)
}
