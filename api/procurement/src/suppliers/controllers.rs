//! Who controls a supplier 实际控制人、母公司、法定代表人: named, and known by a keyed digest of their code or
//! identity number, which is not stored.

use super::views::ControllerBody;
use citong_identity::ids;
use citong_kernel::check::Check;
use citong_kernel::schema::supplier_controllers;
use citong_kernel::{ApiResult, Id, Timestamp, Tx, of, text_enum};
use diesel::prelude::*;

/// Controllers of one supplier at most.
const MOST: usize = 20;

text_enum! {
    /// How somebody controls a supplier.
    pub enum ControllerRelation {
        /// 实际控制人.
        Controller = "controller",
        /// 母公司.
        Parent = "parent",
        /// 法定代表人、单位负责人.
        LegalRepresentative = "legal_representative",
    }
}

/// A row.
#[derive(Debug, Clone, Queryable, Selectable, Insertable)]
#[diesel(table_name = supplier_controllers)]
pub struct Controller {
    /// Its id.
    pub id: Id<of::SupplierController>,
    /// Of which supplier.
    pub supplier_id: Id<of::Supplier>,
    /// How it controls it.
    pub relation: ControllerRelation,
    /// 名称、姓名.
    pub name: String,
    /// A keyed digest of its code or identity number.
    pub identity_digest: String,
    /// When it was named.
    pub created_at: Timestamp,
    /// Whether it is a person, whose name is masked.
    pub natural_person: bool,
}

/// The digest of a code or number in its standard form.
pub fn digest(tx: &Tx<'_>, identifier: &str) -> ApiResult<String> {
    tx.vault().digest("supplier-controller", identifier)
}

/// Checks controllers at `/controllers`.
pub fn check(given: &[ControllerBody], check: &mut Check) {
    if given.len() > MOST {
        check.fault("/controllers", "too_many", "最多 20 个", "At most 20");
    }
    for (i, controller) in given.iter().enumerate() {
        check.name(&format!("/controllers/{i}/name"), &controller.name, 1..=100);
        let fits = identity(controller).is_some_and(|(_, natural)| match controller.relation {
            ControllerRelation::Parent => !natural,
            ControllerRelation::LegalRepresentative => natural,
            ControllerRelation::Controller => true,
        });
        if !fits {
            check.fault(
                format!("/controllers/{i}/identifier"),
                "invalid_identifier",
                "须为有效的统一社会信用代码（单位）或者公民身份号码（个人）",
                "It is the unified social credit code of a body or the resident id of a person",
            );
        }
    }
}

/// The identifier in its standard form, and whether it is a person's.
fn identity(controller: &ControllerBody) -> Option<(String, bool)> {
    let body = ids::uscc(&controller.identifier).map(|code| (code, false));
    body.or_else(|| ids::resident_id(&controller.identifier).map(|number| (number, true)))
}

/// Names the controllers of a supplier in place of those before. They were checked.
pub fn replace(tx: &mut Tx<'_>, supplier: Id<of::Supplier>, given: &[ControllerBody]) -> ApiResult<()> {
    let old = supplier_controllers::table.filter(supplier_controllers::supplier_id.eq(supplier));
    diesel::delete(old).execute(tx.conn)?;
    let mut rows: Vec<Controller> = Vec::new();
    for controller in given {
        let Some((identifier, natural_person)) = identity(controller) else { continue };
        let identity_digest = digest(tx, &identifier)?;
        let same =
            |row: &Controller| row.relation == controller.relation && row.identity_digest == identity_digest;
        if rows.iter().any(same) {
            continue;
        }
        rows.push(Controller {
            id: Id::new(tx.now),
            supplier_id: supplier,
            relation: controller.relation,
            name: controller.name.trim().to_owned(),
            identity_digest,
            created_at: tx.now,
            natural_person,
        });
    }
    for row in &rows {
        diesel::insert_into(supplier_controllers::table).values(row).execute(tx.conn)?;
    }
    Ok(())
}

/// The controllers of these suppliers.
pub fn of_suppliers(tx: &mut Tx<'_>, suppliers: &[Id<of::Supplier>]) -> ApiResult<Vec<Controller>> {
    let rows = supplier_controllers::table.filter(supplier_controllers::supplier_id.eq_any(suppliers));
    Ok(rows.order(supplier_controllers::id.asc()).select(Controller::as_select()).load(tx.conn)?)
}
