// id: U15  class: unawaited  verdict: bug  difficulty: medium
// origin: scylladb/scylladb @ 715b5aaad8 (SCYLLADB-2714) -- service/storage_service.cc
// what: a coroutine lambda is given to for_each_split_mutation(), which takes std::function<void(mutation)>: its future is dropped
// fix: collect the pieces, then co_await for each
#include "../rt/seastar.hpp"
struct schema {};
struct mutation { std::vector<char> data; };
struct frozen_mutation { std::vector<char> bytes; std::size_t size() const { return bytes.size(); } };
ss::future<mutation> to_mutation_gently(const frozen_mutation&, ss::lw_shared_ptr<schema>);
ss::future<frozen_mutation> freeze_gently(const mutation&);
ss::future<> for_each_split_mutation(mutation source, std::size_t max_size, std::function<void(mutation)> process) {
    for (std::size_t at = 0; at < source.data.size(); at += max_size) {
        process(mutation{{source.data.begin() + at, source.data.end()}});
        co_await ss::coroutine::maybe_yield();
    }
}
ss::future<> apply(std::vector<frozen_mutation>);
class storage_service {
public:
    ss::future<> merge_topology_snapshot(std::vector<frozen_mutation> snp, std::size_t max_size) {
        std::vector<frozen_mutation> to_apply;
        auto s = ss::make_lw_shared<schema>();
        for (const auto& m : snp) { // ALT: sequential
            auto mut = co_await to_mutation_gently(m, s); // ALT: sequential
            if (m.size() <= max_size) {
                to_apply.push_back(co_await freeze_gently(mut)); // ALT: sequential
            } else {
                co_await for_each_split_mutation(std::move(mut), max_size, [&](mutation m) -> ss::future<> { // EXPECT: unawaited // ALT: lifetime
                    to_apply.push_back(co_await freeze_gently(m)); // ALT: lifetime
                });
            }
        }
        co_await apply(std::move(to_apply));
    }
};
