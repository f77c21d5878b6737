//! Access tokens and the keys that sign them.

use super::{PASSWORD, log_in, register};
use citong_tests::on_both_engines;

on_both_engines!(servers_of_one_database_share_their_keys, |app| {
    register(app, "lisi", None).expect(201);
    let second = app.second_server();
    let keys = app.client().get("/.well-known/jwks.json").at_root().send().expect(200);
    let same = app.client().on(&second).get("/.well-known/jwks.json").at_root().send().expect(200);
    assert_eq!(keys["keys"], same["keys"]);
    assert_eq!(keys["keys"].as_array().map(Vec::len), Some(1));
    let key = &keys["keys"][0];
    assert_eq!(
        (key["kty"].as_str(), key["alg"].as_str(), key["use"].as_str()),
        (Some("OKP"), Some("EdDSA"), Some("sig"))
    );
    assert!(key["d"].is_null(), "the private half is nobody's business");
    let tokens = log_in(&app.client().on(&second), "lisi", PASSWORD).expect(200);
    let client = app.client().bearer(tokens.text("access_token"));
    client.get("/me").send().expect(200);
    client.on(&second).post("/auth/logout").send().expect(204);
    client.get("/me").send().expect(401);
    assert_eq!(app.count("signing_keys"), 1);
});
