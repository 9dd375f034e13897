// RUN: %check %s

// What is held waits for nothing when it goes: there is nothing, it was let go
// or handed on, or somebody else holds it, too.

#include <cppcoro/task.hpp>
#include <fstream>
#include <memory>
#include <mylib/task.hpp>
#include <optional>
#include <thread>
#include <unistd.h>
#include <winrt/Windows.Foundation.h>
#include <utility>
#include <vector>

int work();
void keep(std::vector<std::jthread> &);
void keep(std::vector<std::jthread> &&);
void share(std::shared_ptr<std::jthread>);
std::vector<std::jthread> spawnAll();

mylib::task<> ends(bool Wanted, std::vector<std::jthread> Given) {
  std::optional<std::jthread> Nothing;
  std::optional<std::jthread> Null = std::nullopt;
  std::vector<std::jthread> None;
  std::vector<std::jthread> Idle(4);
  auto Empty = std::make_unique<std::jthread>();
  std::unique_ptr<std::jthread> Pointer = nullptr;
  std::vector<std::thread> Plain;
  Plain.emplace_back(work);
  std::vector<std::jthread> Kept;
  Kept.emplace_back(work);
  keep(Kept);
  std::vector<std::jthread> Moved;
  Moved.emplace_back(work);
  keep(std::move(Moved));
  std::optional<std::jthread> Detached = std::jthread(work);
  Detached->detach();
  std::vector<std::jthread> AllDetached;
  AllDetached.emplace_back(work);
  for (std::jthread &Each : AllDetached)
    Each.detach();
  auto Shared = std::make_shared<std::jthread>(work);
  share(Shared);
  auto Mine = std::make_unique<std::jthread>(work);
  std::jthread *Released = Mine.release();
  (void)Released;
  std::vector<std::jthread> Returned = spawnAll();
  std::vector<std::jthread> Taken = std::move(Given);
  std::vector<std::jthread> *Elsewhere = new std::vector<std::jthread>;
  Elsewhere->emplace_back(work);
  std::vector<std::jthread> Captured;
  Captured.emplace_back(work);
  auto Later = [&Captured] { Captured.clear(); };
  (void)Later;
  std::optional<std::ofstream> Log = std::ofstream("log"); // NOLINT: opens it
  co_return;
}

cppcoro::task<> elsewhere() {
  co_await winrt::resume_background();
  std::vector<std::jthread> Threads;
  Threads.emplace_back(work);
}

struct OnDemand {
  void start() { Thread.emplace(work); }
  std::optional<std::jthread> Thread;
};
struct LetsGo {
  LetsGo() { Threads.emplace_back(work); }
  ~LetsGo() {
    for (std::jthread &Each : Threads)
      Each.detach();
  }
  std::vector<std::jthread> Threads;
};
struct LetsOneGo {
  explicit LetsOneGo(int) : Thread(work) {}
  ~LetsOneGo() { Thread.detach(); }
  std::jthread Thread;
};
struct Sometimes {
  explicit Sometimes(bool Now) {
    if (Now)
      Thread.emplace(work);
  }
  std::optional<std::jthread> Thread;
};
static void helper(bool Parallel) {
  std::vector<std::jthread> Threads;
  if (Parallel)
    Threads.emplace_back(work);
}

mylib::task<> owns() {
  OnDemand Idle;
  LetsGo Free;
  LetsOneGo One(1);
  Sometimes Seldom(false);
  helper(false);
  co_return;
}
