// Source: isocpp/CppCoreGuidelines issue #1806 and m4saka/CoTaskLib issue #8 (a parameter by reference and its temporary;
// here nobody sees the temporary: it is a default argument).
#include "../rt/lazy_task.hpp"
#include <map>
#include <string>
#include <vector>

namespace http {

using Headers = std::map<std::string, std::string>;

struct Reply {
  int status = 0;
  std::string body;
};

task<void> connect(const std::string &host);
task<Reply> exchange(std::string request);

class Client {
public:
  explicit Client(std::string host) : host_(std::move(host)) {}

  task<Reply> get(std::string path, const Headers &headers = {}) {
    co_await connect(host_);
    std::string request = "GET " + path + " HTTP/1.1\r\n";
    for (const auto &[name, value] : headers) // EITHER: lifetime dangling
      request += name + ": " + value + "\r\n";
    co_return co_await exchange(request + "\r\n");
  }

private:
  std::string host_;
};

task<int> probe(Client &client) {
  auto index = client.get("/index.html"); // EITHER: lifetime dangling
  auto [status, body] = co_await index;   // EITHER: lifetime dangling
  if (status == 404)
    co_return 0;
  const auto second = co_await client.get("/favicon.ico");
  const Headers none;
  auto third = client.get("/robots.txt", none);
  co_return second.status + (co_await third).status;
}

} // namespace http
