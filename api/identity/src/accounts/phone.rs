//! Confirming a phone number.

use super::codes::{self, Purpose};
use super::store::{self, Account};
use crate::notifications;
use crate::throttles::{Counter, Limit};
use citong_kernel::changes::{self, Kind, Op};
use citong_kernel::{ApiResult, Id, Problem, ProblemType, Tx, audit, of};

/// Sends a code to the phone of the account.
pub fn send_code(tx: &mut Tx<'_>, user: Id<of::User>, limit: Limit) -> ApiResult<()> {
    let account = store::find(tx, user)?;
    let Some(phone) = account.phone.filter(|phone| account.confirmed_phone.as_ref() != Some(phone)) else {
        return Err(Problem::new(ProblemType::Conflict)
            .detail("没有待确认的手机号", "There is no phone number to confirm"));
    };
    let counter = Counter::of_codes(&user.to_string(), limit);
    counter.check(tx)?;
    counter.count(tx)?;
    let code = codes::issue(tx, user, Purpose::ConfirmPhone, &phone)?;
    notifications::send_code_by_sms(tx, user, &phone, &code, codes::MINUTES)?;
    audit::Event::new("request_phone_confirmation", "user", user).write(tx)
}

/// Confirms the phone that the code was sent to. `None` when the code is wrong, which must be
/// committed.
pub fn confirm(tx: &mut Tx<'_>, user: Id<of::User>, code: &str) -> ApiResult<Option<Account>> {
    let Some(phone) = codes::redeem(tx, user, Purpose::ConfirmPhone, code)? else { return Ok(None) };
    let account = store::find(tx, user)?;
    if account.phone.as_ref() != Some(&phone) {
        return Ok(None);
    }
    store::set_confirmed_phone(tx, &account, &phone)?;
    audit::Event::new("confirm_phone", "user", user).write(tx)?;
    changes::record(tx, Kind::User, user, Op::Updated, account.version + 1, None)?;
    store::find(tx, user).map(Some)
}

/// 422 for a code that is wrong, too old, used or tried too often.
pub fn wrong_code() -> Problem {
    Problem::invalid("/code", "wrong_code", "验证码不正确或已失效", "The code is wrong or no longer valid")
}
