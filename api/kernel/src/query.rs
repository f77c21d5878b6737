//! Query strings and path ids.

use crate::body::field_error;
use crate::id::Id;
use crate::problem::{ApiResult, Problem, ProblemType};
use actix_web::dev::Payload;
use actix_web::{FromRequest, HttpRequest};
use serde::de::{self, DeserializeOwned};
use serde::{Deserialize, Deserializer};
use std::fmt;
use std::future::{Ready, ready};
use std::marker::PhantomData;
use std::ops::Deref;
use std::str::FromStr;

/// The query string; unknown and repeated parameters are refused (400) and named.
#[derive(Debug)]
pub struct Query<T>(pub T);

impl<T> Deref for Query<T> {
    type Target = T;
    fn deref(&self) -> &T {
        &self.0
    }
}

impl<T: DeserializeOwned> FromRequest for Query<T> {
    type Error = Problem;
    type Future = Ready<ApiResult<Self>>;
    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        ready(parse(request.query_string()).map(Self))
    }
}

/// Reads a query string: 400 naming the parameter.
pub fn parse<T: DeserializeOwned>(text: &str) -> ApiResult<T> {
    let malformed = |message: &str, pointer: String| {
        Problem::new(ProblemType::MalformedRequest).field(field_error(message, pointer))
    };
    let pairs: Vec<(String, String)> =
        serde_urlencoded::from_str(text).map_err(|e| malformed(&e.to_string(), String::new()))?;
    if let Some((name, _)) = pairs.iter().find(|(name, value)| name.contains('\0') || value.contains('\0')) {
        return Err(malformed("out_of_range", format!("/{}", name.replace('\0', ""))));
    }
    let reader = serde_urlencoded::Deserializer::new(url_pairs(text));
    serde_path_to_error::deserialize(reader).map_err(|error| {
        let path = error.path().to_string();
        let pointer = if path == "." { String::new() } else { format!("/{path}") };
        malformed(&error.inner().to_string(), pointer)
    })
}

fn url_pairs(text: &str) -> form_urlencoded::Parse<'_> {
    form_urlencoded::parse(text.as_bytes())
}

/// An id in the path. What is not a UUID names nothing: 404.
#[derive(Debug)]
pub struct PathId<T: 'static>(Id<T>);

impl<T> Deref for PathId<T> {
    type Target = Id<T>;
    fn deref(&self) -> &Id<T> {
        &self.0
    }
}

impl<T> FromRequest for PathId<T> {
    type Error = Problem;
    type Future = Ready<ApiResult<Self>>;
    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        let id = request.match_info().get("id").and_then(|text| text.parse().ok());
        ready(id.map(Self).ok_or_else(Problem::not_found))
    }
}

/// Several values of one parameter, separated by commas: any of them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AnyOf<T>(pub Vec<T>);

impl<'de, T: FromStr> Deserialize<'de> for AnyOf<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Visitor<T>(PhantomData<T>);
        impl<T: FromStr> de::Visitor<'_> for Visitor<T> {
            type Value = AnyOf<T>;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("values separated by commas")
            }
            fn visit_str<E: de::Error>(self, text: &str) -> Result<Self::Value, E> {
                let values = text.split(',').map(|part| {
                    part.trim().parse().map_err(|_| E::custom(format!("`{part}` is not an allowed value")))
                });
                Ok(AnyOf(values.collect::<Result<_, _>>()?))
            }
        }
        deserializer.deserialize_str(Visitor(PhantomData))
    }
}
