// Source: alibaba/yalantinglibs issue #929 and drogonframework/drogon pull #1069, comments (handlers that are coroutines, and
// what they may capture); here the closure is kept by the router, what it refers to is a parameter of who installs it.
#include "../rt/drogon.hpp"
#include <map>

namespace api {

struct Limits {
  std::size_t page = 50;
  std::string order = "asc";
};

drogon::Task<std::string> query(std::string sql, std::size_t limit);

class Router {
public:
  using Handler = std::function<drogon::Task<std::string>(std::string)>;
  void get(std::string path, Handler handler) { handlers_[std::move(path)] = std::move(handler); }
  drogon::Task<std::string> dispatch(std::string path, std::string argument) {
    if (auto found = handlers_.find(path); found != handlers_.end())
      co_return co_await found->second(std::move(argument));
    co_return std::string();
  }

private:
  std::map<std::string, Handler> handlers_;
};

class UserApi {
public:
  void install(Router &router, Limits limits) { // EITHER: lifetime dangling
    router.get("/users", [this, &limits](std::string prefix) -> drogon::Task<std::string> { // EITHER: lifetime dangling
      ++requests_;
      auto rows = co_await query("select name from users where name like " + prefix + " order " + limits.order, // EITHER: lifetime dangling
                                 limits.page); // EITHER: lifetime dangling
      co_return rows;
    });
  } // EITHER: lifetime dangling

private:
  unsigned requests_ = 0;
};

} // namespace api
