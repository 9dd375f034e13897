// Source: erigontech/silkworm silkworm/rpc/ethdb/bitmap.cpp (all reads are of one transaction, whose stream takes one
// request at a time).
#include "../rt/lazy_task.hpp"
#include <map>
#include <string>
#include <vector>

class Transaction {
  bool busy_ = false;

public:
  // Not to be called before the answer of the call before has come.
  task<std::vector<int>> get(std::string table, std::string key);
};

task<std::vector<int>> bitmapOf(Transaction &tx, std::vector<std::string> addresses) {
  std::vector<int> result;
  for (auto &address : addresses) {
    auto bitmap = co_await tx.get("LogAddress", address);
    result.insert(result.end(), bitmap.begin(), bitmap.end());
  }
  co_return result;
}
