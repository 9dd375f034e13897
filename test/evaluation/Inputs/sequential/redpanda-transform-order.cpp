// id: SN1  class: sequential  verdict: clean  difficulty: hard
// origin: redpanda-data/redpanda @ 61c0c9cb1c -- transform/transform_manager.cc
// what: concurrency was removed: every call changes the same table of processors, one after another by design
#include "../rt/seastar.hpp"
#include <map>
struct processor { ss::future<> start(); ss::future<> stop(); };
class manager {
public:
    ss::future<> handle_leadership_change(std::string ntp) {
        auto transforms = lookup(ntp);
        // Starting processors concurrently prevents easy reasoning about the table: one at a time.
        for (int id : transforms) {
            co_await start_processor(ntp, id);
        }
    }
    ss::future<> start_processor(std::string ntp, int id) {
        auto it = _table.find({ntp, id});
        if (it != _table.end()) {
            auto old = it->second;
            _table.erase(it);
            co_await old->stop();
        }
        auto p = ss::make_lw_shared<processor>();
        _table[{ntp, id}] = p;
        _order.push_back(id);
        co_await p->start();
    }
private:
    std::vector<int> lookup(const std::string&);
    std::map<std::pair<std::string, int>, ss::lw_shared_ptr<processor>> _table;
    std::vector<int> _order;
};
