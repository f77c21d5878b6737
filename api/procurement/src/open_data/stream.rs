//! Long answers, sent page by page as they are read: however much there is, the server holds one page of it.

use actix_web::http::header;
use actix_web::web::Bytes;
use actix_web::{HttpResponse, body::BoxBody};
use citong_kernel::{ApiResult, Call, Tx};
use futures_util::stream::{self, Stream};

/// What reads one page: its text, and where the next begins.
type ReadPage<F> = std::sync::Arc<F>;

/// Answers with the pages that `read` gives, from the first (`None`) on. A fault of the first page is a problem like
/// any other; one of a later page breaks the connection off, so that nobody takes a part for the whole.
pub async fn pages<F>(call: Call, media_type: &str, name: &str, read: F) -> ApiResult<HttpResponse<BoxBody>>
where
    F: Fn(&mut Tx<'_>, Option<String>) -> ApiResult<(String, Option<String>)> + Send + Sync + 'static,
{
    let read = ReadPage::new(read);
    let first = next(&call, &read, None).await?;
    let disposition = format!("attachment; filename=\"{name}\"");
    Ok(HttpResponse::Ok()
        .content_type(media_type)
        .insert_header((header::CACHE_CONTROL, "public, max-age=300"))
        .insert_header((header::CONTENT_DISPOSITION, disposition))
        .streaming(rest(call, read, first)))
}

type Chunk = (String, Option<String>);

async fn next<F>(call: &Call, read: &ReadPage<F>, cursor: Option<String>) -> ApiResult<Chunk>
where
    F: Fn(&mut Tx<'_>, Option<String>) -> ApiResult<Chunk> + Send + Sync + 'static,
{
    let read = ReadPage::clone(read);
    call.read(move |tx| read(tx, cursor)).await
}

/// What is left to send.
enum Left {
    Page(Chunk),
    From(String),
    Nothing,
}

fn rest<F>(
    call: Call,
    read: ReadPage<F>,
    first: Chunk,
) -> impl Stream<Item = Result<Bytes, std::io::Error>> + 'static
where
    F: Fn(&mut Tx<'_>, Option<String>) -> ApiResult<Chunk> + Send + Sync + 'static,
{
    stream::unfold((call, read, Left::Page(first)), |(call, read, left)| async move {
        let page = match left {
            Left::Page(page) => Ok(page),
            Left::From(cursor) => next(&call, &read, Some(cursor)).await,
            Left::Nothing => return None,
        };
        match page {
            Ok((text, cursor)) => {
                let left = cursor.map_or(Left::Nothing, Left::From);
                Some((Ok(Bytes::from(text)), (call, read, left)))
            }
            Err(problem) => {
                tracing::error!(%problem, "a download broke off");
                Some((Err(std::io::Error::other("the download broke off")), (call, read, Left::Nothing)))
            }
        }
    })
}
