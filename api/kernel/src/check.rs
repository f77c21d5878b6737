//! Checks of input values: every fault is collected, none hides another.

use crate::problem::{ApiResult, FieldError, Problem};
use std::borrow::Cow;
use std::fmt::Display;
use std::ops::RangeInclusive;

/// Collects the faults of one request.
#[derive(Debug, Default)]
pub struct Check(Vec<FieldError>);

impl Check {
    /// Nothing wrong yet.
    pub const fn new() -> Self {
        Self(Vec::new())
    }
    /// Adds a fault.
    pub fn fault(
        &mut self,
        pointer: impl Into<String>,
        code: impl Into<Cow<'static, str>>,
        zh: impl Into<Cow<'static, str>>,
        en: impl Into<Cow<'static, str>>,
    ) {
        self.0.push(FieldError::new(pointer, code, zh, en));
    }
    /// Adds a fault that another part has found.
    pub fn push(&mut self, error: FieldError) {
        self.0.push(error);
    }
    /// Where faults are collected, for [`crate::Patch::apply`].
    pub fn errors(&mut self) -> &mut Vec<FieldError> {
        &mut self.0
    }
    /// Text of this many characters, without control characters (line feeds and tabs are allowed).
    pub fn text(&mut self, pointer: &str, value: &str, length: RangeInclusive<usize>) {
        let count = value.trim().chars().count();
        if count < *length.start() {
            let (zh, en) = if count == 0 {
                ("不能为空".to_owned(), "It must not be empty".to_owned())
            } else {
                (format!("至少 {} 个字符", length.start()), format!("At least {} characters", length.start()))
            };
            self.fault(pointer, if count == 0 { "required" } else { "too_short" }, zh, en);
        } else if value.chars().count() > *length.end() {
            let most = length.end();
            self.fault(
                pointer,
                "too_long",
                format!("最多 {most} 个字符"),
                format!("At most {most} characters"),
            );
        }
        if value.chars().any(|c| c.is_control() && !matches!(c, '\n' | '\r' | '\t')) {
            self.fault(pointer, "control_character", "不能有控制字符", "It must not hold control characters");
        }
    }
    /// A name: text on one line.
    pub fn name(&mut self, pointer: &str, value: &str, length: RangeInclusive<usize>) {
        self.text(pointer, value, length);
        if value.chars().any(|c| matches!(c, '\n' | '\r' | '\t')) {
            self.fault(pointer, "control_character", "名称须为一行", "It must be on one line");
        }
        // Zero-width and direction marks: a name of nothing, or one that reads backwards.
        let unseen = |c| matches!(c, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}');
        if value.chars().any(unseen) {
            self.fault(
                pointer,
                "invisible_character",
                "名称中不能有不可见字符",
                "It must not hold invisible characters",
            );
        }
    }
    /// The same for a text that may be absent.
    pub fn optional_text(&mut self, pointer: &str, value: Option<&str>, length: RangeInclusive<usize>) {
        if let Some(value) = value {
            self.text(pointer, value, length);
        }
    }
    /// A value inside these bounds.
    pub fn range<N: PartialOrd + Display>(&mut self, pointer: &str, value: N, bounds: RangeInclusive<N>) {
        if !bounds.contains(&value) {
            let (low, high) = (bounds.start(), bounds.end());
            self.fault(
                pointer,
                "out_of_range",
                format!("须在 {low}–{high} 之间"),
                format!("It must be between {low} and {high}"),
            );
        }
    }
    /// 422 with all faults, if there are any.
    pub fn done(self) -> ApiResult<()> {
        if self.0.is_empty() { Ok(()) } else { Err(Problem::invalid_fields(self.0)) }
    }
}
