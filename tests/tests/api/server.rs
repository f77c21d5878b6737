//! The server itself: it starts, it is healthy, it shares its database with a second one.

use citong_tests::{on_both_engines, race};

on_both_engines!(a_fresh_server_is_healthy, |app| {
    app.client().get("/healthz").at_root().send().expect(200);
    app.client().get("/readyz").at_root().send().expect(200);
    assert!(app.log().find("listening on").is_some());
});

on_both_engines!(two_servers_accept_the_same_token, |app| {
    let second = app.second_server();
    let officer = app.login_as("city_office");
    let answers = race(2, |i| {
        let officer = if i == 0 { officer.clone() } else { officer.on(&second) };
        officer.get("/me").send().expect(200)
    });
    assert_eq!(answers[0]["id"], officer.id());
    assert_eq!(answers[1]["id"], officer.id());
});

on_both_engines!(callers_renew_their_tokens_when_the_clock_moves, |app| {
    let officer = app.login_as("city_office");
    let spent = officer.token().unwrap();
    app.advance(3600);
    app.client().bearer(&spent).get("/me").send().expect(401);
    officer.get("/me").send().expect(200);
    app.run_jobs();
});

on_both_engines!(a_killed_server_comes_back_at_its_address, |app| {
    let url = app.url();
    app.kill();
    assert!(app.client().get("/healthz").at_root().try_send().is_err());
    app.restart();
    assert_eq!(app.url(), url);
    app.client().get("/healthz").at_root().send().expect(200);
});
