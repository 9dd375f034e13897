// Source: redpanda-data/redpanda pull #29846 (a request that lives in the closure of background work); here the closure
// refers to a parameter of the function that starts it in a gate and returns.
#include "../rt/seastar.hpp"
#include <unordered_map>

namespace kafka {

struct quota_value {
  std::string client_id;
  double rate = 0;
};

class quota_store {
public:
  ss::future<> persist(std::string key, double rate);
};

class quota_manager {
  ss::gate _gate;
  quota_store _store;
  std::unordered_map<std::string, double> _rates;

  ss::future<> do_report(const quota_value& value) {
    auto key = "quota/" + value.client_id;
    co_await _store.persist(key, value.rate);
    _rates[value.client_id] = value.rate; // EITHER: lifetime dangling
  }

public:
  void report(quota_value value) { // EITHER: lifetime dangling
    if (_gate.is_closed()) {
      return;
    }
    (void)ss::with_gate(_gate, [this, &value] { // EITHER: lifetime dangling
      return do_report(value).handle_exception([](std::exception_ptr) {}); // EITHER: lifetime dangling
    });
  } // EITHER: lifetime dangling

  ss::future<> stop() { return _gate.close(); }
};

} // namespace kafka
