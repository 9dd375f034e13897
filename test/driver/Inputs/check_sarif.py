"""Validates reports: check_sarif.py SCHEMA REPORT...

Fails with all that is wrong with them, and also if the schema lets anything pass.
"""

import copy
import json
import sys

import jsonschema


def load(path):
    with open(path, encoding="utf-8") as file:
        return json.load(file)


schema = load(sys.argv[1])
jsonschema.Draft7Validator.check_schema(schema)
validator = jsonschema.Draft7Validator(schema, format_checker=jsonschema.FormatChecker())
problems = []
for path in sys.argv[2:]:
    report = load(path)
    problems += [f"{path}: {'/'.join(map(str, each.path))}: {each.message}"
                 for each in validator.iter_errors(report)]
    for spoil in (lambda run: run.pop("tool"), lambda run: run.update(result=[]),
                  lambda run: run["results"][0].update(level="fatal"),
                  lambda run: run["results"][0]["locations"][0]["physicalLocation"]["region"].update(startLine=0)):
        spoiled = copy.deepcopy(report)
        spoil(spoiled["runs"][0])
        assert not validator.is_valid(spoiled), "the schema lets a mistake pass"
sys.exit("\n".join(problems) or 0)
