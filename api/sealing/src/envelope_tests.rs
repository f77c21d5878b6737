use super::*;
use crate::content::Signals;
use hpke::rand_core::{CryptoRng, RngCore};
use proptest::prelude::*;

/// A generator that gives the same bytes each time: SHA-256 of a counter.
struct Counted(u64);

impl RngCore for Counted {
    fn next_u32(&mut self) -> u32 {
        let mut bytes = [0; 4];
        self.fill_bytes(&mut bytes);
        u32::from_le_bytes(bytes)
    }
    fn next_u64(&mut self) -> u64 {
        let mut bytes = [0; 8];
        self.fill_bytes(&mut bytes);
        u64::from_le_bytes(bytes)
    }
    fn fill_bytes(&mut self, buffer: &mut [u8]) {
        for chunk in buffer.chunks_mut(32) {
            let block = Sha256::digest(self.0.to_be_bytes());
            chunk.copy_from_slice(&block[..chunk.len()]);
            self.0 += 1;
        }
    }
}
impl CryptoRng for Counted {}

fn keys() -> [PrivateKey; 3] {
    [1, 2, 3].map(|byte| PrivateKey::new([byte; 32]))
}

fn publics() -> [PublicKey; 3] {
    keys().map(|key| key.public().unwrap())
}

fn binding() -> Binding {
    let id = |n: u128| Uuid::from_u128(0x0192_f0c1_7b1e_7cc3_9d2b_2a5b_7a9a_1f10 + n);
    Binding { project_id: id(0), lot_id: id(1), supplier_id: id(2) }
}

fn content(price_fen: i64, technical: &str) -> Content {
    Content {
        version: 1,
        price_fen,
        technical: technical.to_owned(),
        delivery_days: None,
        sme_declaration: None,
        consortium: None,
        documents: Vec::new(),
        signals: Signals {
            author: "陈小满".into(),
            agent: "林秀英".into(),
            contact_phone: "13800000000".into(),
            deposit_account: None,
        },
    }
}

fn vector() -> Envelope {
    let plain = padded(&content(95_000_000, "每村两场，共二百场")).unwrap();
    Envelope::seal_with(&plain, &binding(), &publics(), &mut Counted(0)).unwrap()
}

/// The vector in the documentation is what this code makes, and what it reads.
#[test]
fn the_vector_of_the_documentation_holds() {
    let page = include_str!("../../../docs/procurement/sealed-bids.md");
    let envelope = vector();
    assert!(page.contains(&envelope.canonical()), "the page must show\n{}", envelope.canonical());
    assert!(page.contains(&envelope.sha256()), "the page must show\n{}", envelope.sha256());
    for key in keys() {
        let (private, public) = (key.reveal(), key.public().unwrap().to_string());
        assert!(page.contains(&private) && page.contains(&public), "the page must show {private} {public}");
    }
    let read: Envelope = serde_json::from_str(&envelope.canonical()).unwrap();
    let [a, b, _] = keys();
    let opened = read.open(&binding(), [(Role::Purchaser, &a), (Role::FinanceSupervisor, &b)]).unwrap();
    assert_eq!(opened.price_fen, 95_000_000);
}

#[test]
fn any_two_roles_open_it_and_no_single_one() {
    let (envelope, keys) = (vector(), keys());
    for (a, b) in [(0, 1), (1, 2), (2, 0)] {
        let pair = [(Role::ALL[a], &keys[a]), (Role::ALL[b], &keys[b])];
        assert_eq!(envelope.open(&binding(), pair).unwrap().technical, "每村两场，共二百场");
    }
    for role in Role::ALL {
        let key = &keys[role.place()];
        assert_eq!(envelope.open(&binding(), [(role, key), (role, key)]).unwrap_err(), Error::SameRole);
        // Nor does a role's key open the share of another.
        let other = Role::ALL[(role.place() + 1) % 3];
        assert_eq!(envelope.open(&binding(), [(role, key), (other, key)]).unwrap_err(), Error::Share(other));
    }
}

/// The part that a role lacks is independent of all it holds: with one share alone every secret is possible.
#[test]
fn one_share_leaves_every_secret_possible() {
    let bound = binding().bytes();
    let (envelope, keys) = (vector(), keys());
    for role in Role::ALL {
        let bundle = envelope.open_share(role, &keys[role.place()], &bound).unwrap();
        let held = held_by(role);
        assert!(!held.contains(&role.place()), "a role never holds its own part");
        let mut parts = [[0u8; 32]; 3];
        parts[held[0]].copy_from_slice(&bundle[..32]);
        parts[held[1]].copy_from_slice(&bundle[32..]);
        // Whatever the secret is, some third part leads to it; only the commitment tells which one is right.
        let wished = [0xab; 32];
        let without = secret_of(&parts);
        parts[role.place()] = std::array::from_fn(|i| wished[i] ^ without[i]);
        assert_eq!(*secret_of(&parts), wished);
        assert_ne!(derive(&wished, &bound).unwrap().1.as_slice(), envelope.commitment.0);
    }
}

#[test]
fn it_opens_for_its_project_lot_and_supplier_only() {
    let [a, b, _] = keys();
    let pair = [(Role::Purchaser, &a), (Role::FinanceSupervisor, &b)];
    let other = Uuid::from_u128(9);
    for wrong in [
        Binding { project_id: other, ..binding() },
        Binding { lot_id: other, ..binding() },
        Binding { supplier_id: other, ..binding() },
    ] {
        assert_eq!(vector().check(&wrong, &publics()), Err(Error::WrongBinding));
        assert_eq!(vector().open(&wrong, pair).unwrap_err(), Error::WrongBinding);
        // Nor when somebody writes the other name on it.
        let Binding { project_id, lot_id, supplier_id } = wrong;
        let relabelled = Envelope { project_id, lot_id, supplier_id, ..vector() };
        assert_eq!(relabelled.check(&wrong, &publics()), Ok(()));
        assert_eq!(relabelled.open(&wrong, pair).unwrap_err(), Error::Share(Role::Purchaser));
    }
}

/// AES-GCM commits to no key: the commitment must hold a bidder to one secret for every pair of custodians.
#[test]
fn two_pairs_of_custodians_never_find_two_contents() {
    let [a, b, c] = keys();
    let bound = binding().bytes();
    let mut envelope = vector();
    // A bidder seals another third part to the city office: parts 0 and 1, where 0 is changed.
    let commitment: [u8; 32] = envelope.commitment.exactly().unwrap();
    let parts = [[9; 32], [8; 32], [7; 32]];
    envelope.shares[2] =
        seal_share(Role::CityOffice, &publics()[2], &parts, &bound, &commitment, &mut Os).unwrap();
    assert_eq!(envelope.check(&binding(), &publics()), Ok(()));
    assert!(envelope.open(&binding(), [(Role::Purchaser, &a), (Role::FinanceSupervisor, &b)]).is_ok());
    let other = [(Role::Purchaser, &a), (Role::CityOffice, &c)];
    assert_eq!(envelope.open(&binding(), other).unwrap_err(), Error::Secret);
}

#[test]
fn the_shape_is_checked_without_any_key() {
    let good = vector();
    assert_eq!(good.check(&binding(), &publics()), Ok(()));
    let changed = |change: fn(&mut Envelope)| {
        let mut envelope = vector();
        change(&mut envelope);
        envelope.check(&binding(), &publics())
    };
    assert_eq!(changed(|e| e.version = 2), Err(Error::UnknownFormat));
    assert_eq!(changed(|e| e.suite.push('x')), Err(Error::UnknownFormat));
    assert_eq!(changed(|e| e.nonce.0.push(0)), Err(Error::UnknownFormat));
    assert_eq!(changed(|e| e.ciphertext.0.truncate(16)), Err(Error::UnknownFormat));
    assert!(matches!(changed(|e| drop(e.shares.pop())), Err(Error::WrongShares(_))));
    assert!(matches!(changed(|e| e.shares.swap(0, 1)), Err(Error::WrongShares(_))));
    assert!(matches!(changed(|e| e.shares[0].enc.0.truncate(31)), Err(Error::WrongShares(_))));
    assert!(matches!(
        changed(|e| e.shares[1].public_key = e.shares[0].public_key),
        Err(Error::WrongShares(_))
    ));
    let mut text = serde_json::to_value(&good).unwrap();
    text["more"] = 1.into();
    assert!(serde_json::from_value::<Envelope>(text).is_err());
}

#[test]
fn the_length_says_little() {
    let seal =
        |text: &str| Envelope::seal(&content(1, text), &binding(), &publics()).unwrap().ciphertext.0.len();
    assert_eq!(seal("a"), seal(&"a".repeat(500)));
    assert_eq!(seal("a"), PADDING + 16);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(32))]

    #[test]
    fn what_is_sealed_is_what_is_opened(price in 1..1_000_000_000i64, technical in "[a-z一-龥]{1,300}", lost in 0..3usize) {
        let (content, keys) = (content(price, &technical), keys());
        let envelope = Envelope::seal(&content, &binding(), &publics()).unwrap();
        prop_assert_eq!(envelope.check(&binding(), &publics()), Ok(()));
        prop_assert!(!envelope.canonical().contains(&technical) || technical.len() < 4);
        let kept: Vec<Role> = Role::ALL.into_iter().filter(|role| role.place() != lost).collect();
        let pair = [(kept[1], &keys[kept[1].place()]), (kept[0], &keys[kept[0].place()])];
        prop_assert_eq!(envelope.open(&binding(), pair).unwrap(), content);
    }

    #[test]
    fn a_flipped_bit_is_always_found(place in any::<prop::sample::Index>(), bit in 0..8u8, which in 0..5usize) {
        let [a, b, _] = keys();
        let mut envelope = vector();
        let bytes = match which {
            0 => &mut envelope.ciphertext.0,
            1 => &mut envelope.nonce.0,
            2 => &mut envelope.commitment.0,
            3 => &mut envelope.shares[0].enc.0,
            _ => &mut envelope.shares[1].ciphertext.0,
        };
        let index = place.index(bytes.len());
        bytes[index] ^= 1 << bit;
        // The highest bit of a point is not part of it (RFC 7748), but HPKE binds the bytes that were sent.
        let pair = [(Role::Purchaser, &a), (Role::FinanceSupervisor, &b)];
        prop_assert!(envelope.open(&binding(), pair).is_err());
    }

    #[test]
    fn other_keys_open_nothing(byte in 4..255u8) {
        let (other, [a, ..]) = (PrivateKey::new([byte; 32]), keys());
        let pair = [(Role::Purchaser, &a), (Role::FinanceSupervisor, &other)];
        prop_assert_eq!(vector().open(&binding(), pair).unwrap_err(), Error::Share(Role::FinanceSupervisor));
    }
}
