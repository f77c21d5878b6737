//! Who is on a panel: asked by whoever shows files to its members or lets them decide.

use super::state::MemberStatus;
use super::store::{self, Panel, PanelMember};
use crate::evaluation::experts;
use crate::law::Article;
use crate::projects::{self, ProcurementMethod, Project};
use citong_kernel::{Action, ApiResult, Id, Problem, ProblemType, Tx, of, policy};

/// Whether and as what the caller is or was on the panel of a project.
pub fn of_caller(tx: &mut Tx<'_>, project: Id<of::ProcurementProject>) -> ApiResult<Option<PanelMember>> {
    match tx.caller().user() {
        Some(user) => store::member_of(tx, project, user),
        None => Ok(None),
    }
}

/// Whether the caller is on the panel of a project and has declared that there is no conflict: only then may
/// they see its files.
pub fn is_confirmed_member(tx: &mut Tx<'_>, project: Id<of::ProcurementProject>) -> ApiResult<bool> {
    Ok(of_caller(tx, project)?.is_some_and(|member| member.status == MemberStatus::Confirmed))
}

/// The caller as a member who decides: 403 for anybody else, `recused` for who had to leave (实施条例第九条).
pub fn require_member(tx: &mut Tx<'_>, project: Id<of::ProcurementProject>) -> ApiResult<PanelMember> {
    let member = of_caller(tx, project)?.ok_or_else(|| {
        Problem::forbidden().detail("不是该项目评审委员会成员", "You are not on the panel of this project")
    })?;
    match member.status {
        MemberStatus::Confirmed => Ok(member),
        MemberStatus::Recused => Err(Article::Reg9.refuses(
            ProblemType::Recused,
            "与供应商有利害关系的评审人员应当回避",
            "Whoever is tied to a supplier stays away",
        )),
        MemberStatus::Declined => {
            Err(Problem::forbidden().detail("已退出该评审委员会", "You have left the panel"))
        }
        MemberStatus::Drawn => Err(Problem::forbidden()
            .detail("请先声明无利害关系", "Declare first that you have no conflict of interest")),
    }
}

/// All members of a panel that is complete and has declared itself: 409 `panel-incomplete` otherwise. A
/// single-source purchase has none.
pub fn require_complete(tx: &mut Tx<'_>, project: &Project) -> ApiResult<Vec<PanelMember>> {
    if project.method == ProcurementMethod::SingleSource {
        return Ok(Vec::new());
    }
    let panel = store::find(tx, project.id)?.filter(|panel| panel.drawn_at.is_some());
    let Some(panel) = panel else { return Err(incomplete(project)) };
    let members = store::members(tx, panel.id)?;
    let confirmed: Vec<_> = members.into_iter().filter(|m| m.status == MemberStatus::Confirmed).collect();
    if i32::try_from(confirmed.len()) != Ok(panel.size) {
        return Err(incomplete(project).with("size", panel.size).with("confirmed", confirmed.len()));
    }
    Ok(confirmed)
}

fn incomplete(project: &Project) -> Problem {
    let article = match project.method {
        ProcurementMethod::OpenTender | ProcurementMethod::InvitedTender => Article::Tender47,
        ProcurementMethod::Consultation => Article::Consultation214,
        ProcurementMethod::Quotation => Article::Order74,
        ProcurementMethod::Negotiation | ProcurementMethod::SingleSource => Article::Gpl38,
    };
    let (zh, en) =
        ("评审委员会未组建完成或者成员未全部确认", "The panel is not complete, or not all have confirmed");
    article.refuses(ProblemType::PanelIncomplete, zh, en)
}

/// The panel of a project and whether its names are published. Before that only members and those who see
/// purchases from inside may look, and they see numbers.
pub fn visible_panel(tx: &mut Tx<'_>, id: Id<of::ProcurementProject>) -> ApiResult<(Panel, bool)> {
    let project = projects::find_for(tx, Action::GetPanel, id)?;
    let panel = store::find(tx, id)?.ok_or_else(Problem::not_found)?;
    let published = projects::clocks(tx, id)?.result_published_at.is_some();
    let path = projects::region_path(tx, &project)?;
    let inside = policy::sees_procurement(tx.caller(), &projects::scope(&project, &path));
    if !published && !inside && of_caller(tx, id)?.is_none() {
        let (zh, en) =
            ("评审委员会成员名单在结果公告前保密", "Who evaluates is secret until the result is published");
        return Err(Article::Tender66.refuses(ProblemType::Forbidden, zh, en));
    }
    Ok((panel, published))
}

/// The names of those who evaluated a project, for the announcement of its result (实施条例第四十三条).
pub fn expert_names(tx: &mut Tx<'_>, project: Id<of::ProcurementProject>) -> ApiResult<Vec<String>> {
    let Some(panel) = store::find(tx, project)? else { return Ok(Vec::new()) };
    let mut members = store::members(tx, panel.id)?;
    members.retain(|member| member.status == MemberStatus::Confirmed);
    let ids: Vec<_> = members.iter().filter_map(|member| member.expert_id).collect();
    let users: Vec<_> = members.iter().map(|member| member.user_id).collect();
    let (experts, accounts) = (experts::names(tx, &ids)?, store::display_names(tx, &users)?);
    let name = |member: &PanelMember| {
        let as_expert = member.expert_id.and_then(|id| experts.get(&id));
        as_expert.or_else(|| accounts.get(&member.user_id)).cloned()
    };
    Ok(members.iter().filter_map(name).collect())
}
