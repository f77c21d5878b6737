//! Who may take part: admitted, of an eligible kind, not barred, not banned.

use super::bans::{self, Ban};
use super::state::SupplierStatus;
use super::store::{self, Found, Supplier, SupplierKind};
use crate::law::Article;
use chrono::NaiveDate;
use citong_kernel::rule_params::Figures;
use citong_kernel::{ApiResult, FieldError, Id, Problem, ProblemType, Tx, of};

/// Why a supplier may not take part.
#[derive(Debug)]
pub enum Ineligible {
    /// 公益一类事业单位、财政保障的群团 (102号§8).
    Barred,
    /// Not among the kinds of 102号§6.
    NotEligible,
    /// Not in the registry now.
    NotAdmitted,
    /// 禁止参加政府采购活动 (采购法§77).
    Banned(Box<Ban>),
}

impl Ineligible {
    const fn reason(&self) -> &'static str {
        match self {
            Self::Barred => "kind_barred",
            Self::NotEligible => "kind_not_eligible",
            Self::NotAdmitted => "not_admitted",
            Self::Banned(_) => "banned",
        }
    }
    const fn words(&self) -> (Article, &'static str, &'static str) {
        match self {
            Self::Barred => (
                Article::Service8,
                "公益一类事业单位、使用事业编制且由财政拨款保障的群团组织不得作为承接主体",
                "Public institutions of class one and mass organizations funded by the state may not supply",
            ),
            Self::NotEligible => {
                (Article::Service6, "该类主体不属于承接主体", "Bodies of this kind may not supply")
            }
            Self::NotAdmitted => (Article::Service6, "供应商未入库", "The supplier is not admitted"),
            Self::Banned(_) => (Article::Gpl77, "供应商在禁止参加政府采购活动期间", "The supplier is banned"),
        }
    }
    /// As a refusal.
    fn problem(&self) -> Problem {
        let (article, zh, en) = self.words();
        let problem = match self {
            Self::Banned(ban) => {
                let (from, until, basis) = (ban.from_on, ban.until_on, &ban.legal_basis);
                let zh = format!("{zh}：{from} 至 {until}，依据：{basis}");
                let en = format!("{en} from {from} to {until}: {basis}");
                let problem = article.refuses(ProblemType::SupplierNotEligible, &zh, &en);
                problem.with("banned_until", until).with("ban_id", ban.id)
            }
            Self::Barred | Self::NotEligible | Self::NotAdmitted => {
                article.refuses(ProblemType::SupplierNotEligible, zh, en)
            }
        };
        problem.with("reason", self.reason())
    }
    /// As a fault of the kind given.
    pub fn fault(&self) -> FieldError {
        let (article, zh, en) = self.words();
        article.fault("/kind", self.reason(), zh, en)
    }
}

/// The kind's name in the rule parameters.
const fn listed_as(kind: SupplierKind) -> &'static str {
    match kind {
        SupplierKind::Enterprise => "enterprise",
        SupplierKind::SocialOrganization => "social_organization",
        SupplierKind::PublicInstitutionClassTwo => "public_institution_type_two",
        SupplierKind::CommercialPublicInstitution => "public_institution_business",
        SupplierKind::RuralCollective => "rural_collective_economic_organization",
        SupplierKind::GrassrootsSelfGoverning => "grassroots_self_governance",
        SupplierKind::Individual => "qualified_individual",
        SupplierKind::PublicInstitutionClassOne => "public_institution_type_one",
        SupplierKind::StateFundedMassOrganization => "mass_organization_with_public_payroll",
    }
}

/// Whether a kind is barred or not eligible, by the lists of the rule parameters; without them by the law
/// as it was in 2020.
pub fn of_kind(figures: &Figures, path: &str, kind: SupplierKind) -> Option<Ineligible> {
    use SupplierKind::{PublicInstitutionClassOne, StateFundedMassOrganization};
    let barred = matches!(kind, PublicInstitutionClassOne | StateFundedMassOrganization);
    let listed = |code: &str| {
        let names = figures.value(code, path)?;
        Some(names.as_array()?.iter().any(|name| name == listed_as(kind)))
    };
    if listed("supplier.barred_kinds").unwrap_or(barred) {
        return Some(Ineligible::Barred);
    }
    (!listed("supplier.eligible_kinds").unwrap_or(!barred)).then_some(Ineligible::NotEligible)
}

/// 409 `supplier-not-eligible` unless its kind may supply and it is not banned on a day.
pub fn require_fit(tx: &mut Tx<'_>, found: &Found, on: NaiveDate) -> ApiResult<()> {
    let figures = Figures::load(tx, "supplier.", on)?;
    if let Some(ineligible) = of_kind(&figures, &found.path, found.row.kind) {
        return Err(ineligible.problem());
    }
    match bans::in_force(tx, &[found.row.id], on)?.into_iter().next() {
        Some(ban) => Err(Ineligible::Banned(Box::new(ban)).problem()),
        None => Ok(()),
    }
}

/// The supplier if it may take part on a day: admitted, of an eligible kind (102号§6), not barred (§8), not
/// banned (采购法§77). 409 `supplier-not-eligible` with the article and a `reason` otherwise.
pub fn require_eligible(tx: &mut Tx<'_>, id: Id<of::Supplier>, on: NaiveDate) -> ApiResult<Supplier> {
    let found = store::fetch(tx, id)?;
    require_fit(tx, &found, on)?;
    if found.row.status != SupplierStatus::Admitted {
        return Err(Ineligible::NotAdmitted.problem());
    }
    Ok(found.row)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_law_alone_bars_two_kinds() {
        let barred = |kind: &&SupplierKind| of_kind(&Figures::default(), "350500", **kind).is_some();
        let barred: Vec<_> = SupplierKind::ALL.iter().filter(barred).collect();
        assert_eq!(
            barred,
            [&SupplierKind::PublicInstitutionClassOne, &SupplierKind::StateFundedMassOrganization]
        );
    }
}
