// id: U06  class: unawaited  verdict: bug  difficulty: hard
// origin: drogonframework/drogon @ 88c6b6e7 (PR #827) -- lib/inc/drogon/HttpBinder.h
// what: the binder takes any callable with the right parameters; a coroutine handler is called like a plain one and its Task is dropped
// fix: a branch that awaits, and a static_assert for the rest
#include "../rt/drogon.hpp"
#include <tuple>
namespace app {
using Callback = std::function<void(const drogon::HttpResponsePtr&)>;
struct BinderBase {
    virtual ~BinderBase();
    virtual void handle(const drogon::HttpRequestPtr&, Callback&&) = 0;
};
template <typename Fn> class Binder : public BinderBase {
public:
    explicit Binder(Fn fn) : fn_(std::move(fn)) {}
    void handle(const drogon::HttpRequestPtr& req, Callback&& callback) override {
        fn_(req, std::move(callback)); // ALT: unawaited
    }

private:
    Fn fn_;
};
class Router {
public:
    template <typename Fn> Router& add(const std::string& path, Fn fn) {
        routes_[path] = std::make_shared<Binder<Fn>>(std::move(fn));
        return *this;
    }

private:
    struct table { std::shared_ptr<BinderBase>& operator[](const std::string&); } routes_;
};
drogon::Task<std::string> load(std::string body);
void setup(Router& router) {
    router.add("/ping", [](const drogon::HttpRequestPtr&, Callback&& callback) {
        callback(drogon::HttpResponse::newHttpResponse());
    });
    router.add("/load", [](drogon::HttpRequestPtr req, Callback callback) -> drogon::Task<> { // EXPECT: unawaited
        auto text = co_await load(req->body());
        auto resp = drogon::HttpResponse::newHttpResponse();
        resp->setBody(text);
        callback(resp);
    });
}
}
