// id: B13  class: blocking  verdict: bug  difficulty: easy
// origin: drogonframework/drogon @ RedisClient.h:200 (execCommandSync waits on a promise), HttpClient::sendRequest -- (user code, own reduction)
// what: a coroutine handler uses the synchronous overloads of the HTTP and the Redis client on the event loop
// fix: sendRequestCoro, execCommandCoro
#include "../rt/drogon.hpp"
#include <future>
namespace drogon::nosql {
class RedisResult { public: std::string asString() const; };
class RedisClient {
public:
    virtual ~RedisClient();
    virtual void execCommandAsync(std::function<void(const RedisResult&)>&& cb, std::string command) = 0;
    template <typename F> auto execCommandSync(std::string command, F&& process) -> std::invoke_result_t<F, const RedisResult&> {
        std::promise<std::invoke_result_t<F, const RedisResult&>> prom;
        execCommandAsync([&](const RedisResult& r) { prom.set_value(process(r)); }, std::move(command));
        return prom.get_future().get();
    }
    internal::Awaiter<RedisResult> execCommandCoro(std::string command);
};
}
drogon::Task<drogon::HttpResponsePtr> profile(drogon::HttpRequestPtr req, std::shared_ptr<drogon::nosql::RedisClient> redis) {
    auto token = redis->execCommandSync("get token", [](const drogon::nosql::RedisResult& r) { return r.asString(); }); // EXPECT: blocking
    auto client = drogon::HttpClient::newHttpClient("http://auth");
    auto [result, resp] = client->sendRequest(req); // EXPECT: blocking
    if (result != 0) {
        co_return drogon::HttpResponse::newHttpResponse();
    }
    auto again = co_await client->sendRequestCoro(req);
    again->setBody(token);
    co_return again;
}
drogon::Task<drogon::HttpResponsePtr> profile_fixed(drogon::HttpRequestPtr req, std::shared_ptr<drogon::nosql::RedisClient> redis) {
    auto token = co_await redis->execCommandCoro("get token");
    auto client = drogon::HttpClient::newHttpClient("http://auth");
    auto resp = co_await client->sendRequestCoro(req);
    resp->setBody(token.asString());
    co_return resp;
}
