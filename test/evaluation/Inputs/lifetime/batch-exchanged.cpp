// Source: scylladb/scylladb raft/server.cc (the batch is exchanged out of the member before the await, so that what is
// added meanwhile goes elsewhere).
#include "../rt/seastar.hpp"

struct request { int id; };

class server {
  std::vector<request> _new;
  ss::condition_variable _more;
  bool _stop = false;

  ss::future<> process(std::vector<request> batch);

public:
  void add(request r) {
    _new.push_back(r);
    _more.signal();
  }
  ss::future<> run() {
    while (!_stop) {
      co_await _more.when([this] { return !_new.empty() || _stop; });
      auto batch = std::exchange(_new, {});
      for (auto &each : batch)
        each.id += 1;
      co_await process(std::move(batch));
    }
  }
};
