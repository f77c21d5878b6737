//! Who moves the money. Here nobody does: the cashier takes it at the counter, and we write it down.
//! A provider that takes money online implements the same trait.

use citong_kernel::money::Fen;
use citong_kernel::text_enum;

text_enum! {
    /// How money changes hands.
    pub enum Method {
        Cash = "cash",
        CardTerminal = "card_terminal",
        Transfer = "transfer",
    }
}

/// Money that is offered or given back.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Tender<'a> {
    /// How.
    pub method: Method,
    /// How much.
    pub amount: Fen,
    /// What the terminal or the bank printed.
    pub slip_no: Option<&'a str>,
}

/// Why a provider does not take or give it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Declined {
    /// The field of the request that is wrong, as a JSON pointer.
    pub pointer: &'static str,
    /// In Chinese and in English.
    pub reason: (&'static str, &'static str),
}

/// Takes money and gives it back. Called inside the transaction that records it: one that reaches
/// out must not do so here, but reserve here and settle after the commit.
pub trait PaymentProvider {
    /// Takes money.
    fn take(&self, tender: &Tender<'_>) -> Result<(), Declined>;
    /// Gives money back.
    fn give_back(&self, tender: &Tender<'_>) -> Result<(), Declined>;
}

/// 收银台: a person at the counter has the money already. What a machine or a bank moved has a slip
/// that can be looked up.
#[derive(Debug, Clone, Copy)]
pub struct Cashier;

impl PaymentProvider for Cashier {
    fn take(&self, tender: &Tender<'_>) -> Result<(), Declined> {
        if tender.method != Method::Cash && tender.slip_no.is_none_or(|slip| slip.trim().is_empty()) {
            let reason =
                ("刷卡或转账须填写凭证号", "A card payment or transfer needs the number of its slip");
            return Err(Declined { pointer: "/receipt_no", reason });
        }
        Ok(())
    }
    fn give_back(&self, _: &Tender<'_>) -> Result<(), Declined> {
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_machine_moved_has_a_slip() {
        let tender = |method, slip_no| Tender { method, amount: Fen(1), slip_no };
        assert!(Cashier.take(&tender(Method::Cash, None)).is_ok());
        assert!(Cashier.take(&tender(Method::CardTerminal, None)).is_err());
        assert!(Cashier.take(&tender(Method::Transfer, Some(" "))).is_err());
        assert!(Cashier.take(&tender(Method::CardTerminal, Some("T-1"))).is_ok());
    }
}
