// RUN: %check %s

// A coroutine that others send to a pool, and await there.

#include <asio.hpp>
#include <chrono>
#include <thread>

using namespace std::chrono_literals;

class Session {
  asio::thread_pool &Workers;

  asio::awaitable<int> handle() {
    std::this_thread::sleep_for(1s);
    co_return 1;
  }

public:
  asio::awaitable<int> run() {
    co_return co_await asio::co_spawn(Workers, handle(), asio::use_awaitable);
  }
  asio::awaitable<int> onTheSpot() {
    co_return co_await asio::co_spawn(
        Workers,
        []() -> asio::awaitable<int> {
          std::this_thread::sleep_for(1s);
          co_return 1;
        },
        asio::use_awaitable);
  }
};
