// id: S05  class: sequential  verdict: bug  difficulty: medium
// origin: redpanda-data/redpanda @ b14e4ad473, b56f56a47e, c4ad79e1dc -- cloud_storage/materialized_segments.cc, net/server.cc, storage/segment.cc
// what: evicted readers are stopped one by one from a swapped-out queue; connections shut down with do_for_each; independent files removed in turn
// fix: max_concurrent_for_each, parallel_for_each
#include "../rt/seastar.hpp"
#include <deque>
#include <list>
struct segment { ss::future<> stop(); };
struct reader { ss::future<> stop(); };
struct connection { ss::future<> shutdown(); };
using evicted = std::variant<std::unique_ptr<segment>, std::unique_ptr<reader>>;
class materialized_segments {
public:
    ss::future<> run_eviction_loop() {
        while (true) {
            co_await _cvar.wait([this] { return !_pending.empty(); });
            auto in_flight = std::exchange(_pending, {});
            while (!in_flight.empty()) { // EXPECT: sequential
                co_await std::visit([](auto&& rs) { return rs->stop(); }, in_flight.front()); // ALT: sequential
                in_flight.pop_front();
            }
        }
    }
    ss::future<> wait_for_shutdown() {
        return _gate.close().then([this] {
            return ss::do_for_each(_connections, [](connection& c) { return c.shutdown(); }); // EXPECT: sequential
        });
    }
    ss::future<> remove_persistent_state(std::filesystem::path base) {
        std::vector<std::filesystem::path> rm{base / "data", base / "index", base / "compacted"};
        for (const auto& name : rm) { // EXPECT: sequential
            try {
                co_await ss::remove_file(name.native()); // ALT: sequential
            } catch (const std::filesystem::filesystem_error&) {
                // ignore, we want to make deletes idempotent
            }
        }
    }
private:
    ss::condition_variable _cvar;
    ss::gate _gate;
    std::deque<evicted> _pending;
    std::list<connection> _connections;
};
