// Source: scylladb/seastar pull #1138 (the action of a loop erases the element the iterator points to).
// FLAGS: -nostdinc++ -isystem {stubs}
#include <map>
#include <string>
#include <utility>
#include <seastar/core/coroutine.hh>
#include <seastar/core/future.hh>

namespace ss = seastar;

namespace rpc {

struct session {
  int id = 0;
  bool idle = false;
  unsigned long bytes = 0;
};

class session_table {
public:
  ss::future<> sweep();
  ss::future<> close_session(int id);
  void add(session s) { _sessions.emplace(s.id, s); }

private:
  ss::future<> send_goodbye(int id);

  std::map<int, session> _sessions;
  unsigned long _closed_bytes = 0;
};

ss::future<> session_table::close_session(int id) {
  co_await send_goodbye(id);
  _sessions.erase(id); // EITHER: lifetime a
}

ss::future<> session_table::sweep() {
  for (auto it = _sessions.begin(); it != _sessions.end(); ++it) { // EITHER: lifetime a
    if (!it->second.idle)
      continue;
    co_await close_session(it->first);  // EITHER: lifetime a
    _closed_bytes += it->second.bytes;  // EITHER: lifetime a
  }
}

} // namespace rpc
