// id: LN2  class: lifetime  verdict: clean  difficulty: medium
// origin: drogonframework/drogon @ 9448c198 (PR #1069, after) -- lib/inc/drogon/utils/coroutine.h
// what: async_run keeps the functor in its own frame; a called lambda gets what it needs as parameters; a fire-and-forget call is awaited by nobody
#include "../rt/drogon.hpp"
drogon::Task<> audit(std::string who);
class AccountController {
public:
    void onLogin(std::string name) {
        drogon::async_run([name, count = ++logins_]() -> drogon::Task<> {
            co_await drogon::sleepCoro(drogon::app().getLoop(), std::chrono::seconds(1));
            for (int i = 0; i < count; ++i) {
                co_await audit(name);
            }
        });
        [](std::string who) -> drogon::AsyncTask {
            co_await audit(who);
            co_await drogon::sleepCoro(drogon::app().getLoop(), std::chrono::seconds(10));
            co_await audit(who + " again");
        }(std::move(name));
    }
private:
    int logins_ = 0;
};
