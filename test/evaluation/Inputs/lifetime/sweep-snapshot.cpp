// Source: scylladb/seastar pull #1138, the form callers use instead (a snapshot of the keys, a new look-up after each suspension).
// FLAGS: -nostdinc++ -isystem {stubs}
#include <map>
#include <string>
#include <utility>
#include <vector>
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
  ss::future<> close_session(int id) {
    co_await send_goodbye(id);
    _sessions.erase(id);
  }

  ss::future<> sweep() {
    std::vector<int> idle;
    for (const auto &[id, s] : _sessions)
      if (s.idle)
        idle.push_back(id);

    for (int id : idle) {
      auto it = _sessions.find(id);
      if (it == _sessions.end())
        continue;
      const unsigned long bytes = it->second.bytes;
      // One after the other: the peer takes one goodbye at a time, and a later
      // one may find that this one closed its session too.
      co_await close_session(it->first);
      _closed_bytes += bytes;
      if (_closed_bytes > _budget)
        co_return;
    }
  }

private:
  ss::future<> send_goodbye(int id);

  std::map<int, session> _sessions;
  unsigned long _closed_bytes = 0;
  unsigned long _budget = 1 << 20;
};

} // namespace rpc
