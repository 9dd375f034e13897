// id: S07  class: sequential  verdict: bug  difficulty: hard
// origin: scylladb/scylladb @ 3722ca0a41 (issue #17039: 50 nodes took 5 s) -- service/storage_service.cc
// what: one system-table update with fsync per node, awaited in turn
// fix: futures in a vector, when_all_succeed
#include "../rt/seastar.hpp"
#include <unordered_map>
struct peer_info { std::vector<long> tokens; std::string dc; };
class system_keyspace { public: ss::future<> update_peer_info(std::string ip, peer_info info); ss::future<> remove_endpoint(std::string ip); };
class storage_service {
public:
    ss::future<> sync_nodes(std::unordered_map<std::string, peer_info> normal, std::vector<std::string> left) {
        for (const auto& ip : left) { // EXPECT: sequential
            co_await _sys_ks.local().remove_endpoint(ip); // ALT: sequential
        }
        for (const auto& [ip, info] : normal) { // EXPECT: sequential
            peer_info copy = info;
            copy.dc += "/";
            co_await _sys_ks.local().update_peer_info(ip, std::move(copy)); // ALT: sequential
        }
    }
    ss::future<> sync_nodes_fixed(std::unordered_map<std::string, peer_info> normal) {
        std::vector<ss::future<>> updates;
        for (const auto& [ip, info] : normal) {
            updates.push_back(_sys_ks.local().update_peer_info(ip, info));
        }
        co_await ss::when_all_succeed(std::move(updates));
    }
private:
    ss::sharded<system_keyspace> _sys_ks;
};
