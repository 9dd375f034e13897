// id: S09  class: sequential  verdict: bug  difficulty: medium
// origin: facebook/proxygen tests, erigontech/silkworm rpc commands, KDE apps -- (own reduction: shapes of serial fan-outs)
// what: indexed loop into slots, a filtered view, two dependent steps per element, a loop that only counts failures, an iterator loop
// fix: collectAllRange over the elements
#include "../rt/folly_coro.hpp"
#include <ranges>
#include <string>
#include <vector>
using folly::coro::Task;
struct Shard { Task<int> query(std::string q); bool healthy() const; Task<void> close(); };
struct Meta { std::string url; };
Task<Meta> fetch_meta(int id);
Task<std::string> fetch_body(std::string url);
class Cluster {
public:
    Task<std::vector<int>> scatter(std::string q) {
        std::vector<int> out(shards_.size());
        for (std::size_t i = 0; i < shards_.size(); ++i) { // EXPECT: sequential
            out[i] = co_await shards_[i]->query(q); // ALT: sequential
        }
        co_return out;
    }
    Task<void> close_healthy() {
        for (auto& s : shards_ | std::views::filter([](auto& s) { return s->healthy(); })) { // EXPECT: sequential
            co_await s->close(); // ALT: sequential
        }
    }
    Task<std::vector<std::string>> pages(std::vector<int> ids) {
        std::vector<std::string> out;
        for (int id : ids) { // EXPECT: sequential
            auto meta = co_await fetch_meta(id); // ALT: sequential
            out.push_back(co_await fetch_body(meta.url)); // ALT: sequential
        }
        co_return out;
    }
    Task<int> close_all() {
        int failed = 0;
        for (auto& s : shards_) { // EXPECT: sequential
            try {
                co_await s->close(); // ALT: sequential
            } catch (const std::exception&) {
                ++failed;
            }
        }
        co_return failed;
    }
    Task<int> sum(std::vector<int> ids) {
        int total = 0;
        for (auto it = ids.begin(); it != ids.end(); ++it) { // EXPECT: sequential
            total += static_cast<int>((co_await fetch_meta(*it)).url.size()); // ALT: sequential
        }
        co_return total;
    }
private:
    const std::vector<std::shared_ptr<Shard>> shards_;
};
