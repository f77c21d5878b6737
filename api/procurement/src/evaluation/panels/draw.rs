//! Drawing a panel, and who follows somebody who leaves it.

use super::order::{draw, tie_seed_of};
use super::plan::{Plan, plan};
use super::state::MemberStatus;
use super::store::{self, Draw, PURPOSE, Panel, PanelMember};
use super::views::DrawPanel;
use crate::evaluation::experts::{self, Expert, Parties, make_reviewer, ties_of};
use crate::law::Article;
use crate::projects::{self, Project, Status};
use citong_kernel::db::Json;
use citong_kernel::drawing::{hash_of, hex};
use citong_kernel::{Action, ApiResult, Id, Problem, ProblemType, Tx, of, secret};
use std::collections::{HashMap, HashSet};
use uuid::Uuid;

/// The panel of a project with a new seed, before anybody is drawn: whoever publishes a project calls this,
/// so that the hash of the seed stands before the bids come in. Once only; answers what there is after that.
pub fn prepare(tx: &mut Tx<'_>, project: &Project) -> ApiResult<Panel> {
    if let Some(panel) = store::find(tx, project.id)? {
        return Ok(panel);
    }
    let mut seed = [0u8; 32];
    secret::fill(&mut seed);
    let panel = Panel {
        id: Id::new(tx.now),
        project_id: project.id,
        size: 0,
        representatives: 0,
        strata: Json(Vec::new()),
        seed_sealed: tx.vault().seal(PURPOSE, &project.id.to_string(), &hex(&seed))?,
        seed_hash: hash_of(&seed),
        tie_seed_hash: hash_of(&tie_seed_of(&seed)),
        drawn_at: None,
        version: 1,
        created_at: tx.now,
        updated_at: tx.now,
    };
    store::insert(tx, &panel, project)?;
    Ok(panel)
}

/// Draws the panel of a project, or whoever is missing from it (实施条例第三十九条: at random from the register).
pub fn draw_panel(tx: &mut Tx<'_>, id: Id<of::ProcurementProject>, asked: &DrawPanel) -> ApiResult<Panel> {
    let project = projects::lock_for(tx, Action::DrawPanel, id)?;
    require_due(tx, &project)?;
    let path = projects::region_path(tx, &project)?;
    let terms = projects::terms(tx, id)?;
    if let Some(panel) = store::find(tx, id)?
        && panel.drawn_at.is_some()
    {
        return fill_up(tx, &project, panel);
    }
    let plan = plan(tx, (&project, &terms), &path, asked)?;
    let mut panel = prepare(tx, &project)?;
    panel.size = plan.size;
    panel.representatives = i32::try_from(plan.representatives.len()).map_err(Problem::internal)?;
    panel.strata = Json(plan.strata.clone());
    panel.drawn_at = Some(tx.now);
    store::update(tx, &mut panel, &project)?;
    seat_representatives(tx, &project, &panel, &plan)?;
    fill(tx, &project, &panel)?;
    require_filled(tx, &panel)?;
    Ok(panel)
}

/// From the deadline of bids on, until they are evaluated.
fn require_due(tx: &mut Tx<'_>, project: &Project) -> ApiResult<()> {
    let due = projects::clocks(tx, project.id)?.bids_due_at;
    let ready = match project.status {
        Status::Opened | Status::Qualified => true,
        Status::Notice | Status::OpenForBids => due.is_some_and(|due| due <= tx.now),
        _ => false,
    };
    if ready {
        return Ok(());
    }
    Err(Problem::new(ProblemType::InvalidTransition)
        .detail(
            "提交截止之后、评审结束之前方可抽取",
            "A panel is drawn after the deadline, before the evaluation ends",
        )
        .with("current_status", project.status)
        .with("bids_due_at", due))
}

fn fill_up(tx: &mut Tx<'_>, project: &Project, mut panel: Panel) -> ApiResult<Panel> {
    let members = store::members(tx, panel.id)?;
    if vacancies(&panel, &members).iter().all(|seats| *seats == 0) {
        return Err(
            Problem::new(ProblemType::Duplicate).detail("评审委员会已组建", "The panel is drawn already")
        );
    }
    store::update(tx, &mut panel, project)?;
    fill(tx, project, &panel)?;
    require_filled(tx, &panel)?;
    Ok(panel)
}

fn seat_representatives(tx: &mut Tx<'_>, project: &Project, panel: &Panel, plan: &Plan) -> ApiResult<()> {
    for user in &plan.representatives {
        let organization = Some(project.purchaser_id);
        make_reviewer(tx, Action::DrawPanel, &project.region, *user, organization)?;
        store::insert_member(tx, &seat(tx, panel, *user, None, -1))?;
    }
    Ok(())
}

fn seat(
    tx: &Tx<'_>,
    panel: &Panel,
    user: Id<of::User>,
    expert: Option<Id<of::Expert>>,
    stratum: i32,
) -> PanelMember {
    PanelMember {
        id: Id::new(tx.now),
        panel_id: panel.id,
        project_id: panel.project_id,
        user_id: user,
        expert_id: expert,
        stratum,
        status: MemberStatus::Drawn,
        relation: None,
        status_reason: None,
        confirmed_at: None,
        version: 1,
        created_at: tx.now,
        updated_at: tx.now,
    }
}

/// How many seats of each stratum are empty. A representative who left is followed by an expert of the first.
fn vacancies(panel: &Panel, members: &[PanelMember]) -> Vec<i32> {
    let active = |stratum: i32| {
        let seated = members.iter().filter(|m| m.stratum == stratum && m.status.is_active());
        i32::try_from(seated.count()).unwrap_or(i32::MAX)
    };
    let representatives = panel.representatives - active(-1);
    let places = panel.strata.0.iter().zip(0i32..);
    let empty = places.map(|(stratum, place)| {
        let extra = if place == 0 { representatives } else { 0 };
        (stratum.count + extra - active(place)).max(0)
    });
    empty.collect()
}

/// Draws for every empty seat, as far as there are experts. The caller holds the project's row.
pub fn fill(tx: &mut Tx<'_>, project: &Project, panel: &Panel) -> ApiResult<()> {
    let seed = store::seed_of(tx, panel)?;
    let path = projects::region_path(tx, project)?;
    let mut pool = experts::eligible_in(tx, &path)?;
    let parties = parties(tx, project)?;
    let ties = ties_of(tx, &parties)?;
    let members = store::members(tx, panel.id)?;
    let known: HashSet<Id<of::User>> = members.iter().map(|member| member.user_id).collect();
    pool.retain(|expert| !ties.bind(expert) && !known.contains(&expert.user_id));
    let mut number = i32::try_from(store::draws(tx, panel.id)?.len()).map_err(Problem::internal)?;
    for (place, seats) in vacancies(panel, &members).into_iter().enumerate() {
        let Some(stratum) = panel.strata.0.get(place).filter(|_| seats > 0) else { continue };
        let able: Vec<&Expert> = pool.iter().filter(|expert| expert.knows(&stratum.domain)).collect();
        number += 1;
        let place = i32::try_from(place).map_err(Problem::internal)?;
        let drawn = draw_once(tx, panel, &seed, &able, (number, place, seats))?;
        pool.retain(|expert| !drawn.contains(&expert.id));
    }
    Ok(())
}

fn draw_once(
    tx: &mut Tx<'_>,
    panel: &Panel,
    seed: &[u8],
    able: &[&Expert],
    (number, stratum, seats): (i32, i32, i32),
) -> ApiResult<Vec<Id<of::Expert>>> {
    let candidates: Vec<Uuid> = able.iter().map(|expert| expert.id.uuid()).collect();
    let users: HashMap<Uuid, Id<of::User>> = able.iter().map(|e| (e.id.uuid(), e.user_id)).collect();
    let chosen = draw(seed, &candidates, usize::try_from(seats).unwrap_or(0));
    let ids = |all: &[Uuid]| all.iter().map(|id| Id::from_uuid(*id)).collect::<Vec<Id<of::Expert>>>();
    let row = Draw {
        id: Id::new(tx.now),
        panel_id: panel.id,
        number,
        stratum,
        seats,
        candidates: Json(ids(&candidates)),
        drawn: Json(ids(&chosen)),
        drawn_at: tx.now,
    };
    store::insert_draw(tx, &row)?;
    for expert in &chosen {
        if let Some(user) = users.get(expert) {
            store::insert_member(tx, &seat(tx, panel, *user, Some(Id::from_uuid(*expert)), stratum))?;
        }
    }
    Ok(row.drawn.0)
}

fn require_filled(tx: &mut Tx<'_>, panel: &Panel) -> ApiResult<()> {
    let members = store::members(tx, panel.id)?;
    let missing: i32 = vacancies(panel, &members).iter().sum();
    if missing == 0 {
        return Ok(());
    }
    let (zh, en) = ("符合条件的专家不足，无法随机抽取", "Too few experts may be drawn");
    Err(Article::Reg39.refuses(ProblemType::PanelIncomplete, zh, en).with("missing", missing))
}

/// Who takes part in the purchase: nobody tied to them may evaluate.
pub fn parties(tx: &mut Tx<'_>, project: &Project) -> ApiResult<Parties> {
    let mut all = store::bidders(tx, project.id)?;
    all.push(project.purchaser_id);
    all.extend(project.agency_id);
    Ok(Parties(all))
}
