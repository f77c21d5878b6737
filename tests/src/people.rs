//! Accounts for tests: officials through the command line, residents over HTTP, machines through the command line.

use std::sync::PoisonError;
use std::sync::atomic::Ordering;

use serde_json::{Value, json};

use crate::app::{App, CITY};
use crate::client::{Client, Credentials};
use crate::run;

/// Long enough for every rule about passwords.
const PASSWORD: &str = "correct-horse-battery-9";

impl App {
    /// The test's official with this role in the whole city, and in no particular organisation.
    #[must_use]
    pub fn login_as(&self, role: &str) -> Client {
        self.user(role, Some(CITY), None)
    }

    /// The test's user with this role, region and organisation: made at the first call, then the same one.
    #[must_use]
    pub fn user(&self, role: &str, region: Option<&str>, organization: Option<&str>) -> Client {
        let key = format!("{role} {region:?} {organization:?}");
        let mut people = self.people.lock().unwrap_or_else(PoisonError::into_inner);
        people.entry(key).or_insert_with(|| self.another_user(role, region, organization)).clone()
    }

    /// A new user, for tests that need two people with the same role.
    #[must_use]
    pub fn another_user(&self, role: &str, region: Option<&str>, organization: Option<&str>) -> Client {
        let login = self.unique(role);
        let mut arguments = vec!["user", "create", "--login", &login, "--role", role, "--password-stdin"];
        for (flag, value) in [("--region", region), ("--organization", organization)] {
            if let Some(value) = value {
                arguments.extend([flag, value]);
            }
        }
        arguments.extend(["--database-url", self.database_url()]);
        let made = parse(&run::citong(&arguments, PASSWORD));
        let id = made["id"].as_str().expect("`citong user create` prints an id").to_owned();
        self.client().log_in(id, Credentials::Password { login, password: PASSWORD.to_owned() })
    }

    /// A new resident, registered over HTTP and logged in.
    #[must_use]
    pub fn resident(&self) -> Client {
        let login = self.unique("resident");
        let body = json!({"login": login, "password": PASSWORD, "display_name": "陈小满"});
        let made = self.client().post("/auth/register").json(&body).send().expect(201);
        self.client().log_in(made.id(), Credentials::Password { login, password: PASSWORD.to_owned() })
    }

    /// A machine client that may write in `region`, with a token.
    #[must_use]
    pub fn machine(&self, name: &str, region: &str) -> Client {
        let database = ["--database-url", self.database_url()];
        let made = parse(&run::citong(
            &[&["client", "create", "--name", name, "--region", region], database.as_slice()].concat(),
            "",
        ));
        let text = |member: &str| {
            made[member]
                .as_str()
                .unwrap_or_else(|| panic!("`citong client create` prints no {member}"))
                .to_owned()
        };
        let (client_id, client_secret) = (text("client_id"), text("client_secret"));
        self.client().log_in(client_id.clone(), Credentials::Machine { client_id, client_secret })
    }

    /// A login name that this database has not seen.
    fn unique(&self, prefix: &str) -> String {
        format!("{}_{}", prefix.replace('-', "_"), self.next.fetch_add(1, Ordering::SeqCst))
    }
}

fn parse(output: &str) -> Value {
    serde_json::from_str(output).unwrap_or_else(|error| panic!("no JSON ({error}): {output}"))
}
