//! Which article says so, by method of purchase.

use crate::law::Article;
use crate::projects::ProcurementMethod;

/// 逾期送达的应当拒收.
pub const fn deadline(method: ProcurementMethod) -> Article {
    match method {
        ProcurementMethod::OpenTender | ProcurementMethod::InvitedTender => Article::Tender33,
        ProcurementMethod::Consultation => Article::Consultation13,
        ProcurementMethod::Negotiation | ProcurementMethod::Quotation | ProcurementMethod::SingleSource => {
            Article::NonTender15
        }
    }
}

/// 截止时间前可以补充、修改或者撤回.
pub const fn taking_back(method: ProcurementMethod) -> Article {
    match method {
        ProcurementMethod::OpenTender | ProcurementMethod::InvitedTender => Article::Tender34,
        ProcurementMethod::Consultation => Article::Consultation13,
        ProcurementMethod::Negotiation | ProcurementMethod::Quotation | ProcurementMethod::SingleSource => {
            Article::NonTender15
        }
    }
}

/// 开标在截止时间进行, nothing is opened before.
pub const fn opening(method: ProcurementMethod) -> Article {
    match method {
        ProcurementMethod::OpenTender | ProcurementMethod::InvitedTender => Article::Tender39,
        ProcurementMethod::Consultation => Article::Consultation13,
        ProcurementMethod::Negotiation | ProcurementMethod::Quotation | ProcurementMethod::SingleSource => {
            Article::NonTender15
        }
    }
}

/// 供应商不足法定家数的. The last one of 财库〔2015〕124号 holds where two are enough.
pub const fn too_few(method: ProcurementMethod, two_are_enough: bool) -> Article {
    match method {
        ProcurementMethod::OpenTender | ProcurementMethod::InvitedTender => Article::Tender41,
        ProcurementMethod::Consultation if two_are_enough => Article::Consultation124,
        ProcurementMethod::Consultation => Article::Consultation34,
        ProcurementMethod::Negotiation => Article::NonTender37,
        ProcurementMethod::Quotation => Article::NonTender48,
        ProcurementMethod::SingleSource => Article::NonTender43,
    }
}

/// 报价超过预算金额或者最高限价.
pub const fn above_ceiling(method: ProcurementMethod) -> Article {
    match method {
        ProcurementMethod::OpenTender | ProcurementMethod::InvitedTender => Article::Tender63,
        ProcurementMethod::Consultation => Article::Consultation34,
        ProcurementMethod::Negotiation => Article::NonTender37,
        ProcurementMethod::Quotation => Article::NonTender48,
        ProcurementMethod::SingleSource => Article::NonTender43,
    }
}

/// 未按照采购文件要求密封、编制的.
pub const fn not_as_asked(method: ProcurementMethod) -> Article {
    match method {
        ProcurementMethod::OpenTender | ProcurementMethod::InvitedTender => Article::Tender63,
        ProcurementMethod::Consultation => Article::Consultation13,
        ProcurementMethod::Negotiation | ProcurementMethod::Quotation | ProcurementMethod::SingleSource => {
            Article::NonTender15
        }
    }
}
