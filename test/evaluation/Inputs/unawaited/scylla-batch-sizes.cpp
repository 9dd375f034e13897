// id: U13  class: unawaited  verdict: bug  difficulty: hard
// origin: scylladb/scylladb @ a96999422e (SCYLLADB-3732) -- alternator/executor.cc
// what: all reads are started, then awaited in a loop that returns at the first error: the others go on and use the caller's client_state
// fix: when_all_succeed before the results are looked at
#include "../rt/seastar.hpp"
struct client_state { int trace = 0; };
struct api_error { std::string text; };
struct mutation_builder { int key = 0; };
class executor {
public:
    ss::future<std::variant<unsigned long, api_error>> get_previous_item_size(client_state&, const mutation_builder&);
    ss::future<std::variant<std::string, api_error>> batch_write_item(client_state& client, std::vector<mutation_builder> builders) {
        std::vector<ss::future<std::variant<unsigned long, api_error>>> sizes;
        sizes.reserve(builders.size());
        for (const auto& b : builders) {
            sizes.push_back(get_previous_item_size(client, b)); // ALT: unawaited, lifetime
        }
        unsigned long total = 0;
        for (auto& f : sizes) {
            auto r = co_await std::move(f); // ALT: unawaited
            if (auto* error = std::get_if<api_error>(&r)) {
                co_return std::move(*error); // EXPECT: unawaited
            }
            total += std::get<unsigned long>(r);
        }
        co_return std::to_string(total);
    }
    ss::future<std::variant<std::string, api_error>> batch_write_item_fixed(client_state& client, std::vector<mutation_builder> builders) {
        std::vector<ss::future<std::variant<unsigned long, api_error>>> sizes;
        for (const auto& b : builders) {
            sizes.push_back(get_previous_item_size(client, b));
        }
        auto all = co_await ss::when_all_succeed(std::move(sizes));
        for (auto& r : all) {
            if (auto* error = std::get_if<api_error>(&r)) {
                co_return std::move(*error);
            }
        }
        co_return std::string();
    }
};
