// RUN: %check %s

// What is said of an object that visibly ends.

#include <memory>
#include <mylib/task.hpp>

mylib::task<> pause();

struct session {
  int Port;
  mylib::fire_and_forget run() {
    co_await pause();
    ++Port;
  }
};
class client {
  std::unique_ptr<session> Current;

public:
  void connect() {
    Current->run();
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'Current' may end before the work that is started is done with it [async-dangling-task]
    // CHECK-NOTES: :13:5: note: the coroutine is suspended here
    // CHECK-NOTES: :14:7: note: the coroutine uses it here
    // CHECK-NOTES: :[[@LINE+4]]:23: note: 'disconnect' ends it here
    // CHECK-NOTES: :[[@LINE-5]]:5: note: let the work own the object, or wait for it before that ends
  }

  void disconnect() { Current.reset(); }
  ~client() {
    Current->run();
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'Current' ends before the work that is started is done with it [async-dangling-task]
    // CHECK-NOTES: :13:5: note: the coroutine is suspended here
    // CHECK-NOTES: :14:7: note: the coroutine uses it here
    // CHECK-NOTES: :[[@LINE+2]]:3: note: it ends here
    // CHECK-NOTES: :[[@LINE-5]]:5: note: let the work own the object, or wait for it before that ends
  }
};
