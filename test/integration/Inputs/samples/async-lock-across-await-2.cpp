#include <asio.hpp>
#include <mutex>
#include <string>

asio::awaitable<void> save(std::string Value);

struct Settings {
  std::mutex Mutex;
  std::string Value;

  asio::awaitable<void> update(std::string New) {
    SAMPLE
    Value = New;
    co_await save(Value);
  }
};
