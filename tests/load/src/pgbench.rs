//! The statements of one booking without a server in front of them: what PostgreSQL itself reaches.

use std::path::Path;
use std::process::Command;

use crate::dataset::{self, Size};
use crate::server::Engine;

/// As many connections as the server's pool has.
pub const CONNECTIONS: u32 = 12;

/// What `POST /bookings` sends for one booking, with the row lock on the leaf. Every transaction takes
/// another slot: `k` counts up in each client, and the days are not those that the server books.
const SCRIPT: &str = r"
\set k :k + 1
\set n :k * 64 + :client_id
\set s :n % :spaces + 1
\set f (:s - 1) / :per_facility + 1
\set t (:n / :spaces + :day * 24) * 3600
BEGIN;
SELECT u.status, s.revoked_at, g.role, g.region, g.organization_id FROM sessions s JOIN users u ON u.id = s.user_id LEFT JOIN grants g ON g.user_id = u.id WHERE s.id = (SELECT session_id FROM bench_callers WHERE n = :client_id);
SELECT s.*, f.id, f.name, f.region, f.region_path, f.organization_id, f.status FROM spaces s JOIN facilities f ON f.id = s.facility_id WHERE s.id = @space;
SELECT id, space_id, hours, version FROM timetables WHERE space_id = @space LIMIT 1;
SELECT id, space_id, hours, version FROM timetables WHERE facility_id = @facility LIMIT 1;
SELECT date, kind FROM calendar_days WHERE date BETWEEN DATE '2027-11-01' AND DATE '2027-11-05';
SELECT 1 FROM users WHERE id = @user FOR NO KEY UPDATE;
SELECT leaf_id FROM space_leaves WHERE space_id = @space ORDER BY leaf_id;
SELECT 1 FROM spaces WHERE id = ANY(ARRAY[@space]) ORDER BY id FOR NO KEY UPDATE;
SELECT leaf_id FROM space_leaves WHERE space_id = @space ORDER BY leaf_id;
SELECT starts_at, ends_at FROM closures WHERE space_id IN (SELECT o.space_id FROM space_leaves o WHERE o.leaf_id IN (SELECT leaf_id FROM space_leaves WHERE space_id = @space)) AND ends_at > @from AND starts_at < @until;
SELECT * FROM occupancies WHERE leaf_id = ANY(ARRAY[@space]) AND blocked_until > @from - interval '1 day' AND starts_at < @until + interval '1 day';
INSERT INTO bookings (id, space_id, facility_id, user_id, created_by, channel, starts_at, ends_at, buffer_before_minutes, buffer_after_minutes, headcount, purpose, status, version, created_at, updated_at) VALUES (@booking, @space, @facility, @user, 'user', 'online', @from, @until, 0, 0, 5, 'x', 'confirmed', 1, now(), now());
INSERT INTO occupancies (leaf_id, booking_id, starts_at, ends_at, blocked_from, blocked_until, share_key, headcount, capacity) VALUES (@space, @booking, @from, @until, @from, @until, @booking, 5, 30);
INSERT INTO audit_events (id, at, actor, action, kind, object_id, from_status, to_status, request_id, details) VALUES (gen_random_uuid(), now(), 'user', 'create', 'booking', 'x', '', 'confirmed', 'x', '{}');
INSERT INTO changes (kind, object_id, op, version, region, at) VALUES ('booking', 'x', 'created', 1, '350582', now());
SELECT b.*, s.name, s.cancel_before_minutes, s.approval_required, f.name, f.region, f.region_path, f.organization_id, u.display_name, u.phone FROM bookings b JOIN spaces s ON s.id = b.space_id JOIN facilities f ON f.id = b.facility_id LEFT JOIN users u ON u.id = b.user_id WHERE b.id = @booking LIMIT 1;
COMMIT;
";

/// What stands for values in the script; the prefix of its bookings' ids is not the server's.
const VALUES: [(&str, &str); 6] = [
    ("@space", "('01900000-0000-7000-8002-' || lpad(to_hex(:s::bigint), 12, '0'))::uuid"),
    ("@facility", "('01900000-0000-7000-8001-' || lpad(to_hex(:f::bigint), 12, '0'))::uuid"),
    (
        "@booking",
        "('0190000f-' || lpad(to_hex(:day::bigint), 4, '0') || '-7000-8003-' || lpad(to_hex(:n::bigint), 12, '0'))::uuid",
    ),
    ("@user", "(SELECT user_id FROM bench_callers WHERE n = :client_id)"),
    ("@from", "to_timestamp(:t::float8)"),
    ("@until", "to_timestamp(:t::float8 + 3600)"),
];

/// Who books: as many of the residents as there are connections.
const CALLERS: &str =
    "CREATE TABLE IF NOT EXISTS bench_callers (n INTEGER PRIMARY KEY, user_id UUID, session_id UUID);
    TRUNCATE bench_callers;
    INSERT INTO bench_callers SELECT row_number() OVER () - 1, user_id, id
    FROM (SELECT DISTINCT ON (user_id) user_id, id FROM sessions) s";

/// Transactions a second of the statements above, for so many seconds.
pub fn run(directory: &Path, url: &str, size: Size, seconds: u64) -> Result<f64, String> {
    let script = VALUES.iter().fold(SCRIPT.to_owned(), |text, (name, value)| text.replace(name, value));
    let file = directory.join("booking.pgbench");
    std::fs::write(&file, script).map_err(|e| e.to_string())?;
    dataset::execute_postgres(url, CALLERS)?;
    // Each run books on days of its own.
    let runs = dataset::number(
        Engine::Postgres,
        url,
        "SELECT COUNT(DISTINCT substr(id::text, 10, 4)) AS value FROM bookings \
         WHERE id BETWEEN '0190000f-0000-0000-0000-000000000000' AND '0190000f-ffff-ffff-ffff-ffffffffffff'",
    )?;
    let day = dataset::today() + 3_000 + runs * 100;
    let output = Command::new("pgbench")
        .args(["--no-vacuum", "--protocol=prepared", "--jobs=1"])
        .args([format!("--client={CONNECTIONS}"), format!("--time={seconds}")])
        .arg(format!("--define=spaces={}", size.spaces))
        .arg(format!("--define=per_facility={}", size.spaces / size.facilities))
        .args(["--define=k=0".to_owned(), format!("--define=day={day}")])
        .arg(format!("--file={}", file.display()))
        .arg(url)
        .output()
        .map_err(|e| format!("pgbench: {e}"))?;
    let said = String::from_utf8_lossy(&output.stdout);
    let tps = said.lines().find_map(|line| line.strip_prefix("tps = ")?.split(' ').next()?.parse().ok());
    match tps {
        Some(tps) if output.status.success() => Ok(tps),
        _ => Err(format!("pgbench: {said}{}", String::from_utf8_lossy(&output.stderr))),
    }
}
