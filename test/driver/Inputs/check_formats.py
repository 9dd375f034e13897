"""Checks the reports on formats.cpp and on a file that does not compile: check_formats.py FOLDER PAGE"""

import json
import sys
import xml.etree.ElementTree
from pathlib import Path

folder, page = Path(sys.argv[1]), Path(sys.argv[2]).read_text(encoding="utf-8")
DROPPED = "the task returned by 'fetch' is dropped, so it never runs"
SLEEPS = "'nap' blocks the thread that runs this coroutine until the time is up"


def read(name):
    return (folder / name).read_text(encoding="utf-8")


report = json.loads(read("out.json"))
assert report["version"] == 1 and report["files"] == 2, report
dropped, sleeps = report["findings"]
assert (dropped["check"], dropped["message"], dropped["file"]) == ("async-unawaited-coroutine", DROPPED, "formats.cpp"), dropped
# Characters count, not bytes.
assert dropped["range"] == {"line": 8, "column": 11, "endLine": 8, "endColumn": 19}, dropped
assert [edit["text"] for edit in dropped["fix"]] == ["co_await "], dropped
assert (dropped["severity"], dropped["confidence"], dropped["tier"], dropped["notes"]) == ("warning", "high", "default", []), dropped
assert sleeps["message"] == SLEEPS and sleeps["severity"] == "error", sleeps
assert [note["range"]["line"] for note in sleeps["notes"]] == [5, 9], sleeps
assert len({dropped["fingerprint"], sleeps["fingerprint"]}) == 2
(failure,) = report["failures"]
assert failure["file"] == "wrong.cpp" and "no_such_header.h" in failure["message"], failure

lines = [json.loads(line) for line in read("out.jsonl").splitlines()]
assert lines == report["findings"] + report["failures"], lines

sarif = json.loads(read("out.sarif"))
assert sarif["version"] == "2.1.0", sarif
(run,) = sarif["runs"]
rules = run["tool"]["driver"]["rules"]
assert [rule["id"] for rule in rules] == ["async-blocking-call", "async-unawaited-coroutine"], rules
assert rules[1]["help"]["markdown"] == page
assert run["columnKind"] == "unicodeCodePoints"
root = run["originalUriBaseIds"]["SRCROOT"]["uri"]
assert root.startswith("file:///") and root.endswith("/"), root
first, second = run["results"]
for result, finding in zip(run["results"], report["findings"]):
    assert rules[result["ruleIndex"]]["id"] == result["ruleId"] == finding["check"], result
    assert result["message"]["text"] == finding["message"], result
    assert result["properties"] == {"confidence": "high"}, result
    assert result["partialFingerprints"] == {"asyncTidyFinding/v1": finding["fingerprint"]}, result
    place = result["locations"][0]["physicalLocation"]
    assert place["artifactLocation"] == {"uri": "formats.cpp", "uriBaseId": "SRCROOT"}, place
    assert place["region"] == {"startLine": finding["range"]["line"], "startColumn": finding["range"]["column"],
                               "endLine": finding["range"]["endLine"], "endColumn": finding["range"]["endColumn"]}, place
assert (first["level"], second["level"]) == ("warning", "error")
(change,) = first["fixes"][0]["artifactChanges"]
assert change["replacements"][0]["insertedContent"]["text"] == "co_await ", change
assert [step["location"]["physicalLocation"]["region"]["startLine"]
        for step in second["codeFlows"][0]["threadFlows"][0]["locations"]] == [9, 5, 9], second
assert len(second["relatedLocations"]) == 2 and "codeFlows" not in first
(invocation,) = run["invocations"]
assert invocation["executionSuccessful"] is False
assert "no_such_header.h" in invocation["toolExecutionNotifications"][0]["message"]["text"], invocation

annotations = read("out.github").splitlines()
assert annotations[0] == f"::warning file=formats.cpp,line=8,endLine=8,col=11,endColumn=19,title=async-unawaited-coroutine::{DROPPED}"
assert annotations[1].startswith("::error file=formats.cpp,line=9,") and f"::{SLEEPS}%0Aformats.cpp:5: 'nap' calls" in annotations[1]
assert annotations[2].startswith("::error file=wrong.cpp,title=async-tidy::"), annotations
assert len(annotations) == 3

issues = json.loads(read("out.gitlab"))
assert [issue.get("confidence") for issue in issues] == ["high", "high", None], issues
assert [issue["severity"] for issue in issues] == ["major", "critical", "blocker"], issues
assert [issue["location"] for issue in issues[:2]] == [{"path": "formats.cpp", "lines": {"begin": line}} for line in (8, 9)], issues
assert [issue["fingerprint"] for issue in issues[:2]] == [each["fingerprint"] for each in report["findings"]]

suites = xml.etree.ElementTree.fromstring(read("out.junit"))
assert [(suite.get("name"), suite.get("tests"), suite.get("failures"), suite.get("errors")) for suite in suites] == [
    ("formats.cpp", "2", "2", "0"), ("wrong.cpp", "1", "0", "1")], read("out.junit")
assert (suites[0][0][0].get("message"), suites[0][0][0].get("type")) == (DROPPED, "warning, high confidence")
