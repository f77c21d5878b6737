//! What is inside a bid. Strict: a member that is not known makes the bid invalid, as the documents say.

use crate::error::Error;
use serde::{Deserialize, Serialize};

/// The highest price, fen: ten thousand billion yuan, far below what an `i64` holds.
const HIGHEST_PRICE: i64 = 1_000_000_000_000_000;
/// Characters of the technical part at most.
const LONGEST_TECHNICAL: usize = 200_000;

/// 企业规模.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SmeSize {
    /// 微型.
    Micro,
    /// 小型.
    Small,
    /// 中型.
    Medium,
    /// 大型.
    Large,
}

/// 中小企业声明函.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SmeDeclaration {
    /// The size declared.
    pub size: SmeSize,
}

/// 联合体.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Consortium {
    /// The names of its members, 2–10.
    pub members: Vec<String>,
    /// The part of the contract that small and micro businesses do, in percent.
    pub small_share_percent: u8,
}

/// A file that belongs to the bid and is handed over outside: its digest says which one it was.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Document {
    /// Its name.
    pub name: String,
    /// SHA-256 in lower-case hex.
    pub sha256: String,
    /// Its length.
    pub bytes: u64,
}

/// Who made the bid, and from which account its deposit came: compared between bidders (87号§37).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Signals {
    /// 编制人.
    pub author: String,
    /// 办理投标事宜的人.
    pub agent: String,
    /// 联系电话.
    pub contact_phone: String,
    /// 投标保证金转出账户; absent where no deposit is asked for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub deposit_account: Option<String>,
}

/// 投标（响应）文件的内容, version 1.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Content {
    /// 1.
    pub version: u32,
    /// 报价, fen.
    pub price_fen: i64,
    /// 技术、商务部分.
    pub technical: String,
    /// 交付（服务）期限, days.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub delivery_days: Option<u32>,
    /// 中小企业声明.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sme_declaration: Option<SmeDeclaration>,
    /// 联合体, where several bid as one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub consortium: Option<Consortium>,
    /// Files, at most 200.
    pub documents: Vec<Document>,
    /// Who made it.
    pub signals: Signals,
}

impl Content {
    /// Reads and checks.
    pub fn parse(bytes: &[u8]) -> Result<Self, Error> {
        let content: Self =
            serde_json::from_slice(bytes).map_err(|error| Error::Content(error.to_string()))?;
        content.check()?;
        Ok(content)
    }

    /// Whether every member keeps its bounds; says which does not.
    pub fn check(&self) -> Result<(), Error> {
        let digest = |text: &str| {
            text.len() == 64 && text.bytes().all(|c| c.is_ascii_digit() || matches!(c, b'a'..=b'f'))
        };
        let signals = &self.signals;
        let account = signals.deposit_account.as_deref();
        let faults = [
            (self.version != 1, "version"),
            (!(1..=HIGHEST_PRICE).contains(&self.price_fen), "price_fen"),
            (!text(&self.technical, LONGEST_TECHNICAL), "technical"),
            (self.delivery_days.is_some_and(|days| !(1..=3660).contains(&days)), "delivery_days"),
            (
                self.consortium.as_ref().is_some_and(|all| !(2..=10).contains(&all.members.len())),
                "consortium",
            ),
            (
                self.consortium.as_ref().is_some_and(|all| all.small_share_percent > 100),
                "small_share_percent",
            ),
            (self.consortium.iter().flat_map(|all| &all.members).any(|name| !text(name, 200)), "members"),
            (self.documents.len() > 200, "documents"),
            (self.documents.iter().any(|file| !text(&file.name, 200)), "documents/name"),
            (self.documents.iter().any(|file| !digest(&file.sha256)), "documents/sha256"),
            (self.documents.iter().any(|file| i64::try_from(file.bytes).is_err()), "documents/bytes"),
            (!text(&signals.author, 100), "signals/author"),
            (!text(&signals.agent, 100), "signals/agent"),
            (!text(&signals.contact_phone, 40), "signals/contact_phone"),
            (account.is_some_and(|account| !text(account, 100)), "signals/deposit_account"),
        ];
        match faults.iter().find(|(wrong, _)| *wrong) {
            Some((_, member)) => Err(Error::Content(format!("{member} is out of its bounds"))),
            None => Ok(()),
        }
    }
}

/// Not empty, not too long, without control characters but line feeds and tabs.
fn text(value: &str, longest: usize) -> bool {
    let count = value.chars().count();
    let plain = |c: char| !c.is_control() || matches!(c, '\n' | '\r' | '\t');
    count <= longest && !value.trim().is_empty() && value.chars().all(plain)
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::{Value, json};

    fn sample() -> Value {
        json!({"version": 1, "price_fen": 95_000_000, "technical": "方案", "documents": [],
            "signals": {"author": "张三", "agent": "李四", "contact_phone": "13800000000"}})
    }

    fn parse(value: &Value) -> Result<Content, Error> {
        Content::parse(value.to_string().as_bytes())
    }

    #[test]
    fn the_least_content_is_taken() {
        assert_eq!(parse(&sample()).unwrap().price_fen, 95_000_000);
    }

    #[test]
    fn what_is_out_of_bounds_is_named() {
        for (pointer, value) in [
            ("version", json!(2)),
            ("price_fen", json!(0)),
            ("price_fen", json!(-1)),
            ("technical", json!(" ")),
            ("technical", json!("a\u{0}b")),
            ("delivery_days", json!(0)),
            ("consortium", json!({"members": ["甲"], "small_share_percent": 40})),
            ("small_share_percent", json!(null)),
            ("documents", json!([{"name": "a.pdf", "sha256": "AB", "bytes": 1}])),
        ] {
            let mut content = sample();
            if pointer == "small_share_percent" {
                content["consortium"] = json!({"members": ["甲", "乙"], "small_share_percent": 101});
            } else {
                content[pointer] = value;
            }
            let Err(Error::Content(why)) = parse(&content) else { panic!("{content}") };
            assert!(why.contains(pointer), "{why}");
        }
    }

    #[test]
    fn what_is_not_known_is_refused() {
        let mut more = sample();
        more["discount"] = json!(5);
        let mut float = sample();
        float["price_fen"] = json!(1.5);
        for content in [more, float, json!([]), json!({})] {
            assert!(matches!(parse(&content), Err(Error::Content(_))), "{content}");
        }
        let twice = br#"{"version":1,"price_fen":1,"price_fen":2,"technical":"a","documents":[],
            "signals":{"author":"a","agent":"b","contact_phone":"c"}}"#;
        assert!(matches!(Content::parse(twice), Err(Error::Content(_))));
    }
}
