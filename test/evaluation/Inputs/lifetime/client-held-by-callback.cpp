// Source: alibaba/yalantinglibs pull #385 (a client is owned by the callback of the request that it makes, which runs last).
// FLAGS: -nostdinc++ -isystem {stubs}
#include <async_simple/coro/Lazy.h>
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

  Lazy<int> post(std::string path, std::string body) {
    auto response = co_await roundTrip(host_, "POST " + path + "\n" + body);
    lastStatus_ = response.status;
    co_return lastStatus_;
  }

private:
  std::string host_;
  int lastStatus_ = 0;
};

void flush(std::string host, std::string lines) {
  auto client = std::make_shared<Client>(std::move(host));
  client->post("/write", std::move(lines)).start([client](auto &&status) { logStatus(status.value()); });
}

Lazy<int> flushAndWait(std::string host, std::string lines) {
  Client client(std::move(host));
  const int first = co_await client.post("/ping", "");
  if (first != 200)
    co_return first;
  co_return co_await client.post("/write", std::move(lines));
}

} // namespace http
