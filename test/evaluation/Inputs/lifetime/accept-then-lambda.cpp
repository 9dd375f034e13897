// Source: redpanda-data/redpanda pull #6769 (the accept loop gives a coroutine lambda that captures `this` to
// then_wrapped).
#include "../rt/seastar.hpp"

struct connection {};

class server {
  int _accepted = 0;
  ss::future<connection> accept();
  ss::future<> admit(connection);

public:
  ss::future<> accept_loop() {
    return ss::repeat([this] {
      return accept().then_wrapped([this](ss::future<connection> f) -> ss::future<ss::stop_iteration> { // EITHER: lifetime accept
        auto c = co_await std::move(f);
        co_await admit(std::move(c)); // EITHER: lifetime accept
        ++_accepted; // EITHER: lifetime accept
        co_return ss::stop_iteration::no;
      });
    });
  }
};
