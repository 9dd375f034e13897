// Source: scylladb/seastar coroutine::as_future, as used in review comments (what was started is awaited on each way out,
// before its buffer goes).
#include "../rt/seastar.hpp"
#include <array>
#include <stdexcept>

namespace rpc {

using block = std::array<char, 512>;

class transport {
public:
  ss::future<> send(std::string frame);
  ss::future<std::size_t> receive(char* into, std::size_t n);
};

class client {
  transport _transport;

  ss::future<std::size_t> read_answer(block& into) {
    std::size_t n = 0;
    while (n < into.size()) {
      const auto got = co_await _transport.receive(into.data() + n, into.size() - n);
      if (got == 0) {
        break;
      }
      n += got;
    }
    co_return n;
  }

public:
  ss::future<std::string> call(std::string frame) {
    block answer{};
    auto reading = read_answer(answer);
    std::exception_ptr failure;
    try {
      co_await _transport.send(std::move(frame));
    } catch (...) {
      failure = std::current_exception();
    }
    auto read = co_await ss::coroutine::as_future(std::move(reading));
    if (failure) {
      read.ignore_ready_future();
      std::rethrow_exception(failure);
    }
    co_return std::string(answer.data(), read.get());
  }
};

} // namespace rpc
