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
use citong_kernel::{Action, ApiResult, Id, Problem, ProblemType, Tx, audit, of};
use serde_json::json;
use sha2::{Digest, Sha256};

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
    let order = order_of(&unhex(&seed)?, &pool);
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

fn unhex(text: &str) -> ApiResult<Vec<u8>> {
    let pairs = (0..text.len()).step_by(2);
    let bytes = pairs.map(|at| text.get(at..at + 2).and_then(|pair| u8::from_str_radix(pair, 16).ok()));
    bytes.collect::<Option<_>>().ok_or_else(|| Problem::internal("the seed is damaged"))
}

/// The pool in the drawn order. Pure: anybody can compute it again from what is published.
fn order_of(seed: &[u8], pool: &[Id<of::Supplier>]) -> Vec<Id<of::Supplier>> {
    let digest = |id: &Id<of::Supplier>| -> [u8; 32] {
        Sha256::new().chain_update(seed).chain_update(id.uuid().as_bytes()).finalize().into()
    };
    let mut order: Vec<_> = pool.iter().map(|id| (digest(id), *id)).collect();
    order.sort_unstable();
    order.into_iter().map(|(_, id)| id).collect()
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

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn the_order_of_the_pool_changes_nothing(
            seed in any::<[u8; 32]>(),
            (pool, shuffled) in proptest::collection::btree_set(any::<u128>(), 0..40)
                .prop_map(|set| set.into_iter().map(|n| Id::from_uuid(uuid::Uuid::from_u128(n))).collect::<Vec<_>>())
                .prop_flat_map(|list| (Just(list.clone()), Just(list).prop_shuffle())),
        ) {
            let mut drawn = order_of(&seed, &pool);
            prop_assert_eq!(&drawn, &order_of(&seed, &shuffled));
            drawn.sort_unstable();
            prop_assert_eq!(drawn, pool);
        }
        #[test]
        fn a_seed_is_read_as_it_was_written(seed in any::<[u8; 32]>()) {
            prop_assert_eq!(unhex(&store::hex(&seed)).unwrap(), seed.to_vec());
        }
    }
}
