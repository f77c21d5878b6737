//! What clients send and see of meetings and votes.

use super::state::{FundChoice, FundMatter, FundVoteOutcome};
use super::votes::{Meeting, Vote};
use citong_kernel::{Id, LocalDate, Timestamp, of, page_schema};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

/// One member's vote.
#[derive(Debug, Clone, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct FundBallot {
    /// Who; they were present and are not recused.
    pub member_id: Id<of::FundMember>,
    /// How.
    pub choice: FundChoice,
}

/// A vote to record. Its outcome is computed.
#[derive(Debug, Clone, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct NewFundVote {
    /// On what.
    pub matter: FundMatter,
    /// In words, 1–200 characters.
    #[schema(max_length = 200)]
    pub title: String,
    /// Whoever was present and is not named abstained.
    #[serde(default)]
    #[schema(max_items = 25)]
    pub ballots: Vec<FundBallot>,
    /// Related members 回避: they count neither in the quorum nor in the vote.
    #[serde(default)]
    #[schema(max_items = 25)]
    pub recused: Vec<Id<of::FundMember>>,
}

/// A meeting that was held.
#[derive(Debug, Clone, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(example = json!({"held_on": "2026-11-20", "title": "第一届理事会第二次会议",
    "minutes_sha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
    "present": ["0192f0c1-7b1e-7cc3-9d2b-2a5b7a9a1f10"],
    "votes": [{"matter": "plan", "title": "2027年度工作计划",
        "ballots": [{"member_id": "0192f0c1-7b1e-7cc3-9d2b-2a5b7a9a1f10", "choice": "for"}]}]}))]
pub struct RecordFundMeeting {
    /// When; not in the future.
    #[schema(value_type = String, format = Date)]
    pub held_on: LocalDate,
    /// 1–200 characters.
    #[schema(max_length = 200)]
    pub title: String,
    /// SHA-256 of the signed minutes, 64 lower-case hexadecimal digits.
    #[schema(min_length = 64, max_length = 64)]
    pub minutes_sha256: String,
    /// The members of the council who were present: two thirds at least.
    #[schema(max_items = 25)]
    pub present: Vec<Id<of::FundMember>>,
    /// What was voted on.
    #[serde(default)]
    #[schema(max_items = 50)]
    pub votes: Vec<NewFundVote>,
}

/// Pages of the list.
#[derive(Debug, Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub struct FundMeetingQuery {
    /// 1–100, 20 by default.
    pub limit: Option<i64>,
    /// Where the page before ended.
    pub cursor: Option<String>,
}

/// A vote.
#[derive(Debug, Serialize, ToSchema)]
pub struct FundVoteView {
    /// Its id.
    pub id: Id<of::FundVote>,
    /// On what.
    pub matter: FundMatter,
    /// In words.
    pub title: String,
    /// Whether two thirds of those present had to agree.
    pub needs_two_thirds: bool,
    /// Members in office without those who are recused.
    pub eligible: i32,
    /// Those of them who were present.
    pub present: i32,
    /// 赞成.
    pub in_favor: i32,
    /// 反对.
    pub against: i32,
    /// 弃权.
    pub abstained: i32,
    /// 回避.
    pub recused: Vec<Id<of::FundMember>>,
    /// What follows from the numbers.
    pub outcome: FundVoteOutcome,
}

/// A meeting.
#[derive(Debug, Serialize, ToSchema)]
pub struct FundMeetingView {
    /// Its id.
    pub id: Id<of::FundMeeting>,
    /// Of whose council.
    pub fund_id: Id<of::Fund>,
    /// When it was held.
    #[schema(value_type = String, format = Date)]
    pub held_on: LocalDate,
    /// What it was.
    pub title: String,
    /// The minutes' digest.
    pub minutes_sha256: String,
    /// Members in office.
    pub members: i32,
    /// Who was present.
    pub present: Vec<Id<of::FundMember>>,
    /// Its votes.
    pub votes: Vec<FundVoteView>,
    /// Who recorded it.
    pub recorded_by: String,
    /// When.
    pub created_at: Timestamp,
}

page_schema!(FundMeetingPage, FundMeetingView);

impl FundMeetingView {
    /// With its votes.
    pub fn of(row: Meeting, votes: Vec<Vote>) -> Self {
        Self {
            id: row.id,
            fund_id: row.fund_id,
            held_on: row.held_on.into(),
            title: row.title,
            minutes_sha256: row.minutes_sha256,
            members: row.members,
            present: row.attendance.0,
            votes: votes.into_iter().map(FundVoteView::from).collect(),
            recorded_by: row.recorded_by,
            created_at: row.created_at,
        }
    }
}

impl From<Vote> for FundVoteView {
    fn from(row: Vote) -> Self {
        Self {
            id: row.id,
            matter: row.matter,
            title: row.title,
            needs_two_thirds: row.matter.needs_two_thirds(),
            eligible: row.eligible,
            present: row.present,
            in_favor: row.in_favor,
            against: row.against,
            abstained: row.abstained,
            recused: row.recused.0,
            outcome: row.outcome,
        }
    }
}
