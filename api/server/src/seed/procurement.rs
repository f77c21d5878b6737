//! The purchase catalogue and the first suppliers: through the same rules as over HTTP.

use super::{records, without};
use citong_kernel::{ApiResult, Problem, Tx};
use citong_procurement::catalogue::items::{self, CreateCatalogueItem};
use citong_procurement::catalogue::versions::{
    self, ConsentToCatalogueVersion, ConsultCatalogueVersion, ConsultedDepartment, CreateCatalogueVersion,
    ReviewCatalogueVersion,
};
use citong_procurement::suppliers::{self, CreateSupplier};
use serde::Deserialize;
use serde_json::{Value, json};

const CATALOGUE: &str = include_str!("data/catalogue.json");
const SUPPLIERS: &str = include_str!("data/suppliers.json");

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
