// Source: drogonframework/drogon issue #1790 (Intended queueInLoopCoro() usage: a lambda that returns a Task given as a function<void()>).
// FLAGS: -nostdinc++ -isystem {stubs}
#include <drogon/drogon.h>
#include <functional>
#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace sched {

// The event loop: runs each callback once.
class Loop {
public:
  void queueInLoop(std::function<void()> cb) { m_queue.push_back(std::move(cb)); }
  void runQueued() {
    for (auto &cb : m_queue)
      cb();
    m_queue.clear();
  }

private:
  std::vector<std::function<void()>> m_queue;
};

class TokenService {
public:
  TokenService(Loop &loop, std::shared_ptr<drogon::HttpClient> client)
      : m_loop(loop), m_client(std::move(client)) {}

  void scheduleRefresh(drogon::HttpRequestPtr req) {
    ++m_scheduled;
    m_loop.queueInLoop([this, req]() -> drogon::Task<> { // EITHER: unawaited a
      return refresh(req); // EITHER: unawaited a
    });
  }

private:
  drogon::Task<> refresh(drogon::HttpRequestPtr req) {
    m_last = co_await m_client->sendRequestCoro(req);
  }

  Loop &m_loop;
  std::shared_ptr<drogon::HttpClient> m_client;
  drogon::HttpResponsePtr m_last;
  int m_scheduled = 0;
};

} // namespace sched
