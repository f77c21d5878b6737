//! Signs of collusion 视为串通投标的情形 (87号§37): pairs of bids for a lot that say the same where independent
//! bidders would not. They are shown to people who judge; nothing is decided by them.

use super::reading::may_read_content;
use super::store;
use super::views::{CollusionSignal, CollusionSignals, SignalKind};
use crate::projects;
use citong_kernel::rule_params::Figures;
use citong_kernel::{Action, ApiResult, Id, Problem, ProblemType, Tx, of};
use citong_sealing::Content;

/// The pairs of a project's opened bids with the signs between them.
pub fn list(tx: &mut Tx<'_>, id: Id<of::ProcurementProject>) -> ApiResult<CollusionSignals> {
    let project = projects::find_for(tx, Action::ListBids, id)?;
    if !may_read_content(tx, &project)? {
        return Err(Problem::forbidden());
    }
    if projects::clocks(tx, id)?.opened_at.is_none() {
        return Err(Problem::new(ProblemType::BidSealed));
    }
    let path = projects::region_path(tx, &project)?;
    let figures = Figures::load(tx, "procurement.bid.", tx.now.local_date())?;
    let asked = figures.value("procurement.bid.collusion_signals", &path);
    let asked =
        asked.and_then(|value| serde_json::from_value(value).ok()).unwrap_or(SignalKind::ALL.to_vec());
    let mut bids = Vec::new();
    for (bid, content) in store::opened_contents(tx, id)? {
        if let Ok(content) = serde_json::from_value::<Content>(content) {
            bids.push((bid, content));
        }
    }
    let mut items = Vec::new();
    for (place, (a, first)) in bids.iter().enumerate() {
        for (b, second) in bids[place + 1..].iter().filter(|(b, _)| b.lot_id == a.lot_id) {
            let signs = signs(first, second);
            let signs: Vec<SignalKind> = signs.into_iter().filter(|sign| asked.contains(sign)).collect();
            if !signs.is_empty() {
                items.push(CollusionSignal { lot_id: a.lot_id, bid_ids: vec![a.id, b.id], signs });
            }
        }
    }
    Ok(CollusionSignals { items })
}

/// What two contents have in common. Pure.
fn signs(a: &Content, b: &Content) -> Vec<SignalKind> {
    let (x, y) = (&a.signals, &b.signals);
    let account = |content: &Content| content.signals.deposit_account.as_deref().map(letters);
    let same_account = account(a).is_some_and(|one| !one.is_empty() && account(b) == Some(one));
    let same_document = a.documents.iter().any(|one| b.documents.iter().any(|two| one.sha256 == two.sha256));
    let found = [
        (letters(&x.author) == letters(&y.author), SignalKind::Author),
        (letters(&x.agent) == letters(&y.agent), SignalKind::Agent),
        (digits(&x.contact_phone) == digits(&y.contact_phone), SignalKind::Contact),
        (same_account, SignalKind::DepositAccount),
        (same_document, SignalKind::Document),
    ];
    found.into_iter().filter(|(same, _)| *same).map(|(_, sign)| sign).collect()
}

/// Letters and digits without case: two spellings of one name or account.
fn letters(text: &str) -> String {
    text.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

/// The last eleven digits: with or without +86, spaces and hyphens.
fn digits(text: &str) -> String {
    let all: Vec<char> = text.chars().filter(char::is_ascii_digit).collect();
    all[all.len().saturating_sub(11)..].iter().collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use citong_sealing::{self as sealing, Signals};

    fn content(author: &str, agent: &str, phone: &str, account: Option<&str>, digest: &str) -> Content {
        Content {
            version: 1,
            price_fen: 1,
            technical: "方案".into(),
            delivery_days: None,
            sme_declaration: None,
            consortium: None,
            documents: vec![sealing::Document { name: "a".into(), sha256: digest.repeat(64), bytes: 1 }],
            signals: Signals {
                author: author.into(),
                agent: agent.into(),
                contact_phone: phone.into(),
                deposit_account: account.map(str::to_owned),
            },
        }
    }

    #[test]
    fn what_two_bids_share_is_named() {
        let one = content("陈 小满", "林秀英", "138-0000-0000", Some("6222 0001"), "a");
        assert_eq!(signs(&one, &content("王五", "赵六", "13900000000", None, "b")), []);
        let other = content("陈小满", "LIN", "+86 13800000000", Some("62220001"), "b");
        let expected = [SignalKind::Author, SignalKind::Contact, SignalKind::DepositAccount];
        assert_eq!(signs(&one, &other), expected);
        let copy = content("甲", "林秀英", "1", None, "a");
        assert_eq!(signs(&one, &copy), [SignalKind::Agent, SignalKind::Document]);
    }
}
