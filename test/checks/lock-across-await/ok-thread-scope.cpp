// RUN: %check %s

// Scopes that end before the coroutine is suspended, and objects that set no
// variable of the thread, or not until they end.

#include <mylib/task.hpp>

mylib::task<int> read(int);

thread_local int Depth = 0;
int Calls = 0;

struct deeper {
  deeper() { ++Depth; }
  ~deeper() { --Depth; }
};
struct counted {
  counted() { ++Calls; }
  ~counted() { --Calls; }
};
struct once {
  once() { ++Depth; }
};
struct looks {
  looks() : Before(Depth) {}
  ~looks() { Calls += Depth - Before; }
  int Before;
};

mylib::task<int> ended() {
  {
    deeper Level;
    ++Calls;
  }
  co_return co_await read(1);
}

mylib::task<int> others() {
  counted Counted;
  once Once;
  looks Looks;
  co_return co_await read(2);
}
