// Source: scylladb/seastar src/core/fstream.cc, get (futures of reads ahead wait in a queue; the first is moved out and
// returned, and the rest are waited for at close).
#include "../rt/seastar.hpp"
#include <deque>

class source {
  struct buffer {
    ss::future<std::string> ready;
  };
  std::deque<buffer> _buffers;

  ss::future<std::string> read(long at);
  long _at = 0;

public:
  ss::future<std::string> get() {
    _buffers.push_back(buffer{read(_at++)});
    _buffers.push_back(buffer{read(_at++)});
    auto first = std::move(_buffers.front());
    _buffers.pop_front();
    return std::move(first.ready);
  }
  ss::future<> close() {
    while (!_buffers.empty()) {
      auto next = std::move(_buffers.front());
      _buffers.pop_front();
      auto ignored = co_await ss::coroutine::as_future(std::move(next.ready));
      ignored.ignore_ready_future();
    }
  }
};
