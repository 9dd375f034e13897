// RUN: %check %s

// Callables that return nothing, or what exists to be dropped.

#include <asio.hpp>
#include <boost/cobalt.hpp>
#include <drogon/drogon.h>
#include <functional>
#include <cppcoro/generator.hpp>
#include <thread>
#include <winrt/Windows.Foundation.h>

asio::awaitable<void> work();
drogon::AsyncTask respond();
winrt::fire_and_forget click();
boost::cobalt::detached serve();
cppcoro::generator<int> numbers();

void onDone(std::function<void()> Callback);

void registers(asio::io_context &Context) {
  onDone([] {});
  onDone([] { return 1; });
  onDone(respond);
  onDone(click);
  onDone(serve);
  onDone(numbers);
  onDone([&] { asio::co_spawn(Context, work(), asio::detached); });
  std::thread Thread([&] { asio::co_spawn(Context, work, asio::detached); });
  onDone(nullptr);
  std::function<void()> Copied = [] {};
  onDone(Copied);
  onDone(std::move(Copied));
}
