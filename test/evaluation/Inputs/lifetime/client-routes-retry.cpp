// Source: cppnext.com, 'A Tiny C++ Detail That Can Crash Your System' (inner closure refers to the outer closure)
// FLAGS: -nostdinc++ -isystem {stubs}
#include <map>
#include <seastar/core/coroutine.hh>
#include <seastar/core/future.hh>
#include <seastar/core/sleep.hh>
#include <string>

namespace routes {
struct ClientRoutes {
  std::map<std::string, int> ports;
  std::string zone;
};

class Provider {
  int version_ = 0;

public:
  seastar::future<> update(const ClientRoutes &routes);

  template <typename F> seastar::future<> with_retry(F func) {
    for (int attempt = 0; attempt < 5; ++attempt) {
      co_await seastar::sleep(std::chrono::milliseconds(10) * attempt);
      co_await func();
      ++version_;
    }
  }
};

template <typename F> seastar::future<> execute_serially(Provider &provider, F func) {
  return func(provider);
}

class RouteService {
  Provider provider_;

public:
  seastar::future<> set_client_routes(const ClientRoutes &routes) {
    return execute_serially(provider_, [routes = std::move(routes)](Provider &provider) {
      return provider.with_retry([&] { return provider.update(routes); }); // EXPECT: lifetime
    });
  }
};
} // namespace routes
