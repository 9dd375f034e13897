// Source: scylladb/scylladb raft/server.cc, send_snapshot (an explicit object parameter by value, a gate, and the entry
// that points into the frame erased before the frame ends).
// FLAGS: -std=c++23
#include "../rt/seastar.hpp"
#include <map>

class server {
  ss::gate _snapshots;
  std::map<int, ss::abort_source *> _running;

  ss::future<> transfer(int to, std::string snapshot, ss::abort_source &);

public:
  void send(int to, std::string snapshot) {
    (void)ss::with_gate(_snapshots, [this, to, snapshot = std::move(snapshot)](this auto) -> ss::future<> {
      ss::abort_source as;
      _running.emplace(to, &as);
      try {
        co_await transfer(to, snapshot, as);
      } catch (...) {
      }
      _running.erase(to);
    });
  }
  ss::future<> stop() {
    for (auto &[to, as] : _running)
      as->request_abort();
    co_await _snapshots.close();
  }
};
