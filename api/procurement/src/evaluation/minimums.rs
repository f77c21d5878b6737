//! How many suppliers must be left at each step, by method.

use crate::law::Article;
use crate::projects::{Lot, ProcurementMethod, Project, Subject};
use citong_kernel::rule_params::Figures;
use citong_kernel::{ApiResult, ProblemType, Tx};

/// At which step bidders are counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step {
    /// 资格审查: 87号第四十四条 for tenders.
    Qualification,
    /// 实质性响应: 采购法第三十六条 for tenders.
    Evaluation,
}

/// How many bidders a lot needs.
#[derive(Debug, Clone, Copy)]
pub struct Minimum {
    /// How many.
    pub bidders: i64,
    /// Who says so.
    pub article: Article,
}

impl Minimum {
    /// Of a project at a step. Rule parameters `procurement.{method}.minimum_…`.
    pub fn of(tx: &mut Tx<'_>, project: &Project, path: &str, step: Step) -> ApiResult<Self> {
        let figures = Figures::load(tx, "procurement.", tx.now.local_date())?;
        let method = project.method.as_str();
        let figure = |code: &str, default| {
            figures.integer(&format!("procurement.{method}.{code}"), path).unwrap_or(default)
        };
        let public_service = project.public_service && project.subject == Subject::Services;
        let (bidders, article) = match (project.method, step) {
            (ProcurementMethod::OpenTender | ProcurementMethod::InvitedTender, Step::Qualification) => {
                (figure("minimum_qualified_bidders", 3), Article::Tender44)
            }
            (ProcurementMethod::OpenTender | ProcurementMethod::InvitedTender, Step::Evaluation) => {
                (figure("minimum_substantive_bidders", 3), Article::Gpl36)
            }
            (ProcurementMethod::Negotiation, _) => (figure("minimum_suppliers", 3), Article::Gpl38),
            (ProcurementMethod::Quotation, _) => (figure("minimum_suppliers", 3), Article::Order74),
            (ProcurementMethod::Consultation, _) if public_service => {
                (figure("public_service_minimum_suppliers", 2), Article::Consultation124)
            }
            (ProcurementMethod::Consultation, _) => {
                (figure("minimum_suppliers", 3), Article::Consultation214)
            }
            (ProcurementMethod::SingleSource, _) => (1, Article::Gpl31),
        };
        Ok(Self { bidders, article })
    }

    /// 409 `too-few-bidders` where a lot has fewer.
    pub fn require(self, lot: &Lot, bidders: usize) -> ApiResult<()> {
        if i64::try_from(bidders).is_ok_and(|bidders| bidders >= self.bidders) {
            return Ok(());
        }
        let (number, least) = (lot.number, self.bidders);
        let zh = format!("第 {number} 包合格供应商 {bidders} 家，不足 {least} 家");
        let en = format!("Lot {number} has {bidders} bidders left; {least} are needed");
        let problem = self.article.refuses(ProblemType::TooFewBidders, &zh, &en);
        Err(problem.with("lot_id", lot.id).with("bidders", bidders).with("needed", least))
    }
}
