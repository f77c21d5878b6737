//! What clients send and see of announcements and open data.

use super::announcements::Announced;
use crate::notices::NoticeKind;
use crate::projects::ProcurementMethod;
use citong_kernel::query::AnyOf;
use citong_kernel::{Id, Timestamp, of, page_schema};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

/// Filters of announcements.
#[derive(Debug, Default, Clone, Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub struct NoticeQuery {
    /// Only projects in this region's subtree.
    pub region: Option<String>,
    /// Any of these kinds, separated by commas.
    #[param(value_type = Option<String>, example = "procurement,result")]
    pub kind: Option<AnyOf<NoticeKind>>,
    /// Only this purchaser's.
    pub purchaser_id: Option<Id<of::Organization>>,
    /// Only where the title or the project's title contains this.
    pub q: Option<String>,
    /// Published at or after this.
    pub published_from: Option<Timestamp>,
    /// Published before this.
    pub published_before: Option<Timestamp>,
    /// 1–100, 20 by default.
    pub limit: Option<i64>,
    /// Where the page before ended.
    pub cursor: Option<String>,
}

/// Pages of one project's announcements.
#[derive(Debug, Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub struct ProjectNoticeQuery {
    /// Any of these kinds, separated by commas.
    #[param(value_type = Option<String>, example = "procurement,result")]
    pub kind: Option<AnyOf<NoticeKind>>,
    /// 1–100, 20 by default.
    pub limit: Option<i64>,
    /// Where the page before ended.
    pub cursor: Option<String>,
}

/// An announcement 公告.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = ProcurementNoticeView)]
pub struct ProcurementNoticeView {
    /// Its id.
    pub id: Id<of::ProcurementNotice>,
    /// Of which project.
    pub project_id: Id<of::ProcurementProject>,
    /// 项目编号.
    pub project_code: String,
    /// 项目名称.
    pub project_title: String,
    /// Of one lot only.
    pub lot_id: Option<Id<of::Lot>>,
    /// What it announces.
    pub kind: NoticeKind,
    /// 标题.
    pub title: String,
    /// 正文.
    pub body: String,
    /// The purchaser's region.
    pub region: String,
    /// 采购人.
    pub purchaser_id: Id<of::Organization>,
    /// 采购人名称.
    pub purchaser_name: String,
    /// When it was published.
    pub published_at: Timestamp,
}

impl From<Announced> for ProcurementNoticeView {
    fn from(row: Announced) -> Self {
        Self {
            id: row.notice.id,
            project_id: row.notice.project_id,
            project_code: row.project_code,
            project_title: row.project_title,
            lot_id: row.notice.lot_id,
            kind: row.notice.kind,
            title: row.notice.title,
            body: row.notice.body,
            region: row.region,
            purchaser_id: row.purchaser_id,
            purchaser_name: row.purchaser_name,
            published_at: row.notice.published_at,
        }
    }
}

page_schema!(ProcurementNoticePage, ProcurementNoticeView);

/// Which releases.
#[derive(Debug, Default, Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub struct ReleaseQuery {
    /// Only of this project.
    pub project_id: Option<Id<of::ProcurementProject>>,
    /// Only of this process.
    pub ocid: Option<String>,
    /// Made at or after this.
    pub since: Option<Timestamp>,
    /// 1–100, 20 by default.
    pub limit: Option<i64>,
    /// Where the page before ended.
    pub cursor: Option<String>,
}

/// Which records.
#[derive(Debug, Default, Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub struct RecordQuery {
    /// Only projects in this region's subtree.
    pub region: Option<String>,
    /// Only of this budget year.
    pub fiscal_year: Option<i32>,
    /// Any of these methods, separated by commas.
    #[param(value_type = Option<String>, example = "open_tender,consultation")]
    pub method: Option<AnyOf<ProcurementMethod>>,
    /// 1–100, 20 by default.
    pub limit: Option<i64>,
    /// Where the page before ended.
    pub cursor: Option<String>,
}

/// An OCDS 1.1.5 release package: `releases` as the standard has them.
#[derive(Debug, ToSchema)]
#[expect(dead_code, reason = "describes JSON that is written elsewhere")]
pub struct OcdsReleasePackage {
    /// The address of the package.
    pub uri: String,
    /// `1.1`.
    pub version: String,
    /// The extensions for bids and lots.
    pub extensions: Vec<String>,
    /// When the newest release in it was made.
    #[schema(rename = "publishedDate")]
    pub published_date: Timestamp,
    /// OCDS releases.
    #[schema(value_type = Vec<Object>)]
    pub releases: Vec<String>,
}

/// An OCDS 1.1.5 record package: each of `records` has `ocid`, `releases` and `compiledRelease`.
#[derive(Debug, ToSchema)]
#[expect(dead_code, reason = "describes JSON that is written elsewhere")]
pub struct OcdsRecordPackage {
    /// The address of the package.
    pub uri: String,
    /// `1.1`.
    pub version: String,
    /// The extensions for bids and lots.
    pub extensions: Vec<String>,
    /// When the newest release in it was made.
    #[schema(rename = "publishedDate")]
    pub published_date: Timestamp,
    /// OCDS records.
    #[schema(value_type = Vec<Object>)]
    pub records: Vec<String>,
}
