// RUN: %check %s

// What the coroutine uses is its own, or its calls tell, or it lives for long.

#include <functional>
#include <seastar/core/coroutine.hh>
#include <seastar/core/future.hh>
#include <string>
#include <string_view>
#include <winrt/Windows.Foundation.h>

void show(std::string_view Text);
struct service {
  std::string Name;
  int Calls = 0;
  service(const service &) = delete;
};

winrt::fire_and_forget openLink(std::string_view Link) {
  std::string Own(Link);
  co_await winrt::resume_background();
  show(Own);
}
winrt::fire_and_forget openOwn(std::string Link) {
  co_await winrt::resume_background();
  show(Link);
}
winrt::fire_and_forget serve(service &Service) {
  co_await winrt::resume_background();
  ++Service.Calls;
}
winrt::fire_and_forget name(const service &Service) {
  co_await winrt::resume_background();
  show(Service.Name);
}

winrt::fire_and_forget log(const std::string &Text) {
  co_await winrt::resume_background();
  show(Text);
}
const std::string Global = "text";
void logGlobal() { log(Global); }

seastar::future<> pause();
seastar::future<> eachRow(std::function<void(int)> &&Visit) {
  auto Own = std::move(Visit);
  co_await pause();
  Own(1);
}
seastar::future<> send(std::string &&Text) {
  co_await pause();
  show(Text);
}
