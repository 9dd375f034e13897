// Source: capnproto/capnproto pull #2236 (review: the caller must keep the object alive until the promise its method returned is done).
// FLAGS: -nostdinc++ -isystem {stubs}
#include <kj/async.h>
#include <string>
#include <utility>

namespace catalog {

class Backend {
public:
  kj::Promise<int> countRows(std::string table);
};

class QueryState {
public:
  QueryState(Backend &backend, std::string table)
      : backend(backend), table(std::move(table)) {}

  kj::Promise<int> run() {
    int rows = co_await backend.countRows(table);
    total += rows; // EITHER: lifetime a
    if (rows == 0)
      total += co_await backend.countRows(table + "_archive"); // EITHER: lifetime a
    co_return total; // EITHER: lifetime a
  }

private:
  Backend &backend;
  std::string table;
  int total = 0;
};

class CatalogImpl {
public:
  explicit CatalogImpl(Backend &backend) : backend(backend) {}

  kj::Promise<int> size(std::string table) {
    ++requests;
    QueryState state(backend, std::move(table)); // EITHER: lifetime a
    return state.run();                          // EITHER: lifetime a
  }

  int served() const { return requests; }

private:
  Backend &backend;
  int requests = 0;
};

} // namespace catalog
