//! Funds: councils, raising plans, disbursements under four eyes, ratios of the year, and 360Giving.
