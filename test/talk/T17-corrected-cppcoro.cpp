// RUN: %check %s 'async-*' -- -I%S/Inputs %stub-flags

// The corrected versions of the examples, with cppcoro.

#include <cppcoro/sync_wait.hpp>
#include <cppcoro/task.hpp>
#include <cppcoro/when_all.hpp>
#include <gtest/gtest.h>
#include <string>
#include <utility>
#include <vector>

struct Response {
  cppcoro::task<std::string> text();
};

struct Session {
  cppcoro::task<Response> get(std::string Url);
};

cppcoro::task<int> countRows(const char *Name);

// T07, T08
cppcoro::task<std::string> fetch(Session &Http, std::string Url) {
  auto Page = co_await Http.get(Url);
  co_return co_await Page.text();
}

cppcoro::task<std::vector<std::string>>
fetchAll(Session &Http, std::vector<std::string> Urls) {
  std::vector<cppcoro::task<std::string>> Pages;
  for (auto &Url : Urls)
    Pages.push_back(fetch(Http, Url));
  co_return co_await cppcoro::when_all(std::move(Pages));
}

// T12
cppcoro::task<int> twice() { co_return 2 * co_await countRows("db"); }

// T04
TEST(Database, Counts) { EXPECT_EQ(cppcoro::sync_wait(countRows("db")), 3); }

// T05
TEST(Database, CountsTwice) {
  auto Body = []() -> cppcoro::task<void> {
    EXPECT_EQ(co_await twice(), 6);
  };
  cppcoro::sync_wait(Body());
}
