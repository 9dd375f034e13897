// RUN: %check %s

// The task refers to variables of a function that returns before it runs.

#include <cppcoro/task.hpp>
#include <string>
#include <utility>

struct Request {
  std::string Url;
};
cppcoro::task<int> send(const Request &);
cppcoro::task<int> take(Request &&);
cppcoro::task<int> fill(Request *);
cppcoro::task<int> url(const std::string &);
struct Client {
  cppcoro::task<int> get(int);
};

cppcoro::task<int> byReference() {
  Request Made;
  // CHECK-NOTES: :[[@LINE+2]]:15: warning: the task returned by 'send' refers to 'Made', which is gone before the task runs [async-nested-task]
  // CHECK-NOTES: :[[@LINE-2]]:11: note: 'Made' is destroyed when this function returns
  return send(Made);
  // CHECK-NOTES: :[[@LINE-1]]:15: note: make this function a coroutine that awaits the task
}
cppcoro::task<int> byRvalue() {
  Request Made;
  // CHECK-NOTES: :[[@LINE+2]]:15: warning: the task returned by 'take' refers to 'Made', which is gone before the task runs [async-nested-task]
  // CHECK-NOTES: :[[@LINE-2]]:11: note: 'Made' is destroyed when this function returns
  return take(std::move(Made));
  // CHECK-NOTES: :[[@LINE-1]]:15: note: make this function a coroutine that awaits the task
}
cppcoro::task<int> byPointer() {
  Request Made;
  // CHECK-NOTES: :[[@LINE+2]]:15: warning: the task returned by 'fill' refers to 'Made', which is gone before the task runs [async-nested-task]
  // CHECK-NOTES: :[[@LINE-2]]:11: note: 'Made' is destroyed when this function returns
  return fill(&Made);
  // CHECK-NOTES: :[[@LINE-1]]:15: note: make this function a coroutine that awaits the task
}
cppcoro::task<int> part() {
  Request Made;
  // CHECK-NOTES: :[[@LINE+2]]:14: warning: the task returned by 'url' refers to 'Made', which is gone before the task runs [async-nested-task]
  // CHECK-NOTES: :[[@LINE-2]]:11: note: 'Made' is destroyed when this function returns
  return url(Made.Url);
  // CHECK-NOTES: :[[@LINE-1]]:14: note: make this function a coroutine that awaits the task
}
cppcoro::task<int> object(int Id) {
  Client Local;
  // CHECK-NOTES: :[[@LINE+2]]:10: warning: the task returned by 'get' refers to 'Local', which is gone before the task runs [async-nested-task]
  // CHECK-NOTES: :[[@LINE-2]]:10: note: 'Local' is destroyed when this function returns
  return Local.get(Id);
  // CHECK-NOTES: :[[@LINE-1]]:10: note: make this function a coroutine that awaits the task
}
cppcoro::task<int> closure(int Id) {
  auto Body = [Id]() -> cppcoro::task<int> { co_return Id; };
  // CHECK-NOTES: :[[@LINE+2]]:10: warning: the task returned by 'Body' refers to 'Body', which is gone before the task runs [async-nested-task]
  // CHECK-NOTES: :[[@LINE-2]]:8: note: 'Body' is destroyed when this function returns
  return Body();
  // CHECK-NOTES: :[[@LINE-1]]:10: note: make this function a coroutine that awaits the task
}
template <typename T> cppcoro::task<int> inTemplate(T Value) {
  Request Made;
  // CHECK-NOTES: :[[@LINE+2]]:15: warning: the task returned by 'send' refers to 'Made', which is gone before the task runs [async-nested-task]
  // CHECK-NOTES: :[[@LINE-2]]:11: note: 'Made' is destroyed when this function returns
  return send(Made);
  // CHECK-NOTES: :[[@LINE-1]]:15: note: make this function a coroutine that awaits the task
}
template cppcoro::task<int> inTemplate(int);
template cppcoro::task<int> inTemplate(long);
