//! Full-text search that finds two-character Chinese words on both engines: the application writes
//! every pair of neighboring characters as a term, and a query must have all of its pairs.

use crate::call::Tx;
use crate::changes::Kind;
use crate::id::Id;
use crate::problem::ApiResult;
use crate::schema::search_terms;
use diesel::prelude::*;
use std::collections::BTreeSet;

/// Terms that one record may have at most; longer texts are cut.
const MOST_TERMS: usize = 600;

/// The terms of a text: single characters and neighboring pairs within words, in lower case.
pub fn terms_of(text: &str) -> BTreeSet<String> {
    let mut terms = BTreeSet::new();
    for word in words(text) {
        terms.extend(word.iter().map(ToString::to_string));
        terms.extend(word.windows(2).map(|pair| pair.iter().collect::<String>()));
    }
    terms
}

/// The terms that a record must have to match a query: the pairs, or the character where a word is
/// a single one.
pub fn terms_of_query(text: &str) -> BTreeSet<String> {
    let mut terms = BTreeSet::new();
    for word in words(text) {
        if let [single] = word.as_slice() {
            terms.insert(single.to_string());
        }
        terms.extend(word.windows(2).map(|pair| pair.iter().collect::<String>()));
    }
    terms
}

fn words(text: &str) -> impl Iterator<Item = Vec<char>> {
    let lower = text.to_lowercase();
    let words: Vec<Vec<char>> = lower
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(|word| word.chars().collect())
        .collect();
    words.into_iter()
}

/// Replaces the terms of a record.
pub fn replace<T>(tx: &mut Tx<'_>, kind: Kind, id: Id<T>, texts: &[&str]) -> ApiResult<()> {
    let id: Id<crate::of::Anything> = id.cast();
    diesel::delete(search_terms::table.filter(search_terms::object_id.eq(id))).execute(tx.conn)?;
    let terms: BTreeSet<String> = texts.iter().flat_map(|text| terms_of(text)).take(MOST_TERMS).collect();
    for term in terms {
        diesel::insert_into(search_terms::table)
            .values((
                search_terms::kind.eq(kind),
                search_terms::term.eq(term),
                search_terms::object_id.eq(id),
            ))
            .execute(tx.conn)?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn two_character_words_are_terms() {
        let terms = terms_of("泉州市图书馆 Library");
        assert!(terms.contains("图书") && terms.contains("书馆") && terms.contains("li"));
        assert_eq!(terms_of_query("图书"), BTreeSet::from(["图书".to_owned()]));
        assert_eq!(terms_of_query("馆"), BTreeSet::from(["馆".to_owned()]));
        assert!(terms_of_query("！").is_empty());
    }
}
