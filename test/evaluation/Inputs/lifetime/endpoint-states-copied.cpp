// Source: scylladb/scylladb issue #13899, as fixed (the accessor gives a copy, or the keys are collected first).
#include "../rt/seastar.hpp"
#include <unordered_map>

namespace gms {

using endpoint = std::string;

struct endpoint_state {
  bool normal = false;
  std::string dc;
};
using endpoint_state_ptr = ss::lw_shared_ptr<const endpoint_state>;

class gossiper {
  std::unordered_map<endpoint, endpoint_state_ptr> _endpoint_states;

public:
  std::unordered_map<endpoint, endpoint_state_ptr> get_endpoint_states() const { return _endpoint_states; }

  endpoint_state_ptr get_endpoint_state_ptr(const endpoint& ep) const {
    auto it = _endpoint_states.find(ep);
    return it == _endpoint_states.end() ? nullptr : it->second;
  }
  void apply_state(endpoint ep, endpoint_state_ptr st) { _endpoint_states[ep] = std::move(st); }
  void evict(const endpoint& ep) { _endpoint_states.erase(ep); }
};

class storage_service {
  gossiper& _gossiper;
  ss::future<> update_topology(endpoint ep, std::string dc);

public:
  explicit storage_service(gossiper& g) : _gossiper(g) {}

  ss::future<> join_cluster() {
    for (const auto& [ep, st] : _gossiper.get_endpoint_states()) { // ALT: sequential
      if (st->normal) {
        co_await update_topology(ep, st->dc); // ALT: sequential
      }
    }
  }
  ss::future<std::string> dc_of(endpoint ep) {
    auto st = _gossiper.get_endpoint_state_ptr(ep);
    if (!st) {
      co_return std::string();
    }
    co_await update_topology(ep, st->dc);
    co_return st->dc;
  }
};

} // namespace gms
