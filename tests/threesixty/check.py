"""Checks 360Giving packages of a folder against the vendored schemas, offline; fails where one finds a fault."""

import json
import re
import sys
from pathlib import Path

from jsonschema import Draft202012Validator, FormatChecker
from referencing import Registry, Resource
from referencing.jsonschema import DRAFT202012

SCHEMAS = Path(__file__).resolve().parent / "schema"
GRANT = json.loads((SCHEMAS / "360-giving-schema.json").read_text())
PACKAGE = json.loads((SCHEMAS / "360-giving-package-schema.json").read_text())
ASKED_FOR = PACKAGE["properties"]["grants"]["items"]["$ref"]
RESOURCE = Resource.from_contents(GRANT, default_specification=DRAFT202012)
REGISTRY = Registry().with_resources([(GRANT["$id"], RESOURCE), (ASKED_FOR, RESOURCE)])
VALIDATOR = Draft202012Validator(PACKAGE, registry=REGISTRY, format_checker=FormatChecker())


def check(path):
    text = path.read_text()
    package = json.loads(text)
    faults = [f"{error.json_path}: {error.message}" for error in VALIDATOR.iter_errors(package)]
    assert not faults, "; ".join(faults)
    ids = [grant["id"] for grant in package["grants"]]
    assert len(ids) == len(set(ids)), "a grant comes twice"
    amounts = re.findall(r'"(?:amountAwarded|amountDisbursed|value)":([^,}]*)', text)
    assert amounts and all(re.fullmatch(r"\d+\.\d\d", amount) for amount in amounts), f"amounts: {amounts}"
    for grant in package["grants"]:
        unknown = grant.keys() - GRANT["properties"].keys()
        assert not unknown, f"the standard has no {unknown}"
        assert grant["currency"] == "CNY"
        if "recipientIndividual" in grant:
            assert grant["recipientIndividual"]["name"] == "Individual Recipient", "a person is named"
    return len(ids)


def main(folder):
    paths = sorted(Path(folder).glob("*.json"))
    assert paths, f"no packages in {folder}"
    for path in paths:
        try:
            print(path.name, check(path), sep="\t")
        except Exception as error:  # any fault is a failure with the file's name
            sys.exit(f"{path.name}: {type(error).__name__}: {error}")


main(sys.argv[1])
