#include <asio.hpp>

struct client {
  void fetch();
};

asio::awaitable<void> load(client &c) {
  c.fetch();
  co_return;
}
