// RUN: %check %s

// Members that are awaited somewhere, or that code may await which is not seen.

#include <mylib/task.hpp>
#include <utility>
#include <vector>

[[nodiscard]] mylib::eager<> start(int Id);

class awaits {
public:
  void run() {
    Accepting = start(1);
    Logging = start(2);
  }
  mylib::task<> stop() {
    co_await std::move(Accepting);
    auto Rest = [this]() -> mylib::task<> { co_await std::move(Logging); };
    co_await Rest();
  }

private:
  mylib::eager<> Accepting;
  mylib::eager<> Logging;
};

class elsewhere {
public:
  void run() {
    Accepting = start(1);
    Logging = start(2);
  }
  mylib::task<> stop() { co_await std::move(Accepting); }
  mylib::task<> finish();

private:
  mylib::eager<> Accepting;
  mylib::eager<> Logging;
};

class befriended {
public:
  void run() {
    Accepting = start(1);
    Logging = start(2);
  }
  mylib::task<> stop() { co_await std::move(Accepting); }
  friend class awaits;

private:
  mylib::eager<> Accepting;
  mylib::eager<> Logging;
};

// Nobody awaits anything here: the members keep work alive.
class keeps {
public:
  void run() { Logging = start(2); }

private:
  mylib::eager<> Logging;
};

struct open {
  mylib::eager<> Accepting;
  mylib::eager<> Logging;
  void run() {
    Accepting = start(1);
    Logging = start(2);
  }
  mylib::task<> stop() { co_await std::move(Accepting); }
};
