//! Announcements 公告: what is published about a project, word for word, for ever.

use crate::projects::Project;
use citong_kernel::changes::{self, Kind, Op};
use citong_kernel::schema::procurement_notices;
use citong_kernel::{ApiResult, Id, Timestamp, Tx, of, text_enum};
use diesel::prelude::*;

text_enum! {
    /// 公告类型.
    pub enum NoticeKind {
        /// 需求公示 (征求意见).
        Consultation = "consultation",
        /// 需求意见采纳情况.
        ConsultationResult = "consultation_result",
        /// 采购公告.
        Procurement = "procurement",
        /// 澄清、更正公告.
        Clarification = "clarification",
        /// 询问答复.
        Answer = "answer",
        /// 单一来源公示.
        SingleSource = "single_source",
        /// 开标记录.
        Opening = "opening",
        /// 废标公告.
        Failure = "failure",
        /// 终止公告.
        Termination = "termination",
        /// 暂停公告.
        Suspension = "suspension",
        /// 恢复公告.
        Resumption = "resumption",
        /// 中标（成交）结果公告.
        Result = "result",
        /// 合同公告.
        Contract = "contract",
        /// 合同变更公告.
        ContractChange = "contract_change",
        /// 验收结果公告.
        Acceptance = "acceptance",
        /// 质疑、投诉处理结果.
        Remedy = "remedy",
    }
}

/// A row.
#[derive(Debug, Clone, Queryable, Selectable, Insertable)]
#[diesel(table_name = procurement_notices)]
pub struct Notice {
    /// Its id.
    pub id: Id<of::ProcurementNotice>,
    /// Of which project.
    pub project_id: Id<of::ProcurementProject>,
    /// Of one lot only.
    pub lot_id: Option<Id<of::Lot>>,
    /// What it announces.
    pub kind: NoticeKind,
    /// 标题.
    pub title: String,
    /// 正文.
    pub body: String,
    /// When it was published.
    pub published_at: Timestamp,
}

/// Publishes an announcement now. Call it after the rows that it speaks of are written: open data are
/// taken from them at this moment.
pub fn publish(
    tx: &mut Tx<'_>,
    project: &Project,
    lot: Option<Id<of::Lot>>,
    kind: NoticeKind,
    title: &str,
    body: &str,
) -> ApiResult<Notice> {
    let notice = Notice {
        id: Id::new(tx.now),
        project_id: project.id,
        lot_id: lot,
        kind,
        title: title.to_owned(),
        body: body.to_owned(),
        published_at: tx.now,
    };
    diesel::insert_into(procurement_notices::table).values(&notice).execute(tx.conn)?;
    changes::record(tx, Kind::ProcurementNotice, notice.id, Op::Created, 1, Some(&project.region))?;
    crate::open_data::release(tx, &notice)?;
    Ok(notice)
}
