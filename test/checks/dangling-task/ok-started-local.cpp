// RUN: %check %s

// Something may wait for the work before the variable ends.

#include <cppcoro/task.hpp>
#include <string>
#include <winrt/Windows.Foundation.h>

cppcoro::task<void> pause();
cppcoro::task<void> save(const std::string &Text) {
  co_await pause();
  (void)Text.size();
}
winrt::fire_and_forget log(const std::string &Text) {
  (void)Text.size();
  co_await winrt::resume_background();
}
void start(cppcoro::task<void> Task);
void wait();

void waitedFor(std::string Text) {
  start(save(Text));
  wait();
}
void usedAtOnce(std::string Text) { log(Text); }
cppcoro::task<void> awaitedAfter(std::string Text) {
  start(save(Text));
  co_await pause();
}
void ofTheCaller(const std::string &Text) { start(save(Text)); }

// What a context runs ends with it.
struct context {
  struct executor {};
  executor get_executor();
  int run();
};
winrt::fire_and_forget onContext(context &Context) {
  co_await winrt::resume_background();
  Context.get_executor();
}
void endsWithContext() {
  context Context;
  onContext(Context);
}
