//! What clients send and see of items.

use super::store::Item;
use crate::catalogue::versions::Found;
use crate::catalogue::{NegativeListAnswers, Question};
use crate::law::Article;
use citong_kernel::date::LocalDate;
use citong_kernel::problem::Language;
use citong_kernel::{Action, Id, Patch, Timestamp, Tx, of, page_schema};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

/// An item to enter.
#[derive(Debug, Clone, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"version_id": "0192f0c1-7b1e-7cc3-9d2b-2a5b7a9a1f10", "code": "0206",
    "name": "非遗进校园活动", "description": "组织非遗传承人进校园授课", "checks": {"non_government_duty": false,
    "duty_government_must_perform_itself": false, "goods_works_or_works_service_bundle": false, "financing": false,
    "recruitment_or_public_welfare_posts": false}}))]
pub struct CreateCatalogueItem {
    /// The version, which nobody was asked about yet.
    pub version_id: Id<of::CatalogueVersion>,
    /// 编码: of the city two digits for a class and four for an item; of others 2–12 digits.
    #[schema(max_length = 12)]
    pub code: String,
    /// 名称, 1–100 characters.
    #[schema(max_length = 100)]
    pub name: String,
    /// 说明, at most 2,000 characters.
    #[schema(max_length = 2000)]
    pub description: Option<String>,
    /// 对应的上级目录编码: needed below the city.
    pub parent_code: Option<String>,
    /// The answers to the five questions of the negative list.
    pub checks: NegativeListAnswers,
}

/// Changes to an item.
#[derive(Debug, Clone, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"name": "非遗进校园、进社区活动", "checks": {"non_government_duty": false,
    "duty_government_must_perform_itself": false, "goods_works_or_works_service_bundle": false, "financing": false,
    "recruitment_or_public_welfare_posts": false}}))]
pub struct UpdateCatalogueItem {
    /// 名称.
    #[serde(default)]
    #[schema(value_type = Option<String>, max_length = 100)]
    pub name: Patch<String>,
    /// 说明.
    #[serde(default)]
    #[schema(value_type = Option<String>, max_length = 2000)]
    pub description: Patch<String>,
    /// 对应的上级目录编码.
    #[serde(default)]
    #[schema(value_type = Option<String>)]
    pub parent_code: Patch<String>,
    /// The answers for the item as it is now.
    pub checks: NegativeListAnswers,
}

/// Which items.
#[derive(Debug, Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub struct ItemQuery {
    /// Only of this version.
    pub version_id: Option<Id<of::CatalogueVersion>>,
    /// Only of the version in force in this region, or in the nearest above it that has one.
    pub region: Option<String>,
    /// On this day, today by default; with `region`.
    pub on: Option<LocalDate>,
    /// Only with this code.
    pub code: Option<String>,
    /// Only below this code.
    pub parent: Option<String>,
    /// Only names that contain this.
    pub q: Option<String>,
    /// Changed at or after this.
    pub updated_since: Option<Timestamp>,
    /// 1–100, 20 by default.
    pub limit: Option<i64>,
    /// Where the page before ended.
    pub cursor: Option<String>,
}

/// An item.
#[derive(Debug, Serialize, ToSchema)]
pub struct CatalogueItemView {
    /// Its id.
    pub id: Id<of::CatalogueItem>,
    /// Of which version.
    pub version_id: Id<of::CatalogueVersion>,
    /// 编码.
    pub code: String,
    /// 名称.
    pub name: String,
    /// 说明.
    pub description: Option<String>,
    /// Its class, or the item of the region above.
    pub parent_code: Option<String>,
    /// What this caller can do now.
    pub available_actions: Vec<&'static str>,
    /// Grows with every change.
    pub version: i64,
    /// When it was entered.
    pub created_at: Timestamp,
    /// When it last changed.
    pub updated_at: Timestamp,
}

page_schema!(CatalogueItemPage, CatalogueItemView);

impl CatalogueItemView {
    /// As this caller may see it.
    pub fn of(tx: &Tx<'_>, row: Item, version: &Found) -> Self {
        let open = version.row.status.is_open();
        let offered = [("update", Action::UpdateCatalogueItem), ("delete", Action::DeleteCatalogueItem)];
        let possible = offered.into_iter().filter(|(_, action)| open && version.place.may(tx, *action));
        Self { available_actions: possible.map(|(name, _)| name).collect(), ..Self::plain(row) }
    }
    /// As everybody sees it.
    pub fn plain(row: Item) -> Self {
        Self {
            id: row.id,
            version_id: row.version_id,
            code: row.code,
            name: row.name,
            description: row.description,
            parent_code: row.parent_code,
            available_actions: Vec::new(),
            version: row.version,
            created_at: row.created_at,
            updated_at: row.updated_at,
        }
    }
}

/// Why an item may not be bought.
#[derive(Debug, Serialize, ToSchema)]
pub struct NegativeListReason {
    /// The question that was answered with yes.
    pub question: &'static str,
    /// Why that bars it.
    pub detail: &'static str,
}

/// Whether an item may be in the catalogue.
#[derive(Debug, Serialize, ToSchema)]
pub struct NegativeListVerdict {
    /// Whether no answer bars it.
    pub allowed: bool,
    /// The article.
    pub article: &'static str,
    /// Every answer that bars it.
    pub reasons: Vec<NegativeListReason>,
}

impl NegativeListVerdict {
    /// The verdict in a language.
    pub fn of(barring: &[Question], language: Language) -> Self {
        let reason = |question: &Question| NegativeListReason {
            question: question.name,
            detail: language.pick(question.zh, question.en),
        };
        Self {
            allowed: barring.is_empty(),
            article: language.pick(Article::Service10.zh(), Article::Service10.en()),
            reasons: barring.iter().map(reason).collect(),
        }
    }
}
