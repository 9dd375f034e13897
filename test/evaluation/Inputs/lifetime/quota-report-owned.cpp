// Source: redpanda-data/redpanda pull #29846, as fixed (the coroutine that is started in a gate takes its request by value).
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

  ss::future<> do_report(quota_value value) {
    auto key = "quota/" + value.client_id;
    co_await _store.persist(key, value.rate);
    _rates[value.client_id] = value.rate;
  }

  ss::future<> do_report_now(const quota_value& value) {
    _rates[value.client_id] = value.rate;
    auto key = "quota/" + value.client_id;
    const auto rate = value.rate;
    co_await _store.persist(key, rate);
  }

public:
  void report(quota_value value) {
    (void)ss::with_gate(_gate, [this, value = std::move(value)]() mutable {
      return do_report(std::move(value)).handle_exception([](std::exception_ptr) {});
    });
  }
  // Nothing of the parameter is read after the first suspension, and a future of seastar starts at once.
  void report_now(const std::string& client_id, double rate) {
    quota_value value{client_id, rate};
    (void)ss::with_gate(_gate, [this, &value] { return do_report_now(value); });
  }

  ss::future<> stop() { return _gate.close(); }
};

} // namespace kafka
