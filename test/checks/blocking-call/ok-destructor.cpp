// RUN: %check %s

// Destructors that wait for nothing: nothing was started, it was let go or
// handed on, or it is destroyed where waiting is fine.

#include <cppcoro/task.hpp>
#include <future>
#include <mylib/task.hpp>
#include <thread>
#include <unistd.h>
#include <winrt/Windows.Foundation.h>
#include <vector>

int work();
void keep(std::jthread);
void keep(std::future<int>);

struct Guard {
  ~Guard() { sleep(1); }
};
struct Polite {
  [[clang::annotate("async-tidy::nonblocking")]] ~Polite() { sleep(1); }
};
struct Occasional {
  bool Failed = false;
  ~Occasional() {
    if (Failed)
      sleep(1);
  }
};
void take(Guard &&);

mylib::task<> ends() {
  std::jthread Nothing;
  std::jthread Detached(work);
  Detached.detach();
  std::jthread Kept(work);
  keep(std::move(Kept));
  auto Result = std::async(work);
  keep(std::move(Result));
  auto Later = std::async(std::launch::deferred, work);
  Polite Friend;
  Occasional Seldom;
  Guard Moved;
  take(std::move(Moved));
  static Guard AtExit;
  Guard *Elsewhere = new Guard;
  Guard &Alias = *Elsewhere;
  (void)Alias;
  co_return;
}
cppcoro::task<> elsewhere() {
  co_await winrt::resume_background();
  std::jthread Thread(work);
}
