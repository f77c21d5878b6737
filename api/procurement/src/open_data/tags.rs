//! What a release tells, in codes of the closed codelist releaseTag.

use super::node::Node;
use crate::notices::NoticeKind;

/// The tags of the release that an announcement makes (`None`: payments). `before` are the tags of all earlier
/// releases of the process.
pub fn of(kind: Option<NoticeKind>, whole_project: bool, before: &[String]) -> &'static str {
    let had = |tag: &str| before.iter().any(|known| known == tag);
    match kind {
        Some(NoticeKind::Consultation | NoticeKind::ConsultationResult | NoticeKind::SingleSource) => {
            match (had("tender"), had("planning")) {
                (true, _) => "tenderUpdate",
                (false, true) => "planningUpdate",
                (false, false) => "planning",
            }
        }
        Some(NoticeKind::Procurement) if had("tender") => "tenderUpdate",
        Some(NoticeKind::Procurement) => "tender",
        Some(NoticeKind::Clarification) => "tenderAmendment",
        Some(NoticeKind::Termination) if whole_project => "tenderCancellation",
        Some(NoticeKind::Result) if had("award") => "awardUpdate",
        Some(NoticeKind::Result) => "award",
        Some(NoticeKind::Contract) if had("contract") => "contractUpdate",
        Some(NoticeKind::Contract) => "contract",
        Some(NoticeKind::ContractChange) => "contractAmendment",
        Some(NoticeKind::Acceptance) | None if had("implementation") => "implementationUpdate",
        Some(NoticeKind::Acceptance) | None => "implementation",
        Some(NoticeKind::Remedy) if had("award") => "awardUpdate",
        Some(
            NoticeKind::Answer
            | NoticeKind::Opening
            | NoticeKind::Failure
            | NoticeKind::Termination
            | NoticeKind::Suspension
            | NoticeKind::Resumption
            | NoticeKind::Remedy,
        ) => "tenderUpdate",
    }
}

/// Whether a release tells for the first time that an award was cancelled.
pub fn cancels_award(before: Option<&Node>, now: &Node) -> bool {
    let cancelled = |release: &Node| -> Vec<Node> {
        let awards = release.get("awards").map(Node::elements).unwrap_or_default();
        let cancelled = awards.iter().filter(|one| one.get("status") == Some(&Node::from("cancelled")));
        cancelled.filter_map(|one| one.get("id").cloned()).collect()
    };
    let known = before.map(cancelled).unwrap_or_default();
    cancelled(now).iter().any(|award| !known.contains(award))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_of_its_kind_and_those_after() {
        let of = |kind, before: &[&str]| {
            super::of(Some(kind), true, &before.iter().map(|tag| (*tag).to_owned()).collect::<Vec<_>>())
        };
        assert_eq!(of(NoticeKind::Consultation, &[]), "planning");
        assert_eq!(of(NoticeKind::ConsultationResult, &["planning"]), "planningUpdate");
        assert_eq!(of(NoticeKind::SingleSource, &["tender"]), "tenderUpdate");
        assert_eq!(of(NoticeKind::Procurement, &["planning"]), "tender");
        assert_eq!(of(NoticeKind::Procurement, &["tender"]), "tenderUpdate");
        assert_eq!(of(NoticeKind::Result, &["tender"]), "award");
        assert_eq!(of(NoticeKind::Result, &["tender", "award"]), "awardUpdate");
        assert_eq!(of(NoticeKind::Termination, &["tender"]), "tenderCancellation");
        assert_eq!(super::of(None, true, &[]), "implementation");
        assert_eq!(super::of(None, true, &["implementation".into()]), "implementationUpdate");
    }

    #[test]
    fn a_cancelled_award_is_told_once() {
        let release = |status: &str| {
            Node::object().with("awards", vec![Node::object().with("id", "a").with("status", status)])
        };
        let (active, cancelled) = (release("active"), release("cancelled"));
        assert!(!cancels_award(None, &active) && cancels_award(Some(&active), &cancelled));
        assert!(!cancels_award(Some(&cancelled), &cancelled));
    }
}
