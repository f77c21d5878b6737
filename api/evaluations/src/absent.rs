//! Optional lists in requests: `null` says the same as leaving the member out, as with every other optional.

use serde::{Deserialize, Deserializer};

/// For `#[serde(default, deserialize_with = "…")]`: nothing is the default.
pub fn or_default<'de, D: Deserializer<'de>, T: Default + Deserialize<'de>>(
    deserializer: D,
) -> Result<T, D::Error> {
    Option::<T>::deserialize(deserializer).map(Option::unwrap_or_default)
}
