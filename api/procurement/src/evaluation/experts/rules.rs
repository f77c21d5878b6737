//! Entering, changing and suspending experts.

use super::state::Event;
use super::store::{self, Affiliation, Expert};
use super::views::{CreateExpert, CreateExpertAffiliation, UpdateExpert};
use crate::evaluation::reasons::checked_reason;
use citong_identity::grants::{self, Holder};
use citong_identity::{organizations, regions};
use citong_kernel::call::IfMatch;
use citong_kernel::check::Check;
use citong_kernel::db::Json;
use citong_kernel::lifecycle::advance;
use citong_kernel::policy::{Grant, Role, Scope};
use citong_kernel::{Action, ApiResult, Id, Problem, ProblemType, Tx, of};

/// Enters an expert; the account becomes a reviewer in the expert's region.
pub fn create(tx: &mut Tx<'_>, new: &CreateExpert) -> ApiResult<Expert> {
    let mut expert = Expert {
        id: Id::new(tx.now),
        user_id: new.user_id,
        name: new.name.trim().to_owned(),
        region: new.region.clone(),
        domains: Json(new.domains.clone()),
        employer_id: new.employer_id,
        title: new.title.clone(),
        status: super::ExpertStatus::Active,
        status_reason: None,
        version: 1,
        created_at: tx.now,
        updated_at: tx.now,
    };
    check(tx, &mut expert)?;
    let path = regions::path_of(tx, &expert.region)?;
    tx.require(Action::CreateExpert, &Scope { region_path: Some(&path), ..Scope::default() })?;
    if store::find_by_user(tx, new.user_id)?.is_some() {
        return Err(Problem::new(ProblemType::Duplicate).detail("该账号已是专家", "The account is an expert"));
    }
    store::insert(tx, &expert)?;
    make_reviewer(tx, Action::CreateExpert, &expert.region, expert.user_id, None)?;
    Ok(expert)
}

/// Gives an account the role of a reviewer, if it does not have it.
pub fn make_reviewer(
    tx: &mut Tx<'_>,
    action: Action,
    region: &str,
    user: Id<of::User>,
    organization: Option<Id<of::Organization>>,
) -> ApiResult<()> {
    let holder = Holder::User(user);
    let has = grants::of_holder(tx, holder)?.iter().any(|row| {
        row.role == Role::Reviewer
            && row.region.as_deref() == Some(region)
            && row.organization_id == organization
    });
    if !has {
        let grant = Grant { role: Role::Reviewer, region: Some(region.to_owned()), organization };
        grants::give_all(tx, action, holder, &[grant])?;
    }
    Ok(())
}

fn check(tx: &mut Tx<'_>, expert: &mut Expert) -> ApiResult<()> {
    let mut check = Check::new();
    check.name("/name", &expert.name, 1..=50);
    if let Some(title) = &expert.title {
        check.name("/title", title, 1..=50);
    }
    let domains = &mut expert.domains.0;
    domains.sort_unstable();
    domains.dedup();
    if !(1..=50).contains(&domains.len()) {
        check.fault("/domains", "out_of_range", "须有 1–50 个专业", "There must be 1 to 50");
    }
    for (i, domain) in domains.iter().enumerate() {
        check.name(&format!("/domains/{i}"), domain, 1..=20);
    }
    if !regions::exists(tx, &expert.region)? {
        check.fault("/region", "unknown_region", "没有这个区域", "There is no such region");
    }
    if !store::is_account(tx, expert.user_id)? {
        check.fault("/user_id", "unknown_user", "没有这个账号", "There is no such account");
    }
    if let Some(employer) = expert.employer_id
        && organizations::region_of(tx, employer)?.is_none()
    {
        check.fault("/employer_id", "unknown_organization", "没有这个机构", "There is no such organization");
    }
    check.done()
}

/// Changes what is known of an expert.
pub fn update(
    tx: &mut Tx<'_>,
    id: Id<of::Expert>,
    patch: &UpdateExpert,
    seen: &IfMatch,
) -> ApiResult<Expert> {
    let mut expert = store::find_for(tx, Action::UpdateExpert, id)?;
    seen.check(expert.version)?;
    let (patch, mut faults) = (patch.clone(), Check::new());
    let before = expert.region.clone();
    patch.name.apply(&mut expert.name, "/name", faults.errors());
    patch.region.apply(&mut expert.region, "/region", faults.errors());
    patch.domains.apply(&mut expert.domains.0, "/domains", faults.errors());
    patch.employer_id.apply_optional(&mut expert.employer_id);
    patch.title.apply_optional(&mut expert.title);
    faults.done()?;
    check(tx, &mut expert)?;
    if expert.region != before {
        make_reviewer(tx, Action::UpdateExpert, &expert.region, expert.user_id, None)?;
    }
    store::update(tx, &mut expert)?;
    Ok(expert)
}

/// 暂停: the expert is not drawn until reinstated.
pub fn suspend(tx: &mut Tx<'_>, id: Id<of::Expert>, reason: &str) -> ApiResult<Expert> {
    let reason = checked_reason(reason)?;
    let expert = store::find_for(tx, Action::SuspendExpert, id)?;
    store::set_reason(tx, id, Some(reason))?;
    advance(tx, &expert, Event::Suspend, Some(reason))?;
    store::find_for(tx, Action::SuspendExpert, id)
}

/// 恢复.
pub fn reinstate(tx: &mut Tx<'_>, id: Id<of::Expert>) -> ApiResult<Expert> {
    let expert = store::find_for(tx, Action::ReinstateExpert, id)?;
    store::set_reason(tx, id, None)?;
    advance(tx, &expert, Event::Reinstate, None)?;
    store::find_for(tx, Action::ReinstateExpert, id)
}

/// Notes what ties an expert to an organization.
pub fn add_affiliation(
    tx: &mut Tx<'_>,
    id: Id<of::Expert>,
    new: &CreateExpertAffiliation,
) -> ApiResult<Affiliation> {
    let mut expert = store::find_for(tx, Action::CreateExpertAffiliation, id)?;
    let mut check = Check::new();
    if organizations::region_of(tx, new.organization_id)?.is_none() {
        check.fault(
            "/organization_id",
            "unknown_organization",
            "没有这个机构",
            "There is no such organization",
        );
    }
    if new.until_on.is_some_and(|until| until.0 < new.from_on.0) {
        check.fault("/until_on", "before_beginning", "结束早于开始", "It ends before it begins");
    }
    check.done()?;
    let affiliation = Affiliation {
        id: Id::new(tx.now),
        expert_id: id,
        kind: new.kind,
        organization_id: new.organization_id,
        from_on: new.from_on.0,
        until_on: new.until_on.map(|until| until.0),
        declared_by: tx.caller().label(),
        created_at: tx.now,
    };
    store::insert_affiliation(tx, &mut expert, &affiliation)?;
    Ok(affiliation)
}
