// Source: drogonframework/drogon examples/redis_cache/filters/TimeFilter.cc (async_run keeps the closure and runs its
// task).
#include "../rt/drogon.hpp"

class TimeFilter {
public:
  void doFilter(const drogon::HttpRequestPtr &req, std::function<void(const drogon::HttpResponsePtr &)> refuse,
                std::function<void()> next) {
    drogon::async_run([req, refuse = std::move(refuse), next = std::move(next)]() -> drogon::Task<> {
      auto db = drogon::app().getDbClient();
      auto rows = co_await db->execSqlCoro("select time from visits");
      if (rows.size() == 0) {
        next();
        co_return;
      }
      auto response = drogon::HttpResponse::newHttpResponse();
      response->setBody(req->body());
      refuse(response);
    });
  }
};
