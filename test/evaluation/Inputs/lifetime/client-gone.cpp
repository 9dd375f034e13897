// Source: alibaba/yalantinglibs pull #385 (a member of the client is read by its coroutine after the client is destructed).
// FLAGS: -nostdinc++ -isystem {stubs}
#include <async_simple/coro/Lazy.h>
#include <chrono>
#include <memory>
#include <string>
#include <utility>

namespace http {

using async_simple::coro::Lazy;

struct Response {
  int status = 0;
};
Lazy<Response> roundTrip(std::string host, std::string request);
void logStatus(int status);

class Client {
public:
  explicit Client(std::string host) : host_(std::move(host)) {}
  ~Client() { closed_ = true; }

  Lazy<int> post(std::string path, std::string body) {
    auto response = co_await roundTrip(host_, "POST " + path + "\n" + body); // EITHER: lifetime dangling
    if (closed_) // EITHER: lifetime dangling
      co_return -1;
    lastStatus_ = response.status; // EITHER: lifetime dangling
    co_return lastStatus_;
  }

private:
  std::string host_;
  bool closed_ = false;
  int lastStatus_ = 0;
};

class Metrics {
public:
  void flush(std::string host, std::string lines) {
    auto client = std::make_shared<Client>(std::move(host)); // EITHER: lifetime dangling
    client->post("/write", std::move(lines)).start([this](auto &&status) { // EITHER: lifetime dangling
      ++flushed_;
      logStatus(status.value());
    });
  } // EITHER: lifetime dangling

private:
  unsigned flushed_ = 0;
};

} // namespace http
