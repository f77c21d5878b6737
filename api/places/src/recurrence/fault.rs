//! What is wrong with a rule.

use std::borrow::Cow;

/// Why a rule is not taken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// Stable name for programs.
    pub code: &'static str,
    /// Sentence for people, Chinese.
    pub zh: Cow<'static, str>,
    /// Sentence for people, English.
    pub en: Cow<'static, str>,
}

impl Fault {
    /// With a sentence in both languages.
    pub fn new(
        code: &'static str,
        zh: impl Into<Cow<'static, str>>,
        en: impl Into<Cow<'static, str>>,
    ) -> Self {
        Self { code, zh: zh.into(), en: en.into() }
    }

    /// More occurrences than one series may have.
    pub(super) fn too_many() -> Self {
        let most = super::MAX_OCCURRENCES;
        Self::new(
            "too_many_occurrences",
            format!("一个系列最多 {most} 次"),
            format!("A series has at most {most} occurrences"),
        )
    }

    /// The last occurrence is too far from the first.
    pub(super) fn too_long() -> Self {
        Self::new(
            "range_too_long",
            "首次与末次之间最多五年；若规则从不命中任何日期，也会出现此提示",
            "The last occurrence may be at most five years after the first; a rule that never meets a date ends here, too",
        )
    }
}
