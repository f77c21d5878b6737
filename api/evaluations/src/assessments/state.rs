//! The states of a third-party evaluation and of an objection.

use citong_kernel::{state_machine, text_enum};

state_machine! {
    /// 第三方评估状态.
    pub enum ThirdPartyEvaluationStatus {
        /// 已选定评估机构.
        Selected = "selected",
        /// 方案已批准.
        PlanApproved = "plan_approved",
        /// 实地评估, 采集数据.
        Fieldwork = "fieldwork",
        /// 数据已封存, 评分中.
        Draft = "draft",
        /// 征求被评估单位意见.
        Objection = "objection",
        /// 已定稿.
        Final = "final",
        /// 已告知被评估单位和主管部门.
        Notified = "notified",
        /// 结果已应用.
        Applied = "applied",
        /// 已取消.
        Cancelled = "cancelled",
    }
    /// What can happen to it.
    pub enum ThirdPartyEvaluationEvent {
        ApprovePlan = "approve_plan",
        StartFieldwork = "start_fieldwork",
        /// The raw data are sealed.
        Seal = "seal",
        PublishDraft = "publish_draft",
        Finalize = "finalize",
        Notify = "notify",
        Apply = "apply",
        Cancel = "cancel",
    }
    match {
        (Selected, ApprovePlan) => PlanApproved;
        (PlanApproved, StartFieldwork) => Fieldwork;
        (Fieldwork, Seal) => Draft;
        (Draft, PublishDraft) => Objection;
        (Objection, Finalize) => Final;
        (Final, Notify) => Notified;
        (Notified, Apply) => Applied;
        (Selected | PlanApproved | Fieldwork | Draft | Objection, Cancel) => Cancelled;
    }
}

state_machine! {
    /// 异议状态.
    pub enum EvaluationObjectionStatus {
        /// 待答复.
        Open = "open",
        /// 采纳, 已调整.
        Adjusted = "adjusted",
        /// 不采纳, 维持.
        Kept = "kept",
    }
    /// What the evaluator does about it.
    pub enum EvaluationObjectionEvent {
        Adjust = "adjust",
        Keep = "keep",
    }
    match {
        (Open, Adjust) => Adjusted;
        (Open, Keep) => Kept;
    }
}

text_enum! {
    /// What is evaluated.
    pub enum SubjectKind {
        /// 设施.
        Facility = "facility",
        /// 单位.
        Organization = "organization",
        /// 承接主体.
        Supplier = "supplier",
        /// 一份采购合同.
        Contract = "contract",
        /// 一个地区的项目.
        Programme = "programme",
    }
}

text_enum! {
    /// How the evaluator was chosen.
    pub enum EvaluatorSelection {
        /// 政府采购.
        Procurement = "procurement",
        /// 指定.
        Appointment = "appointment",
    }
}

text_enum! {
    /// Who is told a result.
    pub enum NotifiedParty {
        /// 被评估单位.
        Provider = "provider",
        /// 主管部门.
        Authority = "authority",
    }
}

impl ThirdPartyEvaluationStatus {
    /// Whether the result is public.
    pub const fn is_public(self) -> bool {
        matches!(self, Self::Final | Self::Notified | Self::Applied)
    }
    /// Whether everybody concerned sees what was scored.
    pub const fn shows_scores(self) -> bool {
        matches!(self, Self::Objection | Self::Final | Self::Notified | Self::Applied)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_public_can_not_be_cancelled_and_the_rest_can() {
        for status in ThirdPartyEvaluationStatus::ALL {
            let ended = *status == ThirdPartyEvaluationStatus::Cancelled;
            let can = status.on(ThirdPartyEvaluationEvent::Cancel).is_some();
            assert_eq!(can, !status.is_public() && !ended, "{status}");
        }
    }
}
