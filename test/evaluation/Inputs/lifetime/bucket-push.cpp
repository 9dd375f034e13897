// Source: CGAL/cgal issue #6671 (a reference into a container is loaded first, and what is evaluated after it changes the
// container); here the object of a call, whose argument is awaited.
#include "../rt/folly_coro.hpp"
#include <map>

namespace ingest {

using folly::coro::Task;

struct Row {
  long key = 0;
  std::string text;
};

Task<Row> decode(std::string raw);

class Table {
public:
  Task<void> insert(std::size_t partition, std::string raw) {
    if (partition >= partitions_.size())
      partitions_.resize(partition + 1);
    partitions_[partition].push_back(co_await decode(std::move(raw))); // EXPECT: lifetime
    ++rows_;
  }

  Task<void> insertAgain(std::size_t partition, std::string raw) {
    auto row = co_await decode(std::move(raw));
    if (partition >= partitions_.size())
      partitions_.resize(partition + 1);
    partitions_[partition].push_back(std::move(row));
    ++rows_;
  }

private:
  std::vector<std::vector<Row>> partitions_;
  std::size_t rows_ = 0;
};

} // namespace ingest
