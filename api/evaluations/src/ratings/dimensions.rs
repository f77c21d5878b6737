//! The sides of a service that are rated on their own 评价维度: a list for each kind of service.

use super::state::UseKind;

/// A side of a service.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Dimension {
    /// Names it in a rating.
    pub code: &'static str,
    /// 中文名称.
    pub zh: &'static str,
    /// The same in English.
    pub en: &'static str,
}

/// A kind of service with its sides.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Service {
    /// Names it.
    pub code: &'static str,
    /// Which kind of use it belongs to.
    pub use_kind: UseKind,
    /// The kinds of facilities; any other where there is none.
    pub facility_kinds: &'static [&'static str],
    /// What is rated.
    pub dimensions: &'static [Dimension],
}

const fn side(code: &'static str, zh: &'static str, en: &'static str) -> Dimension {
    Dimension { code, zh, en }
}

const ENVIRONMENT: Dimension = side("environment", "环境卫生", "Cleanliness and surroundings");
const STAFF: Dimension = side("staff", "服务态度", "Staff");
const HOURS: Dimension = side("opening_hours", "开放时间", "Opening hours");
const EQUIPMENT: Dimension = side("equipment", "设施设备", "Rooms and equipment");
const ACCESS: Dimension = side("accessibility", "无障碍与便民", "Accessibility");
const BOOKING: Dimension = side("booking", "预约便利", "Ease of booking");

/// Every kind of service; of those of one use the first that fits.
pub const SERVICES: &[Service] = &[
    Service {
        code: "library",
        use_kind: UseKind::Booking,
        facility_kinds: &["PL", "PLC", "RB", "BR", "RD", "SL"],
        dimensions: &[
            side("collection", "文献资源", "Collection"),
            ENVIRONMENT,
            STAFF,
            HOURS,
            EQUIPMENT,
            ACCESS,
            BOOKING,
        ],
    },
    Service {
        code: "exhibition",
        use_kind: UseKind::Booking,
        facility_kinds: &["MU", "MH", "AG", "ST"],
        dimensions: &[
            side("content", "展陈内容", "What is shown"),
            side("guidance", "讲解导览", "Guidance"),
            ENVIRONMENT,
            STAFF,
            HOURS,
            ACCESS,
            BOOKING,
        ],
    },
    Service {
        code: "sports",
        use_kind: UseKind::Booking,
        facility_kinds: &["SG"],
        dimensions: &[
            side("safety", "安全保障", "Safety"),
            ENVIRONMENT,
            STAFF,
            HOURS,
            EQUIPMENT,
            ACCESS,
            BOOKING,
        ],
    },
    Service {
        code: "venue",
        use_kind: UseKind::Booking,
        facility_kinds: &[],
        dimensions: &[ENVIRONMENT, STAFF, HOURS, EQUIPMENT, ACCESS, BOOKING],
    },
    Service {
        code: "event",
        use_kind: UseKind::Ticket,
        facility_kinds: &[],
        dimensions: &[
            side("content", "活动内容", "Content"),
            side("organization", "组织秩序", "Organization"),
            ENVIRONMENT,
            STAFF,
            ACCESS,
            BOOKING,
        ],
    },
    Service {
        code: "delivery",
        use_kind: UseKind::Delivery,
        facility_kinds: &[],
        dimensions: &[
            side("quality", "服务质量", "Quality"),
            side("quantity", "服务数量", "Quantity"),
            side("timeliness", "服务时效", "Timeliness"),
            side("attitude", "服务态度", "Attitude"),
            side("effect", "服务效果", "Effect"),
        ],
    },
];

/// The kind of service of a use.
pub fn service_of(use_kind: UseKind, service_kind: &str) -> Option<&'static Service> {
    SERVICES.iter().find(|service| {
        let fits = service.facility_kinds.is_empty() || service.facility_kinds.contains(&service_kind);
        service.use_kind == use_kind && fits
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_use_has_sides_and_each_is_named_once() {
        for kind in UseKind::ALL {
            for facility in ["PL", "MU", "SG", "CC", "0401"] {
                let service = service_of(*kind, facility).unwrap();
                let codes: std::collections::BTreeSet<_> =
                    service.dimensions.iter().map(|side| side.code).collect();
                assert_eq!(codes.len(), service.dimensions.len(), "{}", service.code);
            }
        }
        assert_eq!(service_of(UseKind::Booking, "PLC").unwrap().code, "library");
        assert_eq!(service_of(UseKind::Ticket, "PLC").unwrap().code, "event");
    }
}
