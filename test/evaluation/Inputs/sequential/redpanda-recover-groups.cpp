// id: S04  class: sequential  verdict: bug  difficulty: medium
// origin: redpanda-data/redpanda @ b7e0746d72 -- kafka/server/group_manager.cc
// what: "since all the groups are independent they may be recovered in parallel"
// fix: max_concurrent_for_each
#include "../rt/seastar.hpp"
#include <map>
struct group_stm { bool has_data() const; std::vector<int> offsets() const; };
struct group { ss::future<> recover(const std::vector<int>& offsets, long term); };
struct recovery_state { std::map<std::string, group_stm> groups; };
class group_manager {
public:
    ss::future<> recover_partition(long term, recovery_state ctx) {
        for (auto& [group_id, stm] : ctx.groups) { // EXPECT: sequential
            if (!stm.has_data()) {
                continue;
            }
            auto g = get_or_create(group_id);
            co_await g->recover(stm.offsets(), term); // ALT: sequential
        }
    }
    ss::future<> recover_partition_fixed(long term, recovery_state ctx) {
        co_await ss::max_concurrent_for_each(ctx.groups, 64, [this, term](auto& pair) {
            return get_or_create(pair.first)->recover(pair.second.offsets(), term);
        });
    }
private:
    ss::lw_shared_ptr<group> get_or_create(const std::string&);
};
