//! What a caller is in an evaluation: who ordered it, who evaluates, who is evaluated, who reads all.

use super::law::Article;
use super::store::Evaluation;
use citong_kernel::policy::{Caller, Grant, Principal, Role, Scope};
use citong_kernel::{Action, ApiResult, Id, Problem, ProblemType, of};

/// What a caller is in one evaluation; may be several.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Parties {
    /// Ordered it: the city office, or the purchaser.
    pub commissioner: bool,
    /// Is of the evaluator's people.
    pub evaluator: bool,
    /// Answers for what is evaluated.
    pub provider: bool,
    /// Reads all.
    pub reader: bool,
}

/// Roles that answer for a body that is evaluated.
const ANSWERING: &[Role] = &[
    Role::VenueManager,
    Role::Supplier,
    Role::VillageOfficer,
    Role::TownshipOfficer,
    Role::CountyAgency,
    Role::Purchaser,
    Role::VolunteerOrg,
];

/// What this caller is in this evaluation.
pub fn of(caller: &Caller, row: &Evaluation, path: &str) -> Parties {
    if matches!(caller.principal, Principal::System) {
        return Parties { commissioner: true, evaluator: true, provider: true, reader: true };
    }
    let any = |is: &dyn Fn(&Grant) -> bool| caller.grants.iter().any(is);
    let here = |grant: &Grant| {
        grant.covers(&Scope { region_path: Some(path), organization: grant.organization, owner: None })
    };
    let provider = Scope { region_path: Some(path), organization: Some(row.provider_id), owner: None };
    Parties {
        commissioner: any(&|grant| match grant.role {
            Role::CityOffice => here(grant),
            Role::Purchaser => grant.organization.is_some() && grant.organization == row.commissioner_id,
            _ => false,
        }),
        evaluator: any(&|grant| {
            grant.role == Role::Evaluator && grant.organization == Some(row.evaluator_id)
        }),
        provider: any(&|grant| {
            let named = grant.organization == Some(row.provider_id) && ANSWERING.contains(&grant.role);
            // A venue's manager answers for the venues of their region.
            named || grant.role == Role::VenueManager && grant.covers(&provider)
        }),
        reader: any(&|grant| grant.role == Role::Auditor && here(grant)),
    }
}

impl Parties {
    /// Whether the caller has a part in it.
    pub const fn any(self) -> bool {
        self.commissioner || self.evaluator || self.provider || self.reader
    }
    /// Whether the action is this caller's.
    pub const fn may(self, action: Action) -> bool {
        match action {
            Action::ApproveEvaluationPlan
            | Action::ApplyThirdPartyEvaluation
            | Action::CancelThirdPartyEvaluation => self.commissioner,
            Action::SubmitEvaluationPlan
            | Action::StartEvaluationFieldwork
            | Action::RecordEvaluationData
            | Action::SealEvaluationData
            | Action::ScoreThirdPartyEvaluation
            | Action::PublishEvaluationDraft
            | Action::AnswerEvaluationObjection => self.evaluator,
            Action::ObjectToThirdPartyEvaluation => self.provider,
            Action::FinalizeThirdPartyEvaluation => self.commissioner || self.evaluator,
            _ => true,
        }
    }
    /// 403 unless it is. Whoever acts for the evaluated is recused from what the other sides do, and the evaluator's
    /// people from what is whoever ordered it; they approve no plan of their own (409).
    pub fn require(self, action: Action) -> ApiResult<()> {
        if !self.may(action) {
            return Err(Problem::forbidden());
        }
        let own = Self { provider: true, ..Self::default() };
        if own.may(action) {
            return Ok(());
        }
        self.require_neutral()?;
        let evaluates = Self { evaluator: true, ..Self::default() }.may(action);
        if !self.evaluator || evaluates {
            return Ok(());
        }
        if action == Action::ApproveEvaluationPlan {
            let zh = "评估方案由委托方批准，评估机构不得自行批准";
            let en = "Whoever ordered the evaluation approves the plan, not the evaluator";
            return Err(Article::ThirdParty42.refuses(ProblemType::FourEyes, zh, en));
        }
        self.require_no_evaluator()
    }
    /// 403 where the caller acts for the evaluated.
    fn require_neutral(self) -> ApiResult<()> {
        if !self.provider {
            return Ok(());
        }
        let zh = "同时代表被评估单位的人员，不得以委托方或者评估机构的身份办理，应当回避";
        let en = "Whoever also acts for the evaluated is recused from what orders and evaluates";
        Err(Article::ThirdParty6.refuses(ProblemType::Recused, zh, en))
    }
    /// 403 where the caller is of the evaluator's people.
    fn require_no_evaluator(self) -> ApiResult<()> {
        if !self.evaluator {
            return Ok(());
        }
        let zh = "评估机构的人员不得以委托方的身份办理，应当回避";
        let en = "The evaluator's people are recused from what is whoever ordered the evaluation";
        Err(Article::ThirdParty6.refuses(ProblemType::Recused, zh, en))
    }
    /// 403 unless the caller may order an evaluation in which they stand like this.
    pub fn require_ordering(self) -> ApiResult<()> {
        self.require_neutral()?;
        self.require_no_evaluator()
    }
}

/// Whether a caller sees every evaluation.
pub fn sees_all(caller: &Caller) -> bool {
    let readers = [Role::CityOffice, Role::Auditor];
    matches!(caller.principal, Principal::System)
        || caller.grants.iter().any(|grant| {
            readers.contains(&grant.role) && grant.region.is_none() && grant.organization.is_none()
        })
}

/// The regions and bodies in which a caller may have a part; wider than [`of`], which decides row by row.
pub fn reach(caller: &Caller) -> (Vec<String>, Vec<Id<of::Organization>>) {
    let watching = [Role::CityOffice, Role::Auditor, Role::VenueManager];
    let grants = caller.grants.iter();
    (
        grants
            .clone()
            .filter(|grant| watching.contains(&grant.role))
            .filter_map(|g| g.region.clone())
            .collect(),
        grants.filter_map(|grant| grant.organization).collect(),
    )
}
