//! Passwords: argon2id at OWASP's cost, on threads of their own.
//!
//! A hash takes 16 ms of a core and 19 MiB. On the async workers it would stall every other
//! request, on the database threads every other query.

use argon2::{Algorithm, Argon2, Params, PasswordHasher, PasswordVerifier, Version};
use citong_kernel::check::Check;
use citong_kernel::{ApiResult, Problem, ProblemType};
use std::sync::mpsc::{Receiver, SyncSender, TrySendError, sync_channel};
use std::sync::{Arc, Mutex, PoisonError};
use tokio::sync::oneshot;

/// OWASP's first recommendation for argon2id: 19 MiB, two passes, one lane.
const MEMORY_KIB: u32 = 19_456;
const PASSES: u32 = 2;
const LANES: u32 = 1;
/// Hashes that may wait; the next one is told to come back (503).
const QUEUE: usize = 512;
/// Characters of a password.
const LENGTH: std::ops::RangeInclusive<usize> = 8..=128;
/// What guessers try first.
const COMMON: &[&str] = &[
    "12345678",
    "123456789",
    "1234567890",
    "87654321",
    "11111111",
    "00000000",
    "88888888",
    "66666666",
    "password",
    "password1",
    "password123",
    "passw0rd",
    "p@ssw0rd",
    "qwertyui",
    "qwertyuiop",
    "qwerty123",
    "1qaz2wsx",
    "1q2w3e4r",
    "abc12345",
    "abcd1234",
    "a1234567",
    "a12345678",
    "123123123",
    "12341234",
    "asdfghjkl",
    "iloveyou",
    "woaini1314",
    "woaini520",
    "5201314520",
    "admin123",
    "administrator",
    "letmein1",
    "quanzhou",
    "quanzhou123",
    "citong123",
];

type Job = Box<dyn FnOnce() + Send>;

/// The threads that hash, about one for each core.
pub struct Passwords {
    queue: SyncSender<Job>,
    /// The hash of a password that nobody knows: checked when there is no account, so that the
    /// answer takes as long.
    dummy: String,
}

impl Passwords {
    /// Starts the threads.
    pub fn new() -> Result<Self, String> {
        let (queue, jobs) = sync_channel(QUEUE);
        let jobs = Arc::new(Mutex::new(jobs));
        let threads = std::thread::available_parallelism().map_or(2, std::num::NonZero::get);
        for number in 0..threads {
            let jobs = Arc::clone(&jobs);
            std::thread::Builder::new()
                .name(format!("passwords-{number}"))
                .spawn(move || work(&jobs))
                .map_err(|e| e.to_string())?;
        }
        let dummy = hash_here(&citong_kernel::secret::token()).map_err(|e| e.to_string())?;
        Ok(Self { queue, dummy })
    }

    /// The hash to store.
    pub async fn hash(&self, password: &str) -> ApiResult<String> {
        let password = password.to_owned();
        self.run(move || hash_here(&password)).await?
    }

    /// Whether the password is the one of the stored hash. Without a hash (there is no such
    /// account) the answer is no after the same time.
    pub async fn verify(&self, password: &str, stored: Option<&str>) -> ApiResult<bool> {
        let password = password.to_owned();
        let known = stored.is_some();
        let stored = stored.unwrap_or(&self.dummy).to_owned();
        Ok(self.run(move || verify_here(&password, &stored)).await? && known)
    }

    async fn run<T: Send + 'static>(&self, work: impl FnOnce() -> T + Send + 'static) -> ApiResult<T> {
        let (answer, receiver) = oneshot::channel();
        let job: Job = Box::new(move || {
            // A client that has gone away needs no hash.
            if !answer.is_closed() {
                let _ = answer.send(work());
            }
        });
        self.queue.try_send(job).map_err(|error| match error {
            TrySendError::Full(_) => Problem::new(ProblemType::Overloaded).retry_after(2),
            TrySendError::Disconnected(_) => Problem::internal("the password threads have ended"),
        })?;
        receiver.await.map_err(|_| Problem::internal("a password thread has ended"))
    }
}

fn work(jobs: &Mutex<Receiver<Job>>) {
    loop {
        let next = jobs.lock().unwrap_or_else(PoisonError::into_inner).recv();
        let Ok(job) = next else { return };
        job();
    }
}

fn argon2() -> ApiResult<Argon2<'static>> {
    let params = Params::new(MEMORY_KIB, PASSES, LANES, None).map_err(Problem::internal)?;
    Ok(Argon2::new(Algorithm::Argon2id, Version::V0x13, params))
}

/// The hash to store, on this thread; for the command line.
pub fn hash_here(password: &str) -> ApiResult<String> {
    let mut salt = [0u8; 16];
    citong_kernel::secret::fill(&mut salt);
    let hash = argon2()?.hash_password_with_salt(password.as_bytes(), &salt).map_err(Problem::internal)?;
    Ok(hash.to_string())
}

/// Whether the password is the one of the stored hash, on this thread.
pub fn verify_here(password: &str, stored: &str) -> bool {
    argon2().is_ok_and(|argon2| argon2.verify_password(password.as_bytes(), stored).is_ok())
}

/// Checks a new password: 8–128 characters, not the login, not one that everybody tries.
pub fn check_new(check: &mut Check, pointer: &str, password: &str, login: &str) {
    let length = password.chars().count();
    if !LENGTH.contains(&length) {
        let (low, high) = (LENGTH.start(), LENGTH.end());
        let code = if length < *low { "too_short" } else { "too_long" };
        check.fault(
            pointer,
            code,
            format!("密码须为 {low}–{high} 个字符"),
            format!("A password has {low} to {high} characters"),
        );
        return;
    }
    let folded = password.to_lowercase();
    if !login.is_empty() && folded == login {
        check.fault(pointer, "same_as_login", "密码不能与账号相同", "The password must not be the login");
    } else if COMMON.contains(&folded.as_str()) || is_one_character(&folded) {
        check.fault(pointer, "too_common", "密码过于常见", "The password is too common");
    }
}

fn is_one_character(text: &str) -> bool {
    text.chars().next().is_some_and(|first| text.chars().all(|c| c == first))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_hash_fits_its_password_only() {
        let hash = hash_here("刺桐花开 2026").unwrap();
        assert!(hash.starts_with("$argon2id$v=19$m=19456,t=2,p=1$"), "{hash}");
        assert!(verify_here("刺桐花开 2026", &hash));
        assert!(!verify_here("刺桐花开 2027", &hash));
        assert!(!verify_here("刺桐花开 2026", "no hash"));
        assert_ne!(hash, hash_here("刺桐花开 2026").unwrap());
    }

    fn faults(password: &str, login: &str) -> bool {
        let mut check = Check::new();
        check_new(&mut check, "/password", password, login);
        check.done().is_err()
    }

    #[test]
    fn weak_passwords_are_refused() {
        assert!(faults("1234567", ""));
        assert!(faults(&"长".repeat(129), ""));
        assert!(faults("li.si-2026", "li.si-2026"));
        assert!(faults("Password", "lisi"));
        assert!(faults("aaaaaaaaaaaa", "lisi"));
        assert!(!faults("correct horse", "lisi"));
        assert!(!faults(&"长短".repeat(64), "lisi"));
    }

    #[actix_web::test]
    async fn the_threads_answer() {
        let passwords = Passwords::new().unwrap();
        let hash = passwords.hash("correct horse").await.unwrap();
        assert!(passwords.verify("correct horse", Some(&hash)).await.unwrap());
        assert!(!passwords.verify("wrong horse", Some(&hash)).await.unwrap());
        assert!(!passwords.verify("correct horse", None).await.unwrap());
    }
}
