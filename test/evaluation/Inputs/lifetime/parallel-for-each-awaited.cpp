// Source: redpanda-data/redpanda pull #7071, review of controller_api.cc (the closure is a temporary of the expression
// that is awaited, so that it lives until all of its coroutines are done).
#include "../rt/seastar.hpp"

class controller_api {
  ss::future<bool> reconciled(const std::string &ntp);

public:
  ss::future<bool> all_reconciled(std::vector<std::string> ntps) {
    auto all = ss::make_lw_shared<bool>(true);
    co_await ss::parallel_for_each(ntps.begin(), ntps.end(), [this, all](const std::string &ntp) -> ss::future<> {
      const bool done = co_await reconciled(ntp);
      *all = *all && done;
    });
    co_return *all;
  }
};
