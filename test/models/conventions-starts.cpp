// RUN: %check %s async-dangling-task

// The first word of a function's name says that it starts what it is given, and
// that nobody waits for it when it returns.

#include <mylib/task.hpp>
#include <string>

mylib::task<> save(const std::string &Text);
std::string name(int);

#define GIVEN_TO(VERB)                                                         \
  void VERB##_task(mylib::task<>);                                             \
  void calls_##VERB(int Number) { VERB##_task(save(name(Number))); }

GIVEN_TO(background)
// CHECK-MESSAGES: :[[@LINE-1]]:1: warning: this temporary of type 'std::string' ends with the full expression, but the task that is started refers to it [async-dangling-task]
GIVEN_TO(detach)
// CHECK-MESSAGES: :[[@LINE-1]]:1: warning: this temporary of type 'std::string' ends with the full expression, but the task that is started refers to it [async-dangling-task]
GIVEN_TO(dispatch)
// CHECK-MESSAGES: :[[@LINE-1]]:1: warning: this temporary of type 'std::string' ends with the full expression, but the task that is started refers to it [async-dangling-task]
GIVEN_TO(enqueue)
// CHECK-MESSAGES: :[[@LINE-1]]:1: warning: this temporary of type 'std::string' ends with the full expression, but the task that is started refers to it [async-dangling-task]
GIVEN_TO(fire)
// CHECK-MESSAGES: :[[@LINE-1]]:1: warning: this temporary of type 'std::string' ends with the full expression, but the task that is started refers to it [async-dangling-task]
GIVEN_TO(go)
// CHECK-MESSAGES: :[[@LINE-1]]:1: warning: this temporary of type 'std::string' ends with the full expression, but the task that is started refers to it [async-dangling-task]
GIVEN_TO(launch)
// CHECK-MESSAGES: :[[@LINE-1]]:1: warning: this temporary of type 'std::string' ends with the full expression, but the task that is started refers to it [async-dangling-task]
GIVEN_TO(post)
// CHECK-MESSAGES: :[[@LINE-1]]:1: warning: this temporary of type 'std::string' ends with the full expression, but the task that is started refers to it [async-dangling-task]
GIVEN_TO(schedule)
// CHECK-MESSAGES: :[[@LINE-1]]:1: warning: this temporary of type 'std::string' ends with the full expression, but the task that is started refers to it [async-dangling-task]
GIVEN_TO(spawn)
// CHECK-MESSAGES: :[[@LINE-1]]:1: warning: this temporary of type 'std::string' ends with the full expression, but the task that is started refers to it [async-dangling-task]
GIVEN_TO(start)
// CHECK-MESSAGES: :[[@LINE-1]]:1: warning: this temporary of type 'std::string' ends with the full expression, but the task that is started refers to it [async-dangling-task]
GIVEN_TO(submit)
// CHECK-MESSAGES: :[[@LINE-1]]:1: warning: this temporary of type 'std::string' ends with the full expression, but the task that is started refers to it [async-dangling-task]

// These may wait for it.
GIVEN_TO(run)
GIVEN_TO(start_and_wait)
