// Source: scylladb/scylladb service/storage_service.cc (a member holds the future of what runs beside, and it is awaited
// by the exchange when leadership is lost).
#include "../rt/seastar.hpp"

class leader_loop {
  ss::future<> _coordinator = ss::make_ready_future<>();
  ss::abort_source _stop;

  ss::future<> coordinate(ss::abort_source &);
  ss::future<> state_changed();
  bool leads() const;

public:
  ss::future<> run() {
    std::optional<ss::abort_source> running;
    while (!_stop.abort_requested()) {
      while (!leads() || running) {
        co_await state_changed();
        if (running) {
          running->request_abort();
          co_await std::exchange(_coordinator, ss::make_ready_future<>());
          running = std::nullopt;
        }
      }
      running.emplace();
      _coordinator = coordinate(*running);
    }
    if (running)
      running->request_abort();
    co_await std::move(_coordinator);
  }
};
