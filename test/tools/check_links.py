#!/usr/bin/env python3
"""Fails if a link within the documentation leads nowhere.

usage: check_links.py PROJECT-FOLDER
       check_links.py --site FOLDER

The first is about the Markdown files of a repository, whose headings have the anchors that
forges give them. The second is about the HTML files of a site, which must load nothing from
other servers. Links to these are not followed.
"""

import html.parser
import os
import re
import sys
import urllib.parse

MARKDOWN_LINK = re.compile(r"!?\[(?:[^\[\]]|\[[^\]]*\])*\]\(([^)\s]+)\)")
HEADING = re.compile(r"^#+ +(.*?)\s*$", re.MULTILINE)
CODE = re.compile(r"^( *)```.*?^\1```", re.MULTILINE | re.DOTALL)
# What others wrote, or what a run leaves behind.
LEFT_OUT = ("build", ".git", ".cache")


def anchor(heading):
    text = re.sub(r"\[([^\]]*)\]\([^)]*\)", r"\1", heading)
    return re.sub(r"[^\w\- ]", "", text.lower()).replace(" ", "-")


class MarkdownPage:
    loaded = ()

    def __init__(self, text):
        prose = CODE.sub("", text)
        self.anchors = {anchor(heading) for heading in HEADING.findall(prose)}
        self.links = MARKDOWN_LINK.findall(re.sub(r"`[^`\n]*`", "", prose))


class HtmlPage(html.parser.HTMLParser):
    def __init__(self, text):
        super().__init__()
        self.anchors, self.links, self.loaded = set(), [], []
        self.feed(text)

    def handle_starttag(self, tag, attrs):
        for name, value in attrs:
            if name in ("id", "name") and value:
                self.anchors.add(value)
            if name in ("href", "src") and value:
                self.links.append(value)
                if tag in ("script", "link", "img"):
                    self.loaded.append(value)


def read(folder, suffix, kind):
    pages = {}
    for parent, folders, names in os.walk(folder):
        if suffix == ".md":
            folders[:] = [name for name in folders if not name.startswith(LEFT_OUT)]
        for name in names:
            if name.endswith(suffix):
                path = os.path.join(parent, name)
                with open(path, encoding="utf-8") as file:
                    pages[path] = kind(file.read())
    return pages


def problem(folder, path, link, pages):
    parts = urllib.parse.urlsplit(link)
    if parts.scheme or parts.netloc:
        return None
    target = path
    if parts.path:
        # The page for what is not found is shown anywhere, and begins at the root.
        start = folder + "/." if parts.path.startswith("/") else os.path.dirname(path) + "/"
        target = os.path.normpath(start + urllib.parse.unquote(parts.path))
    if os.path.isdir(target) and os.path.join(target, "index.html") in pages:
        target = os.path.join(target, "index.html")
    if not os.path.exists(target):
        return "there is no such file"
    if parts.fragment and target in pages and urllib.parse.unquote(parts.fragment) not in pages[target].anchors:
        return "there is no such heading"
    return None


def main():
    *option, folder = sys.argv[1:]
    folder = os.path.abspath(folder)
    pages = read(folder, ".html", HtmlPage) if option == ["--site"] else read(folder, ".md", MarkdownPage)
    count = 0
    wrong = False
    for path, page in sorted(pages.items()):
        for address in page.loaded:
            if urllib.parse.urlsplit(address).netloc:
                wrong = True
                print(f"{os.path.relpath(path, folder)}: {address} is loaded from elsewhere")
        for link in page.links:
            count += 1
            if found := problem(folder, path, link, pages):
                wrong = True
                print(f"{os.path.relpath(path, folder)}: {link}: {found}")
    print(f"{count} links in {len(pages)} pages")
    return wrong or not count


if __name__ == "__main__":
    sys.exit(main())
