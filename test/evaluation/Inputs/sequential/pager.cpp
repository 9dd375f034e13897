// Source: scylladb/scylladb service/mapreduce_service.cc (each page begins where the pager ended with the one before).
#include "../rt/seastar.hpp"

class pager {
public:
  bool exhausted() const;
  ss::future<> fetch(std::vector<int> &rows, int size);
};

class service {
  bool _stopping = false;

public:
  ss::future<int> count(std::vector<std::shared_ptr<pager>> ranges) {
    std::vector<int> rows;
    auto &pages = *ranges.front();
    while (!pages.exhausted()) {
      if (_stopping)
        throw std::runtime_error("stopping");
      co_await pages.fetch(rows, 1000);
    }
    co_return static_cast<int>(rows.size());
  }
};
