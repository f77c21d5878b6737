//! What a challenge or complaint holds up: nothing is signed while it is open, or while an award stands that
//! it has brought down (实施条例§54).

use super::complaint_store;
use super::state::RemedyOrder;
use super::store;
use crate::awards;
use crate::law::Article;
use citong_kernel::{ApiResult, Id, ProblemType, Timestamp, Tx, of};

/// What holds up a signature.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OpenRemedy {
    /// `challenge` or `complaint`.
    pub kind: &'static str,
    /// Its id.
    pub id: String,
    /// Whether it was decided already and its consequence is still missing.
    pub decided: bool,
}

/// The awards that stand: of a lot, or of all.
pub fn standing_awards(
    tx: &mut Tx<'_>,
    project: Id<of::ProcurementProject>,
    lot: Option<Id<of::Lot>>,
) -> ApiResult<Vec<Id<of::Award>>> {
    let standing = awards::active_of_project(tx, project)?.into_iter();
    Ok(standing.filter(|award| lot.is_none_or(|lot| award.lot_id == lot)).map(|award| award.id).collect())
}

/// Whether a remedy about one lot, or about all, concerns this lot.
fn concerns(about: Option<Id<of::Lot>>, lot: Option<Id<of::Lot>>) -> bool {
    about.is_none() || lot.is_none() || about == lot
}

/// The first challenge or complaint that could still change the result of a lot, or of any lot.
pub fn open_against(
    tx: &mut Tx<'_>,
    project: Id<of::ProcurementProject>,
    lot: Option<Id<of::Lot>>,
) -> ApiResult<Option<OpenRemedy>> {
    let standing = standing_awards(tx, project, lot)?;
    for row in store::of_project(tx, project)? {
        if !row.affects_result || !concerns(row.lot_id, lot) {
            continue;
        }
        let decided = row.affected_awards.0.iter().any(|award| standing.contains(award));
        if decided || row.status.is_open() {
            return Ok(Some(OpenRemedy { kind: "challenge", id: row.id.to_string(), decided }));
        }
    }
    for row in complaint_store::of_project(tx, project)? {
        if !row.affects_result || !concerns(row.lot_id, lot) {
            continue;
        }
        let again = row.remedy_order == Some(RemedyOrder::ReTender);
        let decided = again || row.affected_awards.0.iter().any(|award| standing.contains(award));
        if decided || row.status.is_open() {
            return Ok(Some(OpenRemedy { kind: "complaint", id: row.id.to_string(), decided }));
        }
    }
    Ok(None)
}

/// 409 `challenge-open` while something could still change the result.
pub fn refuse_while_open(
    tx: &mut Tx<'_>,
    project: Id<of::ProcurementProject>,
    lot: Option<Id<of::Lot>>,
) -> ApiResult<()> {
    let Some(open) = open_against(tx, project, lot)? else { return Ok(()) };
    let (zh, en) = if open.decided {
        ("质疑、投诉成立并影响结果，须先按处理结果改正", "What was upheld must be carried out first")
    } else {
        (
            "质疑、投诉事项可能影响中标（成交）结果，应当暂停签订合同",
            "A challenge or complaint may change the result",
        )
    };
    Err(Article::Reg54.refuses(ProblemType::ChallengeOpen, zh, en).with(open.kind, open.id))
}

/// Whether an upheld challenge or complaint brings down this award.
pub fn brings_down(tx: &mut Tx<'_>, award: Id<of::Award>) -> ApiResult<bool> {
    let project = awards::project_of(tx, award)?;
    let challenges = store::of_project(tx, project)?;
    let complaints = complaint_store::of_project(tx, project)?;
    Ok(challenges.iter().any(|row| row.affected_awards.0.contains(&award))
        || complaints.iter().any(|row| row.affected_awards.0.contains(&award)))
}

/// The term of a challenge's answer or of a complaint's decision.
#[derive(Debug, Clone)]
pub struct Term {
    /// The challenge's or complaint's id.
    pub id: String,
    /// Whether it is a complaint.
    pub complaint: bool,
    /// Its state.
    pub status: String,
    /// When it came in.
    pub received_at: Timestamp,
    /// The end of the term, excluded.
    pub due_at: Timestamp,
    /// When it was answered, decided or otherwise over.
    pub done_at: Option<Timestamp>,
}

/// The terms of everything that was raised about a project.
pub fn terms_of(tx: &mut Tx<'_>, project: Id<of::ProcurementProject>) -> ApiResult<Vec<Term>> {
    let challenges = store::of_project(tx, project)?.into_iter().map(|row| Term {
        id: row.id.to_string(),
        complaint: false,
        status: row.status.to_string(),
        received_at: row.submitted_at,
        due_at: row.answer_due_at,
        done_at: row.answered_at.or_else(|| (!row.status.is_open()).then_some(row.updated_at)),
    });
    let complaints = complaint_store::of_project(tx, project)?.into_iter().map(|row| Term {
        id: row.id.to_string(),
        complaint: true,
        status: row.status.to_string(),
        received_at: row.submitted_at,
        due_at: row.decision_due_at,
        done_at: row.decided_at.or_else(|| (!row.status.is_open()).then_some(row.updated_at)),
    });
    Ok(challenges.chain(complaints).collect())
}
