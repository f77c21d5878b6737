//! What was in an envelope, and whether it is a valid bid. Pure.

use super::articles;
use crate::projects::{Lot, ProcurementMethod};
use citong_sealing::{Binding, Content, Envelope, PrivateKey, Role};

/// What opening an envelope came to.
#[derive(Debug)]
pub struct Verdict {
    /// What was in it, where it could be read.
    pub content: Option<Content>,
    /// Why it is invalid, with the article.
    pub fault: Option<String>,
}

/// Opens an envelope with the keys of two roles and checks the content against the lot's ceiling. Whatever a
/// bidder has put in, the answer is a verdict: no bid can stand in the way of the others.
pub fn judge(
    envelope: &str,
    binding: &Binding,
    keys: [(Role, &PrivateKey); 2],
    lot: &Lot,
    method: ProcurementMethod,
) -> Verdict {
    let opened = serde_json::from_str::<Envelope>(envelope)
        .map_err(|error| error.to_string())
        .and_then(|envelope| envelope.open(binding, keys).map_err(|error| error.to_string()));
    match opened {
        Err(why) => {
            let article = articles::not_as_asked(method).zh();
            Verdict {
                content: None,
                fault: Some(format!("投标文件无法开启或者不符合格式：{why}（{article}）")),
            }
        }
        Ok(content) if content.price_fen > lot.ceiling_fen() => {
            let article = articles::above_ceiling(method).zh();
            let (price, ceiling) = (yuan(content.price_fen), yuan(lot.ceiling_fen()));
            let fault = format!("报价 {price} 元超过预算金额或者最高限价 {ceiling} 元（{article}）");
            Verdict { content: Some(content), fault: Some(fault) }
        }
        Ok(content) => Verdict { content: Some(content), fault: None },
    }
}

/// Fen as yuan with two digits.
pub fn yuan(fen: i64) -> String {
    format!("{}.{:02}", fen / 100, fen % 100)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::projects::LotStatus;
    use citong_kernel::{Id, Timestamp};
    use citong_sealing::{PublicKey, Signals};
    use proptest::prelude::*;

    fn lot(limit: Option<i64>) -> Lot {
        Lot {
            id: Id::from_uuid(uuid::Uuid::nil()),
            project_id: Id::from_uuid(uuid::Uuid::nil()),
            number: 1,
            title: "一包".into(),
            budget_fen: 100_000,
            limit_price_fen: limit,
            status: LotStatus::Active,
            failure_reason: None,
            version: 1,
            updated_at: Timestamp::from_seconds(0).unwrap(),
        }
    }

    fn keys() -> [PrivateKey; 3] {
        [1, 2, 3].map(|byte| PrivateKey::new([byte; 32]))
    }

    fn binding() -> Binding {
        let id = uuid::Uuid::nil();
        Binding { project_id: id, lot_id: id, supplier_id: id }
    }

    fn sealed(price_fen: i64) -> String {
        let content = Content {
            version: 1,
            price_fen,
            technical: "方案".into(),
            delivery_days: None,
            sme_declaration: None,
            consortium: None,
            documents: Vec::new(),
            signals: Signals {
                author: "甲".into(),
                agent: "乙".into(),
                contact_phone: "13800000000".into(),
                deposit_account: None,
            },
        };
        let public: [PublicKey; 3] = keys().map(|key| key.public().unwrap());
        Envelope::seal(&content, &binding(), &public).unwrap().canonical()
    }

    fn verdict(envelope: &str, lot: &Lot) -> Verdict {
        let [a, b, _] = keys();
        let pair = [(Role::Purchaser, &a), (Role::FinanceSupervisor, &b)];
        judge(envelope, &binding(), pair, lot, ProcurementMethod::OpenTender)
    }

    #[test]
    fn the_ceiling_itself_is_valid_and_a_fen_more_is_not() {
        assert!(verdict(&sealed(100_000), &lot(None)).fault.is_none());
        let above = verdict(&sealed(100_001), &lot(None)).fault.unwrap();
        assert!(above.contains("第六十三条") && above.contains("1000.01"), "{above}");
        assert!(verdict(&sealed(90_001), &lot(Some(90_000))).fault.is_some());
        assert!(verdict(&sealed(90_000), &lot(Some(90_000))).fault.is_none());
    }

    proptest! {
        #[test]
        fn no_text_stands_in_the_way(text in ".{0,200}") {
            let verdict = verdict(&text, &lot(None));
            prop_assert!(verdict.content.is_none() && verdict.fault.unwrap().contains("第六十三条"));
        }
    }
}
