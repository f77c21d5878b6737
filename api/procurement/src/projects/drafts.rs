//! Planning a project 编制采购计划: entering, changing and dropping one that is not published.

use super::draft_checks::{check_draft, found_or_fault};
use super::drafting;
use super::figures::{Law, panel_minimum};
use super::files::{self, File};
use super::invitations;
use super::limits::award_methods;
use super::requests::{
    AskedSubject, CreateProcurementProject, CriterionBody, LotBody, TermsBody, UpdateProcurementProject,
};
use super::state::{Event, LotStatus, Status};
use super::store::{self, Criterion, Lot, Project};
use super::terms::{AwardMethod, ProcurementMethod, Subject, Terms, TieBreak};
use crate::law::Article;
use chrono::Datelike;
use citong_identity::{organizations, regions};
use citong_kernel::call::IfMatch;
use citong_kernel::check::Check;
use citong_kernel::lifecycle::next;
use citong_kernel::policy::{Role, Scope};
use citong_kernel::{Action, ApiResult, Id, Problem, ProblemType, Tx, of};
use std::collections::BTreeSet;

/// A project with all that belongs to it, as it is to be written.
#[derive(Debug, Clone)]
pub struct Draft {
    /// The project.
    pub project: Project,
    /// 采购文件.
    pub terms: Terms,
    /// What the file says.
    pub file: File,
    /// 评审因素.
    pub criteria: Vec<CriterionBody>,
    /// 采购包; `None` where they stay as they are.
    pub lots: Option<Vec<LotBody>>,
    /// Who wrote the specification.
    pub authors: Vec<Id<of::Supplier>>,
    /// Who is asked by name.
    pub invited: Vec<Id<of::Supplier>>,
}

/// Plans a project.
pub fn create(tx: &mut Tx<'_>, new: &CreateProcurementProject) -> ApiResult<Project> {
    let mut check = Check::new();
    let subject = subject_of(new.subject, &mut check);
    let (Some(purchaser), Some(subject)) = (purchaser_of(tx, new, &mut check)?, subject) else {
        check.done()?;
        return Err(Problem::internal("a draft without purchaser or subject has a fault"));
    };
    let region = region_of(tx, new, &purchaser, &mut check)?;
    let path = regions::path_of(tx, &region)?;
    let scope = Scope { region_path: Some(&path), organization: Some(purchaser.id), owner: None };
    tx.require(Action::CreateProcurementProject, &scope)?;
    let law = Law::load(tx, &region, tx.now.local_date())?;
    let mut draft = drafted(tx, new, (purchaser.id, region, subject), &law, &mut check);
    apply_terms(&mut draft.terms, &new.terms, &mut check);
    fill_in(&mut draft, &new.terms, &law);
    check_draft(tx, &law, &draft, check)?;
    draft.project.code = files::next_code(tx, &draft.project.region, draft.project.fiscal_year)?;
    drafting::insert(tx, &draft.project, &draft.terms)?;
    write_parts(tx, &draft)?;
    store::find(tx, draft.project.id)
}

fn subject_of(asked: AskedSubject, check: &mut Check) -> Option<Subject> {
    match asked {
        AskedSubject::Goods => Some(Subject::Goods),
        AskedSubject::Services => Some(Subject::Services),
        AskedSubject::Works => {
            let (zh, en) = (
                "工程进行招标投标的，适用《招标投标法》，不在本平台采购",
                "Works follow the Tendering and Bidding Law and are not bought here",
            );
            check.push(Article::Gpl4.fault("/subject", "works", zh, en));
            None
        }
    }
}

fn purchaser_of(
    tx: &mut Tx<'_>,
    new: &CreateProcurementProject,
    check: &mut Check,
) -> ApiResult<Option<organizations::Organization>> {
    let grants = tx.caller().grants.iter().filter(|grant| grant.role == Role::Purchaser);
    let own: BTreeSet<_> = grants.filter_map(|grant| grant.organization).collect();
    let only = if own.len() == 1 { own.first().copied() } else { None };
    let Some(id) = new.purchaser_id.or(only) else {
        check.fault("/purchaser_id", "required", "须指明采购人", "Name the purchaser");
        return Ok(None);
    };
    let found = found_or_fault(organizations::find(tx, id), "/purchaser_id", check)?;
    if let Some(agency) = new.agency_id {
        found_or_fault(organizations::find(tx, agency), "/agency_id", check)?;
    }
    Ok(found)
}

/// The purchaser's region, or one inside it: figures of law differ by region, and nobody picks theirs.
fn region_of(
    tx: &mut Tx<'_>,
    new: &CreateProcurementProject,
    purchaser: &organizations::Organization,
    check: &mut Check,
) -> ApiResult<String> {
    let Some(region) = &new.region else { return Ok(purchaser.region.clone()) };
    let inside = regions::exists(tx, region)?
        && regions::path_of(tx, region)?.split('/').any(|code| code == purchaser.region);
    if !inside {
        let (zh, en) = ("须为采购人所在区域或其下级", "It is the purchaser's region, or inside it");
        check.fault("/region", "outside", zh, en);
        return Ok(purchaser.region.clone());
    }
    Ok(region.clone())
}

fn drafted(
    tx: &Tx<'_>,
    new: &CreateProcurementProject,
    (purchaser, region, subject): (Id<of::Organization>, String, Subject),
    law: &Law,
    check: &mut Check,
) -> Draft {
    let id = Id::new(tx.now);
    let by_consultation =
        subject == Subject::Services && law.flag("procurement.consultation.default_for_services", true);
    let default =
        if by_consultation { ProcurementMethod::Consultation } else { ProcurementMethod::OpenTender };
    let method = new.method.unwrap_or(default);
    let lots = lots_of(new, check);
    let fiscal_year = new.fiscal_year.unwrap_or_else(|| tx.now.local_date().year());
    let project = Project {
        id,
        code: String::new(),
        title: new.title.trim().to_owned(),
        description: new.description.trim().to_owned(),
        region,
        purchaser_id: purchaser,
        agency_id: new.agency_id,
        subject,
        public_service: new.public_service,
        catalogue_code: new.catalogue_code.clone(),
        fiscal_year,
        method,
        method_reason: trimmed(new.method_reason.as_deref()),
        method_approval: trimmed(new.method_approval.as_deref()),
        budget_source: trimmed(new.budget_source.as_deref()),
        budget_reference: trimmed(new.budget_reference.as_deref()),
        budget_line_id: new.budget_line_id,
        budget_fen: sum_of(&lots),
        status: Status::Plan,
        status_reason: None,
        created_by: tx.caller().label(),
        next_check_at: None,
        version: 1,
        created_at: tx.now,
        updated_at: tx.now,
    };
    let mut file = File::empty(id);
    file.sme_exemption_reason = trimmed(new.sme_exemption_reason.as_deref());
    Draft {
        terms: plain_terms(tx, &project),
        project,
        file,
        criteria: new.criteria.clone(),
        lots: Some(lots),
        authors: new.author_supplier_ids.clone(),
        invited: new.invited_supplier_ids.clone(),
    }
}

fn lots_of(new: &CreateProcurementProject, check: &mut Check) -> Vec<LotBody> {
    if !new.lots.is_empty() {
        if new.budget_fen.is_some_and(|budget| budget != sum_of(&new.lots)) {
            let (zh, en) = ("预算须为各包预算之和", "The budget is the sum of the lots");
            check.fault("/budget_fen", "not_the_sum", zh, en);
        }
        return new.lots.clone();
    }
    let Some(budget_fen) = new.budget_fen else {
        check.fault("/budget_fen", "required", "须给出预算或采购包", "Give a budget, or lots");
        return Vec::new();
    };
    vec![LotBody { title: new.title.trim().to_owned(), budget_fen, limit_price_fen: None }]
}

fn sum_of(lots: &[LotBody]) -> i64 {
    lots.iter().fold(0i64, |sum, lot| sum.saturating_add(lot.budget_fen))
}

fn trimmed(text: Option<&str>) -> Option<String> {
    text.map(str::trim).filter(|text| !text.is_empty()).map(str::to_owned)
}

fn plain_terms(tx: &Tx<'_>, project: &Project) -> Terms {
    let (fitting, _) = award_methods(project.method);
    Terms {
        project_id: project.id,
        requirement: project.description.clone(),
        award_method: fitting.first().copied().unwrap_or(AwardMethod::NegotiatedPrice),
        price_weight: 0,
        state_fixed_price: false,
        sme_reserved: false,
        small_micro_deduction_percent: None,
        consortium_allowed: false,
        consortium_deduction_percent: None,
        bid_deposit_fen: 0,
        performance_deposit_percent: 0,
        tie_break: TieBreak::TechnicalScore,
        complex: false,
        panel_size: None,
        contract_months: 12,
        recurring: false,
        frozen_at: None,
        updated_at: tx.now,
    }
}

fn apply_terms(terms: &mut Terms, body: &TermsBody, check: &mut Check) {
    let (body, errors) = (body.clone(), check.errors());
    body.requirement.apply(&mut terms.requirement, "/terms/requirement", errors);
    body.award_method.apply(&mut terms.award_method, "/terms/award_method", errors);
    body.price_weight.apply(&mut terms.price_weight, "/terms/price_weight", errors);
    body.state_fixed_price.apply(&mut terms.state_fixed_price, "/terms/state_fixed_price", errors);
    body.sme_reserved.apply(&mut terms.sme_reserved, "/terms/sme_reserved", errors);
    body.small_micro_deduction_percent.apply_optional(&mut terms.small_micro_deduction_percent);
    body.consortium_allowed.apply(&mut terms.consortium_allowed, "/terms/consortium_allowed", errors);
    body.consortium_deduction_percent.apply_optional(&mut terms.consortium_deduction_percent);
    body.bid_deposit_fen.apply(&mut terms.bid_deposit_fen, "/terms/bid_deposit_fen", errors);
    let pointer = "/terms/performance_deposit_percent";
    body.performance_deposit_percent.apply(&mut terms.performance_deposit_percent, pointer, errors);
    body.tie_break.apply(&mut terms.tie_break, "/terms/tie_break", errors);
    body.complex.apply(&mut terms.complex, "/terms/complex", errors);
    body.panel_size.apply_optional(&mut terms.panel_size);
    body.contract_months.apply(&mut terms.contract_months, "/terms/contract_months", errors);
    body.recurring.apply(&mut terms.recurring, "/terms/recurring", errors);
}

/// Lawful defaults of a new project for what was not said.
fn fill_in(draft: &mut Draft, body: &TermsBody, law: &Law) {
    use citong_kernel::Patch::Absent;
    let (terms, budget) = (&mut draft.terms, draft.project.budget_fen);
    if body.price_weight == Absent && terms.award_method == AwardMethod::ComprehensiveScore {
        let points: i64 = draft.criteria.iter().map(|one| i64::from(one.max_points.0)).sum();
        terms.price_weight = i32::try_from((10_000 - points).clamp(0, 10_000) / 100).unwrap_or(0);
    }
    if body.sme_reserved == Absent && draft.file.sme_exemption_reason.is_none() {
        let most = law.figure("procurement.sme.full_reserve_budget_maximum_fen", 200_000_000);
        terms.sme_reserved = budget <= most;
    }
    let compared = terms.award_method != AwardMethod::NegotiatedPrice && !terms.state_fixed_price;
    if body.small_micro_deduction_percent == Absent && compared && !terms.sme_reserved {
        let least = law.figure("procurement.sme.price_deduction_minimum_percent", 10);
        terms.small_micro_deduction_percent = i32::try_from(least).ok();
    }
    if body.panel_size == Absent {
        let least = panel_minimum(law, draft.project.method, budget, terms.complex);
        terms.panel_size = least.and_then(|(least, _)| i32::try_from(least).ok());
    }
}

/// The parts of a project, in place of those that were there.
fn write_parts(tx: &mut Tx<'_>, draft: &Draft) -> ApiResult<()> {
    let id = draft.project.id;
    let criteria = draft.criteria.iter().zip(1..).map(|(one, position)| Criterion {
        id: Id::new(tx.now),
        project_id: id,
        code: one.code.clone(),
        name: one.name.trim().to_owned(),
        description: one.description.trim().to_owned(),
        max_points: one.max_points,
        position,
    });
    let criteria: Vec<_> = criteria.collect();
    drafting::replace_criteria(tx, id, &criteria)?;
    if let Some(lots) = &draft.lots {
        let lots = lots.iter().zip(1..).map(|(lot, number)| Lot {
            id: Id::new(tx.now),
            project_id: id,
            number,
            title: lot.title.trim().to_owned(),
            budget_fen: lot.budget_fen,
            limit_price_fen: lot.limit_price_fen,
            status: LotStatus::Active,
            failure_reason: None,
            version: 1,
            updated_at: tx.now,
        });
        let lots: Vec<_> = lots.collect();
        drafting::replace_lots(tx, &draft.project, &lots)?;
    }
    files::save_file(tx, &draft.file)?;
    files::replace_authors(tx, id, &draft.authors)?;
    if draft.project.method == ProcurementMethod::InvitedTender {
        if !invitations::is_drawn(tx, id)? {
            files::replace_invited(tx, id, &[])?;
        }
        return invitations::commit_seed(tx, id);
    }
    invitations::forget_seed(tx, id)?;
    files::replace_invited(tx, id, &draft.invited)
}

/// The project as it stands, to be changed or checked again.
pub fn load(tx: &mut Tx<'_>, project: Project) -> ApiResult<Draft> {
    let id = project.id;
    let criteria = store::criteria(tx, id)?.into_iter().map(|one| CriterionBody {
        code: one.code,
        name: one.name,
        description: one.description,
        max_points: one.max_points,
    });
    Ok(Draft {
        criteria: criteria.collect(),
        terms: store::terms(tx, id)?,
        file: files::file(tx, id)?,
        lots: None,
        authors: files::authors(tx, id)?,
        invited: if project.method == ProcurementMethod::InvitedTender {
            Vec::new()
        } else {
            files::invited(tx, id)?
        },
        project,
    })
}

/// Changes a project that is not published. Afterwards only a clarification may (实施条例§31, 87号§27).
pub fn update(
    tx: &mut Tx<'_>,
    id: Id<of::ProcurementProject>,
    patch: &UpdateProcurementProject,
    seen: &IfMatch,
) -> ApiResult<Project> {
    let project = store::lock_for(tx, Action::UpdateProcurementProject, id)?;
    seen.check(project.version)?;
    require_unpublished(&project)?;
    let before = project.method;
    let mut draft = load(tx, project)?;
    let mut check = Check::new();
    apply(tx, &mut draft, patch, &mut check)?;
    if before == ProcurementMethod::InvitedTender
        && draft.project.method != before
        && invitations::is_drawn(tx, id)?
    {
        return Err(Article::Gpl34.refuses(
            ProblemType::Conflict,
            "已随机抽取被邀请供应商，不得再变更采购方式",
            "Suppliers were drawn: the method stays",
        ));
    }
    let law = Law::load(tx, &draft.project.region, tx.now.local_date())?;
    check_draft(tx, &law, &draft, check)?;
    draft.terms.updated_at = tx.now;
    drafting::update(tx, &mut draft.project)?;
    drafting::save_terms(tx, &draft.terms)?;
    write_parts(tx, &draft)?;
    Ok(draft.project)
}

/// What is published is frozen; what has ended is over.
pub fn require_unpublished(project: &Project) -> ApiResult<()> {
    match project.status {
        Status::Plan | Status::NeedConsulted => Ok(()),
        Status::Terminated => next(project, Event::Publish).map(drop),
        _ => Err(Problem::new(ProblemType::TermsFrozen)
            .detail(
                format!(
                    "采购文件已发布，只能以澄清或者修改公告变更（{}；{}）",
                    Article::Reg31.zh(),
                    Article::Tender27.zh()
                ),
                format!(
                    "The documents are published: only a clarification changes them ({}; {})",
                    Article::Reg31.en(),
                    Article::Tender27.en()
                ),
            )
            .with("current_status", project.status)),
    }
}

fn apply(
    tx: &mut Tx<'_>,
    draft: &mut Draft,
    patch: &UpdateProcurementProject,
    check: &mut Check,
) -> ApiResult<()> {
    let (patch, row) = (patch.clone(), &mut draft.project);
    let errors = check.errors();
    patch.title.apply(&mut row.title, "/title", errors);
    patch.description.apply(&mut row.description, "/description", errors);
    patch.agency_id.apply_optional(&mut row.agency_id);
    patch.subject.apply(&mut row.subject, "/subject", errors);
    patch.public_service.apply(&mut row.public_service, "/public_service", errors);
    patch.catalogue_code.apply(&mut row.catalogue_code, "/catalogue_code", errors);
    patch.method.apply(&mut row.method, "/method", errors);
    patch.method_reason.apply_optional(&mut row.method_reason);
    patch.method_approval.apply_optional(&mut row.method_approval);
    patch.budget_source.apply_optional(&mut row.budget_source);
    patch.budget_reference.apply_optional(&mut row.budget_reference);
    patch.budget_line_id.apply_optional(&mut row.budget_line_id);
    patch.sme_exemption_reason.apply_optional(&mut draft.file.sme_exemption_reason);
    patch.criteria.apply(&mut draft.criteria, "/criteria", errors);
    patch.author_supplier_ids.apply(&mut draft.authors, "/author_supplier_ids", errors);
    patch.invited_supplier_ids.apply(&mut draft.invited, "/invited_supplier_ids", errors);
    let (mut lots, mut budget) = (Vec::new(), draft.project.budget_fen);
    patch.lots.apply(&mut lots, "/lots", errors);
    patch.budget_fen.apply(&mut budget, "/budget_fen", errors);
    apply_terms(&mut draft.terms, &patch.terms, check);
    if let Some(agency) = draft.project.agency_id {
        found_or_fault(organizations::find(tx, agency), "/agency_id", check)?;
    }
    apply_budget(tx, draft, lots, budget, check)
}

/// New lots make a new budget; a new budget alone is that of the only lot.
fn apply_budget(
    tx: &mut Tx<'_>,
    draft: &mut Draft,
    mut lots: Vec<LotBody>,
    budget: i64,
    check: &mut Check,
) -> ApiResult<()> {
    if lots.is_empty() && budget != draft.project.budget_fen {
        let standing = store::lots(tx, draft.project.id)?;
        let [only] = standing.as_slice() else {
            let (zh, en) =
                ("有多个采购包，请给出各包预算", "There are several lots: give the budget of each");
            check.fault("/budget_fen", "several_lots", zh, en);
            return Ok(());
        };
        let limit_price_fen = only.limit_price_fen.filter(|limit| *limit <= budget);
        lots.push(LotBody { title: only.title.clone(), budget_fen: budget, limit_price_fen });
    }
    if !lots.is_empty() {
        draft.project.budget_fen = sum_of(&lots);
        draft.lots = Some(lots);
    }
    Ok(())
}

/// Drops a plan that nobody has seen. What was announced is terminated instead, and stays on record.
pub fn delete(tx: &mut Tx<'_>, id: Id<of::ProcurementProject>, seen: &IfMatch) -> ApiResult<()> {
    let project = store::lock_for(tx, Action::DeleteProcurementProject, id)?;
    seen.check(project.version)?;
    if project.status != Status::Plan || store::is_announced(tx, id)? {
        return Err(Problem::new(ProblemType::InvalidTransition)
            .detail("已公告或者已结束的项目不能删除", "What was announced or has ended is not deleted")
            .with("current_status", project.status));
    }
    drafting::delete(tx, &project)
}
