// Source: scylladb/scylladb db/hints/resource_manager.cc, space_watchdog::start (get() in what async() runs; the future
// of the thread is kept and returned by stop()).
#include "../rt/seastar.hpp"

class watchdog {
  ss::semaphore _lock{1};
  ss::abort_source _as;
  ss::future<> _started = ss::make_ready_future<>();

  void on_timer();

public:
  void start() {
    _started = ss::async([this] {
      while (!_as.abort_requested()) {
        const auto units = ss::get_units(_lock, 1).get();
        on_timer();
        ss::sleep_abortable(std::chrono::seconds(1), _as).get();
      }
    });
  }
  ss::future<> stop() noexcept {
    _as.request_abort();
    return std::move(_started);
  }
};
