//! Confirming, declining, recusing.

use super::draw::{fill, parties};
use super::state::MemberEvent;
use super::store::{self, PanelMember};
use super::views::{ConfirmPanelMember, RecusalRelation};
use crate::evaluation::access::has_role;
use crate::evaluation::experts::{self, ties_of};
use crate::evaluation::reasons::checked_reason;
use crate::law::Article;
use crate::projects::{self, Project, Status};
use citong_kernel::check::Check;
use citong_kernel::lifecycle::{advance, next};
use citong_kernel::policy::Role;
use citong_kernel::{Action, ApiResult, Id, Problem, ProblemType, Tx, of};

/// The caller's own membership, or anybody's for who supervises the project; 404 otherwise: who is on a
/// panel is secret. The project is locked.
fn find_for(tx: &mut Tx<'_>, action: Action, id: Id<of::PanelMember>) -> ApiResult<(Project, PanelMember)> {
    let member = store::member(tx, id)?;
    let project = projects::lock(tx, member.project_id)?;
    let own = tx.caller().user() == Some(member.user_id);
    let supervises = action == Action::RecusePanelMember && has_role(tx, Role::FinanceSupervisor, &project)?;
    if !own && !supervises {
        return Err(Problem::not_found());
    }
    Ok((project, store::member(tx, id)?))
}

/// The member declares that there is no conflict, before seeing any file.
pub fn confirm(
    tx: &mut Tx<'_>,
    id: Id<of::PanelMember>,
    body: &ConfirmPanelMember,
) -> ApiResult<PanelMember> {
    let (project, mut member) = find_for(tx, Action::ConfirmPanelMember, id)?;
    let mut check = Check::new();
    if !body.no_conflict {
        let (zh, en) = ("有利害关系的应当申请回避", "With a conflict, ask to be recused");
        check.push(Article::Reg9.fault("/no_conflict", "must_be_true", zh, en));
    }
    check.done()?;
    require_running(&project)?;
    next(&member, MemberEvent::Confirm)?;
    refuse_ties(tx, &project, &member)?;
    member.confirmed_at = Some(tx.now);
    store::note(tx, &member)?;
    advance(tx, &member, MemberEvent::Confirm, None)?;
    store::member(tx, id)
}

/// What became known since the draw counts too.
fn refuse_ties(tx: &mut Tx<'_>, project: &Project, member: &PanelMember) -> ApiResult<()> {
    if member.expert_id.is_none() {
        return Ok(());
    }
    let parties = parties(tx, project)?;
    let ties = ties_of(tx, &parties)?;
    let expert = experts::find_by_user(tx, member.user_id)?;
    if expert.is_some_and(|expert| ties.bind(&expert)) {
        let (zh, en) = ("登记有与当事人的利害关系，应当回避", "A tie to one of the parties is on record");
        return Err(Article::Reg9.refuses(ProblemType::Recused, zh, en));
    }
    Ok(())
}

/// The member cannot take part; the next in the order of the draw follows.
pub fn decline(tx: &mut Tx<'_>, id: Id<of::PanelMember>, reason: &str) -> ApiResult<PanelMember> {
    let reason = checked_reason(reason)?;
    let (project, member) = find_for(tx, Action::DeclinePanelMember, id)?;
    leave(tx, &project, member, MemberEvent::Decline, reason)
}

/// 回避: by the member, or by the supervisor where a bidder asked for it and it is so.
pub fn recuse(
    tx: &mut Tx<'_>,
    id: Id<of::PanelMember>,
    relation: RecusalRelation,
    reason: &str,
) -> ApiResult<PanelMember> {
    let reason = checked_reason(reason)?;
    let (project, mut member) = find_for(tx, Action::RecusePanelMember, id)?;
    member.relation = Some(relation.as_str().to_owned());
    leave(tx, &project, member, MemberEvent::Recuse, reason)
}

fn leave(
    tx: &mut Tx<'_>,
    project: &Project,
    mut member: PanelMember,
    event: MemberEvent,
    reason: &str,
) -> ApiResult<PanelMember> {
    require_running(project)?;
    next(&member, event)?;
    member.status_reason = Some(reason.to_owned());
    store::note(tx, &member)?;
    advance(tx, &member, event, Some(reason))?;
    if let Some(panel) = store::find(tx, project.id)? {
        fill(tx, project, &panel)?;
    }
    store::member(tx, member.id)
}

/// Nobody joins or leaves once the evaluation is closed.
fn require_running(project: &Project) -> ApiResult<()> {
    let running = [Status::Notice, Status::OpenForBids, Status::Opened, Status::Qualified, Status::Suspended];
    if running.contains(&project.status) {
        return Ok(());
    }
    Err(Problem::new(ProblemType::InvalidTransition)
        .detail("评审已经结束", "The evaluation is over")
        .with("current_status", project.status))
}
