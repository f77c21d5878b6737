//! What a draft must say before it is written, and again before it is published.

use super::drafts::Draft;
use super::figures::Law;
use super::limits::{self, Around};
use super::terms::ProcurementMethod;
use crate::catalogue;
use crate::law::Article;
use crate::suppliers;
use chrono::Datelike;
use citong_kernel::check::Check;
use citong_kernel::schema::budget_lines;
use citong_kernel::{ApiResult, ProblemType, Tx};
use diesel::prelude::*;
use std::collections::BTreeSet;

/// The largest amount that is taken, in fen: a trillion yuan is a typing error.
const LARGEST_FEN: i64 = 10_000_000_000_000;

/// Everything that the law and the records demand of a draft: 422 with every fault.
pub fn check_draft(tx: &mut Tx<'_>, law: &Law, draft: &Draft, mut check: Check) -> ApiResult<()> {
    check_texts(tx, draft, &mut check);
    check_lots(draft, &mut check);
    check_suppliers(tx, draft, &mut check)?;
    check_budget_line(tx, draft, &mut check)?;
    let today = tx.now.local_date();
    let (region, code) = (&draft.project.region, &draft.project.catalogue_code);
    if catalogue::effective(tx, region, code, today)?.is_none() {
        let (zh, en) = ("不在现行购买目录中", "It is not in the catalogue in force");
        check.push(Article::Service11.fault("/catalogue_code", "not_in_force", zh, en));
    }
    let around = Around {
        method: draft.project.method,
        subject: draft.project.subject,
        budget_fen: draft.project.budget_fen,
        points: draft.criteria.iter().map(|one| one.max_points).collect(),
        sme_exemption_reason: draft.file.sme_exemption_reason.as_deref(),
    };
    limits::check(law, &around, &draft.terms, &mut check);
    check.done()
}

/// The line that it names exists. Whether it fits is decided when the project is published.
fn check_budget_line(tx: &mut Tx<'_>, draft: &Draft, check: &mut Check) -> ApiResult<()> {
    let Some(line) = draft.project.budget_line_id else { return Ok(()) };
    let found = budget_lines::table.find(line).count().get_result::<i64>(tx.conn)?;
    if found == 0 {
        check.fault("/budget_line_id", "not_found", "没有这个预算项目", "There is no such budget line");
    }
    Ok(())
}

fn check_texts(tx: &Tx<'_>, draft: &Draft, check: &mut Check) {
    let (project, terms) = (&draft.project, &draft.terms);
    check.name("/title", &project.title, 1..=200);
    check.text("/description", &project.description, 1..=5000);
    check.name("/catalogue_code", &project.catalogue_code, 1..=20);
    check.optional_text("/method_reason", project.method_reason.as_deref(), 1..=1000);
    check.optional_text("/method_approval", project.method_approval.as_deref(), 1..=200);
    check.optional_text("/budget_source", project.budget_source.as_deref(), 1..=200);
    check.optional_text("/budget_reference", project.budget_reference.as_deref(), 1..=200);
    check.optional_text("/sme_exemption_reason", draft.file.sme_exemption_reason.as_deref(), 1..=1000);
    check.text("/terms/requirement", &terms.requirement, 1..=20_000);
    let year = tx.now.local_date().year();
    check.range("/fiscal_year", project.fiscal_year, year - 1..=year + 3);
    check.range("/terms/price_weight", terms.price_weight, 0..=100);
    if draft.criteria.len() > 50 {
        check.fault("/criteria", "too_many", "最多 50 项", "50 at most");
    }
    let mut codes = BTreeSet::new();
    for (place, one) in draft.criteria.iter().enumerate() {
        let at = |field: &str| format!("/criteria/{place}/{field}");
        check.name(&at("code"), &one.code, 1..=40);
        check.name(&at("name"), &one.name, 1..=100);
        check.text(&at("description"), &one.description, 1..=2000);
        if !(1..=10_000).contains(&one.max_points.0) {
            check.fault(at("max_points"), "out_of_range", "须在 0.01–100 之间", "It must be 0.01–100");
        }
        let plain = one.code.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"_-".contains(&byte));
        if !plain || !codes.insert(one.code.as_str()) {
            let (zh, en) =
                ("须为不重复的字母、数字、_ 或 -", "It must be letters, digits, _ or -, and not repeat");
            check.fault(at("code"), "not_a_code", zh, en);
        }
    }
}

fn check_lots(draft: &Draft, check: &mut Check) {
    let Some(lots) = &draft.lots else { return };
    if lots.is_empty() || lots.len() > 50 {
        check.fault("/lots", "out_of_range", "须有 1–50 个采购包", "There are 1–50 lots");
    }
    for (place, lot) in lots.iter().enumerate() {
        let at = |field: &str| format!("/lots/{place}/{field}");
        check.name(&at("title"), &lot.title, 1..=200);
        check.range(&at("budget_fen"), lot.budget_fen, 1..=LARGEST_FEN);
        if let Some(limit) = lot.limit_price_fen {
            check.range(&at("limit_price_fen"), limit, 1..=lot.budget_fen.max(1));
        }
    }
    check.range("/budget_fen", draft.project.budget_fen, 1..=LARGEST_FEN);
}

fn check_suppliers(tx: &mut Tx<'_>, draft: &Draft, check: &mut Check) -> ApiResult<()> {
    for (name, ids) in [("author", &draft.authors), ("invited", &draft.invited)] {
        if ids.len() > 100 || ids.iter().collect::<BTreeSet<_>>().len() != ids.len() {
            let pointer = format!("/{name}_supplier_ids");
            check.fault(pointer, "repeated", "最多 100 家且不得重复", "100 at most, each once");
            return Ok(());
        }
        for (place, id) in ids.iter().enumerate() {
            found_or_fault(suppliers::find(tx, *id), &format!("/{name}_supplier_ids/{place}"), check)?;
        }
    }
    if let Some(place) = draft.invited.iter().position(|id| draft.authors.contains(id)) {
        let (zh, en) = (
            "为项目提供整体设计、规范编制的供应商不得参加该项目",
            "Who wrote the specification may not take part",
        );
        check.push(Article::Reg18.fault(&format!("/invited_supplier_ids/{place}"), "author", zh, en));
    }
    let drawn =
        matches!(draft.project.method, ProcurementMethod::OpenTender | ProcurementMethod::InvitedTender);
    if drawn && !draft.invited.is_empty() {
        let (zh, en) = (
            "公开招标不作邀请，邀请招标的供应商须随机抽取",
            "An open tender invites nobody; those of an invited tender are drawn",
        );
        check.push(Article::Gpl34.fault("/invited_supplier_ids", "not_by_name", zh, en));
    }
    Ok(())
}

/// What is named must exist.
pub fn found_or_fault<T>(found: ApiResult<T>, pointer: &str, check: &mut Check) -> ApiResult<Option<T>> {
    match found {
        Ok(one) => Ok(Some(one)),
        Err(problem) if problem.kind() == ProblemType::NotFound => {
            check.fault(pointer, "unknown", "不存在", "There is none");
            Ok(None)
        }
        Err(problem) => Err(problem),
    }
}
