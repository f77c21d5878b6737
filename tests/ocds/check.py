"""Checks the open data of a folder with libraries that are not ours, offline; fails where one finds a fault.

The README says with which. libcoveocds fetches schemas and extensions by address: those requests are answered from
offline/HOST/PATH and from the schema's zip.
"""

import csv
import io
import json
import sys
import tempfile
from pathlib import Path
from urllib.parse import urlsplit

import feedparser
import requests
import requests_cache
from lxml import etree
from requests.adapters import HTTPAdapter

HERE = Path(__file__).resolve().parent
SCHEMA = HERE / "offline/standard.open-contracting.org/schema/1__1__5/release-schema.json"
FAULTS = ("validation_errors", "additional_closed_codelist_values", "additional_checks", "deprecated_fields", "additional_fields")
ATOM = "{http://www.w3.org/2005/Atom}"
# What the tests' processes must show, or nothing was checked.
SHOWN = ("planning", "tender", "bids", "awards", "contracts", "transactions", "cancelled", "unsuccessful")


def answer_offline(self, request, **_kwargs):
    url = urlsplit(request.url)
    body_file = HERE / "offline" / url.netloc / url.path.lstrip("/")
    assert body_file.is_file(), f"not kept offline: {request.url}"
    response = requests.Response()
    response.request, response.url, response.encoding = request, request.url, "utf-8"
    response.status_code, response.reason = 200, "OK"
    body = body_file.read_bytes()
    response.raw, response._content = io.BytesIO(body), body
    return response


HTTPAdapter.send = answer_offline
requests_cache.CachedSession = lambda **_kwargs: requests.Session()

import libcoveocds.api  # noqa: E402  (after the patches above)
from libcoveocds.config import LibCoveOCDSConfig  # noqa: E402
from ocdsmerge import Merger  # noqa: E402

CONFIG = LibCoveOCDSConfig()
CONFIG.config["standard_zip"] = (HERE / "ocds-1.1.5-schema.zip").as_uri()
CONFIG.config["context"] = "api"
MERGER = Merger(json.loads(SCHEMA.read_text()))


def validate(text):
    """Validates one package by schema, codelists and libcoveocds' own checks."""
    with tempfile.TemporaryDirectory() as workdir:
        path = Path(workdir) / "package.json"
        path.write_text(text)
        report = libcoveocds.api.ocds_json_output(workdir, str(path), None, convert=False, lib_cove_ocds_config=CONFIG)
    faults = {key: report[key] for key in FAULTS if report.get(key)}
    assert not faults, json.dumps(faults, ensure_ascii=False, default=str)


def names(release):
    """Everybody whom a release names by id, with the role that the place gives."""
    tender = release.get("tender", {})
    yield release["buyer"]["id"], "buyer"
    yield tender["procuringEntity"]["id"], "procuringEntity"
    for bid in release.get("bids", {}).get("details", []):
        yield from ((one["id"], "tenderer") for one in bid["tenderers"])
    yield from ((one["id"], "tenderer") for one in tender.get("tenderers", []))
    for award in release.get("awards", []):
        yield from ((one["id"], "supplier") for one in award["suppliers"])
    for contract in release.get("contracts", []):
        assert contract["awardID"] in [award["id"] for award in release["awards"]], "a contract without its award"
        for paid in contract.get("implementation", {}).get("transactions", []):
            yield paid["payer"]["id"], "payer"
            yield paid["payee"]["id"], "payee"


def check_release(release):
    roles = {party["id"]: party["roles"] for party in release["parties"]}
    assert len(roles) == len(release["parties"]), "a party comes twice"
    for party, role in names(release):
        assert role in roles.get(party, []), f"{party} is no {role} among the parties"
    lots = {lot["id"] for lot in release["tender"]["lots"]}
    related = [one for part in (release.get("bids", {}).get("details", []), release.get("awards", [])) for one in part]
    assert all(set(one["relatedLots"]) <= lots for one in related), "a lot is unknown"


def check_package(text):
    validate(text)
    package = json.loads(text)
    for release in package.get("releases", []):
        check_release(release)
    for record in package.get("records", []):
        check_release(record["compiledRelease"])
        dates = [release["date"] for release in record["releases"]]
        assert dates == sorted(dates), "releases are not in the order of their dates"
        if "ocid" in record["releases"][0]:
            for release in record["releases"]:
                check_release(release)
            compiled = MERGER.create_compiled_release(record["releases"])
            assert compiled == record["compiledRelease"], "the reference library compiles something else"
    return len(package.get("releases", [])) + len(package.get("records", []))


def check_feed(raw):
    root = etree.fromstring(raw)
    entries = root.findall(f"{ATOM}entry")
    for part in [root, *entries]:
        for name in ("id", "title", "updated"):
            assert len(part.findall(f"{ATOM}{name}")) == 1, f"one {name} is required"
        assert part.findtext(f"{ATOM}id").startswith("urn:uuid:")
    assert all(entry.find(f"{ATOM}author/{ATOM}name") is not None for entry in entries), "an author is required"
    feed = feedparser.parse(raw)
    assert not feed.bozo and feed.version == "atom10", feed.get("bozo_exception")
    assert len(feed.entries) == len(entries) == len({entry.id for entry in feed.entries})
    assert all(entry.updated_parsed and entry.link and entry.author and entry.tags for entry in feed.entries)
    assert [link.rel for link in feed.feed.links].count("self") == 1
    return len(entries)


def check_table(raw):
    text = raw.decode("utf-8-sig")
    assert text.endswith("\r\n")
    rows = list(csv.reader(io.StringIO(text, newline=""), strict=True))
    assert len({len(row) for row in rows}) == 1, "rows differ in length"
    assert not any(cell[:1] in ("=", "+", "@", "\t") for row in rows for cell in row), "a formula"
    return len(rows) - 1


def check(path):
    raw = path.read_bytes()
    if path.suffix == ".atom":
        return check_feed(raw)
    if path.suffix == ".csv":
        return check_table(raw)
    return sum(check_package(text) for text in (raw.decode().splitlines() if path.suffix == ".jsonl" else [raw.decode()]))


def main(folder):
    seen = ""
    for path in sorted(Path(folder).iterdir()):
        try:
            print(path.name, check(path), sep="\t")
        except Exception as error:  # any fault is a failure with the file's name
            sys.exit(f"{path.name}: {type(error).__name__}: {error}")
        seen += path.read_text()
    missing = [word for word in SHOWN if f'"{word}"' not in seen]
    assert not missing, f"no file shows {missing}"


main(sys.argv[1])
