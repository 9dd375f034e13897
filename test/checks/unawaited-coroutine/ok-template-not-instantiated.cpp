// RUN: %check %s

// A template that nobody uses is not guessed about.

#include <mylib/task.hpp>

mylib::task<int> fetch(int Id);

template <typename T> mylib::task<> load(T Id) {
  fetch(1);
  fetch(Id);
  co_return;
}

template <typename T> struct Loader {
  void run() { fetch(2); }
};
inline Loader<int> Unused;
