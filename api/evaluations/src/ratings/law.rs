//! What refusals about ratings cite.

use citong_kernel::problem::{FieldError, Problem, ProblemType};

/// A provision, or a rule of this platform.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Basis {
    /// 政务服务“好差评”: who was served rates, each service once; call-back; nobody edits what was said.
    Ratings51,
    /// 本平台规则.
    Platform,
}

impl Basis {
    const fn zh(self) -> &'static str {
        match self {
            Self::Ratings51 => "国办发〔2019〕51号《关于建立政务服务“好差评”制度提高政务服务水平的意见》",
            Self::Platform => "本平台评价规则",
        }
    }
    const fn en(self) -> &'static str {
        match self {
            Self::Ratings51 => "Opinions on Ratings of Government Services (Guobanfa 2019 No. 51)",
            Self::Platform => "this platform's rules of ratings",
        }
    }
    /// A refusal that cites it.
    pub fn refuses(self, kind: ProblemType, zh: &str, en: &str) -> Problem {
        Problem::new(kind).detail(format!("{zh}（{}）", self.zh()), format!("{en} ({})", self.en()))
    }
    /// A fault of one field that cites it.
    pub fn fault(self, pointer: &str, code: &'static str, zh: &str, en: &str) -> FieldError {
        FieldError::new(pointer, code, format!("{zh}（{}）", self.zh()), format!("{en} ({})", self.en()))
    }
}
