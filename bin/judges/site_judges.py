"""Walks the site as every kind of visitor and has each page judged."""

import argparse
import pathlib
import sys

import browser
import vnu
from crawl import Crawler, Seen
from markup import Page
from patterns import Patterns
from submit import submit_all
from verdict import Verdict
from visitors import logged_in
from web import Client


def options():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--site", required=True, help="such as http://127.0.0.1:8080")
    parser.add_argument("--home", required=True, type=pathlib.Path, help="where the judges lie")
    parser.add_argument("--logins", help="JSON: [{login, password, role}]")
    parser.add_argument("--per-pattern", type=int, default=6, help="pages judged of each kind")
    parser.add_argument("--fetched", type=int, default=12, help="pages fetched of each kind")
    parser.add_argument("--workers", type=int, default=2, help="browsers at once")
    return parser.parse_args()


def wrong_turns(walked):
    """Addresses that do not exist, and pages that another visitor may see but this one may not."""
    everything = {}
    for client, pages in walked:
        for seen in pages:
            everything.setdefault(seen.pattern, seen.answer.address)
    for client, pages in walked:
        own = {seen.pattern for seen in pages}
        wrong = {"/finns-inte", "/finns-inte/999999?x=<judge>"}
        wrong |= {"/".join("999999" if part.isdigit() else part for part in address.split("/"))
                  for pattern, address in everything.items() if "#" in pattern}
        wrong |= {address for pattern, address in everything.items() if pattern not in own}
        for address in sorted(wrong):
            answer = client.visit(address)
            page = Page(answer.text) if answer.is_html else None
            yield Seen(client, "GET wrong", answer, page, "wrong turn")


def distinct(pages):
    """Each page once: the same body for the same kind of address is judged once."""
    known = {}
    for seen in pages:
        known.setdefault((seen.pattern, seen.answer.status, seen.answer.body), seen)
    return list(known.values())


def judge_pages(pages, verdict):
    for seen in pages:
        verdict.looked()
        if seen.page.h1 != 1:
            verdict.fail(seen.where, f"{seen.page.h1} h1 where there should be one")
        if not seen.page.title.strip():
            verdict.fail(seen.where, "no title")
        for fault in seen.page.faults:
            verdict.fail(seen.where, fault)
        for form in seen.page.forms:
            if not form.buttons:
                verdict.fail(seen.where, f"the form to {form.action!r} has no button to send it")


def walk_all(asked, patterns, links, entry):
    crawler = Crawler(patterns, asked.per_pattern, asked.fetched, links)
    public = Client(asked.site)
    walked = [(public, list(crawler.walk(public)))]
    for client in logged_in(asked.site, walked[0][1], asked.logins, entry):
        walked.append((client, list(crawler.walk(client))))
    return walked


def collect(asked, links, entry, forms, errors):
    """Every distinct page that the visitors came to see."""
    patterns = Patterns()
    walked = walk_all(asked, patterns, links, entry)
    pages = [seen for _, seen_pages in walked for seen in seen_pages]
    for seen in pages:
        seen.pattern = patterns.of(seen.answer.address)  # as it reads when all addresses are known
    for seen in list(wrong_turns(walked)):
        errors.looked()
        if seen.answer.status >= 500:
            errors.fail(seen.where, f"{seen.answer.status}\n{seen.answer.text[:300]}")
        elif seen.page is None:
            errors.fail(seen.where, "the answer is no page")
        else:
            pages.append(seen)
    pages += list(submit_all(pages, patterns, forms))
    return distinct(pages)


def main():
    asked = options()
    asked.site = asked.site.rstrip("/")
    names = ["inloggning", "länkar", "felsidor", "formulär", "sidor", "html",
             "tillgänglighet", "bredd", "konsol"]
    entry, links, errors, forms, whole, html, access, width, console = map(Verdict, names)
    pages = collect(asked, links, entry, forms, errors)
    reports = [verdict.report() for verdict in (entry, links, errors, forms)]
    judge_pages(pages, whole)
    reports.append(whole.report())
    vnu.judge(pages, asked.home / "vnu.jar", asked.home / "pages", html)
    reports.append(html.report())
    browser.judge(pages, asked.site, asked.home / "axe.min.js", asked.workers,
                  access, width, console)
    reports += [verdict.report() for verdict in (access, width, console)]
    return all(reports)


if __name__ == "__main__":
    sys.exit(not main())
