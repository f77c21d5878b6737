//! The data that is measured with: made by the database itself, in one statement for each table.

use std::time::{SystemTime, UNIX_EPOCH};

use diesel::connection::SimpleConnection as _;
use diesel::prelude::*;

use crate::server::Engine;

/// How much there is.
#[derive(Debug, Clone, Copy)]
pub struct Size {
    /// Facilities.
    pub facilities: u64,
    /// Spaces, the same number in each facility.
    pub spaces: u64,
    /// Bookings, half of them past, one a week in each space.
    pub bookings: u64,
    /// Rows of the change feed.
    pub changes: u64,
}

/// The size that the figures are for.
pub const FULL: Size = Size { facilities: 5_000, spaces: 20_000, bookings: 1_000_000, changes: 200_000 };
/// For trying.
pub const QUICK: Size = Size { facilities: 500, spaces: 2_000, bookings: 40_000, changes: 20_000 };

/// The kinds of made records, in the middle of their ids.
const FACILITY: u16 = 0x8001;
const SPACE: u16 = 0x8002;
const BOOKING: u16 = 0x8003;
const TIMETABLE: u16 = 0x8004;
const SESSION: u16 = 0x8005;
const WAITING: u16 = 0x8006;

/// How many wait for places of one session.
pub const WAITERS: u64 = 10_000;

/// The id of the `n`th who waits, from 1.
pub fn waiting(n: u64) -> String {
    format!("01900000-0000-7000-{WAITING:04x}-{n:012x}")
}

/// The id of the `n`th facility, from 1.
pub fn facility(n: u64) -> String {
    format!("01900000-0000-7000-{FACILITY:04x}-{n:012x}")
}

/// The id of the `n`th space, from 1.
pub fn space(n: u64) -> String {
    format!("01900000-0000-7000-{SPACE:04x}-{n:012x}")
}

/// Today, in days since 1970: what the data lies around.
#[expect(clippy::disallowed_methods, reason = "the server under load has the system's clock")]
pub fn today() -> i64 {
    let seconds = SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |since| since.as_secs());
    i64::try_from(seconds / 86_400).unwrap_or(0)
}

/// The date of a day since 1970, such as `2026-12-01` (Howard Hinnant's algorithm).
pub fn date(days: i64) -> String {
    let z = days + 719_468;
    let era = z.div_euclid(146_097);
    let doe = z.rem_euclid(146_097);
    let yoe = (doe - doe / 1460 + doe / 36_524 - doe / 146_096) / 365;
    let doy = doe - (365 * yoe + yoe / 4 - yoe / 100);
    let mp = (5 * doy + 2) / 153;
    let (day, month) = (doy - (153 * mp + 2) / 5 + 1, if mp < 10 { mp + 3 } else { mp - 9 });
    let year = yoe + era * 400 + i64::from(month <= 2);
    format!("{year:04}-{month:02}-{day:02}")
}

/// What differs between the engines in the statements below.
struct Dialect(Engine);

impl Dialect {
    /// A source of rows `i` from 1 to `count`.
    fn series(&self, count: u64) -> String {
        match self.0 {
            Engine::Sqlite => format!(
                "(WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < {count}) SELECT i FROM n) AS n"
            ),
            Engine::Postgres => format!("generate_series(1, {count}) AS n(i)"),
        }
    }
    /// The id of record number `number` of a kind.
    fn id(&self, kind: u16, number: &str) -> String {
        match self.0 {
            Engine::Sqlite => format!("unhex(printf('0190000000007000{kind:04x}%012x', {number}))"),
            Engine::Postgres => {
                format!("('01900000-0000-7000-{kind:04x}-' || lpad(to_hex({number}), 12, '0'))::uuid")
            }
        }
    }
    /// An instant from seconds since 1970.
    fn instant(&self, seconds: &str) -> String {
        match self.0 {
            Engine::Sqlite => {
                format!("strftime('%Y-%m-%dT%H:%M:%S', {seconds}, 'unixepoch') || '.000000Z'")
            }
            Engine::Postgres => format!("to_timestamp({seconds})"),
        }
    }
    fn json(&self, text: &str) -> String {
        match self.0 {
            Engine::Sqlite => format!("'{text}'"),
            Engine::Postgres => format!("'{text}'::jsonb"),
        }
    }
    /// A position of the feed and the column for it; SQLite gives it by itself.
    fn position(&self) -> (&'static str, &'static str) {
        match self.0 {
            Engine::Sqlite => ("", ""),
            Engine::Postgres => ("position, ", "(SELECT position FROM feed_head) + i, "),
        }
    }
}

/// The statements that fill a migrated and seeded database.
fn statements(engine: Engine, size: Size) -> Vec<String> {
    let d = Dialect(engine);
    let per_facility = size.spaces / size.facilities;
    let weeks = size.bookings / size.spaces;
    let midnight = today() * 86_400 - 8 * 3600;
    let then = d.instant(&(midnight - 400 * 86_400).to_string());
    let (facility, space) = (d.id(FACILITY, "i"), d.id(SPACE, "i"));
    let facility_of_space = d.id(FACILITY, &format!("((i - 1) / {per_facility} + 1)"));
    let hours: Vec<String> = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]
        .iter()
        .map(|day| format!(r#"{{"day":"{day}","opens_at_local":"09:00","closes_at_local":"21:00"}}"#))
        .collect();
    let hours = d.json(&format!(
        r#"{{"periods":[{{"starts_on":"2020-01-01","ends_on":null,"weekly":[{}]}}],"exceptions":[]}}"#,
        hours.join(",")
    ));
    // Space s is booked on one day of every week, from ten to twelve.
    let (space_number, week) =
        (format!("((i - 1) % {} + 1)", size.spaces), format!("((i - 1) / {})", size.spaces));
    let day = format!("(({week} - {}) * 7 + ({space_number} % 7))", weeks / 2);
    let starts = format!("({midnight} + {day} * 86400 + 36000)");
    let (starts_at, ends_at) = (d.instant(&starts), d.instant(&format!("({starts} + 7200)")));
    let (booking, booked_space) = (d.id(BOOKING, "i"), d.id(SPACE, &space_number));
    let booked_facility = d.id(FACILITY, &format!("((({space_number}) - 1) / {per_facility} + 1)"));
    let (column, position) = d.position();
    let mut statements = vec![
        format!(
            "INSERT INTO facilities (id, name, kind, region, region_path, organization_id, level, grade, opening_type, \
             status, lat, lng, location_accuracy, address, phone, description, photo_urls, accessibility, pricing, \
             safety_plan, accessibility_plan, version, created_at, updated_at) \
             SELECT {facility}, '测试文化活动中心' || i, CASE i % 3 WHEN 0 THEN 'PL' WHEN 1 THEN 'CC' ELSE 'TS' END, \
             r.code, r.path, (SELECT id FROM organizations ORDER BY id LIMIT 1), 'township', 'unrated', 'free', 'open', \
             24.5 + i % 1000 * 0.001, 118.0 + i % 997 * 0.001, 'approximate', '泉州市某某街道某某路' || i || '号', \
             '0595-29000011', '面向居民免费开放，设有多功能厅、排练室和阅览室。', {photos}, {features}, {pricing}, \
             '应急预案', '无障碍方案', 1, {then}, {then} FROM {series} \
             JOIN (SELECT code, path, row_number() OVER (ORDER BY code) - 1 AS place FROM regions WHERE level = 'township') r \
             ON r.place = i % (SELECT COUNT(*) FROM regions WHERE level = 'township') ORDER BY i",
            photos = d.json("[]"),
            features = d.json(r#"["wheelchair_ramp","elevator"]"#),
            pricing = d.json("{}"),
            series = d.series(size.facilities),
        ),
        format!(
            "INSERT INTO timetables (id, facility_id, hours, version, updated_at) \
             SELECT {}, {facility}, {hours}, 1, {then} FROM {}",
            d.id(TIMETABLE, "i"),
            d.series(size.facilities)
        ),
        format!(
            "INSERT INTO spaces (id, facility_id, name, capacity, sharing, start_interval_minutes, min_duration_minutes, \
             max_duration_minutes, buffer_before_minutes, buffer_after_minutes, advance_min_minutes, advance_max_days, \
             approval_required, accessible, equipment, bookable, version, created_at, updated_at) \
             SELECT {space}, {facility_of_space}, '多功能厅' || i, 30, 'exclusive', 60, 60, 480, 0, 0, 0, 1096, \
             FALSE, TRUE, {}, TRUE, 1, {then}, {then} FROM {}",
            d.json("[]"),
            d.series(size.spaces)
        ),
        format!(
            "INSERT INTO space_leaves (space_id, leaf_id) SELECT {space}, {space} FROM {}",
            d.series(size.spaces)
        ),
        format!(
            "INSERT INTO bookings (id, space_id, facility_id, created_by, channel, guest_name, guest_phone, starts_at, \
             ends_at, buffer_before_minutes, buffer_after_minutes, headcount, purpose, status, version, created_at, \
             updated_at) SELECT {booking}, {booked_space}, {booked_facility}, 'system', 'phone', '陈小满', \
             '13800000000', {starts_at}, {ends_at}, 0, 0, 10, '南音排练', \
             CASE WHEN {day} <= 0 THEN 'completed' ELSE 'confirmed' END, 1, {then}, {then} FROM {}",
            d.series(size.bookings)
        ),
        format!(
            "INSERT INTO occupancies (leaf_id, booking_id, starts_at, ends_at, blocked_from, blocked_until, share_key, \
             headcount, capacity) SELECT {booked_space}, {booking}, {starts_at}, {ends_at}, {starts_at}, {ends_at}, \
             {booking}, 10, 30 FROM {}",
            d.series(size.bookings)
        ),
        format!(
            "INSERT INTO changes ({column}kind, object_id, op, version, region, at) \
             SELECT {position}'booking', '01900000-0000-7000-8003-' || {}, 'created', 1, '350582', {then} FROM {}",
            match engine {
                Engine::Sqlite => "printf('%012x', i)",
                Engine::Postgres => "lpad(to_hex(i), 12, '0')",
            },
            d.series(size.changes)
        ),
    ];
    if engine == Engine::Postgres {
        statements.push(format!("UPDATE feed_head SET position = position + {}", size.changes));
    }
    statements
}

/// The statements that fill the waiting list of one full session; its triggers count.
fn queue(engine: Engine) -> Vec<String> {
    let d = Dialect(engine);
    let midnight = (today() + 300) * 86_400 - 8 * 3600;
    let then = d.instant(&(midnight - 400 * 86_400).to_string());
    let (starts, ends) =
        (d.instant(&(midnight + 36_000).to_string()), d.instant(&(midnight + 43_200).to_string()));
    let (session, space) = (d.id(SESSION, "1"), d.id(SPACE, "1"));
    vec![
        format!(
            "INSERT INTO event_sessions (id, space_id, facility_id, booking_id, title, starts_at, ends_at, \
             sales_close_at, capacity, reserve_percent, max_party, status, sold, sold_desk, offered, offered_desk, \
             waiting, waiting_desk, last_place, version, created_at, updated_at) \
             VALUES ({session}, {space}, {}, {}, '梨园戏', {starts}, {ends}, {starts}, 1, 0, 10, 'open', 1, 0, 0, 0, \
             0, 0, {WAITERS}, 1, {then}, {then})",
            d.id(FACILITY, "1"),
            d.id(BOOKING, "1"),
        ),
        format!(
            "INSERT INTO waiting_list_entries (id, session_id, guest_name, guest_phone, channel, at_desk, party, \
             party_size, priority_group, place, status, version, created_at, updated_at) \
             SELECT {}, {session}, '陈小满', '138' || (10000000 + i), 'phone', {}, {}, 1, 'none', \
             1000000000000 + i, 'waiting', 1, {then}, {then} FROM {}",
            d.id(WAITING, "i"),
            if engine == Engine::Sqlite { "0" } else { "FALSE" },
            d.json(r#"[{"name":"陈小满","concession":null}]"#),
            d.series(WAITERS),
        ),
    ]
}

#[derive(QueryableByName)]
struct Text {
    #[diesel(sql_type = diesel::sql_types::Text)]
    value: String,
}

/// Fills a migrated and seeded database.
pub fn fill(engine: Engine, url: &str, size: Size) -> Result<(), String> {
    let said = |error: diesel::result::Error| error.to_string();
    match engine {
        Engine::Sqlite => {
            let path = url.trim_start_matches("sqlite:");
            let mut conn = SqliteConnection::establish(path).map_err(|e| e.to_string())?;
            // Nobody else has it open, and a fill that fails is thrown away. The trigger is kept for
            // last: the rows below cannot overlap.
            let guard: Text = diesel::sql_query(
                "SELECT sql AS value FROM sqlite_master WHERE name = 'occupancies_never_overlap'",
            )
            .get_result(&mut conn)
            .map_err(said)?;
            conn.batch_execute(
                "PRAGMA journal_mode=OFF; PRAGMA synchronous=OFF; PRAGMA cache_size=-500000; BEGIN; \
                 DROP TRIGGER occupancies_never_overlap",
            )
            .map_err(said)?;
            for statement in statements(engine, size) {
                conn.batch_execute(&statement).map_err(|e| format!("{e}: {statement}"))?;
            }
            conn.batch_execute(&guard.value).map_err(said)?;
            for statement in queue(engine) {
                conn.batch_execute(&statement).map_err(|e| format!("{e}: {statement}"))?;
            }
            conn.batch_execute("COMMIT; PRAGMA journal_mode=WAL").map_err(said)
        }
        Engine::Postgres => {
            let mut conn = PgConnection::establish(url).map_err(|e| e.to_string())?;
            let guard: Text = diesel::sql_query(
                "SELECT pg_get_constraintdef(oid) AS value FROM pg_constraint WHERE conname = 'occupancies_never_overlap'",
            )
            .get_result(&mut conn)
            .map_err(said)?;
            conn.batch_execute(
                "SET session_replication_role = replica; SET maintenance_work_mem = '512MB'; BEGIN; \
                 ALTER TABLE occupancies DROP CONSTRAINT occupancies_never_overlap",
            )
            .map_err(said)?;
            for statement in statements(engine, size) {
                conn.batch_execute(&statement).map_err(|e| format!("{e}: {statement}"))?;
            }
            let guard =
                format!("ALTER TABLE occupancies ADD CONSTRAINT occupancies_never_overlap {}", guard.value);
            conn.batch_execute(&guard).map_err(said)?;
            conn.batch_execute("COMMIT; SET session_replication_role = origin").map_err(said)?;
            for statement in queue(engine) {
                conn.batch_execute(&statement).map_err(|e| format!("{e}: {statement}"))?;
            }
            conn.batch_execute("VACUUM ANALYZE").map_err(said)?;
            conn.batch_execute("CHECKPOINT").map_err(said)
        }
    }
}

/// A number from a statement that answers one as `value`.
pub fn number(engine: Engine, url: &str, query: &str) -> Result<i64, String> {
    #[derive(QueryableByName)]
    struct Number {
        #[diesel(sql_type = diesel::sql_types::BigInt)]
        value: i64,
    }
    let query = diesel::sql_query(query);
    let found: Result<Number, _> = match engine {
        Engine::Sqlite => {
            let mut conn =
                SqliteConnection::establish(url.trim_start_matches("sqlite:")).map_err(|e| e.to_string())?;
            query.get_result(&mut conn)
        }
        Engine::Postgres => {
            let mut conn = PgConnection::establish(url).map_err(|e| e.to_string())?;
            query.get_result(&mut conn)
        }
    };
    found.map(|number| number.value).map_err(|e| e.to_string())
}

/// Runs statements on PostgreSQL.
pub fn execute_postgres(url: &str, statements: &str) -> Result<(), String> {
    let mut conn = PgConnection::establish(url).map_err(|e| e.to_string())?;
    conn.batch_execute(statements).map_err(|e| e.to_string())
}

/// Creates an empty database beside the one of `maintenance`; its URL, and whether it is new.
pub fn create_postgres(maintenance: &str, name: &str) -> Result<(String, bool), String> {
    let (server, _) = maintenance.rsplit_once('/').ok_or("the URL names no database")?;
    let known = number(
        Engine::Postgres,
        maintenance,
        &format!("SELECT COUNT(*) AS value FROM pg_database WHERE datname = '{name}'"),
    )?;
    if known == 0 {
        execute_postgres(maintenance, &format!("CREATE DATABASE {name}"))?;
    }
    Ok((format!("{server}/{name}"), known == 0))
}

#[cfg(test)]
mod tests {
    #[test]
    fn dates_are_those_of_the_calendar() {
        assert_eq!(super::date(0), "1970-01-01");
        assert_eq!(super::date(20_788), "2026-12-01");
        assert_eq!(super::date(11_016), "2000-02-29");
    }
}
