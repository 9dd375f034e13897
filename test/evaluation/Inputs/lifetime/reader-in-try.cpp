// Source: scylladb/seastar issue #1310 and redpanda-data/redpanda pull #7053 (work that was started with locals of a block,
// and an exception that leaves the block before it is awaited: a future of seastar goes on when it is dropped).
#include "../rt/seastar.hpp"
#include <array>
#include <stdexcept>

namespace rpc {

using block = std::array<char, 512>;

class transport {
public:
  ss::future<> send(std::string frame);
  ss::future<std::size_t> receive(char* into, std::size_t n);
  ss::future<> reconnect();
};

class client {
  transport _transport;
  unsigned _errors = 0;

  ss::future<std::size_t> read_answer(block& into) {
    std::size_t n = 0;
    while (n < into.size()) { // EITHER: lifetime dangling
      const auto got = co_await _transport.receive(into.data() + n, into.size() - n); // EITHER: lifetime dangling
      if (got == 0) {
        break;
      }
      n += got;
    }
    co_return n;
  }

public:
  ss::future<std::string> call(std::string frame) {
    for (int attempt = 0; attempt < 3; ++attempt) {
      try {
        block answer{}; // EITHER: lifetime dangling
        auto reading = read_answer(answer); // EITHER: lifetime dangling
        co_await _transport.send(frame); // EITHER: lifetime dangling
        const auto n = co_await std::move(reading);
        co_return std::string(answer.data(), n);
      } catch (const std::runtime_error&) {
        ++_errors;
      }
      co_await _transport.reconnect();
    }
    co_return std::string();
  }
};

} // namespace rpc
