//! The figures of law that hold for a project: by its region, on a day.

use super::terms::ProcurementMethod;
use crate::law::Article;
use chrono::{Days, NaiveDate};
use citong_identity::regions;
use citong_kernel::rule_params::Figures;
use citong_kernel::working_days::{WorkingDays, end_of};
use citong_kernel::{ApiResult, Timestamp, Tx};

/// Figures and working days at one place.
#[derive(Debug, Clone, Default)]
pub struct Law {
    procurement: Figures,
    contract: Figures,
    path: String,
    /// Which days are worked on.
    pub days: WorkingDays,
}

/// A term of days with where its length comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Term {
    /// The code of its figure.
    pub param: &'static str,
    /// How many days.
    pub figure: i64,
    /// Whether working days 工作日 are counted; calendar days 日 otherwise.
    pub working: bool,
    /// Which article demands it.
    pub article: Article,
}

impl Law {
    /// What holds in a region on a day; terms may begin up to 400 days later.
    pub fn load(tx: &mut Tx<'_>, region: &str, on: NaiveDate) -> ApiResult<Self> {
        Ok(Self {
            procurement: Figures::load(tx, "procurement.", on)?,
            contract: Figures::load(tx, "contract.", on)?,
            path: regions::path_of(tx, region)?,
            days: WorkingDays::load(tx, on)?,
        })
    }
    /// A whole number of the law.
    pub fn figure(&self, code: &str, default: i64) -> i64 {
        let figures = if code.starts_with("contract.") { &self.contract } else { &self.procurement };
        figures.integer(code, &self.path).unwrap_or(default)
    }
    /// A yes or no of the law.
    pub fn flag(&self, code: &str, default: bool) -> bool {
        self.procurement.value(code, &self.path).and_then(|value| value.as_bool()).unwrap_or(default)
    }
    /// 公开招标数额标准, in fen.
    pub fn open_tender_threshold(&self) -> i64 {
        self.figure("procurement.threshold.open_tender_city_county_fen", 200_000_000)
    }
    /// A term of calendar days.
    pub fn days_of(&self, param: &'static str, default: i64, article: Article) -> Term {
        Term { param, figure: self.figure(param, default), working: false, article }
    }
    /// A term of working days.
    pub fn working_days_of(&self, param: &'static str, default: i64, article: Article) -> Term {
        Term { param, figure: self.figure(param, default), working: true, article }
    }
    /// The last day of a term that begins with something on `from`.
    pub fn last_day(&self, term: Term, from: NaiveDate) -> NaiveDate {
        if term.working {
            self.days.after_working_days(from, term.figure)
        } else {
            self.days.after_days(from, term.figure)
        }
    }
    /// The first day on which something may happen for which at least this time must be left. The day of
    /// the beginning is not counted, the last one is; a day of rest moves nothing: nobody must act on it.
    pub fn not_before(&self, term: Term, from: NaiveDate) -> NaiveDate {
        if term.working {
            return self.days.after_working_days(from, term.figure);
        }
        let days = u64::try_from(term.figure).unwrap_or(0);
        from.checked_add_days(Days::new(days)).unwrap_or(NaiveDate::MAX)
    }
    /// When such a term is over.
    pub fn end(&self, term: Term, from: NaiveDate) -> Timestamp {
        end_of(self.last_day(term, from))
    }
}

/// From the documents to the deadline 等标期, at least.
pub fn documents_to_deadline(law: &Law, method: ProcurementMethod) -> Option<Term> {
    Some(match method {
        ProcurementMethod::OpenTender => {
            law.days_of("procurement.open_tender.documents_to_deadline_days", 20, Article::Gpl35)
        }
        ProcurementMethod::InvitedTender => {
            law.days_of("procurement.invited_tender.documents_to_deadline_days", 20, Article::Gpl35)
        }
        ProcurementMethod::Consultation => {
            law.days_of("procurement.consultation.documents_to_deadline_days", 10, Article::Consultation10)
        }
        ProcurementMethod::Negotiation => law.working_days_of(
            "procurement.negotiation.documents_to_deadline_working_days",
            3,
            Article::NonTender29,
        ),
        ProcurementMethod::Quotation => law.working_days_of(
            "procurement.quotation.documents_to_deadline_working_days",
            3,
            Article::NonTender45,
        ),
        ProcurementMethod::SingleSource => return None,
    })
}

/// 公告期限, at least.
pub fn notice_period(law: &Law, method: ProcurementMethod) -> Option<Term> {
    let (param, days, article) = match method {
        ProcurementMethod::OpenTender => {
            ("procurement.open_tender.notice_working_days", 5, Article::Tender16)
        }
        ProcurementMethod::InvitedTender => {
            ("procurement.invited_tender.notice_working_days", 5, Article::Tender16)
        }
        ProcurementMethod::Negotiation => {
            ("procurement.negotiation.notice_working_days", 3, Article::Notice135)
        }
        ProcurementMethod::Consultation => {
            ("procurement.consultation.notice_working_days", 3, Article::Notice135)
        }
        ProcurementMethod::Quotation => ("procurement.quotation.notice_working_days", 3, Article::Notice135),
        ProcurementMethod::SingleSource => return None,
    };
    Some(law.working_days_of(param, days, article))
}

/// 采购文件提供期限, at least.
pub fn documents_available(law: &Law, method: ProcurementMethod) -> Option<Term> {
    let (param, article) = match method {
        ProcurementMethod::OpenTender => {
            ("procurement.open_tender.documents_available_working_days", Article::Reg31)
        }
        ProcurementMethod::InvitedTender => {
            ("procurement.invited_tender.documents_available_working_days", Article::Reg31)
        }
        ProcurementMethod::Consultation => {
            ("procurement.consultation.documents_available_working_days", Article::Consultation10)
        }
        ProcurementMethod::Negotiation | ProcurementMethod::Quotation | ProcurementMethod::SingleSource => {
            return None;
        }
    };
    Some(law.working_days_of(param, 5, article))
}

/// How long before the deadline a clarification that may affect the bids must come 澄清或者修改.
pub fn clarification_before_deadline(law: &Law, method: ProcurementMethod) -> Option<Term> {
    Some(match method {
        ProcurementMethod::OpenTender | ProcurementMethod::InvitedTender => {
            law.days_of("procurement.bid.clarification_before_deadline_days", 15, Article::Reg31)
        }
        ProcurementMethod::Consultation => {
            law.days_of("procurement.consultation.clarification_before_days", 5, Article::Consultation10)
        }
        ProcurementMethod::Negotiation => law.working_days_of(
            "procurement.negotiation.clarification_before_working_days",
            3,
            Article::NonTender29,
        ),
        ProcurementMethod::Quotation => law.working_days_of(
            "procurement.quotation.clarification_before_working_days",
            3,
            Article::NonTender45,
        ),
        ProcurementMethod::SingleSource => return None,
    })
}

/// 单一来源公示, at least.
pub fn publicity(law: &Law) -> Term {
    law.working_days_of("procurement.single_source.publicity_working_days", 5, Article::Reg38)
}

/// The smallest panel, with the article that says so. A single source has none.
pub fn panel_minimum(
    law: &Law,
    method: ProcurementMethod,
    budget_fen: i64,
    complex: bool,
) -> Option<(i64, Article)> {
    let tender = |minimum: &str, large: &str, from: &str| {
        let is_large = complex || budget_fen >= law.figure(from, 1_000_000_000);
        if is_large { law.figure(large, 7) } else { law.figure(minimum, 5) }
    };
    let other = |minimum: &str, at_threshold: &str| {
        let is_large = budget_fen >= law.open_tender_threshold();
        if is_large { law.figure(at_threshold, 5) } else { law.figure(minimum, 3) }
    };
    Some(match method {
        ProcurementMethod::OpenTender => (
            tender(
                "procurement.open_tender.panel_minimum",
                "procurement.open_tender.panel_large_minimum",
                "procurement.open_tender.panel_large_budget_fen",
            ),
            Article::Tender47,
        ),
        ProcurementMethod::InvitedTender => (
            tender(
                "procurement.invited_tender.panel_minimum",
                "procurement.invited_tender.panel_large_minimum",
                "procurement.invited_tender.panel_large_budget_fen",
            ),
            Article::Tender47,
        ),
        ProcurementMethod::Negotiation => (
            other(
                "procurement.negotiation.panel_minimum",
                "procurement.negotiation.panel_minimum_at_tender_threshold",
            ),
            Article::NonTender7,
        ),
        ProcurementMethod::Quotation => (
            other(
                "procurement.quotation.panel_minimum",
                "procurement.quotation.panel_minimum_at_tender_threshold",
            ),
            Article::NonTender7,
        ),
        ProcurementMethod::Consultation => (
            other(
                "procurement.consultation.panel_minimum",
                "procurement.consultation.panel_minimum_at_tender_threshold",
            ),
            Article::Consultation14,
        ),
        ProcurementMethod::SingleSource => return None,
    })
}
