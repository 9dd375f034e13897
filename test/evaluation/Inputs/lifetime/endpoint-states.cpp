// Source: scylladb/scylladb issue #13899 (async functions yield while they walk the gossiper's map of endpoint states, which
// is rehashed meanwhile).
#include "../rt/seastar.hpp"
#include <unordered_map>

namespace gms {

using endpoint = std::string;

struct endpoint_state {
  int generation = 0;
  bool normal = false;
  std::string dc;
};

class gossiper {
  std::unordered_map<endpoint, endpoint_state> _endpoint_states;

public:
  const std::unordered_map<endpoint, endpoint_state>& get_endpoint_states() const noexcept { return _endpoint_states; }

  ss::future<> apply_state(endpoint ep, endpoint_state st) {
    co_await ss::yield();
    _endpoint_states[ep] = std::move(st);
  }
  void evict(const endpoint& ep) { _endpoint_states.erase(ep); }
};

class storage_service {
  gossiper& _gossiper;
  ss::future<> update_topology(endpoint ep, std::string dc);
  ss::future<> update_peer_info(endpoint ep);

public:
  explicit storage_service(gossiper& g) : _gossiper(g) {}

  ss::future<unsigned> join_cluster() {
    unsigned normal = 0;
    for (const auto& [ep, st] : _gossiper.get_endpoint_states()) { // EITHER: lifetime stale // ALT: sequential
      if (!st.normal) { // EITHER: lifetime stale
        continue;
      }
      co_await update_topology(ep, st.dc); // EITHER: lifetime stale // ALT: sequential
      co_await update_peer_info(ep);       // EITHER: lifetime stale // ALT: sequential
      ++normal;
    }
    co_return normal;
  }
};

} // namespace gms
