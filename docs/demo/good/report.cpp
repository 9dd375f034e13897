// The corrected version of ../bad/report.cpp.

#include <algorithm>
#include <asio.hpp>
#include <asio/experimental/awaitable_operators.hpp>
#include <chrono>
#include <future>
#include <iostream>
#include <string>
#include <vector>

using asio::awaitable;
using asio::use_awaitable;
using namespace asio::experimental::awaitable_operators;
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

// Runs on a worker thread, which it may keep busy.
awaitable<long> count_tags(std::vector<std::string> pages) {
  long tags = 0;
  for (const std::string &page : pages)
    tags += std::count(page.begin(), page.end(), '<');
  co_return tags;
}

awaitable<bool> resolves(std::string host) {
  asio::ip::tcp::resolver resolver(co_await asio::this_coro::executor);
  asio::error_code error;
  co_await resolver.async_resolve(host, "",
                                  asio::redirect_error(use_awaitable, error));
  co_return !error;
}

awaitable<std::vector<std::string>> fetch_all() {
  auto [news, weather, sports] =
      co_await (fetch("news") && fetch("weather") && fetch("sports"));
  co_return std::vector<std::string>{news, weather, sports};
}

awaitable<long> analyze(std::vector<std::string> pages) {
  static asio::thread_pool workers(1);
  co_return co_await asio::co_spawn(workers, count_tags(pages), use_awaitable);
}

awaitable<void> report() {
  co_await log("started");
  if (!co_await resolves("localhost")) {
    asio::steady_timer pause(co_await asio::this_coro::executor, 2s);
    co_await pause.async_wait(use_awaitable);
  }
  long tags = co_await analyze(co_await fetch_all());
  co_await log(std::to_string(tags) + " tags");
}

int main() {
  asio::io_context context;
  std::future<void> done = asio::co_spawn(context, report(), asio::use_future);
  context.run();
  done.get();
}
