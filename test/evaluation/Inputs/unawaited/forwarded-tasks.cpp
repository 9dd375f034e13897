// id: UN3  class: unawaited  verdict: clean  difficulty: medium
// origin: clice-io/clice, wokron/condy, OpenKneeboard @ HEAD -- (forms in which a task is handed on)
// what: tasks that are returned, collected, scheduled, spawned, stored for later, chosen with ?:, put into a tuple or a map, awaited under another name
#include "../rt/kota.hpp"
#include <map>
#include <optional>
#include <string>
#include <tuple>
#include <vector>
kota::task<int> fetch(std::string);
kota::task<int> cached(std::string);
kota::task<> when_all(std::vector<kota::task<int>>);
class service {
public:
    explicit service(kota::event_loop& l) : loop(l), group(l) {}
    kota::task<int> get(std::string key, bool fresh) { return fresh ? fetch(std::move(key)) : cached(std::move(key)); }
    kota::task<> prefetch(std::vector<std::string> keys) {
        std::vector<kota::task<int>> jobs;
        for (auto& k : keys) {
            jobs.emplace_back(fetch(k));
        }
        return when_all(std::move(jobs));
    }
    void start() {
        loop.schedule(prefetch({"a", "b"}));
        group.spawn(tick());
        pending.emplace("boot", fetch("boot"));
        idle = tick();
    }
    kota::task<int> take(std::string key) {
        auto node = pending.extract(key);
        auto both = std::tuple(fetch("x"), cached("y"));
        auto x = co_await std::move(std::get<0>(both));
        auto y = co_await std::get<1>(std::move(both));
        auto job = std::move(node.mapped());
        co_return x + y + co_await std::move(job);
    }
    kota::task<> stop() {
        if (idle) {
            auto t = std::exchange(idle, std::nullopt);
            co_await std::move(*t);
        }
        group.cancel();
        co_await group.join();
    }
private:
    kota::task<> tick();
    kota::event_loop& loop;
    kota::task_group<> group;
    std::map<std::string, kota::task<int>> pending;
    std::optional<kota::task<>> idle;
};
