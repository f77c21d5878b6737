#!/usr/bin/env bash
# Makes the secrets of docker-compose.yml in ./secrets; existing ones stay.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
# The directory keeps others out. The files themselves must be readable: the containers see them under their own
# users, with the permissions that they have here.
mkdir -p secrets
chmod 700 secrets
umask 022

if [ ! -e secrets/postgres_password ]; then
  # Hexadecimal: it needs no escaping in a URL.
  od -An -N24 -tx1 /dev/urandom | tr -d ' \n' >secrets/postgres_password
  printf 'postgres://citong:%s@db:5432/citong' "$(cat secrets/postgres_password)" >secrets/database_url
fi
if [ ! -e secrets/signing_keys.pem ]; then
  openssl genpkey -algorithm ed25519 -out secrets/signing_keys.pem
  chmod 644 secrets/signing_keys.pem
fi
if [ ! -e secrets/data_key ]; then
  openssl rand -base64 32 >secrets/data_key
fi
echo "secrets/ is complete"
