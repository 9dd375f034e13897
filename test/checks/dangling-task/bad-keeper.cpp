// RUN: %check %s

// An object keeps the task that its constructor is given.

#include <mylib/task.hpp>
#include <string>
#include <utility>

mylib::task<> pause();
mylib::task<int> count(const std::string &Text);
std::string name();

class adapter {
  mylib::task<int> Task;

public:
  explicit adapter(mylib::task<int> Given) : Task(std::move(Given)) {}
};

adapter returned(std::string Text) {
  return adapter([Text]() -> mylib::task<int> {
  // CHECK-MESSAGES: :[[@LINE-1]]:18: warning: this lambda ends with the full expression, but the task that is returned uses what it captures [async-dangling-task]
    co_await pause();
    co_return Text.size();
  }());
}
void stored() {
  adapter Adapter(count(name()));
  // CHECK-MESSAGES: :[[@LINE-1]]:25: warning: this temporary of type 'std::string' ends with the full expression, but the task in 'Adapter' refers to it [async-dangling-task]
}

// What its constructor does with the task is not seen, or it is done with it.
class unknown {
public:
  explicit unknown(mylib::task<int> Given);
};
class done {
  int Size;

public:
  explicit done(mylib::task<int> Given) : Size(Given.valid()) {}
};
void others() {
  unknown Unknown(count(name()));
  done Done(count(name()));
}
