// Source: redpanda-data/redpanda src/v/io/io_queue.cc, dispatch (the loop awaits a place in a semaphore; what it starts
// takes the place along and goes on beside).
#include "../rt/seastar.hpp"

class queue {
  ss::condition_variable _more;
  ss::semaphore _places{8};
  std::vector<int> _pending;
  bool _stop = false;

  void start(int page, ss::semaphore_units<> place) noexcept;

public:
  ss::future<> dispatch() noexcept {
    while (true) {
      co_await _more.wait([this] { return !_pending.empty() || _stop; });
      if (_stop)
        co_return;
      auto place = co_await ss::get_units(_places, 1);
      const int page = _pending.back();
      _pending.pop_back();
      start(page, std::move(place));
    }
  }
};
