//! Meetings of a council and their votes (条例§21, 23): recorded once, with the outcome that follows from the ballots.

use super::law::Article;
use super::state::{FundChoice, FundMatter, FundVoteOutcome};
use super::store::{self, Found, Member};
use super::tally::{Tally, has_quorum};
use super::vote_views::{FundMeetingQuery, NewFundVote, RecordFundMeeting};
use chrono::NaiveDate;
use citong_kernel::changes::{self, Kind, Op};
use citong_kernel::check::Check;
use citong_kernel::db::Json;
use citong_kernel::schema::{fund_meetings, fund_votes};
use citong_kernel::{Action, ApiResult, Id, Page, Problem, ProblemType, Timestamp, Tx, audit, of, page};
use diesel::prelude::*;
use std::collections::BTreeSet;

/// A meeting.
#[derive(Debug, Clone, Queryable, Selectable, Insertable)]
#[diesel(table_name = fund_meetings)]
pub struct Meeting {
    /// Its id.
    pub id: Id<of::FundMeeting>,
    /// Of whose council.
    pub fund_id: Id<of::Fund>,
    /// When it was held.
    pub held_on: NaiveDate,
    /// What it was.
    pub title: String,
    /// The minutes' digest 会议记录.
    pub minutes_sha256: String,
    /// Members in office.
    pub members: i32,
    /// Those present.
    pub present: i32,
    /// Who was present.
    pub attendance: Json<Vec<Id<of::FundMember>>>,
    /// Who recorded it.
    pub recorded_by: String,
    /// When.
    pub created_at: Timestamp,
}

/// A vote.
#[derive(Debug, Clone, Queryable, Selectable, Insertable)]
#[diesel(table_name = fund_votes)]
pub struct Vote {
    /// Its id.
    pub id: Id<of::FundVote>,
    /// At which meeting.
    pub meeting_id: Id<of::FundMeeting>,
    /// Of whose council.
    pub fund_id: Id<of::Fund>,
    /// On what.
    pub matter: FundMatter,
    /// In words.
    pub title: String,
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
    pub recused: Json<Vec<Id<of::FundMember>>>,
    /// Computed.
    pub outcome: FundVoteOutcome,
    /// When it was recorded.
    pub created_at: Timestamp,
}

type Ids = BTreeSet<Id<of::FundMember>>;

/// Records a meeting with its votes. Without the quorum there was none.
pub fn record(tx: &mut Tx<'_>, id: Id<of::Fund>, body: &RecordFundMeeting) -> ApiResult<Meeting> {
    let found = store::lock_for(tx, Action::RecordFundMeeting, id)?;
    found.must_be_registered()?;
    check_meeting(tx, body)?;
    let council = store::council_on(tx, found.council(), body.held_on.0)?;
    let seated: Ids = council.iter().map(|one| one.id).collect();
    let present: Ids = body.present.iter().copied().collect();
    let mut check = Check::new();
    for (index, member) in body.present.iter().enumerate() {
        if !seated.contains(member) {
            check.fault(
                format!("/present/{index}"),
                "not_a_member",
                "不是该日在任的理事",
                "Nobody of this id sat in the council on that day",
            );
        }
    }
    check.done()?;
    must_have_quorum(&council, &present)?;
    let meeting = Meeting {
        id: Id::new(tx.now),
        fund_id: id,
        held_on: body.held_on.0,
        title: body.title.trim().to_owned(),
        minutes_sha256: body.minutes_sha256.clone(),
        members: count(seated.len()),
        present: count(present.len()),
        attendance: Json(present.iter().copied().collect()),
        recorded_by: tx.caller().label(),
        created_at: tx.now,
    };
    let votes = body.votes.iter().enumerate();
    let votes = votes.map(|(index, vote)| count_vote(tx, &meeting, index, vote, &seated, &present));
    let votes = votes.collect::<ApiResult<Vec<Vote>>>()?;
    diesel::insert_into(fund_meetings::table).values(&meeting).execute(tx.conn)?;
    for vote in &votes {
        diesel::insert_into(fund_votes::table).values(vote).execute(tx.conn)?;
    }
    audit::Event::new("create", Kind::FundMeeting.as_str(), meeting.id).write(tx)?;
    changes::record(tx, Kind::FundMeeting, meeting.id, Op::Created, 1, Some(&found.row.region))?;
    Ok(meeting)
}

fn count(number: usize) -> i32 {
    i32::try_from(number).unwrap_or(i32::MAX)
}

fn check_meeting(tx: &Tx<'_>, body: &RecordFundMeeting) -> ApiResult<()> {
    let mut check = Check::new();
    check.name("/title", &body.title, 1..=200);
    if body.held_on.0 > tx.now.local_date() {
        check.fault("/held_on", "in_future", "会议尚未召开", "It must not be in the future");
    }
    if !is_digest(&body.minutes_sha256) {
        check.fault(
            "/minutes_sha256",
            "invalid_digest",
            "须为 64 位小写十六进制",
            "It must be 64 lower-case hexadecimal digits",
        );
    }
    if body.votes.len() > 50 {
        check.fault("/votes", "too_many", "最多 50 项表决", "At most 50 votes");
    }
    for (index, vote) in body.votes.iter().enumerate().take(50) {
        check.name(&format!("/votes/{index}/title"), &vote.title, 1..=200);
    }
    check.done()
}

/// Whether it is a SHA-256 in lower-case hexadecimal digits.
pub fn is_digest(text: &str) -> bool {
    text.len() == 64 && text.bytes().all(|b| matches!(b, b'0'..=b'9' | b'a'..=b'f'))
}

fn must_have_quorum(council: &[Member], present: &Ids) -> ApiResult<()> {
    if has_quorum(count(present.len()), count(council.len())) {
        return Ok(());
    }
    Err(Article::Fund21
        .refuses(
            ProblemType::QuorumMissing,
            "理事会会议须有三分之二以上理事出席方能召开",
            "A meeting needs two thirds of the members of the council",
        )
        .with("members", council.len())
        .with("present", present.len()))
}

fn count_vote(
    tx: &Tx<'_>,
    meeting: &Meeting,
    index: usize,
    new: &NewFundVote,
    seated: &Ids,
    present: &Ids,
) -> ApiResult<Vote> {
    let recused: Ids = new.recused.iter().copied().collect();
    let mut check = Check::new();
    for (place, member) in new.recused.iter().enumerate().filter(|(_, member)| !seated.contains(member)) {
        let _ = member;
        check.fault(
            format!("/votes/{index}/recused/{place}"),
            "not_a_member",
            "不是在任理事",
            "Not a member",
        );
    }
    let mut cast = Ids::new();
    for (place, ballot) in new.ballots.iter().enumerate() {
        let pointer = format!("/votes/{index}/ballots/{place}/member_id");
        if recused.contains(&ballot.member_id) {
            check.push(Article::Fund23.fault(
                pointer,
                "recused",
                "与决策事项有利害关系的理事不得参与表决",
                "A member whom the matter concerns takes no part in the vote",
            ));
        } else if !present.contains(&ballot.member_id) {
            check.fault(pointer, "not_present", "未出席会议", "They were not present");
        } else if !cast.insert(ballot.member_id) {
            check.fault(pointer, "twice", "重复投票", "They voted twice");
        }
    }
    check.done()?;
    let chose = |choice| count(new.ballots.iter().filter(|ballot| ballot.choice == choice).count());
    let tally = Tally {
        eligible: count(seated.difference(&recused).count()),
        present: count(present.difference(&recused).count()),
        in_favor: chose(FundChoice::For),
        against: chose(FundChoice::Against),
    };
    Ok(Vote {
        id: Id::new(tx.now),
        meeting_id: meeting.id,
        fund_id: meeting.fund_id,
        matter: new.matter,
        title: new.title.trim().to_owned(),
        eligible: tally.eligible,
        present: tally.present,
        in_favor: tally.in_favor,
        against: tally.against,
        abstained: tally.abstained(),
        recused: Json(recused.into_iter().collect()),
        outcome: tally.outcome(new.matter),
        created_at: tx.now,
    })
}

/// 409 `vote-required` unless this vote of the fund's council on this matter passed.
pub fn must_have_passed(
    tx: &mut Tx<'_>,
    found: &Found,
    vote: Option<Id<of::FundVote>>,
    matter: FundMatter,
) -> ApiResult<Vote> {
    let refused = |zh: &str, en: &str| {
        let article = if matter == FundMatter::PurposeChange { Article::Charity56 } else { Article::Fund21 };
        article.refuses(ProblemType::VoteRequired, zh, en).with("matter", matter.as_str())
    };
    let Some(id) = vote else {
        return Err(refused("须指明理事会通过的表决", "Name the passed vote of the council in `vote_id`"));
    };
    let owners = [found.row.id, found.council()];
    let row: Option<Vote> = fund_votes::table
        .filter(fund_votes::id.eq(id))
        .filter(fund_votes::fund_id.eq_any(owners))
        .select(Vote::as_select())
        .first(tx.conn)
        .optional()?;
    match row {
        None => Err(Problem::invalid("/vote_id", "not_found", "没有这项表决", "There is no such vote")),
        Some(vote) if vote.matter != matter => {
            Err(refused("该表决的事项不符", "The vote was on another matter"))
        }
        Some(vote) if vote.outcome != FundVoteOutcome::Passed => {
            Err(refused("该表决未通过", "The vote did not pass"))
        }
        Some(vote) => Ok(vote),
    }
}

/// One meeting, with whose it is.
pub fn find_for(tx: &mut Tx<'_>, id: Id<of::FundMeeting>) -> ApiResult<Meeting> {
    let row = fund_meetings::table.find(id).select(Meeting::as_select()).first(tx.conn).optional()?;
    let row = row.ok_or_else(Problem::not_found)?;
    store::find_for(tx, Action::GetFundMeeting, row.fund_id).map_err(|_| Problem::not_found())?;
    Ok(row)
}

/// The votes of a meeting, in their order.
pub fn of_meeting(tx: &mut Tx<'_>, id: Id<of::FundMeeting>) -> ApiResult<Vec<Vote>> {
    let rows = fund_votes::table.filter(fund_votes::meeting_id.eq(id)).order(fund_votes::id.asc());
    Ok(rows.select(Vote::as_select()).load(tx.conn)?)
}

/// A page of meetings of a fund, in the order in which they were recorded.
pub fn list(
    tx: &mut Tx<'_>,
    id: Id<of::Fund>,
    query: &FundMeetingQuery,
    limit: i64,
) -> ApiResult<Page<Meeting>> {
    store::find_for(tx, Action::ListFundMeetings, id)?;
    let mut rows = fund_meetings::table.filter(fund_meetings::fund_id.eq(id)).into_boxed();
    if let Some(after) = page::decode::<Id<of::FundMeeting>>("fund_meetings", query.cursor.as_deref())? {
        rows = rows.filter(fund_meetings::id.gt(after));
    }
    let rows = rows.order(fund_meetings::id.asc()).limit(limit + 1);
    let items = rows.select(Meeting::as_select()).load(tx.conn)?;
    Ok(Page::cut("fund_meetings", items, limit, |row: &Meeting| row.id))
}

/// How many meetings were held between two days.
pub fn held(tx: &mut Tx<'_>, fund: Id<of::Fund>, from: NaiveDate, until: NaiveDate) -> ApiResult<i64> {
    let rows = fund_meetings::table.filter(fund_meetings::fund_id.eq(fund));
    Ok(rows.filter(fund_meetings::held_on.between(from, until)).count().get_result(tx.conn)?)
}
