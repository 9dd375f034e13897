// Source: libcpr/cpr issue #1155 (chained requests of a transaction in a coroutine; cpr has no awaitable interface)
// FLAGS: -nostdinc++ -isystem {stubs}
#include <boost/cobalt.hpp>
#include <cpr/cpr.h>
#include <string>
#include <utility>

namespace cobalt = boost::cobalt;

struct Upload {
  std::string name;
  unsigned long size = 0;
};
std::string token_of(const cpr::Response &response);

class Transaction {
  cpr::Session session_;
  unsigned steps_ = 0;

  cpr::Response step(const char *path, bool post) {
    ++steps_;
    session_.SetUrl(cpr::Url(path));
    return post ? session_.Post() // EITHER: blocking step
                : session_.Get(); // EITHER: blocking step
  }

public:
  cobalt::task<std::string> run(Upload upload) {
    auto token = token_of(step("https://example.org/token", false)); // EITHER: blocking step
    co_await cobalt::io::sleep(std::chrono::milliseconds(upload.size / 1024));
    co_return token;
  }
};
