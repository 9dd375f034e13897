// Source: erigontech/silkworm silkworm/sentry/multi_sentry_client.cpp, node_infos (each coroutine of the group locks
// after its only await, and the mutex outlives the group, which is awaited).
// FLAGS: -DBOOST_ASIO_HAS_CO_AWAIT -DBOOST_ASIO_HAS_STD_COROUTINE
#include <boost/asio.hpp>
#include <functional>
#include <memory>
#include <mutex>
#include <vector>

using boost::asio::awaitable;

struct NodeInfo { int id; };

class Service {
public:
  awaitable<std::vector<NodeInfo>> nodeInfos();
};

class Clients {
public:
  awaitable<void> forEach(std::function<awaitable<void>(std::shared_ptr<Service>)>);

  awaitable<std::vector<NodeInfo>> nodeInfos() {
    std::vector<NodeInfo> all;
    std::mutex mutex;
    co_await forEach([&all, &mutex](std::shared_ptr<Service> service) -> awaitable<void> {
      auto infos = co_await service->nodeInfos();
      std::scoped_lock lock(mutex);
      all.insert(all.end(), infos.begin(), infos.end());
    });
    co_return all;
  }
};
