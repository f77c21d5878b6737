//! What a report is about: the days, and the facilities within the caller's grants, as SQL.

use crate::facilities;
use chrono::Duration;
use citong_kernel::check::Check;
use citong_kernel::date::LocalDate;
use citong_kernel::db::{Conn, MultiBackend, sql_types};
use citong_kernel::policy::Principal;
use citong_kernel::{Action, ApiResult, Id, Problem, Timestamp, Tx, of};
use diesel::prelude::*;
use diesel::sql_types::Text;

/// Days of one report at most.
pub const MOST_DAYS: i64 = 366;
/// Rows of one report at most.
pub const MOST_ROWS: usize = 5_000;
/// Groups of fewer people are suppressed: they could point at one.
pub const FEWEST_PEOPLE: i64 = 5;

/// What a report is about.
#[derive(Debug, Clone)]
pub struct About {
    /// The first day, local.
    pub from: LocalDate,
    /// The last day, included.
    pub to: LocalDate,
    /// Only this facility.
    pub facility_id: Option<Id<of::Facility>>,
    /// Only this region's subtree.
    pub region: Option<String>,
}

impl About {
    /// 422 unless the days are in order and not too many.
    pub fn check(&self) -> ApiResult<()> {
        let mut check = Check::new();
        if self.to < self.from {
            check.fault("/to", "end_before_start", "结束日期早于开始日期", "It is before `from`");
        } else if self.days() > MOST_DAYS {
            check.fault(
                "/to",
                "too_long",
                format!("最多 {MOST_DAYS} 天"),
                format!("At most {MOST_DAYS} days"),
            );
        }
        check.done()
    }
    /// How many days.
    pub fn days(&self) -> i64 {
        (self.to.0 - self.from.0).num_days() + 1
    }
    /// The instants between which bookings begin.
    pub fn window(&self) -> (Timestamp, Timestamp) {
        (Timestamp::start_of(self.from.0), Timestamp::start_of(self.to.0 + Duration::days(1)))
    }
}

/// SQL with what is bound to it, in the order of the placeholders.
#[derive(Debug, Default)]
pub struct Sql {
    binds: Vec<Bind>,
}

#[derive(Debug)]
enum Bind {
    Text(String),
    Uuid(Id<of::Anything>),
    At(Timestamp),
}

impl Sql {
    /// The placeholder of a text.
    pub fn text(&mut self, value: impl Into<String>) -> String {
        self.place(Bind::Text(value.into()))
    }
    /// The placeholder of an id.
    pub fn id<T>(&mut self, value: Id<T>) -> String {
        self.place(Bind::Uuid(value.cast()))
    }
    /// The placeholder of an instant.
    pub fn at(&mut self, value: Timestamp) -> String {
        self.place(Bind::At(value))
    }
    fn place(&mut self, bind: Bind) -> String {
        self.binds.push(bind);
        format!("${}", self.binds.len())
    }
    /// The rows of a finished statement whose placeholders came from here, in their order.
    pub fn load<R>(self, conn: &mut Conn, statement: String) -> ApiResult<Vec<R>>
    where
        R: QueryableByName<MultiBackend> + 'static,
    {
        let mut query = diesel::sql_query(statement).into_boxed::<MultiBackend>();
        for bind in self.binds {
            query = match bind {
                Bind::Text(text) => query.bind::<Text, _>(text),
                Bind::Uuid(id) => query.bind::<sql_types::Uuid, _>(id),
                Bind::At(at) => query.bind::<sql_types::Instant, _>(at),
            };
        }
        Ok(query.load(conn)?)
    }
}

/// The condition on facilities `f`: within the grants that allow the action, and as asked. 404 where a
/// facility is asked for that the grants do not cover.
pub fn facilities_of(tx: &mut Tx<'_>, action: Action, about: &About, sql: &mut Sql) -> ApiResult<String> {
    let mut parts = Vec::new();
    if let Some(id) = about.facility_id {
        let scope = facilities::scope_by_id(tx, id)?.ok_or_else(Problem::not_found)?;
        if !tx.may(action, &scope.scope()) {
            return Err(Problem::not_found());
        }
        parts.push(format!("f.id = {}", sql.id(id)));
    }
    if let Some(region) = &about.region {
        parts.push(subtree(&sql.text(region)));
    }
    if tx.caller().principal != Principal::System {
        let mut granted = vec!["1 = 0".to_owned()];
        for grant in tx.caller().grants_for(action) {
            let mut both = vec!["1 = 1".to_owned()];
            both.extend(grant.region.as_ref().map(|region| subtree(&sql.text(region))));
            both.extend(grant.organization.map(|one| format!("f.organization_id = {}", sql.id(one))));
            granted.push(format!("({})", both.join(" AND ")));
        }
        parts.push(format!("({})", granted.join(" OR ")));
    }
    Ok(if parts.is_empty() { "1 = 1".into() } else { parts.join(" AND ") })
}

fn subtree(region: &str) -> String {
    format!("f.region IN (SELECT descendant FROM region_closure WHERE ancestor = {region})")
}

/// 422 where a report would have too many rows.
pub fn too_many_rows() -> Problem {
    Problem::invalid(
        "/region",
        "too_many_rows",
        format!("结果超过 {MOST_ROWS} 行，请限定区划或设施"),
        format!("More than {MOST_ROWS} rows: name a region or a facility"),
    )
}

/// A share with four decimals; `None` of nothing.
pub fn share(part: i64, whole: i64) -> Option<f64> {
    #[expect(clippy::cast_precision_loss, reason = "minutes and counts are far below 2^52")]
    let exact = part as f64 / whole as f64;
    (whole > 0).then(|| (exact * 10_000.0).round() / 10_000.0)
}
