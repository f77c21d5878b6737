//! Drawing who is asked, and who may bid.

use super::store::{self, Draw};
use crate::law::Article;
use crate::projects::figures::Law;
use crate::projects::files;
use crate::projects::state::Status;
use crate::projects::store::Project;
use crate::projects::terms::ProcurementMethod;
use crate::projects::{drafting, store as projects};
use crate::suppliers::{self, SmeSize, Supplier};
use citong_kernel::db::Json;
use citong_kernel::{Action, ApiResult, Id, Problem, ProblemType, Tx, audit, drawing, of};
use serde_json::json;

/// How the order comes about, in words that a program can follow.
pub const ALGORITHM: &str = "Sort the pool by SHA-256(seed bytes || 16 bytes of the supplier's id), ascending; \
    then take each who may take part and shares no controller with one taken before, until there are enough. \
    seed_hash is SHA-256(seed bytes). Seeds and digests are in hexadecimal.";

/// Draws the suppliers of an invited tender 邀请招标 from all who are admitted and fit (采购法§34).
pub fn draw(tx: &mut Tx<'_>, id: Id<of::ProcurementProject>, wanted: Option<i64>) -> ApiResult<Project> {
    let mut project = projects::lock_for(tx, Action::DrawInvitations, id)?;
    let mut draw = drawable(tx, &project)?;
    let law = Law::load(tx, &project.region, tx.now.local_date())?;
    let least = law.figure("procurement.invited_tender.minimum_drawn_suppliers", 3);
    let wanted = wanted.unwrap_or(least);
    if !(least..=50).contains(&wanted) {
        let (zh, en) = (format!("须抽取 {least}–50 家"), format!("Draw {least}–50 suppliers"));
        return Err(Problem::invalid_fields(vec![Article::Gpl34.fault("/count", "out_of_range", &zh, &en)]));
    }
    let seed = store::open_seed(tx, &draw)?;
    let pool = store::admitted(tx)?;
    let seed_bytes = drawing::unhex(&seed).ok_or_else(|| Problem::internal("the seed is damaged"))?;
    let order = drawing::in_order(&seed_bytes, pool.iter().copied(), |id| id.uuid());
    let drawn = taken(tx, &project, order, usize::try_from(wanted).unwrap_or(3))?;
    if i64::try_from(drawn.len()).unwrap_or(0) < wanted {
        let refusal = Article::Gpl34.refuses(
            ProblemType::TooFewBidders,
            "符合资格条件的供应商不足",
            "There are too few suppliers who may take part",
        );
        return Err(refusal.with("eligible", drawn.len()).with("required", wanted));
    }
    let details = json!({ "pool": pool.len(), "drawn": drawn.len(), "seed": seed });
    draw.seed = Some(seed);
    draw.pool = Some(Json(pool));
    draw.drawn_by = Some(tx.caller().label());
    draw.drawn_at = Some(tx.now);
    store::save(tx, &draw)?;
    files::replace_invited(tx, id, &drawn)?;
    audit::Event::new("draw", "invitation", id).details(details).write(tx)?;
    drafting::note(tx, &mut project, "draw_invitations", None)?;
    Ok(project)
}

fn drawable(tx: &mut Tx<'_>, project: &Project) -> ApiResult<Draw> {
    let open = matches!(project.status, Status::Plan | Status::NeedConsulted);
    match store::find(tx, project.id)? {
        Some(draw)
            if project.method == ProcurementMethod::InvitedTender && open && draw.drawn_at.is_none() =>
        {
            Ok(draw)
        }
        _ => Err(Article::Gpl34
            .refuses(
                ProblemType::InvalidTransition,
                "只有邀请招标项目在公告前抽取一次",
                "An invited tender draws once, before its publication",
            )
            .with("current_status", project.status)),
    }
}

fn taken(
    tx: &mut Tx<'_>,
    project: &Project,
    order: Vec<Id<of::Supplier>>,
    wanted: usize,
) -> ApiResult<Vec<Id<of::Supplier>>> {
    let (reserved, today) = (projects::terms(tx, project.id)?.sme_reserved, tx.now.local_date());
    let authors = files::authors(tx, project.id)?;
    let mut taken: Vec<Id<of::Supplier>> = Vec::new();
    for id in order {
        if taken.len() == wanted {
            break;
        }
        if authors.contains(&id) {
            continue;
        }
        let supplier = match suppliers::require_eligible(tx, id, today) {
            Ok(supplier) => supplier,
            Err(problem) if problem.kind().status() < 500 => continue,
            Err(problem) => return Err(problem),
        };
        let small = matches!(supplier.sme_size, Some(SmeSize::Micro | SmeSize::Small | SmeSize::Medium));
        let mut related = reserved && !small;
        for other in &taken {
            related = related || suppliers::same_controller(tx, *other, id)?;
        }
        if !related {
            taken.push(id);
        }
    }
    Ok(taken)
}

/// Whether a supplier may bid for a project: it is asked, where suppliers are asked, and did not write the
/// specification (实施条例§18). 409 `supplier-not-eligible` otherwise.
pub fn may_bid(tx: &mut Tx<'_>, project: &Project, supplier: &Supplier) -> ApiResult<()> {
    if files::authors(tx, project.id)?.contains(&supplier.id) {
        return Err(Article::Reg18.refuses(
            ProblemType::SupplierNotEligible,
            "为项目提供整体设计、规范编制的供应商不得参加该项目",
            "Who wrote the specification may not take part",
        ));
    }
    let invited = files::invited(tx, project.id)?;
    let open = matches!(project.method, ProcurementMethod::OpenTender | ProcurementMethod::Consultation)
        && invited.is_empty();
    if open || invited.contains(&supplier.id) {
        return Ok(());
    }
    let article = match project.method {
        ProcurementMethod::OpenTender | ProcurementMethod::InvitedTender => Article::Gpl34,
        ProcurementMethod::Consultation => Article::Consultation10,
        ProcurementMethod::Negotiation => Article::Gpl38,
        ProcurementMethod::Quotation => Article::Gpl40,
        ProcurementMethod::SingleSource => Article::Gpl39,
    };
    let (zh, en) = ("未被邀请参加该项目", "The supplier was not asked to take part");
    Err(article.refuses(ProblemType::SupplierNotEligible, zh, en))
}
