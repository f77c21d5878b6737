//! The whole course on a database of its own, as the starting data play it, and what comes of it.

use super::starting_data::{self, Cast};
use super::{compare, details, report, store};
use citong_identity::organizations::{self, NewOrganization, OrganizationKind};
use citong_identity::regions::{self, NewRegion, RegionLevel};
use citong_identity::{NewUser, create_user_here};
use citong_kernel::csv::CsvRow as _;
use citong_kernel::db::{Db, DbConfig, Json};
use citong_kernel::policy::{Caller, Grant, Principal, Role};
use citong_kernel::schema::facilities;
use citong_kernel::{Action, ApiResult, Context, Id, Kernel, Tx, of};
use diesel::prelude::*;
use serde_json::json;
use std::sync::Arc;

const CITY: &str = "350500";

fn kernel(folder: &tempfile::TempDir) -> Kernel {
    let url = format!("sqlite:{}", folder.path().join("evaluations.sqlite3").display());
    let db = Db::open(&DbConfig::new(url)).unwrap();
    db.migrate().unwrap();
    let clock = citong_kernel::clock::Clock::adjustable();
    clock.set(citong_kernel::Timestamp::parse("2026-12-01T08:00:00+08:00").unwrap());
    let deadline = std::time::Duration::from_secs(30);
    Kernel { db, clock, facts: Arc::default(), deadline, vault: Arc::default() }
}

fn body(tx: &mut Tx<'_>, name: &str) -> ApiResult<Id<of::Organization>> {
    let (name, region) = (name.to_owned(), CITY.to_owned());
    let new = NewOrganization { name, kind: OrganizationKind::SocialOrganization, region, uscc: None };
    Ok(organizations::insert(tx, &new)?.id)
}

fn person(tx: &mut Tx<'_>, login: &str, grant: Grant) -> ApiResult<Caller> {
    let password = "correct-horse-battery-9".to_owned();
    let new = NewUser { login: login.to_owned(), password, display_name: login.to_owned(), phone: None };
    let id = create_user_here(tx, &new, std::slice::from_ref(&grant))?;
    Ok(Caller { principal: Principal::User { id, session: Id::new(tx.now) }, grants: vec![grant] })
}

fn hall(tx: &mut Tx<'_>, organization: Id<of::Organization>) -> ApiResult<Id<of::Facility>> {
    let id: Id<of::Facility> = Id::new(tx.now);
    let empty = || Json(json!([]));
    diesel::insert_into(facilities::table)
        .values((
            facilities::id.eq(id),
            facilities::name.eq("文化馆"),
            facilities::kind.eq("CC"),
            facilities::region.eq(CITY),
            facilities::region_path.eq(CITY),
            facilities::organization_id.eq(organization),
            facilities::level.eq("city"),
            facilities::grade.eq("unrated"),
            facilities::opening_type.eq("free"),
            facilities::status.eq("open"),
            facilities::lat.eq(24.9),
            facilities::lng.eq(118.6),
            facilities::location_accuracy.eq("approximate"),
            facilities::photo_urls.eq(empty()),
            facilities::accessibility.eq(empty()),
            facilities::pricing.eq(Json(json!({}))),
            facilities::version.eq(1),
            facilities::created_at.eq(tx.now),
            facilities::updated_at.eq(tx.now),
        ))
        .execute(tx.conn)?;
    Ok(id)
}

fn cast(tx: &mut Tx<'_>) -> ApiResult<Cast> {
    let city = NewRegion {
        code: CITY.into(),
        name: "泉州市".into(),
        level: RegionLevel::City,
        parent_code: None,
        gb_code: None,
        active: true,
        population_wan: None,
    };
    regions::insert(tx, &city)?;
    let (provider, evaluator_id) = (body(tx, "文化馆")?, body(tx, "评估中心")?);
    let grant = |role, organization| Grant { role, region: None, organization };
    Ok(Cast {
        office: person(tx, "office", grant(Role::CityOffice, None))?,
        evaluator: person(tx, "evaluator", grant(Role::Evaluator, Some(evaluator_id)))?,
        manager: person(tx, "manager", grant(Role::VenueManager, Some(provider)))?,
        evaluator_id,
        facility_id: hall(tx, provider)?,
    })
}

#[test]
fn the_example_is_played_to_its_targets() {
    let folder = tempfile::tempdir().unwrap();
    let kernel = kernel(&folder);
    let context = Context::system(&kernel, Action::CreateThirdPartyEvaluation, "test");
    let played = kernel.db.write_here(move |conn| {
        let mut tx = Tx::new(conn, &context);
        let tx = &mut tx;
        tx.vault().prepare(tx)?;
        let cast = cast(tx)?;
        let standard = json!({"code": "hall", "title": "文化馆", "indicators": [
            {"code": "A1", "name": "开放", "weight": "60.00"}, {"code": "B4", "name": "流动", "weight": "10.00"},
            {"code": "C1", "name": "满意", "weight": "30.00"}]});
        let standard = starting_data::publish_standard(tx, standard)?;
        let scores = [("A1", "55.00", "抽查"), ("B4", "5.50", "台账"), ("C1", "28.49", "问卷")];
        starting_data::play(tx, &cast, standard, &scores)?;
        let rows = store::results(tx, Some(2025), 10)?;
        let lines = report::lines(tx, None)?;
        let compared = compare::compare(tx, rows[0].id)?;
        let found = store::fetch(tx, rows[0].id)?;
        Ok((details::full(tx, found)?, lines.len(), lines[0].cells().len(), compared.years.len()))
    });
    let (view, lines, cells, years) = played.map_err(|p| format!("{p} {:?}", p.cause())).unwrap();
    let view = serde_json::to_value(&view).unwrap();
    // 55.00 + 6.50 (adjusted from 5.50) + 28.49 is a hundredth short of the best band.
    assert_eq!(
        (&view["total_points"], &view["band"], &view["status"]),
        (&json!("89.99"), &json!("good"), &json!("applied"))
    );
    assert_eq!(
        (&view["seal"]["valid_samples"], &view["plan"]["sample_required"]),
        (&json!(413), &json!(385))
    );
    assert_eq!(view["objections"][0]["points_before"], "5.50");
    assert_eq!(view["targets"].as_array().map(Vec::len), Some(3));
    assert_eq!(view["notifications"].as_array().map(Vec::len), Some(2));
    assert_eq!((lines, cells, years), (1, 12, 1));
}
