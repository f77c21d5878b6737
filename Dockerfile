# syntax=docker/dockerfile:1
# The API server: one binary, for SQLite and PostgreSQL.
FROM rust:1.95-slim-bookworm AS build
WORKDIR /src
COPY . .
RUN --mount=type=cache,target=/usr/local/cargo/registry \
    --mount=type=cache,target=/src/target \
    cargo build --release --locked --package citong-server \
    && cp target/release/citong /usr/local/bin/citong

FROM debian:bookworm-slim
RUN apt-get update \
    && apt-get install --yes --no-install-recommends ca-certificates curl \
    && rm -rf /var/lib/apt/lists/* \
    && useradd --system --uid 10001 --home-dir /var/lib/citong --create-home citong
COPY --from=build /usr/local/bin/citong /usr/local/bin/citong
USER citong
WORKDIR /var/lib/citong
# For a server on SQLite: DATABASE_URL=sqlite:/var/lib/citong/citong.sqlite3
VOLUME /var/lib/citong
ENV CITONG_LISTEN=0.0.0.0:8080
EXPOSE 8080
# /healthz says that the process answers; /readyz also asks the database and is for load balancers.
HEALTHCHECK --interval=10s --timeout=3s --start-period=20s --retries=3 \
    CMD ["curl", "--fail", "--silent", "--output", "/dev/null", "http://127.0.0.1:8080/healthz"]
STOPSIGNAL SIGTERM
ENTRYPOINT ["citong"]
CMD ["serve"]
