// id: L06  class: lifetime  verdict: bug  difficulty: medium
// origin: scylladb/scylladb @ 2a3476094e -- service/storage_service.cc
// what: `rs` was made a reference into a map of the topology; the topology is replaced while the handler is suspended
// fix: const auto rs = (a copy)
#include "../rt/seastar.hpp"
#include <unordered_map>
struct ring_slice { std::vector<long> tokens; };
struct replica_state { std::optional<ring_slice> ring; int state = 0; };
struct topology {
    std::unordered_map<int, replica_state> normal_nodes;
    const std::pair<const int, replica_state>* find(int id) const {
        auto it = normal_nodes.find(id);
        return it == normal_nodes.end() ? nullptr : &*it;
    }
    int session = 0;
};
class storage_service {
public:
    ss::future<> topology_state_load() {
        _topology = co_await load_topology();
    }
    ss::future<int> stream_ranges(int id) {
        const auto* server_rs = _topology.find(id);
        if (!server_rs) {
            co_return -1;
        }
        const auto& rs = server_rs->second;
        auto session = _topology.session;
        if (!rs.ring || rs.ring->tokens.empty()) {
            co_return 0;
        }
        co_await wait_for_normal(id);
        co_await bootstrap_with_repair(rs.ring.value().tokens, session); // EXPECT: lifetime
        co_return rs.state; // ALT: lifetime
    }
    ss::future<int> stream_ranges_fixed(int id) {
        const auto* server_rs = _topology.find(id);
        if (!server_rs) {
            co_return -1;
        }
        const auto rs = server_rs->second;
        co_await wait_for_normal(id);
        co_await bootstrap_with_repair(rs.ring.value().tokens, 0);
        co_return rs.state;
    }
private:
    ss::future<topology> load_topology();
    ss::future<> wait_for_normal(int);
    ss::future<> bootstrap_with_repair(const std::vector<long>&, int);
    topology _topology;
};
