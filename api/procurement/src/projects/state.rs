//! The states of a project and of a lot (rulebook, task 10: the procurement engine).

use citong_kernel::{state_machine, text_enum};

state_machine! {
    /// 采购项目状态.
    pub enum Status {
        /// 编制计划.
        Plan = "plan",
        /// 需求已征求意见.
        NeedConsulted = "need_consulted",
        /// 已公告, 尚未开始接收投标文件.
        Notice = "notice",
        /// 接收投标（响应）文件.
        OpenForBids = "open_for_bids",
        /// 已开标.
        Opened = "opened",
        /// 资格审查完成.
        Qualified = "qualified",
        /// 评审完成.
        Evaluated = "evaluated",
        /// 已确定中标（成交）人.
        Awarded = "awarded",
        /// 结果已公告.
        ResultPublished = "result_published",
        /// 已签订合同.
        Contracted = "contracted",
        /// 已验收.
        Accepted = "accepted",
        /// 已付清.
        Paid = "paid",
        /// 废标.
        Failed = "failed",
        /// 终止.
        Terminated = "terminated",
        /// 暂停.
        Suspended = "suspended",
    }
    /// What can happen to a project.
    pub enum Event {
        ConsultNeed = "consult_need",
        Publish = "publish",
        OpenForBids = "open_for_bids",
        Open = "open",
        Qualify = "qualify",
        Evaluate = "evaluate",
        Award = "award",
        PublishResult = "publish_result",
        Sign = "sign",
        Accept = "accept",
        Pay = "pay",
        Fail = "fail",
        Terminate = "terminate",
        /// An award was cancelled: the next candidate, or a new evaluation.
        Reopen = "reopen",
        Suspend = "suspend",
        ResumeNotice = "resume_notice",
        ResumeOpenForBids = "resume_open_for_bids",
        ResumeOpened = "resume_opened",
        ResumeQualified = "resume_qualified",
        ResumeEvaluated = "resume_evaluated",
        ResumeAwarded = "resume_awarded",
        ResumeResultPublished = "resume_result_published",
    }
    match {
        (Plan, ConsultNeed) => NeedConsulted;
        (Plan | NeedConsulted, Publish) => Notice;
        (Notice, OpenForBids) => OpenForBids;
        (OpenForBids, Open) => Opened;
        (Opened, Qualify) => Qualified;
        (Qualified, Evaluate) => Evaluated;
        (Evaluated, Award) => Awarded;
        (Awarded, PublishResult) => ResultPublished;
        (ResultPublished, Sign) => Contracted;
        (Contracted, Accept) => Accepted;
        (Accepted, Pay) => Paid;
        (Notice | OpenForBids | Opened | Qualified | Evaluated | Awarded | ResultPublished, Fail) => Failed;
        (Plan | NeedConsulted | Notice | OpenForBids | Opened | Qualified | Evaluated | Awarded, Terminate) => Terminated;
        (Awarded | ResultPublished, Reopen) => Evaluated;
        (Notice | OpenForBids | Opened | Qualified | Evaluated | Awarded | ResultPublished, Suspend) => Suspended;
        (Suspended, ResumeNotice) => Notice;
        (Suspended, ResumeOpenForBids) => OpenForBids;
        (Suspended, ResumeOpened) => Opened;
        (Suspended, ResumeQualified) => Qualified;
        (Suspended, ResumeEvaluated) => Evaluated;
        (Suspended, ResumeAwarded) => Awarded;
        (Suspended, ResumeResultPublished) => ResultPublished;
        (Suspended, Fail) => Failed;
        (Suspended, Terminate) => Terminated;
    }
}

text_enum! {
    /// 采购包状态.
    pub enum LotStatus {
        /// Still in the running.
        Active = "active",
        /// 废标.
        Failed = "failed",
        /// 已确定中标（成交）人.
        Awarded = "awarded",
        /// 已签订合同.
        Contracted = "contracted",
    }
}

impl Status {
    /// Whether the public may see a project in this state: from its first announcement on. A project that
    /// ended before one was never public; see [`super::find_for`].
    pub const fn is_public(self) -> bool {
        !matches!(self, Self::Plan)
    }
}
