// id: S06  class: sequential  verdict: bug  difficulty: easy
// origin: drogonframework/drogon @ PR #1944 ("forces the next request to be sent after receiving the response") -- (user code)
// what: ten requests of one client, each awaited before the next one is sent
// fix: when_all over the tasks
#include "../rt/drogon.hpp"
#include <vector>
namespace drogon { internal::Awaiter<void> when_all(std::vector<Task<>>); }
drogon::Task<> fetch_one(std::shared_ptr<drogon::HttpClient> client, drogon::HttpRequestPtr req) { co_await client->sendRequestCoro(std::move(req)); }
drogon::Task<std::vector<drogon::HttpResponsePtr>> fetch_all(std::vector<drogon::HttpRequestPtr> requests) {
    auto client = drogon::HttpClient::newHttpClient("http://127.0.0.1:8848");
    std::vector<drogon::HttpResponsePtr> out;
    for (auto& req : requests) { // EXPECT: sequential
        out.push_back(co_await client->sendRequestCoro(req)); // ALT: sequential
    }
    co_return out;
}
drogon::Task<> fetch_all_fixed(std::vector<drogon::HttpRequestPtr> requests) {
    auto client = drogon::HttpClient::newHttpClient("http://127.0.0.1:8848");
    std::vector<drogon::Task<>> tasks;
    for (auto& req : requests) {
        tasks.push_back(fetch_one(client, req));
    }
    co_await drogon::when_all(std::move(tasks));
}
