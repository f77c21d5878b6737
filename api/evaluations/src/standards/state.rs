//! The states of a version of a standard.

use citong_kernel::state_machine;

state_machine! {
    /// 评估标准状态.
    pub enum EvaluationStandardStatus {
        /// 草案: can be changed.
        Draft = "draft",
        /// 已发布: never changes.
        Published = "published",
        /// 已被新版本取代.
        Superseded = "superseded",
    }
    /// What can happen to it.
    pub enum EvaluationStandardEvent {
        Publish = "publish",
        /// A newer version is published.
        Supersede = "supersede",
    }
    match {
        (Draft, Publish) => Published;
        (Published, Supersede) => Superseded;
    }
}
