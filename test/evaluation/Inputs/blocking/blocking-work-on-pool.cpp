// Source: drogonframework/drogon issue #2331 and David-Haim/concurrencpp issue #61 (blocking work belongs on the background executor)
// FLAGS: -nostdinc++ -isystem {stubs}
#include <concurrencpp/concurrencpp.h>
#include <memory>
#include <netdb.h>
#include <sqlite3.h>
#include <string>

namespace lookup {
using pool_ptr = std::shared_ptr<concurrencpp::thread_pool_executor>;

struct Host {
  std::string name;
  int family = 0;
};

class Directory {
  pool_ptr background_;
  sqlite3 *db_ = nullptr;
  unsigned stored_ = 0;

public:
  explicit Directory(const concurrencpp::runtime &runtime)
      : background_(runtime.background_executor()) {}

  concurrencpp::result<Host> resolve(std::string name) {
    Host host = co_await background_->submit([name] {
      Host found;
      found.name = name;
      struct addrinfo *list = nullptr;
      if (getaddrinfo(name.c_str(), nullptr, nullptr, &list) == 0) {
        found.family = list->ai_family;
        freeaddrinfo(list);
      }
      return found;
    });
    if (host.family == 0)
      co_return host;
    int code = co_await background_->submit(
        [db = db_] { return sqlite3_exec(db, "insert into log values(1)", nullptr, nullptr, nullptr); });
    if (code == SQLITE_OK)
      ++stored_;
    co_return host;
  }
};
} // namespace lookup
