//! What clients send and see of suppliers.

use super::controllers::{Controller, ControllerRelation};
use super::state::{SupplierEvent as Event, SupplierStatus};
use super::store::{Found, SmeSize, SupplierKind};
use citong_identity::ids;
use citong_kernel::date::LocalDate;
use citong_kernel::query::AnyOf;
use citong_kernel::{Action, Id, Patch, Timestamp, Tx, of, page_schema};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

/// 中小企业声明.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct SmeDeclaration {
    /// 企业规模.
    pub size: SmeSize,
    /// When it was declared; not in the future.
    pub declared_on: LocalDate,
}

/// Who controls a supplier.
#[derive(Debug, Clone, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ControllerBody {
    /// How.
    pub relation: ControllerRelation,
    /// 名称、姓名, 1–100 characters.
    #[schema(max_length = 100)]
    pub name: String,
    /// Of a body its unified social credit code, of a person the resident id. Only a keyed digest is kept.
    #[schema(max_length = 18)]
    pub identifier: String,
}

/// A supplier to register: an organization that is there, or name, region and code.
#[derive(Debug, Clone, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"name": "泉州市刺桐南音社", "region": "350582", "uscc": "53350000MJ0T9Q8K05",
    "kind": "social_organization", "contact_name": "陈小满", "contact_phone": "13800138000",
    "established_on": "2025-03-01", "scope": "南音展演、教唱",
    "controllers": [{"relation": "legal_representative", "name": "陈小满", "identifier": "350502190001010017"}]}))]
pub struct CreateSupplier {
    /// The organization that it is; then neither name nor region nor code.
    pub organization_id: Option<Id<of::Organization>>,
    /// 名称, 1–100 characters; of an individual the name under which the public sees them.
    #[schema(max_length = 100)]
    pub name: Option<String>,
    /// Where it sits.
    pub region: Option<String>,
    /// Its unified social credit code; an organization that has it already is taken. Individuals have none.
    pub uscc: Option<String>,
    /// What kind of body.
    pub kind: SupplierKind,
    /// 联系人, 1–50 characters.
    #[schema(max_length = 50)]
    pub contact_name: Option<String>,
    /// 联系电话.
    pub contact_phone: Option<String>,
    /// 业务范围, at most 2,000 characters.
    #[schema(max_length = 2000)]
    pub scope: Option<String>,
    /// 中小企业声明; only of an enterprise.
    pub sme: Option<SmeDeclaration>,
    /// 成立日期. Nobody is refused for being young.
    pub established_on: Option<LocalDate>,
    /// Who controls it, at most 20.
    #[serde(default)]
    pub controllers: Vec<ControllerBody>,
}

/// Changes to a supplier.
#[derive(Debug, Clone, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"contact_phone": "0595-22345678"}))]
pub struct UpdateSupplier {
    /// What kind of body; of an admitted one only officials change it.
    #[serde(default)]
    #[schema(value_type = Option<SupplierKind>)]
    pub kind: Patch<SupplierKind>,
    /// 联系人.
    #[serde(default)]
    #[schema(value_type = Option<String>, max_length = 50)]
    pub contact_name: Patch<String>,
    /// 联系电话.
    #[serde(default)]
    #[schema(value_type = Option<String>)]
    pub contact_phone: Patch<String>,
    /// 业务范围.
    #[serde(default)]
    #[schema(value_type = Option<String>, max_length = 2000)]
    pub scope: Patch<String>,
    /// 中小企业声明.
    #[serde(default)]
    #[schema(value_type = Option<SmeDeclaration>)]
    pub sme: Patch<SmeDeclaration>,
    /// 成立日期.
    #[serde(default)]
    #[schema(value_type = Option<LocalDate>)]
    pub established_on: Patch<LocalDate>,
    /// All that control it; of an admitted one only officials change them.
    #[serde(default)]
    #[schema(value_type = Option<Vec<ControllerBody>>)]
    pub controllers: Patch<Vec<ControllerBody>>,
}

/// Why it is not admitted, or leaves.
#[derive(Debug, Clone, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"reason": "主体资格材料不全"}))]
pub struct SupplierReason {
    /// 1–1,000 characters.
    #[schema(max_length = 1000)]
    pub reason: String,
}

/// Which suppliers.
#[derive(Debug, Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub struct SupplierQuery {
    /// Only in this region's subtree.
    pub region: Option<String>,
    /// Any of these kinds, separated by commas.
    #[param(value_type = Option<String>, example = "enterprise,social_organization")]
    pub kind: Option<AnyOf<SupplierKind>>,
    /// Any of these states, separated by commas; the public sees admitted ones.
    #[param(value_type = Option<String>, example = "admitted")]
    pub status: Option<AnyOf<SupplierStatus>>,
    /// Only names that contain this.
    pub q: Option<String>,
    /// Only this unified social credit code.
    pub uscc: Option<String>,
    /// Only those that the caller registered or acts for.
    #[serde(default)]
    pub mine: bool,
    /// Changed at or after this.
    pub updated_since: Option<Timestamp>,
    /// 1–100, 20 by default.
    pub limit: Option<i64>,
    /// Where the page before ended.
    pub cursor: Option<String>,
    /// Whether to count all matches.
    #[serde(default)]
    pub with_total: bool,
}

/// Who controls a supplier.
#[derive(Debug, Serialize, ToSchema)]
pub struct ControllerView {
    /// How.
    pub relation: ControllerRelation,
    /// 名称; a person's name is masked.
    pub name: String,
    /// Whether it is a person.
    pub natural_person: bool,
}

/// A supplier.
#[derive(Debug, Serialize, ToSchema)]
pub struct SupplierView {
    /// Its id.
    pub id: Id<of::Supplier>,
    /// The organization that it is.
    pub organization_id: Id<of::Organization>,
    /// 名称.
    pub name: String,
    /// Where it sits.
    pub region: String,
    /// Its unified social credit code.
    pub uscc: Option<String>,
    /// What kind of body.
    pub kind: SupplierKind,
    /// Where its admission stands.
    pub status: SupplierStatus,
    /// Why it is not admitted; for itself and officials.
    pub status_reason: Option<String>,
    /// 中小企业声明.
    pub sme: Option<SmeDeclaration>,
    /// 成立日期.
    pub established_on: Option<LocalDate>,
    /// 业务范围.
    pub scope: Option<String>,
    /// 联系人; for itself and officials.
    pub contact_name: Option<String>,
    /// 联系电话; for itself and officials.
    pub contact_phone: Option<String>,
    /// Who controls it; for itself and officials.
    pub controllers: Option<Vec<ControllerView>>,
    /// Whether it is banned today.
    pub banned: bool,
    /// What this caller can do now.
    pub available_actions: Vec<&'static str>,
    /// Grows with every change.
    pub version: i64,
    /// When it was registered.
    pub created_at: Timestamp,
    /// When it last changed.
    pub updated_at: Timestamp,
}

page_schema!(SupplierPage, SupplierView);

/// What a view shows beside the row.
#[derive(Debug, Default)]
pub struct Beside {
    /// Who is banned today.
    pub banned: Vec<Id<of::Supplier>>,
    /// Who controls whom.
    pub controllers: Vec<Controller>,
}

impl SupplierView {
    /// As this caller may see it.
    pub fn of(tx: &Tx<'_>, found: Found, beside: &Beside) -> Self {
        let inside = found.is_own(tx) || found.is_officers(tx);
        let available_actions = available_actions(tx, &found);
        let Found { row, organization, .. } = found;
        let controllers = beside.controllers.iter().filter(|controller| controller.supplier_id == row.id);
        let sme = row.sme_size.zip(row.sme_declared_on);
        Self {
            id: row.id,
            organization_id: row.organization_id,
            name: organization.name,
            region: organization.region,
            uscc: organization.uscc,
            kind: row.kind,
            status: row.status,
            status_reason: row.status_reason.filter(|_| inside),
            sme: sme.map(|(size, day)| SmeDeclaration { size, declared_on: day.into() }),
            established_on: row.established_on.map(Into::into),
            scope: row.scope,
            contact_name: row.contact_name.filter(|_| inside),
            contact_phone: row.contact_phone.filter(|_| inside),
            controllers: inside.then(|| controllers.map(ControllerView::of).collect()),
            banned: beside.banned.contains(&row.id),
            available_actions,
            version: row.version,
            created_at: row.created_at,
            updated_at: row.updated_at,
        }
    }
}

impl ControllerView {
    fn of(row: &Controller) -> Self {
        let name = if row.natural_person { ids::mask_name(&row.name) } else { row.name.clone() };
        Self { relation: row.relation, name, natural_person: row.natural_person }
    }
}

fn available_actions(tx: &Tx<'_>, found: &Found) -> Vec<&'static str> {
    let offered: [(&'static str, Action, Event); 4] = [
        ("admit", Action::AdmitSupplier, Event::Admit),
        ("reject", Action::RejectSupplier, Event::Reject),
        ("withdraw", Action::WithdrawSupplier, Event::Withdraw),
        ("reapply", Action::ReapplySupplier, Event::Reapply),
    ];
    let may = |action| tx.may(action, &found.scope());
    let mine = found.row.registered_by.is_some() && found.row.registered_by == tx.caller().user();
    let possible = offered
        .into_iter()
        .filter(|(_, action, event)| found.row.status.on(*event).is_some() && may(*action))
        .filter(|(name, _, _)| !(mine && *name == "admit"))
        .map(|(name, _, _)| name);
    may(Action::UpdateSupplier).then_some("update").into_iter().chain(possible).collect()
}
