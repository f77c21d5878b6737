//! How large a panel must be and of whom (采购法第三十八条, 87号第四十七条).

use super::store::Stratum;
use super::views::DrawPanel;
use crate::law::Article;
use crate::projects::{ProcurementMethod, Project, Terms};
use citong_identity::grants::{self, Holder};
use citong_kernel::check::Check;
use citong_kernel::policy::Role;
use citong_kernel::rule_params::Figures;
use citong_kernel::{ApiResult, FieldError, Id, Problem, ProblemType, Tx, of};

/// What the law says of a panel.
#[derive(Debug, Clone, Copy)]
pub struct Requirement {
    /// How many people at least.
    pub minimum: i64,
    /// The part of them that must be experts: numerator and denominator.
    pub experts: (i64, i64),
    /// Which article says so.
    pub article: Article,
}

/// A panel to draw.
#[derive(Debug, Clone)]
pub struct Plan {
    /// How many people.
    pub size: i32,
    /// Whom the purchaser names.
    pub representatives: Vec<Id<of::User>>,
    /// What experts are drawn from.
    pub strata: Vec<Stratum>,
}

/// What the law says of the panel of a project. Rule parameters `procurement.{method}.panel_…`.
pub fn requirement(tx: &mut Tx<'_>, project: &Project, terms: &Terms, path: &str) -> ApiResult<Requirement> {
    let figures = Figures::load(tx, "procurement.", tx.now.local_date())?;
    let method = project.method.as_str();
    let figure = |code: &str, default| {
        figures.integer(&format!("procurement.{method}.{code}"), path).unwrap_or(default)
    };
    let fraction = figures.value(&format!("procurement.{method}.panel_expert_fraction"), path);
    let part = |name: &str, default| fraction.as_ref().and_then(|f| f[name].as_i64()).unwrap_or(default);
    let experts = (part("num", 2), part("den", 3));
    let threshold = figures.integer("procurement.threshold.open_tender_city_county_fen", path);
    let at_threshold = project.budget_fen >= threshold.unwrap_or(200_000_000);
    let (minimum, article) = match project.method {
        ProcurementMethod::OpenTender | ProcurementMethod::InvitedTender => {
            let large =
                terms.complex || project.budget_fen >= figure("panel_large_budget_fen", 1_000_000_000);
            let minimum = if large { figure("panel_large_minimum", 7) } else { figure("panel_minimum", 5) };
            (minimum, Article::Tender47)
        }
        ProcurementMethod::Negotiation | ProcurementMethod::Quotation if at_threshold => {
            let code = "procurement.negotiation.panel_minimum_at_tender_threshold";
            (figures.integer(code, path).unwrap_or(5), Article::Order74)
        }
        ProcurementMethod::Negotiation => (figure("panel_minimum", 3), Article::Gpl38),
        ProcurementMethod::Quotation => (figure("panel_minimum", 3), Article::Order74),
        ProcurementMethod::Consultation => (figure("panel_minimum", 3), Article::Consultation214),
        ProcurementMethod::SingleSource => {
            return Err(Problem::new(ProblemType::Conflict)
                .detail("单一来源采购不组建评审委员会", "Single-source purchases have no panel"));
        }
    };
    Ok(Requirement { minimum, experts, article })
}

/// The panel that is asked for, where it is as the law says: 422 for what the request says wrongly, 409
/// `panel-incomplete` for what the documents do.
pub fn plan(
    tx: &mut Tx<'_>,
    (project, terms): (&Project, &Terms),
    path: &str,
    asked: &DrawPanel,
) -> ApiResult<Plan> {
    let required = requirement(tx, project, terms, path)?;
    let documented = terms.panel_size.map_or(required.minimum, i64::from);
    let size = asked.size.unwrap_or(documented);
    let mut check = Check::new();
    if let Some(fault) = size_fault(size, &required) {
        if asked.size.is_none() {
            return Err(required.article.refuses(ProblemType::PanelIncomplete, &fault.zh, &fault.en));
        }
        check.push(fault);
    }
    let representatives = i64::try_from(asked.purchaser_representatives.len()).unwrap_or(i64::MAX);
    let (num, den) = required.experts;
    if (size - representatives) * den < size * num {
        let (zh, en) = ("评审专家不得少于成员总数的三分之二", "At least two thirds must be experts");
        check.push(required.article.fault("/purchaser_representatives", "too_many", zh, en));
    }
    check_representatives(tx, project, &asked.purchaser_representatives, &mut check)?;
    let experts = i32::try_from(size - representatives).unwrap_or(0);
    let strata = match &asked.strata {
        Some(strata) => checked_strata(strata, experts, &mut check),
        None => vec![Stratum { domain: project.catalogue_code.clone(), count: experts }],
    };
    check.done()?;
    let representatives = asked.purchaser_representatives.clone();
    Ok(Plan { size: i32::try_from(size).map_err(Problem::internal)?, representatives, strata })
}

fn size_fault(size: i64, required: &Requirement) -> Option<FieldError> {
    let least = required.minimum;
    if size % 2 == 0 {
        let (zh, en) = ("评审委员会成员人数应当为单数", "The number of members must be odd");
        return Some(required.article.fault("/size", "even", zh, en));
    }
    let (zh, en) = (format!("成员人数须为 {least}–99 人"), format!("There must be {least} to 99 members"));
    (!(least..=99).contains(&size)).then(|| required.article.fault("/size", "out_of_range", &zh, &en))
}

fn checked_strata(strata: &[Stratum], experts: i32, check: &mut Check) -> Vec<Stratum> {
    if !(1..=20).contains(&strata.len()) {
        check.fault("/strata", "out_of_range", "须有 1–20 个专业", "There must be 1 to 20");
    }
    for (i, stratum) in strata.iter().enumerate() {
        check.name(&format!("/strata/{i}/domain"), &stratum.domain, 1..=20);
        check.range(&format!("/strata/{i}/count"), stratum.count, 1..=99);
    }
    let sum: i64 = strata.iter().map(|stratum| i64::from(stratum.count)).sum();
    if sum != i64::from(experts) {
        let (zh, en) = (format!("各专业人数合计须为 {experts}"), format!("They must sum up to {experts}"));
        check.fault("/strata", "wrong_sum", zh, en);
    }
    strata.to_vec()
}

/// Representatives work for the purchaser, and each is named once.
fn check_representatives(
    tx: &mut Tx<'_>,
    project: &Project,
    named: &[Id<of::User>],
    check: &mut Check,
) -> ApiResult<()> {
    for (i, user) in named.iter().enumerate() {
        let grants = grants::of_holder(tx, Holder::User(*user))?;
        let works_there = grants.iter().any(|grant| {
            grant.role == Role::Purchaser && grant.organization_id == Some(project.purchaser_id)
        });
        let at = format!("/purchaser_representatives/{i}");
        if !works_there {
            let (zh, en) = ("不是采购人的工作人员", "They do not work for the purchaser");
            check.fault(at.clone(), "not_of_the_purchaser", zh, en);
        }
        if named.iter().take(i).any(|before| before == user) {
            check.fault(at, "duplicate", "重复", "Named twice");
        }
    }
    Ok(())
}
