//! A mail server and a gateway that keep what they get, in this process.

use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::{TcpListener, TcpStream};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::Duration;

/// How long a test waits for a message.
const PATIENCE: Duration = Duration::from_secs(20);

/// What a sink says to the next messages; then it takes them.
pub type Answers = Arc<Mutex<Vec<u16>>>;

/// A listener with what it has received.
pub struct Sink {
    /// Where it listens.
    pub port: u16,
    /// What it says next, the last one first.
    pub answers: Answers,
    received: Receiver<String>,
}

impl Sink {
    fn start(serve: fn(TcpStream, &Answers, &Sender<String>)) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
        let port = listener.local_addr().expect("an address").port();
        let answers = Answers::default();
        let (sender, received) = channel();
        let shared = Arc::clone(&answers);
        thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                let (answers, sender) = (Arc::clone(&shared), sender.clone());
                thread::spawn(move || serve(stream, &answers, &sender));
            }
        });
        Self { port, answers, received }
    }
    /// A mail server.
    pub fn smtp() -> Self {
        Self::start(smtp)
    }
    /// A gateway. The answer 0 is none: the connection stays open.
    pub fn http() -> Self {
        Self::start(http)
    }
    /// The next message.
    pub fn next(&self) -> String {
        self.received.recv_timeout(PATIENCE).expect("a message")
    }
    /// All that came and was not looked at yet.
    pub fn rest(&self) -> Vec<String> {
        self.received.try_iter().collect()
    }
    /// Says this to the next messages, in this order.
    pub fn say(&self, answers: &[u16]) {
        *self.answers.lock().expect("answers") = answers.iter().rev().copied().collect();
    }
}

fn next_answer(answers: &Answers, good: u16) -> u16 {
    answers.lock().expect("answers").pop().unwrap_or(good)
}

fn smtp(mut stream: TcpStream, answers: &Answers, received: &Sender<String>) {
    let mut lines = BufReader::new(stream.try_clone().expect("a stream")).lines();
    let mut say = |text: &str| stream.write_all(format!("{text}\r\n").as_bytes()).is_ok();
    say("220 sink");
    let mut refused = false;
    while let Some(Ok(line)) = lines.next() {
        let verb = line.split([' ', ':']).next().unwrap_or("").to_ascii_uppercase();
        match verb.as_str() {
            "RCPT" => {
                let answer = next_answer(answers, 250);
                refused = answer != 250;
                say(&format!("{answer} {line}"));
            }
            "DATA" if refused => drop(say("503 no recipient")),
            "DATA" => {
                say("354 go on");
                let text: Vec<String> = lines.by_ref().flatten().take_while(|line| line != ".").collect();
                received.send(text.join("\n")).ok();
                say("250 taken");
            }
            "QUIT" => {
                say("221 bye");
                return;
            }
            _ => drop(say("250 sink")),
        }
    }
}

fn http(mut stream: TcpStream, answers: &Answers, received: &Sender<String>) {
    let mut reader = BufReader::new(stream.try_clone().expect("a stream"));
    let (mut head, mut length) = (String::new(), 0);
    loop {
        let mut line = String::new();
        if reader.read_line(&mut line).unwrap_or(0) == 0 {
            return;
        }
        if let Some(value) = line.to_ascii_lowercase().strip_prefix("content-length:") {
            length = value.trim().parse().unwrap_or(0);
        }
        if line.trim().is_empty() {
            break;
        }
        head.push_str(&line);
    }
    let mut body = vec![0; length];
    if reader.read_exact(&mut body).is_err() {
        return;
    }
    let status = next_answer(answers, 200);
    received.send(format!("{head}\n{}", String::from_utf8_lossy(&body))).ok();
    if status == 0 {
        // Until the other side gives up.
        let _ = reader.read(&mut [0]);
        return;
    }
    let answer = format!("HTTP/1.1 {status} x\r\nContent-Length: 2\r\nConnection: close\r\n\r\n{{}}");
    let _ = stream.write_all(answer.as_bytes());
}
