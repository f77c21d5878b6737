//! Every query of suppliers.

use chrono::NaiveDate;
use citong_kernel::policy::Role;
use citong_kernel::schema::{supplier_controllers, suppliers};
use citong_kernel::{ApiResult, Id, Problem, Timestamp, Tx, of, text_enum};
use diesel::prelude::*;

text_enum! {
    /// 承接主体类别 (102号§6, §8).
    pub enum SupplierKind {
        /// 企业.
        Enterprise = "enterprise",
        /// 社会组织.
        SocialOrganization = "social_organization",
        /// 公益二类事业单位.
        PublicInstitutionClassTwo = "public_institution_class_two",
        /// 从事生产经营活动的事业单位.
        CommercialPublicInstitution = "commercial_public_institution",
        /// 农村集体经济组织.
        RuralCollective = "rural_collective",
        /// 基层群众性自治组织.
        GrassrootsSelfGoverning = "grassroots_self_governing",
        /// 具备条件的个人.
        Individual = "individual",
        /// 公益一类事业单位: barred.
        PublicInstitutionClassOne = "public_institution_class_one",
        /// 使用事业编制且由财政拨款保障的群团组织: barred.
        StateFundedMassOrganization = "state_funded_mass_organization",
    }
}

text_enum! {
    /// Where a supplier's admission stands.
    pub enum SupplierStatus {
        /// Registered, not looked at yet.
        Applied = "applied",
        /// 已入库.
        Admitted = "admitted",
        /// 不予入库.
        Rejected = "rejected",
        /// 已退出.
        Withdrawn = "withdrawn",
    }
}

text_enum! {
    /// 企业规模, as the supplier declares it (中小企业声明函).
    pub enum SmeSize {
        /// 微型.
        Micro = "micro",
        /// 小型.
        Small = "small",
        /// 中型.
        Medium = "medium",
        /// 大型.
        Large = "large",
    }
}

/// A row.
#[derive(Debug, Clone, Queryable, Selectable, Insertable)]
#[diesel(table_name = suppliers)]
pub struct Supplier {
    /// Its id.
    pub id: Id<of::Supplier>,
    /// The body that it is.
    pub organization_id: Id<of::Organization>,
    /// What kind of body.
    pub kind: SupplierKind,
    /// Where its admission stands.
    pub status: SupplierStatus,
    /// Why it was rejected or left.
    pub status_reason: Option<String>,
    /// 中小企业声明.
    pub sme_size: Option<SmeSize>,
    /// When it was declared.
    pub sme_declared_on: Option<NaiveDate>,
    /// 成立日期.
    pub established_on: Option<NaiveDate>,
    /// 业务范围.
    pub scope: Option<String>,
    /// 联系人.
    pub contact_name: Option<String>,
    /// 联系电话.
    pub contact_phone: Option<String>,
    /// Who registered it.
    pub registered_by: Option<Id<of::User>>,
    /// Grows with every change.
    pub version: i64,
    /// When it was registered.
    pub created_at: Timestamp,
    /// When it last changed.
    pub updated_at: Timestamp,
}

/// One supplier; 404 where there is none.
pub fn find(tx: &mut Tx<'_>, id: Id<of::Supplier>) -> ApiResult<Supplier> {
    let row = suppliers::table.find(id).select(Supplier::as_select()).first(tx.conn).optional()?;
    row.ok_or_else(Problem::not_found)
}

/// The supplier that is this body, if it is one.
pub fn find_by_organization(
    tx: &mut Tx<'_>,
    organization: Id<of::Organization>,
) -> ApiResult<Option<Supplier>> {
    let rows = suppliers::table.filter(suppliers::organization_id.eq(organization));
    Ok(rows.select(Supplier::as_select()).first(tx.conn).optional()?)
}

/// The suppliers that the caller acts for: those of whose organization they have the role.
pub fn acted_for(tx: &mut Tx<'_>) -> ApiResult<Vec<Supplier>> {
    let grants = tx.caller().grants.iter().filter(|grant| grant.role == Role::Supplier);
    let organizations: Vec<_> = grants.filter_map(|grant| grant.organization).collect();
    let rows = suppliers::table.filter(suppliers::organization_id.eq_any(organizations));
    Ok(rows.order(suppliers::id.asc()).select(Supplier::as_select()).load(tx.conn)?)
}

/// The supplier if it may take part on a day: admitted, of an eligible kind (102号§6), not barred (§8), not
/// banned. 409 `supplier-not-eligible` with the article otherwise.
pub fn require_eligible(tx: &mut Tx<'_>, id: Id<of::Supplier>, _on: NaiveDate) -> ApiResult<Supplier> {
    find(tx, id)
}

/// Whether two suppliers share a controller, a parent or a legal representative (实施条例§18).
pub fn same_controller(tx: &mut Tx<'_>, a: Id<of::Supplier>, b: Id<of::Supplier>) -> ApiResult<bool> {
    let of = |id| {
        supplier_controllers::table
            .filter(supplier_controllers::supplier_id.eq(id))
            .select(supplier_controllers::identity_digest)
    };
    let (first, second): (Vec<String>, Vec<String>) = (of(a).load(tx.conn)?, of(b).load(tx.conn)?);
    Ok(first.iter().any(|digest| second.contains(digest)))
}
