//! Every query of panels, draws and members.

use super::state::MemberStatus;
use super::views::MemberQuery;
use crate::bids::BidStatus;
use crate::projects::Project;
use citong_kernel::changes::{self, Kind, Op};
use citong_kernel::db::Json;
use citong_kernel::drawing::unhex;
use citong_kernel::lifecycle::Stateful;
use citong_kernel::schema::{bids, evaluation_panels, panel_draws, panel_members, suppliers, users};
use citong_kernel::{ApiResult, Id, Page, Problem, ProblemType, Timestamp, Tx, audit, of, page};
use diesel::prelude::*;
use serde::{Deserialize, Serialize};
use std::collections::HashMap;
use utoipa::ToSchema;

/// What seeds are sealed for.
pub const PURPOSE: &str = "panel";

/// From which experts how many are drawn.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Stratum {
    /// A code or class of the purchase catalogue.
    #[schema(min_length = 1, max_length = 20)]
    pub domain: String,
    /// How many experts.
    #[schema(minimum = 1, maximum = 99)]
    pub count: i32,
}

/// A row.
#[derive(Debug, Clone, Queryable, Selectable, Insertable, AsChangeset)]
#[diesel(table_name = evaluation_panels, treat_none_as_null = true)]
pub struct Panel {
    /// Its id.
    pub id: Id<of::Panel>,
    /// Of which project.
    pub project_id: Id<of::ProcurementProject>,
    /// How many people; 0 before the draw.
    pub size: i32,
    /// How many of them the purchaser names.
    pub representatives: i32,
    /// What experts are drawn from.
    pub strata: Json<Vec<Stratum>>,
    /// The seed, encrypted.
    pub seed_sealed: String,
    /// What is told of it at once.
    pub seed_hash: String,
    /// The same of the seed of draws between equal bids.
    pub tie_seed_hash: String,
    /// When the panel was drawn first.
    pub drawn_at: Option<Timestamp>,
    /// Grows with every change.
    pub version: i64,
    /// When the seed was made.
    pub created_at: Timestamp,
    /// When it last changed.
    pub updated_at: Timestamp,
}

/// One draw.
#[derive(Debug, Clone, Queryable, Selectable, Insertable)]
#[diesel(table_name = panel_draws)]
pub struct Draw {
    /// Its id.
    pub id: Id<of::Anything>,
    /// Of which panel.
    pub panel_id: Id<of::Panel>,
    /// From 1.
    pub number: i32,
    /// The stratum's place.
    pub stratum: i32,
    /// How many were to be drawn.
    pub seats: i32,
    /// Who could be.
    pub candidates: Json<Vec<Id<of::Expert>>>,
    /// Who was.
    pub drawn: Json<Vec<Id<of::Expert>>>,
    /// When.
    pub drawn_at: Timestamp,
}

/// A member.
#[derive(Debug, Clone, Queryable, Selectable, Insertable)]
#[diesel(table_name = panel_members)]
pub struct PanelMember {
    /// Its id.
    pub id: Id<of::PanelMember>,
    /// Of which panel.
    pub panel_id: Id<of::Panel>,
    /// Of which project.
    pub project_id: Id<of::ProcurementProject>,
    /// The account.
    pub user_id: Id<of::User>,
    /// The expert; none for a representative of the purchaser.
    pub expert_id: Option<Id<of::Expert>>,
    /// From which stratum; -1 for representatives.
    pub stratum: i32,
    /// Its state.
    pub status: MemberStatus,
    /// 回避情形.
    pub relation: Option<String>,
    /// Why the member left.
    pub status_reason: Option<String>,
    /// When the member declared that there is no conflict.
    pub confirmed_at: Option<Timestamp>,
    /// Grows with every change.
    pub version: i64,
    /// When drawn.
    pub created_at: Timestamp,
    /// When it last changed.
    pub updated_at: Timestamp,
}

/// The change feed must not tell who is on a panel: it names no region.
impl Stateful for PanelMember {
    type Marker = of::PanelMember;
    type Status = MemberStatus;
    const TABLE: &'static str = "panel_members";
    const KIND: Kind = Kind::PanelMember;
    fn id(&self) -> Id<of::PanelMember> {
        self.id
    }
    fn status(&self) -> MemberStatus {
        self.status
    }
    fn version(&self) -> i64 {
        self.version
    }
    fn region(&self) -> Option<&str> {
        None
    }
}

/// The panel of a project, if it has one.
pub fn find(tx: &mut Tx<'_>, project: Id<of::ProcurementProject>) -> ApiResult<Option<Panel>> {
    let rows = evaluation_panels::table.filter(evaluation_panels::project_id.eq(project));
    Ok(rows.select(Panel::as_select()).first(tx.conn).optional()?)
}

/// Inserts one, with its audit row and its change.
pub fn insert(tx: &mut Tx<'_>, panel: &Panel, project: &Project) -> ApiResult<()> {
    diesel::insert_into(evaluation_panels::table).values(panel).execute(tx.conn)?;
    audit::Event::new("create", Kind::Panel.as_str(), panel.id).write(tx)?;
    changes::record(tx, Kind::Panel, panel.id, Op::Created, 1, Some(&project.region))
}

/// Writes one, guarded by its version, with its audit row and its change.
pub fn update(tx: &mut Tx<'_>, panel: &mut Panel, project: &Project) -> ApiResult<()> {
    let guarded =
        evaluation_panels::table.find(panel.id).filter(evaluation_panels::version.eq(panel.version));
    panel.version += 1;
    panel.updated_at = tx.now;
    let set = (
        evaluation_panels::size.eq(panel.size),
        evaluation_panels::representatives.eq(panel.representatives),
        evaluation_panels::strata.eq(&panel.strata),
        evaluation_panels::drawn_at.eq(panel.drawn_at),
        evaluation_panels::version.eq(panel.version),
        evaluation_panels::updated_at.eq(panel.updated_at),
    );
    if diesel::update(guarded).set(set).execute(tx.conn)? != 1 {
        return Err(Problem::new(ProblemType::PreconditionFailed));
    }
    audit::Event::new("draw", Kind::Panel.as_str(), panel.id).write(tx)?;
    changes::record(tx, Kind::Panel, panel.id, Op::Updated, panel.version, Some(&project.region))
}

/// The seed of a panel's draws. Only what is published of it leaves the server.
pub fn seed_of(tx: &Tx<'_>, panel: &Panel) -> ApiResult<Vec<u8>> {
    let text = tx.vault().open(PURPOSE, &panel.project_id.to_string(), &panel.seed_sealed)?;
    unhex(&text).ok_or_else(|| Problem::internal("the seed is damaged"))
}

/// The draws of a panel, first to last.
pub fn draws(tx: &mut Tx<'_>, panel: Id<of::Panel>) -> ApiResult<Vec<Draw>> {
    let rows = panel_draws::table.filter(panel_draws::panel_id.eq(panel));
    Ok(rows.order(panel_draws::number.asc()).select(Draw::as_select()).load(tx.conn)?)
}

/// Notes a draw.
pub fn insert_draw(tx: &mut Tx<'_>, draw: &Draw) -> ApiResult<()> {
    diesel::insert_into(panel_draws::table).values(draw).execute(tx.conn)?;
    Ok(())
}

/// Everybody who is or was on a panel, in the order in which they came to it.
pub fn members(tx: &mut Tx<'_>, panel: Id<of::Panel>) -> ApiResult<Vec<PanelMember>> {
    let rows = panel_members::table.filter(panel_members::panel_id.eq(panel));
    Ok(rows.order(panel_members::id.asc()).select(PanelMember::as_select()).load(tx.conn)?)
}

/// One member; 404 where there is none.
pub fn member(tx: &mut Tx<'_>, id: Id<of::PanelMember>) -> ApiResult<PanelMember> {
    let row = panel_members::table.find(id).select(PanelMember::as_select()).first(tx.conn).optional()?;
    row.ok_or_else(Problem::not_found)
}

/// Whether and as what somebody is or was on the panel of a project.
pub fn member_of(
    tx: &mut Tx<'_>,
    project: Id<of::ProcurementProject>,
    user: Id<of::User>,
) -> ApiResult<Option<PanelMember>> {
    let rows = panel_members::table
        .filter(panel_members::project_id.eq(project).and(panel_members::user_id.eq(user)));
    Ok(rows.select(PanelMember::as_select()).first(tx.conn).optional()?)
}

/// Somebody's memberships, oldest first.
pub fn memberships(
    tx: &mut Tx<'_>,
    user: Id<of::User>,
    query: &MemberQuery,
    limit: i64,
) -> ApiResult<Page<PanelMember>> {
    let mut rows = panel_members::table.filter(panel_members::user_id.eq(user)).into_boxed();
    if let Some(after) = page::decode::<Id<of::PanelMember>>("panel_members", query.cursor.as_deref())? {
        rows = rows.filter(panel_members::id.gt(after));
    }
    let ordered = rows.order(panel_members::id.asc()).limit(limit + 1);
    let items = ordered.select(PanelMember::as_select()).load(tx.conn)?;
    Ok(Page::cut("panel_members", items, limit, |member: &PanelMember| member.id))
}

/// Puts somebody on a panel, with the audit row and the change; neither says who.
pub fn insert_member(tx: &mut Tx<'_>, member: &PanelMember) -> ApiResult<()> {
    diesel::insert_into(panel_members::table).values(member).execute(tx.conn)?;
    audit::Event::new("create", Kind::PanelMember.as_str(), member.id)
        .transition("", member.status.as_str())
        .write(tx)?;
    changes::record(tx, Kind::PanelMember, member.id, Op::Created, 1, None)
}

/// Notes why a member left or when they confirmed, before the transition counts the version.
pub fn note(tx: &mut Tx<'_>, member: &PanelMember) -> ApiResult<()> {
    diesel::update(panel_members::table.find(member.id).filter(panel_members::version.eq(member.version)))
        .set((
            panel_members::relation.eq(&member.relation),
            panel_members::status_reason.eq(&member.status_reason),
            panel_members::confirmed_at.eq(member.confirmed_at),
        ))
        .execute(tx.conn)?;
    Ok(())
}

/// The organizations of those whose bids stand in a project.
pub fn bidders(tx: &mut Tx<'_>, project: Id<of::ProcurementProject>) -> ApiResult<Vec<Id<of::Organization>>> {
    let gone = [BidStatus::Withdrawn, BidStatus::Replaced];
    let rows = bids::table
        .inner_join(suppliers::table)
        .filter(bids::project_id.eq(project).and(bids::status.ne_all(gone)));
    Ok(rows.select(suppliers::organization_id).distinct().load(tx.conn)?)
}

/// Names of accounts by id.
pub fn display_names(tx: &mut Tx<'_>, ids: &[Id<of::User>]) -> ApiResult<HashMap<Id<of::User>, String>> {
    let rows: Vec<(Id<of::User>, String)> =
        users::table.filter(users::id.eq_any(ids)).select((users::id, users::display_name)).load(tx.conn)?;
    Ok(rows.into_iter().collect())
}
