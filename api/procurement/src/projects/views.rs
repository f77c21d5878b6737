//! What clients see of projects.

use super::consultation::{self, About};
use super::ending::what_follows;
use super::figures::Law;
use super::files::{self, File};
use super::requests::FailureGrounds;
use super::state::{Event, LotStatus, Status};
use super::store::{self, Clocks, Criterion, Lot, Project};
use super::terms::{AwardMethod, ProcurementMethod, Subject, Terms, TieBreak};
use super::{invitations, split};
use crate::points::Points;
use citong_identity::organizations;
use citong_kernel::policy::sees_procurement;
use citong_kernel::problem::Language;
use citong_kernel::{Action, ApiResult, Id, LocalDate, Timestamp, Tx, of, page_schema};
use serde::Serialize;
use utoipa::ToSchema;

/// 采购文件.
#[derive(Debug, Serialize, ToSchema)]
pub struct TermsView {
    /// 采购需求.
    pub requirement: String,
    /// 评审方法.
    pub award_method: AwardMethod,
    /// 价格分权重, percent; 0 where the price is not scored.
    pub price_weight: i32,
    /// 执行国家统一定价标准.
    pub state_fixed_price: bool,
    /// 专门面向中小企业.
    pub sme_reserved: bool,
    /// Why it is not, although it is small.
    pub sme_exemption_reason: Option<String>,
    /// 小微企业价格扣除, percent.
    pub small_micro_deduction_percent: Option<i32>,
    /// 接受联合体或者分包.
    pub consortium_allowed: bool,
    /// Deduction for a consortium with small businesses, percent.
    pub consortium_deduction_percent: Option<i32>,
    /// 投标保证金, fen.
    pub bid_deposit_fen: i64,
    /// 履约保证金, percent of the contract.
    pub performance_deposit_percent: i32,
    /// What decides between equal bids.
    pub tie_break: TieBreak,
    /// 技术复杂、社会影响较大.
    pub complex: bool,
    /// How many evaluate.
    pub panel_size: Option<i32>,
    /// 合同履行期限, months.
    pub contract_months: i32,
    /// Whether it may run up to three years.
    pub recurring: bool,
    /// From when nothing of this changes.
    pub frozen_at: Option<Timestamp>,
}

impl TermsView {
    fn of(row: Terms, file: &File) -> Self {
        Self {
            requirement: row.requirement,
            award_method: row.award_method,
            price_weight: row.price_weight,
            state_fixed_price: row.state_fixed_price,
            sme_reserved: row.sme_reserved,
            sme_exemption_reason: file.sme_exemption_reason.clone(),
            small_micro_deduction_percent: row.small_micro_deduction_percent,
            consortium_allowed: row.consortium_allowed,
            consortium_deduction_percent: row.consortium_deduction_percent,
            bid_deposit_fen: row.bid_deposit_fen,
            performance_deposit_percent: row.performance_deposit_percent,
            tie_break: row.tie_break,
            complex: row.complex,
            panel_size: row.panel_size,
            contract_months: row.contract_months,
            recurring: row.recurring,
            frozen_at: row.frozen_at,
        }
    }
}

/// 评审因素.
#[derive(Debug, Serialize, ToSchema)]
pub struct CriterionView {
    /// Its id.
    pub id: Id<of::Criterion>,
    /// Names it within the project.
    pub code: String,
    /// 名称.
    pub name: String,
    /// 评分标准.
    pub description: String,
    /// 分值.
    pub max_points: Points,
}

impl From<Criterion> for CriterionView {
    fn from(row: Criterion) -> Self {
        let Criterion { id, code, name, description, max_points, .. } = row;
        Self { id, code, name, description, max_points }
    }
}

/// 采购包.
#[derive(Debug, Serialize, ToSchema)]
pub struct LotView {
    /// Its id.
    pub id: Id<of::Lot>,
    /// 包号, from 1.
    pub number: i32,
    /// 名称.
    pub title: String,
    /// 预算, fen.
    pub budget_fen: i64,
    /// 最高限价, fen: a bid above it is invalid.
    pub limit_price_fen: i64,
    /// Its state.
    pub status: LotStatus,
    /// Why it failed.
    pub failure_reason: Option<String>,
}

impl From<Lot> for LotView {
    fn from(row: Lot) -> Self {
        Self {
            limit_price_fen: row.ceiling_fen(),
            id: row.id,
            number: row.number,
            title: row.title,
            budget_fen: row.budget_fen,
            status: row.status,
            failure_reason: row.failure_reason,
        }
    }
}

/// What happened when, and until when something may happen. A term ends at the instant given, excluded.
#[derive(Debug, Serialize, ToSchema)]
pub struct ClocksView {
    /// 征求意见自.
    pub consultation_from: Option<Timestamp>,
    /// 征求意见至.
    pub consultation_until: Option<Timestamp>,
    /// 单一来源公示自.
    pub publicity_from: Option<Timestamp>,
    /// 单一来源公示至.
    pub publicity_until: Option<Timestamp>,
    /// 公告发布.
    pub published_at: Option<Timestamp>,
    /// 公告期限届满.
    pub notice_until: Option<Timestamp>,
    /// 采购文件提供期限届满.
    pub documents_until: Option<Timestamp>,
    /// From when bids are received.
    pub bids_from: Option<Timestamp>,
    /// 提交投标文件截止、开标.
    pub bids_due_at: Option<Timestamp>,
    /// 开标.
    pub opened_at: Option<Timestamp>,
    /// 资格审查完成.
    pub qualified_at: Option<Timestamp>,
    /// 评审完成.
    pub evaluated_at: Option<Timestamp>,
    /// 确定中标人.
    pub awarded_at: Option<Timestamp>,
    /// 结果公告.
    pub result_published_at: Option<Timestamp>,
    /// 结果公告期限届满.
    pub result_until: Option<Timestamp>,
    /// 质疑期限届满.
    pub challenge_until: Option<Timestamp>,
    /// 签订合同期限届满.
    pub sign_until: Option<Timestamp>,
    /// 合同签订.
    pub contracted_at: Option<Timestamp>,
    /// 验收.
    pub accepted_at: Option<Timestamp>,
    /// 付清.
    pub paid_at: Option<Timestamp>,
    /// 废标、终止.
    pub ended_at: Option<Timestamp>,
    /// 档案保存至.
    pub archive_until: Option<LocalDate>,
}

impl ClocksView {
    fn of(row: &Clocks, file: &File) -> Self {
        Self {
            consultation_from: row.consultation_from,
            consultation_until: row.consultation_until,
            publicity_from: file.publicity_from,
            publicity_until: file.publicity_until,
            published_at: row.published_at,
            notice_until: row.notice_until,
            documents_until: row.documents_until,
            bids_from: row.bids_from,
            bids_due_at: row.bids_due_at,
            opened_at: row.opened_at,
            qualified_at: row.qualified_at,
            evaluated_at: row.evaluated_at,
            awarded_at: row.awarded_at,
            result_published_at: row.result_published_at,
            result_until: row.result_until,
            challenge_until: row.challenge_until,
            sign_until: row.sign_until,
            contracted_at: row.contracted_at,
            accepted_at: row.accepted_at,
            paid_at: row.paid_at,
            ended_at: row.ended_at,
            archive_until: row.archive_until.map(LocalDate),
        }
    }
}

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
        ("fail", Action::FailProcurementProject, can(Event::Fail)),
        ("terminate", Action::TerminateProcurementProject, can(Event::Terminate) && before_opening),
    ];
    let allowed = offered.into_iter().filter(|(_, action, now)| *now && tx.may(*action, &scope));
    Ok(allowed.map(|(name, ..)| name).collect())
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
