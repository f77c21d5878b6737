//! The starting data of Quanzhou: real regions and facilities, plausible spaces and hours. What is
//! real, approximate and invented stands in `data/README.md`.
//!
//! The records are those that the API takes, plus keys that tie them together.

mod budgets;
mod evaluations;
mod funds;
mod procurement;

use crate::people::in_transaction;
use chrono::Datelike as _;
use citong_identity::organizations::{self, OrganizationKind};
use citong_identity::regions::{self, NewRegion};
use citong_kernel::db::dialect;
use citong_kernel::schema;
use citong_kernel::{ApiResult, Id, Kernel, Problem, Tx, of};
use citong_places::calendar::{self, CalendarDay};
use citong_places::facilities::{self, CreateFacility, NewFacility};
use citong_places::opening_hours;
use citong_places::rule_params::{self, PutRuleParam};
use citong_places::spaces::{self, CreateSpace, NewSpace};
use citong_places::timetable::OpeningHours;
use diesel::prelude::*;
use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};
use std::collections::BTreeMap;

const REGIONS: &str = include_str!("data/regions.csv");
const ORGANIZATIONS: &str = include_str!("data/organizations.json");
const FACILITIES: &str = include_str!("data/facilities.json");
const SPACES: &str = include_str!("data/spaces.json");
const OPENING_HOURS: &str = include_str!("data/opening_hours.json");
const CALENDAR_DAYS: &str = include_str!("data/calendar_days.json");
const RULE_PARAMS: &str = include_str!("data/rule_params.json");

/// Loads everything in one transaction when there is no region yet, with or without the example purchases.
/// Answers whether it did.
pub fn load_when_empty(kernel: &Kernel, examples: bool) -> Result<bool, String> {
    in_transaction(kernel, move |tx| {
        // A second server that starts at the same time waits here and then finds the data.
        dialect::wait_for_job_lock(tx.conn, "seed")?;
        if schema::regions::table.count().get_result::<i64>(tx.conn)? > 0 {
            return Ok(false);
        }
        tracing::info!("loading the starting data of Quanzhou");
        load(tx)?;
        if examples {
            let treasury = budgets::prepare(tx)?;
            procurement::play(tx, treasury.lines.clone())?;
            budgets::play(tx, &treasury)?;
            evaluations::play(tx)?;
            funds::play(tx)?;
        }
        Ok(true)
    })
}

/// Ids of what was inserted, by the keys of the data files.
#[derive(Default)]
struct Keys {
    organizations: BTreeMap<String, Id<of::Organization>>,
    facilities: BTreeMap<String, (Id<of::Facility>, String)>,
    spaces: BTreeMap<String, (Id<of::Space>, String)>,
}

fn load(tx: &mut Tx<'_>) -> ApiResult<()> {
    let mut keys = Keys::default();
    load_regions(tx)?;
    load_calendar(tx)?;
    for record in records::<PutRuleParam>(RULE_PARAMS)? {
        rule_params::insert(tx, &record)?;
    }
    for record in records::<Organization>(ORGANIZATIONS)? {
        let Organization { key, name, kind, region, uscc } = record;
        let new = organizations::NewOrganization { name, kind, region, uscc };
        let id = organizations::insert(tx, &new)?.id;
        keys.organizations.insert(key, id);
    }
    load_facilities(tx, &mut keys)?;
    load_spaces(tx, &mut keys)?;
    load_hours(tx, &keys)?;
    procurement::load(tx)?;
    evaluations::load(tx)?;
    funds::load(tx)
}

#[derive(Deserialize)]
struct Organization {
    key: String,
    name: String,
    kind: OrganizationKind,
    region: String,
    uscc: Option<String>,
}

fn load_regions(tx: &mut Tx<'_>) -> ApiResult<()> {
    #[derive(Deserialize)]
    struct Row {
        code: String,
        name: String,
        level: regions::RegionLevel,
        parent_code: Option<String>,
        gb_code: Option<String>,
        active: bool,
        population_wan: Option<f64>,
    }
    for row in csv::Reader::from_reader(REGIONS.as_bytes()).deserialize::<Row>() {
        let row = row.map_err(Problem::internal)?;
        let new = NewRegion {
            code: row.code,
            name: row.name,
            level: row.level,
            parent_code: row.parent_code,
            gb_code: row.gb_code,
            active: row.active,
            population_wan: row.population_wan,
        };
        regions::insert(tx, &new)?;
    }
    Ok(())
}

fn load_calendar(tx: &mut Tx<'_>) -> ApiResult<()> {
    let mut years: BTreeMap<i32, Vec<CalendarDay>> = BTreeMap::new();
    for record in records::<CalendarDay>(CALENDAR_DAYS)? {
        years.entry(record.date.0.year()).or_default().push(record);
    }
    for (year, days) in years {
        calendar::replace_year(tx, year, &days, None)?;
    }
    Ok(())
}

fn load_facilities(tx: &mut Tx<'_>, keys: &mut Keys) -> ApiResult<()> {
    for mut value in values(FACILITIES)? {
        let key = take_text(&mut value, "key");
        let organization = take_text(&mut value, "organization");
        let organization = keys.organizations.get(&organization).ok_or_else(|| dangling(&organization))?;
        let (lat, lng) = (value["lat"].take(), value["lng"].take());
        value["location"] = json!({ "lat": lat, "lng": lng, "accuracy": "approximate" });
        value["organization_id"] = json!(organization);
        let facility: CreateFacility = without(value, &["key", "organization", "lat", "lng"])?;
        let new = NewFacility {
            details: facility.details(),
            safety_plan: Some("公众聚集场所安全预案（示例）".into()),
            accessibility_plan: Some("无障碍服务方案（示例）".into()),
            external: None,
        };
        let made = facilities::insert(tx, new, facilities::FacilityStatus::Open)?;
        keys.facilities.insert(key, (made.id, made.details.region));
    }
    Ok(())
}

fn load_spaces(tx: &mut Tx<'_>, keys: &mut Keys) -> ApiResult<()> {
    for mut value in values(SPACES)? {
        let key = take_text(&mut value, "key");
        let facility = take_text(&mut value, "facility");
        let (facility_id, region) =
            keys.facilities.get(&facility).cloned().ok_or_else(|| dangling(&facility))?;
        let parent = value["parent"].take();
        let parent_id = match parent.as_str() {
            Some(parent) => Some(keys.spaces.get(parent).ok_or_else(|| dangling(parent))?.0),
            None => None,
        };
        value["facility_id"] = json!(facility_id);
        let space: CreateSpace = without(value, &["key", "facility", "parent"])?;
        let new = NewSpace { facility_id, parent_id, details: space.details() };
        let made = spaces::insert(tx, new, &region)?;
        keys.spaces.insert(key, (made.id, region));
    }
    Ok(())
}

fn load_hours(tx: &mut Tx<'_>, keys: &Keys) -> ApiResult<()> {
    for mut value in values(OPENING_HOURS)? {
        let (facility, space) = (take_text(&mut value, "facility"), take_text(&mut value, "space"));
        let hours: OpeningHours = without(value, &["facility", "space"])?;
        if let Some((id, region)) = keys.facilities.get(&facility) {
            opening_hours::put_facility(tx, *id, region, &hours, None)?;
        } else {
            let (id, region) = keys.spaces.get(&space).ok_or_else(|| dangling(&space))?;
            opening_hours::put_space(tx, *id, region, &hours, None)?;
        }
    }
    Ok(())
}

fn records<T: DeserializeOwned>(text: &str) -> ApiResult<Vec<T>> {
    values(text)?.into_iter().map(|value| without(value, &[])).collect()
}

fn values(text: &str) -> ApiResult<Vec<Value>> {
    serde_json::from_str(text).map_err(Problem::internal)
}

fn without<T: DeserializeOwned>(mut value: Value, members: &[&str]) -> ApiResult<T> {
    if let Some(object) = value.as_object_mut() {
        object.retain(|name, _| !members.contains(&name.as_str()));
    }
    serde_json::from_value(value.clone()).map_err(|e| Problem::internal(format!("{e}: {value}")))
}

fn take_text(value: &mut Value, member: &str) -> String {
    value.get(member).and_then(Value::as_str).unwrap_or_default().to_owned()
}

fn dangling(key: &str) -> Problem {
    Problem::internal(format!("the starting data names `{key}`, which it does not have"))
}
