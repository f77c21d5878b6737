//! JSON whose numbers keep their digits: an amount of 900,000 yuan is written `900000.00` and stays so when it is
//! read and merged. No number becomes a float on the way.

use citong_kernel::{Id, Timestamp};

/// A value of JSON.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Node {
    /// Members in their order.
    Object(Vec<(String, Node)>),
    /// Elements in their order.
    List(Vec<Node>),
    /// Text, number, truth or null, as JSON writes it.
    Scalar(String),
}

impl Node {
    /// An object without members.
    pub const fn object() -> Self {
        Self::Object(Vec::new())
    }
    /// The object with one member more; nothing is added for an empty list.
    #[must_use]
    pub fn with(mut self, name: &str, value: impl Into<Self>) -> Self {
        let value = value.into();
        if let Self::Object(members) = &mut self
            && value != Self::List(Vec::new())
        {
            members.push((name.to_owned(), value));
        }
        self
    }
    /// The same, if there is a value.
    #[must_use]
    pub fn maybe(self, name: &str, value: Option<impl Into<Self>>) -> Self {
        match value {
            Some(value) => self.with(name, value),
            None => self,
        }
    }
    /// A member of an object.
    pub fn get(&self, name: &str) -> Option<&Self> {
        let Self::Object(members) = self else { return None };
        members.iter().find(|(key, _)| key == name).map(|(_, value)| value)
    }
    /// The elements; none for what is no list.
    pub fn elements(&self) -> &[Self] {
        if let Self::List(elements) = self { elements } else { &[] }
    }
    /// A text as it is meant, not as JSON writes it.
    pub fn as_text(&self) -> Option<String> {
        let Self::Scalar(json) = self else { return None };
        serde_json::from_str(json).ok()
    }
    /// An amount of money: fen as yuan with two decimals, exactly.
    pub fn money(fen: i64) -> Self {
        Self::object().with("amount", Self::Scalar(yuan(fen))).with("currency", "CNY")
    }
    /// Reads JSON; `None` where it is none.
    pub fn parse(text: &str) -> Option<Self> {
        let mut reader = Reader { text, at: 0 };
        let node = reader.value()?;
        reader.space();
        (reader.at == text.len()).then_some(node)
    }
    /// Writes JSON.
    pub fn write(&self, out: &mut String) {
        match self {
            Self::Scalar(json) => out.push_str(json),
            Self::List(elements) => {
                out.push('[');
                for (index, element) in elements.iter().enumerate() {
                    out.push_str(if index == 0 { "" } else { "," });
                    element.write(out);
                }
                out.push(']');
            }
            Self::Object(members) => {
                out.push('{');
                for (index, (name, value)) in members.iter().enumerate() {
                    out.push_str(if index == 0 { "" } else { "," });
                    out.push_str(&quoted(name));
                    out.push(':');
                    value.write(out);
                }
                out.push('}');
            }
        }
    }
}

impl std::fmt::Display for Node {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let mut out = String::new();
        self.write(&mut out);
        f.write_str(&out)
    }
}

/// Fen as yuan with two decimals: `90050` is `900.50`.
pub fn yuan(fen: i64) -> String {
    let sign = if fen < 0 { "-" } else { "" };
    format!("{sign}{}.{:02}", fen.unsigned_abs() / 100, fen.unsigned_abs() % 100)
}

fn quoted(text: &str) -> String {
    serde_json::Value::from(text).to_string()
}

impl From<&str> for Node {
    fn from(text: &str) -> Self {
        Self::Scalar(quoted(text))
    }
}
impl From<&String> for Node {
    fn from(text: &String) -> Self {
        Self::Scalar(quoted(text))
    }
}
impl From<String> for Node {
    fn from(text: String) -> Self {
        Self::Scalar(quoted(&text))
    }
}
impl From<Timestamp> for Node {
    fn from(at: Timestamp) -> Self {
        Self::from(at.to_string())
    }
}
impl<T> From<Id<T>> for Node {
    fn from(id: Id<T>) -> Self {
        Self::from(id.to_string())
    }
}
impl From<bool> for Node {
    fn from(truth: bool) -> Self {
        Self::Scalar(truth.to_string())
    }
}
impl From<usize> for Node {
    fn from(number: usize) -> Self {
        Self::Scalar(number.to_string())
    }
}
impl From<Vec<Self>> for Node {
    fn from(elements: Vec<Self>) -> Self {
        Self::List(elements)
    }
}

/// Reads what JSON's grammar says; scalars are checked by serde_json and kept as they are written.
struct Reader<'a> {
    text: &'a str,
    at: usize,
}

impl Reader<'_> {
    fn peek(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }
    fn space(&mut self) {
        while self.peek().is_some_and(|byte| byte.is_ascii_whitespace()) {
            self.at += 1;
        }
    }
    fn takes(&mut self, wanted: u8) -> bool {
        self.space();
        let found = self.peek() == Some(wanted);
        self.at += usize::from(found);
        found
    }
    fn value(&mut self) -> Option<Node> {
        self.space();
        match self.peek()? {
            b'{' => self.members().map(Node::Object),
            b'[' => self.all_elements().map(Node::List),
            _ => self.scalar().map(Node::Scalar),
        }
    }
    fn members(&mut self) -> Option<Vec<(String, Node)>> {
        let mut members = Vec::new();
        self.takes(b'{');
        if self.takes(b'}') {
            return Some(members);
        }
        loop {
            self.space();
            let name = serde_json::from_str(&self.scalar()?).ok()?;
            if !self.takes(b':') {
                return None;
            }
            members.push((name, self.value()?));
            if self.takes(b'}') {
                return Some(members);
            }
            if !self.takes(b',') {
                return None;
            }
        }
    }
    fn all_elements(&mut self) -> Option<Vec<Node>> {
        let mut elements = Vec::new();
        self.takes(b'[');
        if self.takes(b']') {
            return Some(elements);
        }
        loop {
            elements.push(self.value()?);
            if self.takes(b']') {
                return Some(elements);
            }
            if !self.takes(b',') {
                return None;
            }
        }
    }
    fn scalar(&mut self) -> Option<String> {
        let rest = &self.text[self.at..];
        let length = if rest.starts_with('"') {
            let mut escaped = false;
            let end = rest.bytes().skip(1).position(|byte| {
                let ends = byte == b'"' && !escaped;
                escaped = byte == b'\\' && !escaped;
                ends
            });
            end? + 2
        } else {
            rest.find([',', ']', '}', ' ', '\n', '\r', '\t']).unwrap_or(rest.len())
        };
        let json = &rest[..length];
        serde_json::from_str::<serde_json::Value>(json).ok()?;
        self.at += length;
        Some(json.to_owned())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn an_amount_keeps_its_decimals() {
        for (fen, written) in [(0, "0.00"), (5, "0.05"), (90_050, "900.50"), (100_000_000, "1000000.00")] {
            let money = Node::money(fen).to_string();
            assert_eq!(money, format!("{{\"amount\":{written},\"currency\":\"CNY\"}}"));
            assert_eq!(Node::parse(&money).unwrap().to_string(), money);
        }
        assert_eq!(yuan(i64::MIN), "-92233720368547758.08");
        assert_eq!(yuan(i64::MAX), "92233720368547758.07");
    }

    #[test]
    fn what_is_no_json_is_not_read() {
        for text in ["", "{", "[1", "{\"a\":}", "{a:1}", "[1,]", "1 2", "\"", "nul", "{\"a\" 1}", "[01]"] {
            assert_eq!(Node::parse(text), None, "{text}");
        }
    }

    fn json() -> impl Strategy<Value = serde_json::Value> {
        let leaf = prop_oneof![
            "\\PC{0,8}|[\\\\\"\n{}\\[\\],: ]{0,6}".prop_map(serde_json::Value::from),
            any::<i64>().prop_map(serde_json::Value::from),
            any::<bool>().prop_map(serde_json::Value::from),
            Just(serde_json::Value::Null),
        ];
        leaf.prop_recursive(3, 32, 4, |inner| {
            prop_oneof![
                prop::collection::vec(inner.clone(), 0..4).prop_map(serde_json::Value::from),
                prop::collection::vec(("\\PC{0,4}|[\\\\\"]{0,2}", inner), 0..4)
                    .prop_map(|members| serde_json::Value::Object(members.into_iter().collect())),
            ]
        })
    }

    proptest! {
        #[test]
        fn it_reads_and_writes_what_serde_json_does(value in json()) {
            for text in [value.to_string(), serde_json::to_string_pretty(&value).unwrap()] {
                prop_assert_eq!(Node::parse(&text).unwrap().to_string(), value.to_string());
            }
        }
    }
}
