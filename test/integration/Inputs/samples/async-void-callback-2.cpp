#include <asio.hpp>
#include <functional>

asio::awaitable<void> reload();

void onSignal(std::function<void()> Handler);

void install() {
  SAMPLE
}
