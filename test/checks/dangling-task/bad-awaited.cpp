// RUN: %check %s

// What an await yields ends with the full expression.

#include <cppcoro/task.hpp>
#include <string>
#include <string_view>
#include <vector>

struct status {
  std::string Text;
  const std::string &text() const { return Text; }
};
struct reply {
  status State;
  const status &state() const { return State; }
};
cppcoro::task<reply> ask();
cppcoro::task<std::string> name();
cppcoro::task<std::vector<int>> numbers();

cppcoro::task<void> kept() {
  const auto &State = (co_await ask()).state();
  // CHECK-MESSAGES: :[[@LINE-1]]:15: warning: what is awaited here ends with the full expression, but 'State' refers to it [async-dangling-task]
  (void)State.Text.size();
  const std::string &Text = (co_await ask()).state().text();
  // CHECK-MESSAGES: :[[@LINE-1]]:22: warning: what is awaited here ends with the full expression, but 'Text' refers to it [async-dangling-task]
  (void)Text.size();
  std::string_view View = co_await name();
  // CHECK-MESSAGES: :[[@LINE-1]]:20: warning: what is awaited here ends with the full expression, but 'View' refers to it [async-dangling-task]
  (void)View.size();
  const int &First = (co_await numbers()).front();
  // CHECK-MESSAGES: :[[@LINE-1]]:14: warning: what is awaited here ends with the full expression, but 'First' refers to it [async-dangling-task]
  (void)First;
}
