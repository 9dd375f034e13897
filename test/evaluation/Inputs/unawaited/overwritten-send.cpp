// Source: kelbon/kelcoro pull #25 (add nodiscard to task types: results that were dropped; here by an assignment, which nodiscard does not see).
// FLAGS: -nostdinc++ -isystem {stubs}
#include <cppcoro/task.hpp>
#include <string>
#include <utility>

namespace http {

struct Response {
  int status = 200;
  std::string headers;
  std::string body;
};

class Connection {
public:
  cppcoro::task<> send(std::string bytes);

  cppcoro::task<> reply(Response r) {
    const bool hasBody = !r.body.empty();
    cppcoro::task<> pending = send("HTTP/1.1 " + std::move(r.headers)); // EITHER: unawaited a
    if (hasBody) {
      m_bodies++;
      pending = send(std::move(r.body)); // EITHER: unawaited a
    }
    co_await pending;
    m_replies++;
  }

  int replies() const { return m_replies; }

private:
  int m_replies = 0;
  int m_bodies = 0;
};

} // namespace http
