// Source: sjanel/coincenter issue #222 (really parallel requests to all exchanges)
// FLAGS: -nostdinc++ -isystem {stubs}
#include <folly/coro/Collect.h>
#include <folly/coro/Task.h>
#include <map>
#include <memory>
#include <string>
#include <vector>

namespace cct {
struct Balance {
  double amount = 0;
};
class Exchange {
public:
  virtual ~Exchange();
  virtual const std::string &name() const = 0;
  virtual folly::coro::Task<Balance> queryBalance(std::string currency) = 0;
};

class Portfolio {
  std::map<std::string, std::unique_ptr<Exchange>> exchanges_;
  bool verbose_ = false;

public:
  folly::coro::Task<double> total(std::string currency) {
    double sum = 0;
    for (auto &[name, exchange] : exchanges_) {
      if (verbose_ && name.empty())
        continue;
      Balance balance = co_await exchange->queryBalance(currency); // EXPECT: sequential
      sum += balance.amount;
    }
    co_return sum;
  }
};
} // namespace cct
