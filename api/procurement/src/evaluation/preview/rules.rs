//! Reckoning without storing.

use super::views::{PreviewBid, PreviewMethod, PreviewResult, PreviewScores, ScorePreview};
use crate::evaluation::arithmetic::{Entry, Merit, score, shared_ranks};
use crate::law::Article;
use citong_kernel::check::Check;
use citong_kernel::points::Points;
use citong_kernel::rule_params::Figures;
use citong_kernel::{ApiResult, FieldError, Tx};
use std::collections::HashSet;
use std::ops::RangeInclusive;

/// The highest price that is reckoned with, in fen.
const HIGHEST_FEN: i64 = 10_000_000_000_000;
/// The most bids of a request.
const MOST_BIDS: usize = 200;

/// The percentages that may be deducted (财库〔2022〕19号).
struct Deductions {
    alone: RangeInclusive<i64>,
    together: RangeInclusive<i64>,
}

/// What would come of these prices.
pub fn preview(tx: &mut Tx<'_>, asked: &PreviewScores) -> ApiResult<ScorePreview> {
    let deductions = deductions(tx)?;
    let mut check = Check::new();
    let scores = asked.method == PreviewMethod::ComprehensiveScore;
    let weight = if scores { checked_weight(&mut check, asked.price_weight) } else { 0 };
    if !(1..=MOST_BIDS).contains(&asked.bids.len()) {
        check.fault("/bids", "out_of_range", "须有 1–200 份投标", "There must be 1 to 200 bids");
    }
    let mut seen = HashSet::new();
    let mut entries = Vec::with_capacity(asked.bids.len());
    for (i, bid) in asked.bids.iter().enumerate() {
        let at = format!("/bids/{i}");
        check.text(&format!("{at}/id"), &bid.id, 1..=100);
        if !seen.insert(bid.id.as_str()) {
            check.fault(format!("{at}/id"), "duplicate", "编号重复", "The id occurs twice");
        }
        check.range(&format!("{at}/price_fen"), bid.price_fen, 1..=HIGHEST_FEN);
        let technical = if scores { technical_score(bid, &at, weight) } else { Ok(Points(0)) };
        let deduction = deduction(bid, &at, &deductions);
        match (technical, deduction) {
            (Ok(technical), Ok(deduction_percent)) => {
                entries.push(Entry { price_fen: bid.price_fen, deduction_percent, technical });
            }
            (technical, deduction) => {
                [technical.err(), deduction.err()].into_iter().flatten().for_each(|fault| check.push(fault));
            }
        }
    }
    check.done()?;
    Ok(ScorePreview {
        results: if scores { scored(weight, asked, &entries) } else { priced(asked, &entries) },
    })
}

fn scored(weight: i64, asked: &PreviewScores, entries: &[Entry]) -> Vec<PreviewResult> {
    let scored = score(weight, entries);
    let merits: Vec<_> = entries.iter().zip(&scored).map(|(e, s)| Merit::by_score(e, s)).collect();
    let ranks = shared_ranks(&merits);
    let results = asked.bids.iter().zip(scored).zip(ranks).map(|((bid, scored), rank)| PreviewResult {
        id: bid.id.clone(),
        price_score: scored.price,
        total: Some(scored.total),
        rank,
        evaluated_price_fen: None,
    });
    results.collect()
}

fn priced(asked: &PreviewScores, entries: &[Entry]) -> Vec<PreviewResult> {
    let merits: Vec<_> = entries.iter().map(Merit::by_price).collect();
    let results = asked.bids.iter().zip(entries).zip(shared_ranks(&merits));
    let result = |((bid, entry), rank): ((&PreviewBid, &Entry), i32)| PreviewResult {
        id: bid.id.clone(),
        price_score: None,
        total: None,
        rank,
        evaluated_price_fen: Some(entry.evaluated_price_fen()),
    };
    results.map(result).collect()
}

fn checked_weight(check: &mut Check, weight: Option<i64>) -> i64 {
    match weight {
        None => check.fault("/price_weight", "required", "综合评分法须给出价格权重", "It is required"),
        Some(weight) => check.range("/price_weight", weight, 0..=100),
    }
    weight.unwrap_or(0)
}

fn technical_score(bid: &PreviewBid, at: &str, weight: i64) -> Result<Points, FieldError> {
    let at = format!("{at}/technical_score");
    let most = i32::try_from((100 - weight.clamp(0, 100)) * 100).unwrap_or(0);
    let Some(text) = &bid.technical_score else {
        return Err(Article::Tender55.fault(&at, "required", "须给出技术商务得分", "It is required"));
    };
    let points = text.parse::<Points>().map_err(|_| {
        let (zh, en) = ("须为至多两位小数的十进制数", "It must be a decimal with at most two decimals");
        Article::Tender55.fault(&at, "invalid_value", zh, en)
    })?;
    if (0..=most).contains(&points.0) {
        return Ok(points);
    }
    let most = Points(most);
    let (zh, en) = (format!("须在 0–{most} 之间"), format!("It must be between 0 and {most}"));
    Err(Article::Tender55.fault(&at, "out_of_range", &zh, &en))
}

fn deduction(bid: &PreviewBid, at: &str, allowed: &Deductions) -> Result<i64, FieldError> {
    let percent = bid.small_micro_deduction_percent.unwrap_or(0);
    if percent == 0 || allowed.alone.contains(&percent) || allowed.together.contains(&percent) {
        return Ok(percent);
    }
    let [a, b, c, d] =
        [allowed.together.start(), allowed.together.end(), allowed.alone.start(), allowed.alone.end()];
    Err(Article::Support19.fault(
        &format!("{at}/small_micro_deduction_percent"),
        "out_of_range",
        &format!("价格扣除须为 0、{a}–{b} 或 {c}–{d}"),
        &format!("A deduction is 0, {a} to {b} or {c} to {d}"),
    ))
}

/// Rule parameters `procurement.sme.…_deduction_…_percent`.
fn deductions(tx: &mut Tx<'_>) -> ApiResult<Deductions> {
    let figures = Figures::load(tx, "procurement.sme.", tx.now.local_date())?;
    let figure = |code: &str, default| {
        figures.integer(&format!("procurement.sme.{code}_percent"), "").unwrap_or(default)
    };
    Ok(Deductions {
        alone: figure("price_deduction_minimum", 10)..=figure("price_deduction_maximum", 20),
        together: figure("consortium_deduction_minimum", 4)..=figure("consortium_deduction_maximum", 6),
    })
}
