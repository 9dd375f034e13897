// Source: David-Haim/concurrencpp issue #61 (thread_pool_executor deadlock: get() of when_all in a task of the pool)
// FLAGS: -nostdinc++ -isystem {stubs}
#include <concurrencpp/concurrencpp.h>
#include <memory>
#include <string>
#include <vector>

namespace crawl {
using pool_ptr = std::shared_ptr<concurrencpp::thread_pool_executor>;

struct Page {
  std::string url;
  std::vector<std::string> links;
};
Page download(std::string url);

class Crawler {
  pool_ptr pool_;
  unsigned depth_limit_ = 4;

public:
  explicit Crawler(pool_ptr pool) : pool_(pool) {}

  concurrencpp::result<unsigned> visit(std::string url, unsigned depth) {
    co_await concurrencpp::resume_on(pool_);
    Page page = download(url);
    if (depth == depth_limit_)
      co_return 1u;
    std::vector<concurrencpp::result<unsigned>> children;
    for (auto &link : page.links)
      children.push_back(visit(link, depth + 1));
    unsigned total = 1;
    for (auto &child : children)
      total += child.get(); // EXPECT: blocking
    co_return total;
  }
};
} // namespace crawl
