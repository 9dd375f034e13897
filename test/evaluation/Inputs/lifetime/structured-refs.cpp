// id: LN5  class: lifetime  verdict: clean  difficulty: medium
// origin: clice-io/clice @ HEAD (task_group joined in scope), folly AsyncScope, drogon routers -- (own text)
// what: references to locals in tasks that are joined before the locals die; handlers that a router keeps; shared_from_this in the frame; copies before the first await
#include "../rt/folly_coro.hpp"
#include "../rt/kota.hpp"
#include <map>
#include <string>
using folly::coro::Task;
Task<int> fetch(const std::string& key);
Task<int> sum(std::vector<std::string> keys) {
    std::vector<Task<int>> tasks;
    for (const auto& key : keys) {
        tasks.push_back(fetch(key));
    }
    int total = 0;
    for (int n : co_await folly::coro::collectAllRange(std::move(tasks))) {
        total += n;
    }
    co_return total;
}
kota::task<> index_one(const std::string& file, int& completed) {
    co_await kota::sleep(std::chrono::milliseconds(1));
    completed += file.empty() ? 0 : 1;
}
kota::task<int> index_all(kota::event_loop& loop, std::vector<std::string> files) {
    int completed = 0;
    kota::task_group<> workers(loop);
    for (auto& file : files) {
        workers.spawn(index_one(file, completed));
    }
    co_await workers.join();
    co_return completed;
}
class Router { public: void on(std::string path, std::function<Task<int>(std::string)> h) { handlers_[std::move(path)] = std::move(h); } private: std::map<std::string, std::function<Task<int>(std::string)>> handlers_; };
class Service : public std::enable_shared_from_this<Service> {
public:
    void install(Router& router) {
        router.on("/get", [this](std::string key) -> Task<int> {
            auto n = co_await fetch(key);
            co_return n + ++hits_;
        });
    }
    Task<int> refresh(const std::string& key) {
        auto self = shared_from_this();
        auto copy = key;
        auto n = co_await fetch(copy);
        self->hits_ += n;
        co_return n;
    }
private:
    int hits_ = 0;
};
