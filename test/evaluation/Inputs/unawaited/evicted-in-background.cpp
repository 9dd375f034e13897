// Source: scylladb/scylladb reader_concurrency_semaphore.cc, evict_readers_in_background (a loop that a gate counts;
// only one runs at a time).
#include "../rt/seastar.hpp"

struct reader {
  ss::future<> close();
};

class pool {
  ss::gate _closing;
  std::vector<std::unique_ptr<reader>> _inactive;
  bool _evicting = false;

public:
  void evict_in_background() {
    if (_evicting)
      return;
    _evicting = true;
    (void)ss::with_gate(_closing, [this] {
      return ss::repeat([this] {
        if (_inactive.empty()) {
          _evicting = false;
          return ss::make_ready_future<ss::stop_iteration>(ss::stop_iteration::yes);
        }
        auto last = std::move(_inactive.back());
        _inactive.pop_back();
        auto &closing = *last;
        return closing.close().then([last = std::move(last)] { return ss::stop_iteration::no; });
      });
    });
  }

  ss::future<> stop() { return _closing.close(); }
};
