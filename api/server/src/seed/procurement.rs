//! The purchase catalogue and the first suppliers: through the same rules as over HTTP.

use super::{records, without};
use citong_identity::{NewUser, organizations};
use citong_kernel::policy::{Caller, Grant, Role};
use citong_kernel::{ApiResult, Id, Problem, Tx, of, schema, secret};
use citong_procurement::catalogue::items::{self, CreateCatalogueItem};
use citong_procurement::catalogue::versions::{
    self, ConsentToCatalogueVersion, ConsultCatalogueVersion, ConsultedDepartment, CreateCatalogueVersion,
    ReviewCatalogueVersion,
};
use citong_procurement::starting_data::{self, Cast};
use citong_procurement::suppliers::{self, CreateSupplier};
use diesel::prelude::*;
use serde::Deserialize;
use serde_json::{Value, json};

const CATALOGUE: &str = include_str!("data/catalogue.json");
const SUPPLIERS: &str = include_str!("data/suppliers.json");
/// 晋江市文化体育和旅游局.
const BUREAU: &str = "11350582MB0X14074F";
const CITY: &str = "350500";
/// Who bids in the example purchases, and who may be drawn to evaluate them.
const BIDDERS: i64 = 3;
const EXPERTS: usize = 7;

#[derive(Deserialize)]
struct Catalogue {
    version: CreateCatalogueVersion,
    departments: Vec<ConsultedDepartment>,
    expert_review: ReviewCatalogueVersion,
    finance_consent: ConsentToCatalogueVersion,
    items: Vec<Value>,
}

/// Loads both.
pub fn load(tx: &mut Tx<'_>) -> ApiResult<()> {
    load_catalogue(tx)?;
    for record in records::<CreateSupplier>(SUPPLIERS)? {
        let supplier = suppliers::register(tx, &record)?;
        suppliers::admit(tx, supplier.row.id)?;
    }
    Ok(())
}

/// Three purchases of the bureau of 晋江, by accounts whose passwords nobody knows.
pub fn play(tx: &mut Tx<'_>) -> ApiResult<()> {
    let bureau = organizations::find_by_uscc(tx, BUREAU)?.ok_or_else(Problem::not_found)?.id;
    let bidders: Vec<(Id<of::Supplier>, Id<of::Organization>)> = schema::suppliers::table
        .order(schema::suppliers::id.asc())
        .limit(BIDDERS)
        .select((schema::suppliers::id, schema::suppliers::organization_id))
        .load(tx.conn)?;
    let mut cast = Cast {
        purchaser: account(
            tx,
            ("example-purchaser", "采购经办人（示例）"),
            Role::Purchaser,
            None,
            Some(bureau),
        )?,
        cashier: account(
            tx,
            ("example-cashier", "采购单位出纳（示例）"),
            Role::Purchaser,
            None,
            Some(bureau),
        )?,
        supervisor: account(
            tx,
            ("example-finance-supervisor", "财政监督经办人（示例）"),
            Role::FinanceSupervisor,
            Some(CITY),
            None,
        )?,
        office: account(
            tx,
            ("example-city-office", "市创建办经办人（示例）"),
            Role::CityOffice,
            Some(CITY),
            None,
        )?,
        suppliers: Vec::new(),
        experts: Vec::new(),
    };
    for (number, (supplier, organization)) in (1..).zip(bidders) {
        let login = format!("example-supplier-{number}");
        let who = account(tx, (&login, "投标经办人（示例）"), Role::Supplier, None, Some(organization))?;
        cast.suppliers.push((supplier, who));
    }
    for number in 1..=EXPERTS {
        let login = format!("example-reviewer-{number}");
        cast.experts.push(account(tx, (&login, "评审专家（示例）"), Role::Reviewer, None, None)?);
    }
    starting_data::play(tx, &cast)
}

/// An account with a login and a name, and a password that nobody knows (the demo gives it one).
pub fn account(
    tx: &mut Tx<'_>,
    (login, name): (&str, &str),
    role: Role,
    region: Option<&str>,
    organization: Option<Id<of::Organization>>,
) -> ApiResult<Caller> {
    let new = NewUser {
        login: login.to_owned(),
        password: secret::token(),
        display_name: name.to_owned(),
        phone: None,
    };
    let grant = Grant { role, region: region.map(str::to_owned), organization };
    let user = citong_identity::create_user_here(tx, &new, &[grant])?;
    Ok(starting_data::person(tx, user, role, region, organization))
}

fn load_catalogue(tx: &mut Tx<'_>) -> ApiResult<()> {
    let catalogue: Catalogue = serde_json::from_str(CATALOGUE).map_err(Problem::internal)?;
    let id = versions::create(tx, &catalogue.version)?.row.id;
    for mut item in catalogue.items {
        item["version_id"] = json!(id);
        item["checks"] = json!({"non_government_duty": false, "duty_government_must_perform_itself": false,
            "goods_works_or_works_service_bundle": false, "financing": false,
            "recruitment_or_public_welfare_posts": false});
        items::create(tx, &without::<CreateCatalogueItem>(item, &[])?)?;
    }
    versions::draft(tx, id)?;
    versions::consult(tx, id, &ConsultCatalogueVersion { departments: catalogue.departments })?;
    versions::review(tx, id, &catalogue.expert_review)?;
    versions::consent(tx, id, &catalogue.finance_consent)?;
    versions::publish(tx, id)?;
    Ok(())
}
