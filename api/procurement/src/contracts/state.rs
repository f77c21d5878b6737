//! The states of a contract.

use citong_kernel::state_machine;

state_machine! {
    /// 合同状态.
    pub enum ContractStatus {
        /// 已签订, 履行中.
        Signed = "signed",
        /// 验收合格.
        Accepted = "accepted",
        /// 已付清.
        Paid = "paid",
        /// 已终止.
        Terminated = "terminated",
    }
    /// What can happen to a contract.
    pub enum ContractEvent {
        Accept = "accept",
        Pay = "pay",
        Terminate = "terminate",
    }
    match {
        (Signed, Accept) => Accepted;
        (Accepted, Pay) => Paid;
        (Signed | Accepted, Terminate) => Terminated;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_is_paid_off_that_was_not_accepted() {
        let into: Vec<_> = ContractStatus::ALL
            .iter()
            .filter(|status| status.on(ContractEvent::Pay) == Some(ContractStatus::Paid))
            .collect();
        assert_eq!(into, [&ContractStatus::Accepted]);
    }
}
