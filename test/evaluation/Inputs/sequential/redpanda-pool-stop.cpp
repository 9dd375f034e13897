// id: S01  class: sequential  verdict: bug  difficulty: easy
// origin: redpanda-data/redpanda @ ae5b933f3d -- cloud_storage_clients/client_pool.cc
// what: clients of the pool stopped one after another
// fix: collect the futures, when_all_succeed
#include "../rt/seastar.hpp"
class http_client { public: virtual ~http_client(); virtual ss::future<> stop() = 0; };
class client_pool {
public:
    ss::future<> stop() {
        _stopped = true;
        _cvar.broadcast();
        // Wait until all leased objects are returned
        co_await _gate.close();
        for (auto& it : _pool) { // EXPECT: sequential
            co_await it->stop(); // ALT: sequential
        }
        _probe.reset();
    }
    ss::future<> stop_fixed() {
        co_await _gate.close();
        std::vector<ss::future<>> stops;
        stops.reserve(_pool.size());
        for (auto& it : _pool) {
            stops.emplace_back(it->stop());
        }
        co_await ss::when_all_succeed(stops.begin(), stops.end());
    }
private:
    bool _stopped = false;
    ss::condition_variable _cvar;
    ss::gate _gate;
    std::vector<ss::shared_ptr<http_client>> _pool;
    std::unique_ptr<int> _probe;
};
