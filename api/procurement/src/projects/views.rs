//! What clients see of projects.

use super::consultation::{self, About};
use super::ending::what_follows;
use super::figures::Law;
use super::files::{self, File};
use super::part_views::{ClocksView, CriterionView, LotView, TermsView};
use super::requests::FailureGrounds;
use super::state::{Event, Status};
use super::store::{self, Clocks, Project};
use super::terms::{ProcurementMethod, Subject};
use super::{invitations, split};
use crate::suppliers;
use citong_identity::organizations;
use citong_kernel::policy::sees_procurement;
use citong_kernel::problem::Language;
use citong_kernel::{Action, ApiResult, Id, Timestamp, Tx, of, page_schema};
use serde::Serialize;
use utoipa::ToSchema;

/// Something that nobody is stopped by yet.
#[derive(Debug, Serialize, ToSchema)]
pub struct WarningView {
    /// Stable code for machines.
    pub code: &'static str,
    /// Words for people.
    pub detail: String,
}

/// Why a project or a lot failed, and what the law lets the purchaser do.
#[derive(Debug, Serialize, ToSchema)]
pub struct FailureView {
    /// 废标情形, of the last failure.
    pub grounds: FailureGrounds,
    /// What follows.
    pub what_follows: Option<String>,
    /// Its article.
    pub article: Option<&'static str>,
}

/// A project 采购项目.
#[derive(Debug, Serialize, ToSchema)]
pub struct ProcurementProjectView {
    /// Its id.
    pub id: Id<of::ProcurementProject>,
    /// 项目编号.
    pub code: String,
    /// 项目名称.
    pub title: String,
    /// What it is about.
    pub description: String,
    /// Where.
    pub region: String,
    /// 采购人.
    pub purchaser_id: Id<of::Organization>,
    /// Its name.
    pub purchaser_name: String,
    /// 采购代理机构.
    pub agency_id: Option<Id<of::Organization>>,
    /// 采购标的.
    pub subject: Subject,
    /// 公共服务项目.
    pub public_service: bool,
    /// The item of the catalogue.
    pub catalogue_code: String,
    /// 预算年度.
    pub fiscal_year: i32,
    /// 采购方式.
    pub method: ProcurementMethod,
    /// Why another method than open tender.
    pub method_reason: Option<String>,
    /// The approval of that method.
    pub method_approval: Option<String>,
    /// 资金来源.
    pub budget_source: Option<String>,
    /// 预算文号.
    pub budget_reference: Option<String>,
    /// 预算项目: the line of the purchaser's budget that pays.
    pub budget_line_id: Option<Id<of::BudgetLine>>,
    /// 预算金额, fen.
    pub budget_fen: i64,
    /// Its state.
    pub status: Status,
    /// Why it failed, was terminated or suspended.
    pub status_reason: Option<String>,
    /// 采购文件.
    pub terms: TermsView,
    /// 评审因素.
    pub criteria: Vec<CriterionView>,
    /// 采购包.
    pub lots: Vec<LotView>,
    /// What happened when.
    pub clocks: ClocksView,
    /// Who wrote the specification; for the purchaser's side.
    pub author_supplier_ids: Option<Vec<Id<of::Supplier>>>,
    /// 征求意见采纳情况.
    pub consultation_summary: Option<String>,
    /// SHA-256 of the seed of the draw of an invited tender.
    pub invitation_seed_hash: Option<String>,
    /// Why it, or a lot of it, failed.
    pub failure: Option<FailureView>,
    /// What the purchaser's side should look at.
    pub warnings: Vec<WarningView>,
    /// What this caller can do now.
    pub available_actions: Vec<&'static str>,
    /// Grows with every change.
    pub version: i64,
    /// When it was entered.
    pub created_at: Timestamp,
    /// When it last changed.
    pub updated_at: Timestamp,
}

impl ProcurementProjectView {
    /// The project as this caller may see it.
    pub fn of(tx: &mut Tx<'_>, row: Project) -> ApiResult<Self> {
        let path = store::region_path(tx, &row)?;
        let inside = sees_procurement(tx.caller(), &store::scope(&row, &path));
        let (clocks, file) = (store::clocks(tx, row.id)?, files::file(tx, row.id)?);
        let warnings = if inside { warnings(tx, &row, &clocks)? } else { Vec::new() };
        let available_actions = available_actions(tx, &row, &path, &clocks, &file)?;
        let language = tx.cx.language;
        Ok(Self {
            terms: TermsView::of(store::terms(tx, row.id)?, &file),
            criteria: store::criteria(tx, row.id)?.into_iter().map(CriterionView::from).collect(),
            lots: store::lots(tx, row.id)?.into_iter().map(LotView::from).collect(),
            clocks: ClocksView::of(&clocks, &file),
            author_supplier_ids: if inside { Some(files::authors(tx, row.id)?) } else { None },
            invitation_seed_hash: invitations::draw_of(tx, row.id)?.map(|draw| draw.seed_hash),
            failure: file.failure_grounds.map(|grounds| failure(grounds, language)),
            purchaser_name: organizations::find(tx, row.purchaser_id)?.name,
            consultation_summary: file.consultation_summary,
            warnings,
            available_actions,
            id: row.id,
            code: row.code,
            title: row.title,
            description: row.description,
            region: row.region,
            purchaser_id: row.purchaser_id,
            agency_id: row.agency_id,
            subject: row.subject,
            public_service: row.public_service,
            catalogue_code: row.catalogue_code,
            fiscal_year: row.fiscal_year,
            method: row.method,
            method_reason: row.method_reason,
            method_approval: row.method_approval,
            budget_source: row.budget_source,
            budget_reference: row.budget_reference,
            budget_line_id: row.budget_line_id,
            budget_fen: row.budget_fen,
            status: row.status,
            status_reason: row.status_reason,
            version: row.version,
            created_at: row.created_at,
            updated_at: row.updated_at,
        })
    }
}

fn failure(grounds: FailureGrounds, language: Language) -> FailureView {
    let follows = what_follows(grounds);
    FailureView {
        grounds,
        what_follows: follows.map(|(zh, en, _)| language.pick(zh, en).to_owned()),
        article: follows.map(|(.., article)| language.pick(article.zh(), article.en())),
    }
}

fn warnings(tx: &mut Tx<'_>, row: &Project, clocks: &Clocks) -> ApiResult<Vec<WarningView>> {
    let mut warnings = Vec::new();
    let language = tx.cx.language;
    let mut warn = |code, zh: &str, en: &str| {
        warnings.push(WarningView { code, detail: language.pick(zh, en).to_owned() });
    };
    let planned = matches!(row.status, Status::Plan | Status::NeedConsulted);
    if planned && (row.budget_source.is_none() || row.budget_reference.is_none()) {
        warn("budget_missing", "公告前须填写资金来源和预算文号", "Name the budget before the publication");
    }
    if planned {
        let law = Law::load(tx, &row.region, tx.now.local_date())?;
        let related = split::related(tx, row)?;
        if split::is_split(&law, row, &related) {
            let (zh, en) = (
                "与同年度同品目其他项目累计超过公开招标数额标准，涉嫌化整为零",
                "With others of this item and year it goes beyond the threshold of open tender",
            );
            warn("split_purchase", zh, en);
        }
        if row.budget_fen >= law.open_tender_threshold() && row.method != ProcurementMethod::OpenTender {
            let (zh, en) =
                ("达到公开招标数额标准，须经批准", "At the threshold of open tender it needs an approval");
            warn("approval_needed", zh, en);
        }
    }
    if row.status == Status::Plan && clocks.consultation_until.is_some_and(|until| until <= tx.now) {
        let open = consultation::unanswered(tx, row.id, About::Requirement)?.len();
        let (zh, en) = (
            format!("征求意见已届满，{open} 条意见待答复"),
            format!("The consultation is over, {open} opinions wait for an answer"),
        );
        warn("consultation_over", &zh, &en);
    }
    if row.status == Status::Notice && !crate::bids::custody_complete(tx, row.id)? {
        let (zh, en) =
            ("密钥保管人未齐，尚不能接收投标文件", "The keys are not in custody: no bids are received");
        warn("custody_incomplete", zh, en);
    }
    Ok(warnings)
}

/// What the state and the policy let this caller do; rules with figures of their own may still refuse.
fn available_actions(
    tx: &mut Tx<'_>,
    row: &Project,
    path: &str,
    clocks: &Clocks,
    file: &File,
) -> ApiResult<Vec<&'static str>> {
    let scope = store::scope(row, path);
    let planned = matches!(row.status, Status::Plan | Status::NeedConsulted);
    let announced = store::is_announced(tx, row.id)?;
    let consulting = clocks.consultation_until;
    let receiving = matches!(row.status, Status::Notice | Status::OpenForBids)
        && clocks.bids_due_at.is_some_and(|due| tx.now < due);
    let over = clocks.bids_due_at.is_some_and(|due| tx.now >= due);
    let before_opening = planned
        || matches!(row.status, Status::Notice | Status::OpenForBids | Status::Suspended)
            && clocks.opened_at.is_none();
    let undrawn = row.method == ProcurementMethod::InvitedTender && !invitations::is_drawn(tx, row.id)?;
    let single = row.method == ProcurementMethod::SingleSource && file.publicity_from.is_none();
    let can = |event: Event| row.status.on(event).is_some();
    let offered = [
        ("update", Action::UpdateProcurementProject, planned),
        ("delete", Action::DeleteProcurementProject, row.status == Status::Plan && !announced),
        ("consult", Action::ConsultRequirement, can(Event::ConsultNeed)),
        (
            "close-consultation",
            Action::CloseConsultation,
            can(Event::ConsultNeed) && consulting.is_some_and(|until| until <= tx.now),
        ),
        ("publicity", Action::PublicizeSingleSource, planned && single),
        ("draw-invitations", Action::DrawInvitations, planned && undrawn),
        ("publish", Action::PublishProcurementProject, can(Event::Publish)),
        ("clarify", Action::ClarifyProcurementProject, receiving),
        ("register-key", Action::RegisterCustodian, before_opening && !planned),
        ("open", Action::OpenBids, can(Event::Open) && over),
        ("qualify", Action::QualifyProject, can(Event::Qualify)),
        ("evaluate", Action::EvaluateProject, can(Event::Evaluate)),
        ("award", Action::AwardProject, can(Event::Award)),
        ("publish-result", Action::PublishResult, can(Event::PublishResult)),
        ("sign", Action::SignContract, can(Event::Sign)),
        ("fail", Action::FailProcurementProject, can(Event::Fail)),
        ("terminate", Action::TerminateProcurementProject, can(Event::Terminate) && before_opening),
    ];
    // Suppliers bid for whoever buys: their grants name their own organization.
    let bids = receiving && !suppliers::acted_for(tx)?.is_empty();
    let of_suppliers = [("ask", bids), ("bid", bids && row.status == Status::OpenForBids)];
    let allowed = offered.into_iter().filter(|(_, action, now)| *now && tx.may(*action, &scope));
    let allowed = allowed.map(|(name, ..)| name);
    Ok(allowed.chain(of_suppliers.into_iter().filter(|(_, now)| *now).map(|(name, _)| name)).collect())
}

/// A project in a list.
#[derive(Debug, Serialize, ToSchema)]
pub struct ProcurementProjectSummary {
    /// Its id.
    pub id: Id<of::ProcurementProject>,
    /// 项目编号.
    pub code: String,
    /// 项目名称.
    pub title: String,
    /// Where.
    pub region: String,
    /// 采购人.
    pub purchaser_id: Id<of::Organization>,
    /// 采购标的.
    pub subject: Subject,
    /// The item of the catalogue.
    pub catalogue_code: String,
    /// 预算年度.
    pub fiscal_year: i32,
    /// 采购方式.
    pub method: ProcurementMethod,
    /// 预算金额, fen.
    pub budget_fen: i64,
    /// Its state.
    pub status: Status,
    /// 公告发布.
    pub published_at: Option<Timestamp>,
    /// 提交截止.
    pub bids_due_at: Option<Timestamp>,
    /// Grows with every change.
    pub version: i64,
    /// When it was entered.
    pub created_at: Timestamp,
    /// When it last changed.
    pub updated_at: Timestamp,
}

impl From<(Project, Clocks)> for ProcurementProjectSummary {
    fn from((row, clocks): (Project, Clocks)) -> Self {
        Self {
            id: row.id,
            code: row.code,
            title: row.title,
            region: row.region,
            purchaser_id: row.purchaser_id,
            subject: row.subject,
            catalogue_code: row.catalogue_code,
            fiscal_year: row.fiscal_year,
            method: row.method,
            budget_fen: row.budget_fen,
            status: row.status,
            published_at: clocks.published_at,
            bids_due_at: clocks.bids_due_at,
            version: row.version,
            created_at: row.created_at,
            updated_at: row.updated_at,
        }
    }
}

page_schema!(ProcurementProjectPage, ProcurementProjectSummary);
