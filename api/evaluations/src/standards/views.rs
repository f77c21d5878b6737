//! What clients send and see of evaluation standards.

use super::state::{EvaluationStandardEvent, EvaluationStandardStatus};
use super::store::{Found, StandardPurpose};
use super::tree::{Difference, Indicator, Node};
use citong_kernel::points::{GivenPoints, Points};
use citong_kernel::query::AnyOf;
use citong_kernel::{Action, Id, Patch, Timestamp, Tx, of, page_schema};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

/// An indicator with those below it.
#[derive(Debug, Clone, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct NewIndicator {
    /// 指标编号, unique in the standard, 1–40 characters.
    #[schema(max_length = 40)]
    pub code: String,
    /// 指标名称, 1–100 characters.
    #[schema(max_length = 100)]
    pub name: String,
    /// 权重 of the whole in percent, such as `"12.50"`; that of its children sums to exactly it.
    #[schema(value_type = GivenPoints)]
    pub weight: Points,
    /// 计量单位.
    #[schema(max_length = 40)]
    pub unit: Option<String>,
    /// 目标值.
    #[schema(max_length = 200)]
    pub target: Option<String>,
    /// 数据来源.
    #[schema(max_length = 200)]
    pub source: Option<String>,
    /// 评分细则.
    #[schema(max_length = 1000)]
    pub scoring_rule: Option<String>,
    /// Those below it; without any it is scored itself. At most five levels.
    #[serde(default, deserialize_with = "crate::absent::or_default")]
    #[schema(value_type = Option<Vec<NewIndicator>>, no_recursion)]
    pub children: Vec<Self>,
}

impl NewIndicator {
    /// As the rules of trees take it.
    pub fn node(&self) -> Node {
        let own = Indicator {
            code: self.code.trim().to_owned(),
            parent_code: None,
            level: 0,
            name: self.name.trim().to_owned(),
            weight: self.weight,
            unit: self.unit.clone(),
            target: self.target.clone(),
            source: self.source.clone(),
            scoring_rule: self.scoring_rule.clone(),
        };
        Node { own: Some(own), children: self.children.iter().map(Self::node).collect() }
    }
}

const fn third_party() -> StandardPurpose {
    StandardPurpose::ThirdParty
}

/// A new standard, or the next version of one that is published.
#[derive(Debug, Clone, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"code": "museum-service", "title": "博物馆服务第三方评估标准", "facility_kinds": ["MU"],
    "basis": "《公共文化服务保障法》第二十三条", "indicators": [
        {"code": "A", "name": "开放服务", "weight": "60.00", "children": [
            {"code": "A1", "name": "开放时长", "weight": "35.00", "unit": "小时/周", "target": "48", "source": "平台开放时间",
                "scoring_rule": "达到目标得满分，每少一小时扣一分"},
            {"code": "A2", "name": "社会教育活动", "weight": "25.00", "unit": "场/年", "target": "100"}]},
        {"code": "B", "name": "群众满意度", "weight": "40.00", "unit": "%", "target": "85", "source": "问卷"}]}))]
pub struct CreateEvaluationStandard {
    /// Names it over all versions: lower-case letters, digits and hyphens, 1–40. One that exists gets its next version.
    #[schema(max_length = 40)]
    pub code: String,
    /// 名称, 1–200 characters.
    #[schema(max_length = 200)]
    pub title: String,
    /// What it is for.
    #[serde(default = "third_party")]
    pub purpose: StandardPurpose,
    /// 依据.
    #[schema(max_length = 500)]
    pub basis: Option<String>,
    /// Which kinds of facility (rulebook C); with `service_codes` both empty: everything.
    #[serde(default, deserialize_with = "crate::absent::or_default")]
    #[schema(value_type = Option<Vec<String>>)]
    pub facility_kinds: Vec<String>,
    /// Codes of the purchase catalogue.
    #[serde(default, deserialize_with = "crate::absent::or_default")]
    #[schema(value_type = Option<Vec<String>>)]
    pub service_codes: Vec<String>,
    /// The tree; weights sum to exactly 100 at every level.
    pub indicators: Vec<NewIndicator>,
}

/// Changes to a draft.
#[derive(Debug, Clone, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"title": "博物馆服务第三方评估标准（修订）"}))]
pub struct UpdateEvaluationStandard {
    /// 名称.
    #[serde(default)]
    #[schema(value_type = Option<String>, max_length = 200)]
    pub title: Patch<String>,
    /// 依据.
    #[serde(default)]
    #[schema(value_type = Option<String>, max_length = 500)]
    pub basis: Patch<String>,
    /// Which kinds of facility.
    #[serde(default)]
    #[schema(value_type = Option<Vec<String>>)]
    pub facility_kinds: Patch<Vec<String>>,
    /// Codes of the purchase catalogue.
    #[serde(default)]
    #[schema(value_type = Option<Vec<String>>)]
    pub service_codes: Patch<Vec<String>>,
    /// The whole tree in place of the one before.
    #[serde(default)]
    #[schema(value_type = Option<Vec<NewIndicator>>)]
    pub indicators: Patch<Vec<NewIndicator>>,
}

/// Which standards.
#[derive(Debug, Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub struct EvaluationStandardQuery {
    /// All versions of this one.
    pub code: Option<String>,
    /// Any of these states, separated by commas.
    #[param(value_type = Option<String>, example = "published")]
    pub status: Option<AnyOf<EvaluationStandardStatus>>,
    /// For this purpose.
    #[param(inline)]
    pub purpose: Option<StandardPurpose>,
    /// Only what changed then or later.
    pub updated_since: Option<Timestamp>,
    /// 1–100, 20 by default.
    pub limit: Option<i64>,
    /// Where the page before ended.
    pub cursor: Option<String>,
}

/// Against which version.
#[derive(Debug, Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub struct StandardDiffQuery {
    /// Another version of the same standard; without it the one before.
    pub against: Option<Id<of::EvaluationStandard>>,
}

/// An indicator in its place.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct IndicatorView {
    /// 指标编号.
    pub code: String,
    /// The indicator above it.
    pub parent_code: Option<String>,
    /// 1 at the top.
    pub level: i32,
    /// 指标名称.
    pub name: String,
    /// 权重 in percent.
    pub weight: Points,
    /// 计量单位.
    pub unit: Option<String>,
    /// 目标值.
    pub target: Option<String>,
    /// 数据来源.
    pub source: Option<String>,
    /// 评分细则.
    pub scoring_rule: Option<String>,
}

impl From<Indicator> for IndicatorView {
    fn from(one: Indicator) -> Self {
        Self {
            code: one.code,
            parent_code: one.parent_code,
            level: one.level,
            name: one.name,
            weight: one.weight,
            unit: one.unit,
            target: one.target,
            source: one.source,
            scoring_rule: one.scoring_rule,
        }
    }
}

/// One version of a standard.
#[derive(Debug, Serialize, ToSchema)]
pub struct EvaluationStandardView {
    /// Its id.
    pub id: Id<of::EvaluationStandard>,
    /// Names it over all versions.
    pub code: String,
    /// Counts the versions from 1.
    pub version_number: i32,
    /// The version that it comes after.
    pub previous_id: Option<Id<of::EvaluationStandard>>,
    /// 名称.
    pub title: String,
    /// What it is for.
    pub purpose: StandardPurpose,
    /// 依据.
    pub basis: Option<String>,
    /// Kinds of facility that it is for.
    pub facility_kinds: Vec<String>,
    /// Codes of the catalogue that it is for.
    pub service_codes: Vec<String>,
    /// The indicators in the order of a walk through the tree.
    pub indicators: Vec<IndicatorView>,
    /// Its state.
    pub status: EvaluationStandardStatus,
    /// When it was published.
    pub published_at: Option<Timestamp>,
    /// What this caller can do now.
    pub available_actions: Vec<&'static str>,
    /// Grows with every change.
    pub version: i64,
    /// When it was made.
    pub created_at: Timestamp,
    /// When it last changed.
    pub updated_at: Timestamp,
}

page_schema!(EvaluationStandardPage, EvaluationStandardView);

impl EvaluationStandardView {
    /// As this caller sees it.
    pub fn of(tx: &Tx<'_>, found: Found) -> Self {
        let row = found.row;
        let offered = [
            ("update", Action::UpdateEvaluationStandard, row.status == EvaluationStandardStatus::Draft),
            (
                "publish",
                Action::PublishEvaluationStandard,
                row.status.on(EvaluationStandardEvent::Publish).is_some(),
            ),
        ];
        let may = |action| tx.caller().grants_for(action).next().is_some();
        let open = offered.into_iter().filter(|(_, action, can)| *can && may(*action));
        Self {
            available_actions: open.map(|(name, ..)| name).collect(),
            id: row.id,
            code: row.code,
            version_number: row.version_number,
            previous_id: row.previous_id,
            title: row.title,
            purpose: row.purpose,
            basis: row.basis,
            facility_kinds: row.facility_kinds.0,
            service_codes: row.service_codes.0,
            indicators: found.indicators.into_iter().map(IndicatorView::from).collect(),
            status: row.status,
            published_at: row.published_at,
            version: row.version,
            created_at: row.created_at,
            updated_at: row.updated_at,
        }
    }
}

/// What happened to one indicator.
#[derive(Debug, Serialize, ToSchema)]
pub struct IndicatorChangeView {
    /// Which one.
    pub code: String,
    /// As it was; null where it is new.
    pub before: Option<IndicatorView>,
    /// As it is; null where it is gone.
    pub after: Option<IndicatorView>,
}

/// What differs between two versions.
#[derive(Debug, Serialize, ToSchema)]
pub struct EvaluationStandardDiffView {
    /// The earlier version; null for the first.
    pub from_id: Option<Id<of::EvaluationStandard>>,
    /// The later one.
    pub to_id: Id<of::EvaluationStandard>,
    /// Names of the other members that differ.
    pub changed_fields: Vec<&'static str>,
    /// Indicators that are new, gone or different, by code.
    pub indicators: Vec<IndicatorChangeView>,
}

impl EvaluationStandardDiffView {
    /// From one version, or from nothing, to another.
    pub fn of(from: Option<&Found>, to: &Found, differences: Vec<Difference>) -> Self {
        let changed = |differs: fn(&Found, &Found) -> bool| from.is_some_and(|from| differs(from, to));
        let fields = [
            ("title", changed(|a, b| a.row.title != b.row.title)),
            ("basis", changed(|a, b| a.row.basis != b.row.basis)),
            ("facility_kinds", changed(|a, b| a.row.facility_kinds != b.row.facility_kinds)),
            ("service_codes", changed(|a, b| a.row.service_codes != b.row.service_codes)),
        ];
        let indicators = differences.into_iter().map(|one| IndicatorChangeView {
            code: one.code,
            before: one.before.map(IndicatorView::from),
            after: one.after.map(IndicatorView::from),
        });
        Self {
            from_id: from.map(|from| from.row.id),
            to_id: to.row.id,
            changed_fields: fields
                .into_iter()
                .filter(|(_, differs)| *differs)
                .map(|(name, _)| name)
                .collect(),
            indicators: indicators.collect(),
        }
    }
}
