//! The life of a charge.

use citong_kernel::state_machine;

state_machine! {
    /// 收费状态.
    pub enum ChargeStatus {
        /// Something is to be paid.
        Due = "due",
        /// What is owed was paid.
        Paid = "paid",
        /// More was paid than is owed.
        RefundDue = "refund_due",
        /// What was paid too much was given back.
        Refunded = "refunded",
        /// Nothing is owed and nothing was paid.
        Void = "void",
        /// The venue does without.
        Waived = "waived",
    }
    /// What can happen to a charge.
    pub enum Event {
        /// The person pays.
        Pay = "pay",
        /// Another price is met by what was paid.
        Settle = "settle",
        /// Another price is higher than what was paid.
        Owe = "owe",
        /// Less is owed than was paid.
        OweBack = "owe-back",
        /// The rest was given back.
        Refund = "refund",
        /// Nothing is owed any more, and nothing was paid.
        Void = "void",
        /// The venue does without.
        Waive = "waive",
    }
    match {
        (Due, Pay) => Paid;
        (Due | RefundDue | Refunded, Settle) => Paid;
        (Paid | RefundDue | Refunded | Void, Owe) => Due;
        (Due | Paid | Refunded | Waived, OweBack) => RefundDue;
        (Due | Paid | RefundDue, Refund) => Refunded;
        (Due, Void) => Void;
        (Due, Waive) => Waived;
    }
}

/// Where a charge stands by its sums; `net` is what was paid less what was given back.
pub const fn by_sums(amount: i64, net: i64, refunded: i64) -> ChargeStatus {
    if amount > net {
        ChargeStatus::Due
    } else if amount < net {
        ChargeStatus::RefundDue
    } else if refunded > 0 {
        ChargeStatus::Refunded
    } else if net > 0 {
        ChargeStatus::Paid
    } else {
        ChargeStatus::Void
    }
}

/// The event that leads to a status when the price changes.
pub const fn event_to(status: ChargeStatus) -> Event {
    match status {
        ChargeStatus::Due => Event::Owe,
        ChargeStatus::Paid => Event::Settle,
        ChargeStatus::RefundDue => Event::OweBack,
        ChargeStatus::Refunded => Event::Refund,
        ChargeStatus::Void => Event::Void,
        ChargeStatus::Waived => Event::Waive,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        /// However prices, payments and refunds follow each other, the table has the transition.
        #[test]
        fn every_change_of_price_has_its_transition(prices in prop::collection::vec(0i64..4, 1..12)) {
            let (mut paid, mut refunded) = (0, 0);
            let mut status = ChargeStatus::Due;
            for (i, price) in prices.into_iter().enumerate() {
                let price = if i == 0 { price.max(1) } else { price };
                let net = paid - refunded;
                let to = by_sums(price, net, refunded);
                if to != status {
                    prop_assert_eq!(status.on(event_to(to)), Some(to), "{} to {}", status, to);
                    status = to;
                }
                match status {
                    ChargeStatus::Due if i % 2 == 0 => {
                        paid += price - net;
                        status = status.on(Event::Pay).unwrap();
                    }
                    ChargeStatus::RefundDue if i % 3 == 0 => {
                        refunded += net - price;
                        status = status.on(Event::Refund).unwrap();
                    }
                    _ => {}
                }
                prop_assert!(refunded <= paid);
            }
        }
    }

    #[test]
    fn what_is_waived_is_not_paid_any_more() {
        assert_eq!(ChargeStatus::Waived.on(Event::Pay), None);
        assert_eq!(ChargeStatus::Void.on(Event::Pay), None);
    }
}
