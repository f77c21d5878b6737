//! SQLite: one writer thread that commits in groups, and a read-only connection per thread.

use super::{Conn, DbConfig, Work, dialect, migrate};
use crate::problem::{Problem, ProblemType};
use diesel::Connection as _;
use diesel::connection::SimpleConnection as _;
use std::cell::RefCell;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};
use std::sync::Mutex;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::mpsc::{Receiver, SyncSender, TrySendError, sync_channel};
use std::thread::JoinHandle;
use tokio::sync::oneshot;

/// Writes that may wait; the next one is told to come back (503).
const QUEUE: usize = 4096;

pub(super) struct Sqlite {
    /// Tells the thread-local readers of several databases of one process apart.
    number: u64,
    path: PathBuf,
    queue: Mutex<Option<SyncSender<Job>>>,
    writer: Mutex<Option<JoinHandle<()>>>,
}

/// Runs inside the open transaction, or is told that none could be begun, and gives back what to
/// call when the commit is known.
type Job = Box<dyn FnOnce(Result<&mut Conn, String>) -> Verdict + Send>;
type Verdict = Box<dyn FnOnce(Result<(), String>) + Send>;

static NEXT_NUMBER: AtomicU64 = AtomicU64::new(1);

thread_local! {
    static READERS: RefCell<Vec<(u64, Conn)>> = const { RefCell::new(Vec::new()) };
}

impl Sqlite {
    pub(super) fn open(config: &DbConfig) -> Result<Self, String> {
        let path = PathBuf::from(config.url.strip_prefix("sqlite:").unwrap_or(&config.url));
        if let Some(folder) = path.parent().filter(|p| !p.as_os_str().is_empty()) {
            std::fs::create_dir_all(folder).map_err(|e| format!("{}: {e}", folder.display()))?;
        }
        let conn = open_writer(&path)?;
        let (queue, jobs) = sync_channel(QUEUE);
        let group = config.group_commit.max(1);
        let writer = std::thread::Builder::new()
            .name("sqlite-writer".into())
            .spawn(move || write_in_groups(conn, &jobs, group))
            .map_err(|e| e.to_string())?;
        Ok(Self {
            number: NEXT_NUMBER.fetch_add(1, Ordering::Relaxed),
            path,
            queue: Mutex::new(Some(queue)),
            writer: Mutex::new(Some(writer)),
        })
    }

    pub(super) fn migrate(&self) -> Result<Vec<String>, String> {
        let Conn::Sqlite(mut conn) = open_writer(&self.path)? else { return Ok(Vec::new()) };
        migrate::sqlite(&mut conn)
    }

    pub(super) fn read<T>(&self, work: impl FnOnce(&mut Conn) -> Result<T, Problem>) -> Result<T, Problem> {
        READERS.with_borrow_mut(|readers| {
            let index = match readers.iter().position(|(number, _)| *number == self.number) {
                Some(index) => index,
                None => {
                    readers.push((self.number, open_reader(&self.path).map_err(Problem::internal)?));
                    readers.len() - 1
                }
            };
            work(&mut readers[index].1)
        })
    }

    pub(super) async fn write<T, W>(&self, work: W) -> Result<T, Problem>
    where
        T: Send + 'static,
        W: Work<T>,
    {
        self.submit(work)?.await.unwrap_or_else(|_| Err(stopped()))
    }

    pub(super) fn write_here<T, W>(&self, work: W) -> Result<T, Problem>
    where
        T: Send + 'static,
        W: Work<T>,
    {
        self.submit(work)?.blocking_recv().unwrap_or_else(|_| Err(stopped()))
    }

    fn submit<T, W>(&self, work: W) -> Result<oneshot::Receiver<Result<T, Problem>>, Problem>
    where
        T: Send + 'static,
        W: Work<T>,
    {
        let (answer, receiver) = oneshot::channel();
        let job: Job = Box::new(move |conn| {
            let result = conn.map_err(unavailable).and_then(|conn| in_savepoint(conn, &work));
            Box::new(move |committed| {
                let result = committed.map_err(unavailable).and(result);
                // The client may have gone away; its write stands all the same.
                let _ = answer.send(result);
            })
        });
        let queue = self.queue.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
        let Some(queue) = queue.as_ref() else { return Err(stopped()) };
        match queue.try_send(job) {
            Ok(()) => Ok(receiver),
            Err(TrySendError::Full(_)) => Err(Problem::new(ProblemType::Overloaded).retry_after(1)),
            Err(TrySendError::Disconnected(_)) => Err(stopped()),
        }
    }

    pub(super) fn backup(&self, to: &Path) -> Result<(), String> {
        if to.exists() {
            return Err(format!("{} exists already", to.display()));
        }
        let Conn::Sqlite(mut conn) = open_reader(&self.path)? else { return Ok(()) };
        let target = to.to_str().ok_or("the path is not UTF-8")?.replace('\'', "''");
        // VACUUM INTO reads one snapshot while writers go on.
        conn.batch_execute(&format!("PRAGMA query_only=OFF; VACUUM INTO '{target}'"))
            .map_err(|e| e.to_string())
    }

    pub(super) fn close(&self) {
        drop(self.queue.lock().unwrap_or_else(std::sync::PoisonError::into_inner).take());
        let writer = self.writer.lock().unwrap_or_else(std::sync::PoisonError::into_inner).take();
        if let Some(writer) = writer {
            let _ = writer.join();
        }
    }
}

fn unavailable(cause: String) -> Problem {
    Problem::new(ProblemType::Unavailable).retry_after(1).caused_by(cause)
}

fn stopped() -> Problem {
    unavailable("the writer has stopped".into())
}

fn open_writer(path: &Path) -> Result<Conn, String> {
    open(
        path,
        "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA foreign_keys=ON; PRAGMA cache_size=-16000;",
    )
}

fn open_reader(path: &Path) -> Result<Conn, String> {
    open(path, "PRAGMA query_only=ON; PRAGMA cache_size=-2000;")
}

fn open(path: &Path, pragmas: &str) -> Result<Conn, String> {
    let text = path.to_str().ok_or("the path of the database is not UTF-8")?;
    let mut conn = diesel::SqliteConnection::establish(text).map_err(|e| format!("{text}: {e}"))?;
    // The timeout first: switching to WAL may itself have to wait for another process.
    conn.batch_execute("PRAGMA busy_timeout=10000; PRAGMA temp_store=MEMORY;")
        .and_then(|()| conn.batch_execute(pragmas))
        .map_err(|e| format!("{text}: {e}"))?;
    Ok(Conn::Sqlite(conn))
}

/// The writer thread: takes what is waiting, up to `group` jobs, and commits it at once.
fn write_in_groups(mut conn: Conn, jobs: &Receiver<Job>, group: usize) {
    while let Ok(first) = jobs.recv() {
        if let Err(error) = dialect::batch(&mut conn, "BEGIN IMMEDIATE") {
            let cause = format!("no transaction could be begun: {error}");
            first(Err(cause.clone()))(Err(cause));
            continue;
        }
        let mut verdicts = Vec::with_capacity(group);
        verdicts.push(first(Ok(&mut conn)));
        while verdicts.len() < group {
            let Ok(next) = jobs.try_recv() else { break };
            verdicts.push(next(Ok(&mut conn)));
        }
        let committed =
            dialect::batch(&mut conn, "COMMIT").map_err(|e| format!("the group could not be committed: {e}"));
        if let Err(cause) = &committed {
            tracing::error!(cause, "commit failed");
            let _ = dialect::batch(&mut conn, "ROLLBACK");
        }
        for verdict in verdicts {
            verdict(committed.clone());
        }
    }
}

/// Runs one job so that its failure undoes only itself.
fn in_savepoint<T>(conn: &mut Conn, work: &impl Work<T>) -> Result<T, Problem> {
    dialect::batch(conn, "SAVEPOINT job").map_err(super::problem_of)?;
    let result = catch_unwind(AssertUnwindSafe(|| work(conn)))
        .unwrap_or_else(|_| Err(Problem::internal("a write panicked")));
    let end = if result.is_ok() { "RELEASE job" } else { "ROLLBACK TO job; RELEASE job" };
    dialect::batch(conn, end).map_err(super::problem_of)?;
    result
}
