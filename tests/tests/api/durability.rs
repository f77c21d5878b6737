//! What was answered stays, whatever happens to the server; and a slot is sold once, however many want it.

use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::thread;
use std::time::Duration;

use crate::fixtures::{booking, venue};
use citong_tests::{App, on_both_engines, race};
use serde_json::json;

const ROUNDS: usize = 20;
/// Hours of a day on which the venue is open.
const HOURS: usize = 12;

on_both_engines!(
    #[ignore = "slow: kills the server 20 times under load"]
    a_killed_server_keeps_every_acknowledged_booking,
    |app| {
        let venue = venue(app);
        let spaces: Vec<String> = (0..8).map(|_| venue.space(&json!({}))).collect();
        let people: Vec<_> = (0..8).map(|_| app.resident()).collect();
        let kept = |booked: &[(usize, String)]| {
            for (person, id) in booked {
                people[*person].get(&format!("/bookings/{id}")).send().expect(200);
            }
        };
        let mut acknowledged = Vec::new();
        for round in 0..ROUNDS {
            let booked = book_until_killed(app, round, &spaces, &people);
            app.restart();
            app.set_clock(crate::fixtures::MORNING);
            kept(&booked);
            acknowledged.extend(booked);
        }
        kept(&acknowledged);
        assert!(acknowledged.len() >= ROUNDS, "only {} bookings were made", acknowledged.len());
        let twice =
            "(SELECT leaf_id FROM occupancies GROUP BY leaf_id, starts_at HAVING COUNT(*) > 1) AS twice";
        assert_eq!(app.count(twice), 0, "a slot is taken twice");
        let active = "(SELECT space_id FROM bookings WHERE status = 'confirmed' GROUP BY space_id, starts_at \
                      HAVING COUNT(*) > 1) AS twice";
        assert_eq!(app.count(active), 0, "a slot is booked twice");
        let torn = "bookings b WHERE NOT EXISTS (SELECT 1 FROM occupancies o WHERE o.booking_id = b.id)";
        assert_eq!(app.count(torn), 0, "a booking takes nothing");
    }
);

/// Every person books one slot after the other, and some the same ones, until the plug is pulled; the
/// bookings that were answered with 201, with the number of the person.
fn book_until_killed(
    app: &App,
    round: usize,
    spaces: &[String],
    people: &[citong_tests::Client],
) -> Vec<(usize, String)> {
    // Tokens are renewed before and not while the server dies.
    for person in people {
        person.get("/me").send().expect(200);
    }
    let (stopped, next) = (AtomicBool::new(false), AtomicUsize::new(0));
    let day = u32::try_from(round + 2).expect("a day of December");
    let (stopped, next) = (&stopped, &next);
    thread::scope(|scope| {
        let bookers: Vec<_> = people
            .iter()
            .enumerate()
            .map(|(number, person)| {
                scope.spawn(move || {
                    let mut made = Vec::new();
                    while !stopped.load(Ordering::SeqCst) {
                        // Two callers for each slot: one of them is refused.
                        let slot = next.fetch_add(1, Ordering::SeqCst) / 2;
                        let (space, hour) = (slot / HOURS % spaces.len(), 9 + slot % HOURS);
                        let body = booking(
                            &spaces[space],
                            day,
                            &format!("{hour:02}:00"),
                            &format!("{:02}:00", hour + 1),
                        );
                        let Ok(reply) = person.post("/bookings").json(&body).try_send() else {
                            break; // the plug was pulled in the middle of this call
                        };
                        if reply.status == 201 {
                            made.push((number, reply.id()));
                        }
                    }
                    made
                })
            })
            .collect();
        thread::sleep(Duration::from_millis(200));
        app.kill();
        stopped.store(true, Ordering::SeqCst);
        bookers.into_iter().flat_map(|booker| booker.join().expect("a caller")).collect()
    })
}

on_both_engines!(
    #[ignore = "slow: 100 races of 64 callers"]
    a_hundred_slots_are_each_sold_once,
    |app| {
        let space = venue(app).space(&json!({}));
        let people: Vec<_> = (0..8).map(|_| app.resident()).collect();
        for round in 0..100 {
            let (day, hour) = (2 + u32::try_from(round / HOURS).expect("a day"), 9 + round % HOURS);
            let body = booking(&space, day, &format!("{hour:02}:00"), &format!("{:02}:00", hour + 1));
            let replies = race(64, |i| people[i % 8].post("/bookings").json(&body).send());
            let won = replies.iter().filter(|reply| reply.status == 201).count();
            assert_eq!(won, 1, "round {round}");
            for reply in replies.into_iter().filter(|reply| reply.status != 201) {
                reply.expect(409).problem("booking-conflict");
            }
        }
        assert_eq!(app.count("bookings"), 100);
        assert_eq!(app.count("occupancies"), 100);
    }
);
