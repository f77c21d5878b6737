//! A lean HTTP/1.1 client: the generator shares the machine with the server and should take little of it.

use std::io;
use std::net::SocketAddr;
use std::rc::Rc;
use std::time::{Duration, Instant};

use futures_util::future::join_all;
use tokio::net::TcpStream;

/// Bytes read at once.
const READ: usize = 16 * 1024;

/// One connection that is kept alive.
pub struct Connection {
    address: SocketAddr,
    stream: TcpStream,
    buffer: Vec<u8>,
    body: std::ops::Range<usize>,
}

impl Connection {
    /// Connects.
    pub async fn open(address: SocketAddr) -> io::Result<Self> {
        let stream = connect(address).await?;
        Ok(Self { address, stream, buffer: Vec::with_capacity(64 * 1024), body: 0..0 })
    }

    /// Sends a request, reads the whole answer and returns its status.
    pub async fn exchange(&mut self, request: &[u8]) -> io::Result<u16> {
        match self.attempt(request).await {
            // The server may have closed an idle connection at this very moment.
            Err(error) if is_closed(&error) && self.buffer.is_empty() => {
                self.stream = connect(self.address).await?;
                self.attempt(request).await
            }
            result => result,
        }
    }

    async fn attempt(&mut self, request: &[u8]) -> io::Result<u16> {
        self.buffer.clear();
        let mut sent = 0;
        while sent < request.len() {
            match self.stream.try_write(&request[sent..]) {
                Ok(count) => sent += count,
                Err(error) if error.kind() == io::ErrorKind::WouldBlock => self.stream.writable().await?,
                Err(error) => return Err(error),
            }
        }
        let mut wanted = usize::MAX;
        loop {
            self.stream.readable().await?;
            let filled = self.buffer.len();
            self.buffer.resize(filled + READ, 0);
            let read = self.stream.try_read(&mut self.buffer[filled..]);
            self.buffer.truncate(filled + read.as_ref().copied().unwrap_or(0));
            match read {
                Ok(0) => return Err(io::ErrorKind::UnexpectedEof.into()),
                Ok(_) => {}
                Err(error) if error.kind() == io::ErrorKind::WouldBlock => continue,
                Err(error) => return Err(error),
            }
            if wanted == usize::MAX
                && let Some(end) = find(&self.buffer, b"\r\n\r\n")
            {
                let length = content_length(&self.buffer[..end])
                    .ok_or_else(|| io::Error::other("an answer without a length"))?;
                wanted = end + 4 + length;
                self.body = end + 4..wanted;
            }
            if self.buffer.len() >= wanted {
                return status(&self.buffer).ok_or_else(|| io::Error::other("no HTTP answer"));
            }
        }
    }

    /// The body of the last answer.
    pub fn body(&self) -> &[u8] {
        &self.buffer[self.body.clone()]
    }

    /// The last answer as JSON.
    pub fn json(&self) -> Result<serde_json::Value, String> {
        serde_json::from_slice(self.body()).map_err(|e| e.to_string())
    }
}

async fn connect(address: SocketAddr) -> io::Result<TcpStream> {
    let stream = TcpStream::connect(address).await?;
    stream.set_nodelay(true)?;
    Ok(stream)
}

fn is_closed(error: &io::Error) -> bool {
    use io::ErrorKind::{BrokenPipe, ConnectionReset, UnexpectedEof};
    matches!(error.kind(), BrokenPipe | ConnectionReset | UnexpectedEof)
}

fn find(text: &[u8], wanted: &[u8]) -> Option<usize> {
    text.windows(wanted.len()).position(|window| window == wanted)
}

fn content_length(head: &[u8]) -> Option<usize> {
    head.split(|byte| *byte == b'\n').find_map(|line| {
        let (name, value) = line.split_at_checked(15)?;
        let value = name.eq_ignore_ascii_case(b"content-length:").then_some(value)?;
        std::str::from_utf8(value).ok()?.trim().parse().ok()
    })
}

fn status(answer: &[u8]) -> Option<u16> {
    std::str::from_utf8(answer.get(9..12)?).ok()?.parse().ok()
}

/// A GET request as it goes over the wire.
pub fn get(path: &str, token: Option<&str>) -> Rc<[u8]> {
    let authorization = token.map_or_else(String::new, |token| format!("authorization: Bearer {token}\r\n"));
    format!("GET {path} HTTP/1.1\r\nhost: localhost\r\n{authorization}\r\n").into_bytes().into()
}

/// A POST request with a JSON body.
pub fn post(path: &str, token: Option<&str>, body: &str) -> Rc<[u8]> {
    let authorization = token.map_or_else(String::new, |token| format!("authorization: Bearer {token}\r\n"));
    format!(
        "POST {path} HTTP/1.1\r\nhost: localhost\r\n{authorization}content-type: application/json\r\n\
         content-length: {}\r\n\r\n{body}",
        body.len()
    )
    .into_bytes()
    .into()
}

/// What a slice of load measured.
#[derive(Default, Clone)]
pub struct Sample {
    /// Microseconds of each answer with the expected status.
    pub micros: Vec<u32>,
    /// Answers with another status, by how many.
    pub others: Vec<(u16, usize)>,
    /// How long it took.
    pub elapsed: Duration,
}

impl Sample {
    /// Expected answers a second.
    pub fn rate(&self) -> f64 {
        self.micros.len() as f64 / self.elapsed.as_secs_f64().max(1e-9)
    }

    /// The latency, in milliseconds, that this share of the answers kept.
    pub fn percentile(&self, share: f64) -> f64 {
        let mut sorted = self.micros.clone();
        sorted.sort_unstable();
        let index = ((sorted.len() as f64 * share) as usize).min(sorted.len().saturating_sub(1));
        sorted.get(index).map_or(f64::NAN, |micros| f64::from(*micros) / 1000.0)
    }

    /// Adds another slice.
    pub fn join(&mut self, other: Self) {
        self.micros.extend(other.micros);
        self.elapsed += other.elapsed;
        for (status, count) in other.others {
            self.count(status, count);
        }
    }

    fn count(&mut self, status: u16, count: usize) {
        match self.others.iter_mut().find(|(known, _)| *known == status) {
            Some((_, sum)) => *sum += count,
            None => self.others.push((status, count)),
        }
    }
}

/// Connections that make the same kind of request at the same time.
pub struct Fleet(Vec<Connection>);

impl Fleet {
    /// Opens `size` connections.
    pub async fn open(address: SocketAddr, size: usize) -> io::Result<Self> {
        let opened = join_all((0..size).map(|_| Connection::open(address))).await;
        Ok(Self(opened.into_iter().collect::<io::Result<_>>()?))
    }

    /// The first connection, for single requests.
    pub fn one(&mut self) -> &mut Connection {
        &mut self.0[0]
    }

    /// Lets every connection ask what `next` says (it gets the connection's number) until the time is over.
    pub async fn drive(
        &mut self,
        time: Duration,
        expected: u16,
        next: impl Fn(usize) -> Rc<[u8]>,
    ) -> io::Result<Sample> {
        let (started, next) = (Instant::now(), &next);
        let one = async |number: usize, connection: &mut Connection| {
            let mut sample = Sample::default();
            while started.elapsed() < time {
                let asked = Instant::now();
                let status = connection.exchange(&next(number)).await?;
                if status == expected {
                    sample.micros.push(u32::try_from(asked.elapsed().as_micros()).unwrap_or(u32::MAX));
                } else {
                    sample.count(status, 1);
                }
            }
            Ok::<_, io::Error>(sample)
        };
        let samples = join_all(self.0.iter_mut().enumerate().map(|(number, c)| one(number, c))).await;
        let mut total = Sample::default();
        for sample in samples {
            total.join(sample?);
        }
        total.elapsed = started.elapsed();
        Ok(total)
    }

    /// Sends one request on every connection at once; the statuses.
    pub async fn volley(&mut self, request: impl Fn(usize) -> Rc<[u8]>) -> io::Result<Vec<u16>> {
        let request = &request;
        let one = async |number: usize, c: &mut Connection| c.exchange(&request(number)).await;
        join_all(self.0.iter_mut().enumerate().map(|(n, c)| one(n, c))).await.into_iter().collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn heads_are_understood() {
        let head = b"HTTP/1.1 201 Created\r\nDate: x\r\nContent-Length: 42\r\n";
        assert_eq!(content_length(head), Some(42));
        assert_eq!(status(head), Some(201));
        assert_eq!(content_length(b"HTTP/1.1 200 OK\r\nx: y\r\n"), None);
    }

    #[test]
    fn percentiles_are_of_the_sorted_latencies() {
        let sample = Sample { micros: (1..=100).rev().map(|n| n * 1000).collect(), ..Sample::default() };
        assert!((sample.percentile(0.5) - 51.0).abs() < 1e-9);
        assert!((sample.percentile(0.99) - 100.0).abs() < 1e-9);
    }
}
