// Fetches three pages and prints a report. It compiles and runs, and six things
// in it are wrong. ../good/report.cpp is the corrected version.

#include <algorithm>
#include <asio.hpp>
#include <chrono>
#include <future>
#include <iostream>
#include <netdb.h>
#include <string>
#include <thread>
#include <vector>

using asio::awaitable;
using asio::use_awaitable;
using namespace std::chrono_literals;

// Stands in for a download over a connection of its own.
awaitable<std::string> fetch(std::string url) {
  asio::steady_timer network(co_await asio::this_coro::executor, 100ms);
  co_await network.async_wait(use_awaitable);
  co_return "<h1>" + url + "</h1>";
}

awaitable<void> log(std::string line) {
  co_await asio::post(use_awaitable);
  std::cout << line << '\n';
}

long count_tags(const std::vector<std::string> &pages) {
  long tags = 0;
  for (const std::string &page : pages)
    tags += std::count(page.begin(), page.end(), '<');
  return tags;
}

awaitable<bool> resolves(std::string host) {
  addrinfo *found = nullptr;
  int error = getaddrinfo(host.c_str(), nullptr, nullptr, &found);
  if (!error)
    freeaddrinfo(found);
  co_return !error;
}

awaitable<std::vector<std::string>> fetch_all(std::vector<std::string> urls) {
  std::vector<std::string> pages;
  for (const std::string &url : urls)
    pages.push_back(co_await fetch(url));
  co_return pages;
}

awaitable<long> analyze(std::vector<std::string> pages) {
  std::future<long> tags = std::async(count_tags, pages);
  co_return tags.get();
}

awaitable<void> publish(std::string summary) {
  asio::io_context context;
  asio::co_spawn(context, log(summary), asio::detached);
  context.run();
  co_return;
}

awaitable<void> report() {
  auto started = log("started");
  if (!co_await resolves("localhost"))
    std::this_thread::sleep_for(2s);
  std::vector<std::string> urls = {"news", "weather", "sports"};
  long tags = co_await analyze(co_await fetch_all(urls));
  co_await publish(std::to_string(tags) + " tags");
}

int main() {
  asio::io_context context;
  asio::co_spawn(context, report(), asio::detached);
  context.run();
}
