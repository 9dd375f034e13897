// Source: drogonframework/drogon pull #1069 (async_func moves the coroutine lambda to where it lives as long as what it
// started).
#include "../rt/drogon.hpp"

namespace drogon {
template <class Coro> std::function<void()> async_func(Coro &&coro) {
  return [kept = std::make_shared<std::decay_t<Coro>>(std::forward<Coro>(coro))] {
    [](auto kept) -> AsyncTask { co_await (*kept)(); }(kept);
  };
}
} // namespace drogon

void later(double seconds, std::function<void()>);

void remind(std::string name) {
  later(10, drogon::async_func([name]() -> drogon::Task<> {
          co_await drogon::sleepCoro(drogon::app().getLoop(), std::chrono::duration<double>(1));
          auto response = drogon::HttpResponse::newHttpResponse();
          response->setBody(name);
        }));
}
