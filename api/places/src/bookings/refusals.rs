//! What the timetable refuses, in words.

use crate::timetable::{Interval, Refusal};
use citong_kernel::{Problem, ProblemType, Timestamp};
use serde_json::json;

/// A refusal of the timetable as a problem: 409 where other bookings are in the way, else 422 that
/// names the field.
pub fn refused(refusal: Refusal) -> Problem {
    let field =
        |pointer: &str, code: &'static str, zh: String, en: String| Problem::invalid(pointer, code, zh, en);
    match refusal {
        Refusal::EndBeforeStart => field(
            "/ends_at",
            "end_before_start",
            "结束时间早于开始时间".into(),
            "It ends before it starts".into(),
        ),
        Refusal::ZeroLength => field("/ends_at", "zero_length", "时长为零".into(), "It has no length".into()),
        Refusal::InPast => field("/starts_at", "in_past", "开始时间已过".into(), "It is in the past".into()),
        Refusal::TooSoon { earliest } => {
            let earliest = Timestamp::new(earliest);
            field(
                "/starts_at",
                "too_soon",
                format!("最早可预约 {earliest} 开始"),
                format!("The earliest start is {earliest}"),
            )
        }
        Refusal::TooFarAhead { latest_date } => field(
            "/starts_at",
            "too_far_ahead",
            format!("最远可预约到 {latest_date}"),
            format!("The last bookable day is {latest_date}"),
        ),
        Refusal::TooShort { min_minutes } => field(
            "/ends_at",
            "too_short",
            format!("至少 {min_minutes} 分钟"),
            format!("At least {min_minutes} minutes"),
        ),
        Refusal::TooLong { max_minutes } => field(
            "/ends_at",
            "too_long",
            format!("最多 {max_minutes} 分钟"),
            format!("At most {max_minutes} minutes"),
        ),
        Refusal::OutsideHours => field(
            "/starts_at",
            "outside_hours",
            "不在开放时间内".into(),
            "It is outside the opening hours".into(),
        ),
        Refusal::Closed => {
            field("/starts_at", "closed", "该时段临时关闭".into(), "The space is closed then".into())
        }
        Refusal::OffGrid => {
            field("/starts_at", "off_grid", "不是可选的开始时刻".into(), "It is not on the start grid".into())
        }
        Refusal::OverCapacity { capacity } => field(
            "/headcount",
            "over_capacity",
            format!("该空间最多容纳 {capacity} 人"),
            format!("The space takes at most {capacity} people"),
        ),
        Refusal::Conflict { conflicts } => Problem::new(ProblemType::BookingConflict)
            .detail("该时段已被预约", "The time is taken")
            .with("conflicts", conflicts.iter().map(window_json).collect::<Vec<_>>()),
        Refusal::Full { remaining } => Problem::new(ProblemType::BookingConflict)
            .detail(format!("剩余 {remaining} 个名额"), format!("{remaining} places are left"))
            .with("conflicts", Vec::<serde_json::Value>::new())
            .with("remaining", remaining),
    }
}

/// An interval in JSON.
pub fn window_json(window: &Interval) -> serde_json::Value {
    json!({ "starts_at": Timestamp::new(window.starts_at), "ends_at": Timestamp::new(window.ends_at) })
}
