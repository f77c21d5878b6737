//! What clients send and see of panels.

use super::order::ALGORITHM;
use super::state::{MemberEvent, MemberStatus};
use super::store::{self, Draw, Panel, PanelMember, Stratum};
use crate::evaluation::experts;
use citong_kernel::drawing::hex;
use citong_kernel::{Action, ApiResult, Id, Timestamp, Tx, of, page_schema, text_enum};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

text_enum! {
    /// 回避情形 (实施条例第九条).
    pub enum RecusalRelation {
        /// 劳动关系.
        Employment = "employment",
        /// 担任董事、监事.
        DirectorOrSupervisor = "director_or_supervisor",
        /// 控股股东、实际控制人.
        ShareholderOrController = "shareholder_or_controller",
        /// 夫妻.
        Spouse = "spouse",
        /// 直系血亲.
        DirectBlood = "direct_blood",
        /// 三代以内旁系血亲.
        CollateralWithinThreeGenerations = "collateral_within_three_generations",
        /// 近姻亲.
        CloseInLaw = "close_in_law",
        /// 其他可能影响公正的关系.
        Other = "other",
    }
}

/// How to draw. What is absent follows the documents and the law.
#[derive(Debug, Clone, Default, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"size": 5, "strata": [{"domain": "0201", "count": 3}, {"domain": "03", "count": 2}]}))]
pub struct DrawPanel {
    /// How many people: odd, at least what the method asks for; what the documents say by default.
    #[schema(minimum = 3, maximum = 99)]
    pub size: Option<i64>,
    /// What experts are drawn from; those who know the project's item by default.
    #[schema(max_items = 20)]
    pub strata: Option<Vec<Stratum>>,
    /// 采购人代表: accounts of the purchaser's people, a third at most.
    #[serde(default)]
    #[schema(max_items = 33)]
    pub purchaser_representatives: Vec<Id<of::User>>,
}

/// The member's declaration.
#[derive(Debug, Clone, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"no_conflict": true}))]
pub struct ConfirmPanelMember {
    /// That there is no tie to the purchaser or a bidder; must be true.
    pub no_conflict: bool,
}

/// Why a member must stay away.
#[derive(Debug, Clone, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"relation": "employment", "reason": "曾在投标人处任职"}))]
pub struct RecusePanelMember {
    /// 回避情形.
    pub relation: RecusalRelation,
    /// 1–500 characters.
    #[schema(min_length = 1, max_length = 500)]
    pub reason: String,
}

/// Which part of the list.
#[derive(Debug, Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub struct MemberQuery {
    /// 1–100, 20 by default.
    pub limit: Option<i64>,
    /// Where the page before ended.
    pub cursor: Option<String>,
}

/// One's own membership.
#[derive(Debug, Serialize, ToSchema)]
pub struct PanelMemberView {
    /// Its id.
    pub id: Id<of::PanelMember>,
    /// Of which project.
    pub project_id: Id<of::ProcurementProject>,
    /// Whether as a representative of the purchaser.
    pub purchaser_representative: bool,
    /// Its state.
    pub status: MemberStatus,
    /// 回避情形.
    pub relation: Option<String>,
    /// Why the member left.
    pub status_reason: Option<String>,
    /// When the member declared that there is no conflict.
    pub confirmed_at: Option<Timestamp>,
    /// What this caller can do now.
    pub available_actions: Vec<&'static str>,
    /// Grows with every change.
    pub version: i64,
    /// When drawn.
    pub created_at: Timestamp,
    /// When it last changed.
    pub updated_at: Timestamp,
}

page_schema!(PanelMemberPage, PanelMemberView);

impl PanelMemberView {
    /// As this caller may see it.
    pub fn of(tx: &Tx<'_>, member: PanelMember) -> Self {
        let own = tx.caller().user() == Some(member.user_id);
        let offered = [
            ("confirm", MemberEvent::Confirm, own),
            ("decline", MemberEvent::Decline, own),
            ("recuse", MemberEvent::Recuse, true),
        ];
        let possible = |event| member.status.on(event).is_some();
        let actions = offered.into_iter().filter(|(_, event, may)| *may && possible(*event));
        Self {
            id: member.id,
            project_id: member.project_id,
            purchaser_representative: member.expert_id.is_none(),
            status: member.status,
            relation: member.relation.clone(),
            status_reason: member.status_reason.clone(),
            confirmed_at: member.confirmed_at,
            available_actions: actions.map(|(name, ..)| name).collect(),
            version: member.version,
            created_at: member.created_at,
            updated_at: member.updated_at,
        }
    }
}

/// A member as it is published with the result.
#[derive(Debug, Serialize, ToSchema)]
pub struct PublishedMember {
    /// Its id.
    pub id: Id<of::PanelMember>,
    /// 姓名.
    pub name: String,
    /// The expert, where it is one.
    pub expert_id: Option<Id<of::Expert>>,
    /// Whether the purchaser named them.
    pub purchaser_representative: bool,
    /// Whether they stayed.
    pub status: MemberStatus,
}

/// A draw as it is published with the result.
#[derive(Debug, Serialize, ToSchema)]
pub struct PublishedDraw {
    /// From 1.
    pub number: i32,
    /// What was drawn from.
    pub domain: Option<String>,
    /// How many were to be drawn.
    pub seats: i32,
    /// Who could be drawn.
    pub candidates: Vec<Id<of::Expert>>,
    /// Who was, in the order of the draw.
    pub drawn: Vec<Id<of::Expert>>,
    /// When.
    pub drawn_at: Timestamp,
}

/// A panel. Who is on it is told with the result.
#[derive(Debug, Serialize, ToSchema)]
pub struct PanelView {
    /// Its id.
    pub id: Id<of::Panel>,
    /// Of which project.
    pub project_id: Id<of::ProcurementProject>,
    /// How many people; 0 before the draw.
    pub size: i32,
    /// How many of them the purchaser names.
    pub purchaser_representatives: i32,
    /// What experts are drawn from.
    pub strata: Vec<Stratum>,
    /// How many have a seat now.
    pub seated: usize,
    /// How many have declared that there is no conflict.
    pub confirmed: usize,
    /// How the draws can be done again.
    pub algorithm: &'static str,
    /// SHA-256 of the seed: it stands before anybody is drawn.
    pub seed_hash: String,
    /// SHA-256 of the seed of draws between equal bids.
    pub tie_seed_hash: String,
    /// The seed; null until the result is published.
    pub seed: Option<String>,
    /// The draws; none until the result is published.
    pub draws: Vec<PublishedDraw>,
    /// The members; none until the result is published.
    pub members: Vec<PublishedMember>,
    /// The caller's own membership.
    pub my_membership: Option<PanelMemberView>,
    /// When it was drawn.
    pub drawn_at: Option<Timestamp>,
    /// What this caller can do now.
    pub available_actions: Vec<&'static str>,
    /// Grows with every change.
    pub version: i64,
}

impl PanelView {
    /// As it is shown; with names where the result is published.
    pub fn of(tx: &mut Tx<'_>, panel: Panel, published: bool) -> ApiResult<Self> {
        let members = store::members(tx, panel.id)?;
        let mine = members.iter().find(|m| tx.caller().user() == Some(m.user_id)).cloned();
        let seated = members.iter().filter(|m| m.status.is_active()).count();
        let confirmed = members.iter().filter(|m| m.status == MemberStatus::Confirmed).count();
        let may_draw = tx.caller().grants_for(Action::DrawPanel).next().is_some();
        let missing = i32::try_from(seated) != Ok(panel.size) || panel.drawn_at.is_none();
        let seed = if published { Some(hex(&store::seed_of(tx, &panel)?)) } else { None };
        let draws = if published { draws_of(tx, &panel)? } else { Vec::new() };
        Ok(Self {
            id: panel.id,
            project_id: panel.project_id,
            size: panel.size,
            purchaser_representatives: panel.representatives,
            strata: panel.strata.0,
            seated,
            confirmed,
            algorithm: ALGORITHM,
            seed_hash: panel.seed_hash,
            tie_seed_hash: panel.tie_seed_hash,
            seed,
            draws,
            members: if published { members_of(tx, &members)? } else { Vec::new() },
            my_membership: mine.map(|member| PanelMemberView::of(tx, member)),
            drawn_at: panel.drawn_at,
            available_actions: if may_draw && missing && !published { vec!["draw"] } else { Vec::new() },
            version: panel.version,
        })
    }
}

fn draws_of(tx: &mut Tx<'_>, panel: &Panel) -> ApiResult<Vec<PublishedDraw>> {
    let published = |draw: Draw| PublishedDraw {
        number: draw.number,
        domain: usize::try_from(draw.stratum)
            .ok()
            .and_then(|i| panel.strata.0.get(i))
            .map(|s| s.domain.clone()),
        seats: draw.seats,
        candidates: draw.candidates.0,
        drawn: draw.drawn.0,
        drawn_at: draw.drawn_at,
    };
    Ok(store::draws(tx, panel.id)?.into_iter().map(published).collect())
}

fn members_of(tx: &mut Tx<'_>, members: &[PanelMember]) -> ApiResult<Vec<PublishedMember>> {
    let ids: Vec<_> = members.iter().filter_map(|member| member.expert_id).collect();
    let users: Vec<_> = members.iter().map(|member| member.user_id).collect();
    let (experts, accounts) = (experts::names(tx, &ids)?, store::display_names(tx, &users)?);
    let published = |member: &PanelMember| {
        let as_expert = member.expert_id.and_then(|id| experts.get(&id));
        PublishedMember {
            id: member.id,
            name: as_expert.or_else(|| accounts.get(&member.user_id)).cloned().unwrap_or_default(),
            expert_id: member.expert_id,
            purchaser_representative: member.expert_id.is_none(),
            status: member.status,
        }
    };
    Ok(members.iter().map(published).collect())
}
