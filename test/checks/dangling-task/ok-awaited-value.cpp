// RUN: %check %s

// What an await yields lives on, or is copied.

#include <cppcoro/task.hpp>
#include <string>

struct status {
  std::string Text;
};
struct reply {
  status State;
  const status &state() const { return State; }
};
cppcoro::task<reply> ask();
cppcoro::task<reply &> askOnce();
cppcoro::task<const std::string &> name();

cppcoro::task<void> kept() {
  const auto &Reply = co_await ask();
  (void)Reply.State.Text.size();
  const auto &Field = (co_await ask()).State;
  (void)Field.Text.size();
  auto Copy = (co_await ask()).state();
  (void)Copy.Text.size();
  const auto &State = (co_await askOnce()).state();
  (void)State.Text.size();
  const std::string &Name = co_await name();
  (void)Name.size();
  (void)(co_await ask()).state().Text.size();
}
