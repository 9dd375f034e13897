// id: SN6  class: sequential  verdict: clean  difficulty: medium
// origin: brainboxdotcc/DPP @ issue #1153 (start, then await); guard3/GreekBot Database (transaction); scylladb @ b226a64e51 (audit writes serialised) -- (own text)
// what: eager tasks started before the loop, statements of one transaction, a state that each step needs, the first host that answers
#include "../rt/dpp.hpp"
#include "../rt/kota.hpp"
#include <array>
#include <optional>
#include <string>
#include <vector>
dpp::task<int> vote(dpp::cluster& bot, int shard);
dpp::task<int> tally(dpp::cluster& bot) {
    std::vector<dpp::task<int>> tasks;
    for (int i = 0; i < 4; ++i) {
        tasks.push_back(vote(bot, i));
    }
    int sum = 0;
    for (auto& t : tasks) {
        sum += co_await t;
    }
    co_return sum;
}
struct Transaction { kota::task<> exec(std::string sql); kota::task<> commit(); };
struct Connection { kota::task<Transaction> begin(); };
kota::task<> migrate(Connection& db, std::vector<std::string> statements) {
    auto tx = co_await db.begin();
    for (auto& sql : statements) {
        co_await tx.exec(sql);
    }
    co_await tx.commit();
}
struct State { int height = 0; };
kota::task<State> apply(State state, int block);
kota::task<State> replay(State state, std::vector<int> blocks) {
    for (int block : blocks) {
        state = co_await apply(state, block);
    }
    co_return state;
}
kota::task<std::optional<int>> try_connect(std::string host);
kota::task<int> connect_any(std::vector<std::string> hosts) {
    for (auto& host : hosts) {
        if (auto fd = co_await try_connect(host)) {
            co_return *fd;
        }
    }
    co_return -1;
}
