// RUN: %check %s

// Coroutines of libraries that cancel without an exception of their own, and
// functions that are no coroutines.

#include <asio.hpp>
#include <corral/corral.h>
#include <mylib/task.hpp>

mylib::task<int> receive();
asio::awaitable<int> receiveAsio();
corral::Task<int> receiveCorral();

mylib::task<> ofNoModel() {
  while (true) {
    try {
      co_await receive();
    } catch (...) {
    }
  }
}
asio::awaitable<void> ofAsio() {
  while (true) {
    try {
      co_await receiveAsio();
    } catch (...) {
    }
  }
}
corral::Task<void> ofCorral() {
  while (true) {
    try {
      co_await receiveCorral();
    } catch (...) {
    }
  }
}
void work();
void noCoroutine() {
  while (true) {
    try {
      work();
    } catch (...) {
    }
  }
}
