//! Whose tickets and entries are: an account, or somebody without one for whom the desk acts.

use citong_kernel::policy::Scope;
use citong_kernel::{Action, ApiResult, Id, Problem, Tx, of};
use citong_places::bookings::{Channel, OnBehalfOf};
use citong_places::strikes;

/// Whose something is, and through whom it came.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Holder {
    /// The account.
    pub user: Option<Id<of::User>>,
    /// 姓名 of somebody without an account.
    pub guest_name: Option<String>,
    /// Their phone.
    pub guest_phone: Option<String>,
    /// How they asked.
    pub channel: Channel,
    /// Whether the desk acts: it has the places that are kept off the internet.
    pub at_desk: bool,
}

impl Holder {
    /// The caller, or the person for whom the desk acts; 403 for anybody else who names one, 409
    /// for a person who is suspended after missed visits.
    pub fn of_call(
        tx: &mut Tx<'_>,
        action: Action,
        scope: &Scope<'_>,
        on_behalf_of: Option<&OnBehalfOf>,
    ) -> ApiResult<Self> {
        let at_desk = tx.may(action, &Scope { owner: None, ..*scope });
        match on_behalf_of {
            Some(guest) if at_desk => Ok(Self {
                user: None,
                guest_name: Some(guest.name.trim().to_owned()),
                guest_phone: Some(guest.phone.trim().to_owned()),
                channel: guest.channel,
                at_desk,
            }),
            Some(_) => Err(Problem::forbidden()),
            None => {
                let user = tx.caller().user().ok_or_else(Problem::forbidden)?;
                strikes::refuse_suspended(tx, user)?;
                Ok(Self {
                    user: Some(user),
                    guest_name: None,
                    guest_phone: None,
                    channel: Channel::Online,
                    at_desk,
                })
            }
        }
    }
}
