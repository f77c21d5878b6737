//! The life of a fund and of a raising plan, and the words that records of funds are made of.

use citong_kernel::{state_machine, text_enum};

state_machine! {
    /// 基金状态.
    pub enum FundStatus {
        /// 筹备.
        Draft = "draft",
        /// 已登记.
        Registered = "registered",
        /// 不予登记.
        Rejected = "rejected",
        /// 清算中.
        Liquidating = "liquidating",
        /// 已注销.
        Deregistered = "deregistered",
    }
    /// What can happen to a fund.
    pub enum FundEvent {
        Register = "register",
        Reject = "reject",
        /// Public fundraising is permitted 取得公开募捐资格; the status stays.
        Qualify = "qualify",
        Liquidate = "liquidate",
        Deregister = "deregister",
    }
    match {
        (Draft, Register) => Registered;
        (Draft, Reject) => Rejected;
        (Registered, Qualify) => Registered;
        (Registered, Liquidate) => Liquidating;
        (Liquidating, Deregister) => Deregistered;
    }
}

state_machine! {
    /// 募捐方案状态.
    pub enum RaisingPlanStatus {
        /// 已报送备案.
        Filed = "filed",
        /// 已备案.
        Accepted = "accepted",
        /// 已取消.
        Cancelled = "cancelled",
    }
    /// What can happen to a plan.
    pub enum RaisingPlanEvent {
        Accept = "accept",
        Cancel = "cancel",
    }
    match {
        (Filed, Accept) => Accepted;
        (Filed, Cancel) => Cancelled;
    }
}

text_enum! {
    /// 基金类别.
    pub enum FundKind {
        /// 公募.
        PublicRaising = "public_raising",
        /// 非公募.
        NonPublic = "non_public",
        /// 专项基金: no legal person and no account of its own; a fund with both hosts it.
        SpecialFund = "special_fund",
    }
}

text_enum! {
    /// Where a member sits.
    pub enum FundSeat {
        /// 理事.
        Council = "council",
        /// 监事.
        Supervisor = "supervisor",
    }
}

text_enum! {
    /// What a member does.
    pub enum FundPosition {
        /// 理事长.
        Chair = "chair",
        /// 副理事长.
        ViceChair = "vice_chair",
        /// 秘书长.
        SecretaryGeneral = "secretary_general",
        /// 理事、监事.
        Member = "member",
    }
}

text_enum! {
    /// What an account of a fund is for.
    pub enum FundAccountRole {
        /// 银行存款; of a purpose where it names one.
        Cash = "cash",
        /// 对外投资.
        Investment = "investment",
        /// 原始基金.
        OriginalFund = "original_fund",
        /// 非限定性净资产.
        NetAssets = "net_assets",
        /// 限定性净资产.
        RestrictedNetAssets = "restricted_net_assets",
        /// 捐赠收入—非限定性.
        DonationIncome = "donation_income",
        /// 限定性收入 of a purpose.
        RestrictedIncome = "restricted_income",
        /// 投资收益.
        InvestmentIncome = "investment_income",
        /// 其他收入.
        OtherIncome = "other_income",
        /// 业务活动成本.
        ProgramExpense = "program_expense",
        /// 管理费用: 工资福利和行政办公支出.
        AdminExpense = "admin_expense",
        /// 筹资费用.
        RaisingExpense = "raising_expense",
    }
}

text_enum! {
    /// What a council votes on.
    pub enum FundMatter {
        /// 章程的修改.
        Charter = "charter",
        /// 选举或者罢免.
        Election = "election",
        /// 重大募捐.
        MajorRaising = "major_raising",
        /// 重大投资.
        MajorInvestment = "major_investment",
        /// 分立、合并.
        Merger = "merger",
        /// 变更用途.
        PurposeChange = "purpose_change",
        /// 工作计划.
        Plan = "plan",
        /// Anything else.
        Other = "other",
    }
}

impl FundMatter {
    /// Whether two thirds of those present must agree (条例§21).
    pub const fn needs_two_thirds(self) -> bool {
        matches!(
            self,
            Self::Charter | Self::Election | Self::MajorRaising | Self::MajorInvestment | Self::Merger
        )
    }
}

text_enum! {
    /// How one member voted.
    pub enum FundChoice {
        /// 赞成.
        For = "for",
        /// 反对.
        Against = "against",
        /// 弃权.
        Abstain = "abstain",
    }
}

text_enum! {
    /// What came of a vote; computed.
    pub enum FundVoteOutcome {
        /// 通过.
        Passed = "passed",
        /// 未通过.
        Failed = "failed",
        /// Too few were left after recusals.
        NoQuorum = "no_quorum",
    }
}

text_enum! {
    /// Which ratio of a year.
    pub enum FundRatio {
        /// 慈善活动支出.
        Spending = "spending",
        /// 管理费用.
        Administration = "administration",
    }
}

text_enum! {
    /// Which disclosure.
    pub enum RaisingDisclosureKind {
        /// While money is raised.
        Interim = "interim",
        /// 全面、详细公开, after the end.
        Final = "final",
    }
}
