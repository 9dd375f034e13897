// Source: scylladb/scylladb alternator/executor.cc, create_table (a lambda refers to a parameter of the caller, which
// awaits it in the same expression, so that the caller's frame outlives it).
#include "../rt/seastar.hpp"

struct audit_info { std::string table; };
struct manager {};

class executor {
  ss::sharded<manager> &_managers;

  ss::future<std::string> on_first_shard(manager &, std::string request, std::unique_ptr<audit_info> &audit);

public:
  explicit executor(ss::sharded<manager> &managers) : _managers(managers) {}

  ss::future<std::string> create(std::string request, std::unique_ptr<audit_info> &audit) {
    co_return co_await _managers.invoke_on(
        0, [&, request = std::move(request)](manager &m) mutable -> ss::future<std::string> {
          co_return co_await on_first_shard(m, std::move(request), audit);
        });
  }
};
