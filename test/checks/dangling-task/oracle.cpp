// RUN: %python %tools/finds_what_clang_finds.py %async-tidy %clangxx %s -- %stub-flags

// What clang finds where all is annotated, async-tidy finds where nothing is.

#include <cppcoro/task.hpp>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

cppcoro::task<int> size(const std::string &Text BOUND);
cppcoro::task<int> length(std::string_view Text BOUND);
cppcoro::task<int> move(std::string &&Text BOUND);
cppcoro::task<int> at(const int *Place BOUND);
std::string name(int);

struct session {
  std::string Name;
  cppcoro::task<int> open() BOUND;
};
session make();

cppcoro::task<void> stored() {
  auto Reference = size(name(1));
  auto View = length(name(2));
  auto Moved = move(name(3));
  auto Object = session().open();
  auto Made = make().open();
  co_await Reference;
  co_await View;
  co_await Moved;
  co_await Object;
  co_await Made;
}

cppcoro::task<int> local() {
  std::string Text = name(1);
  return size(Text);
}
cppcoro::task<int> parameter(std::string Text) { return size(Text); }
cppcoro::task<int> viewed(std::string Text) { return length(Text); }
cppcoro::task<int> temporary() { return size(name(1)); }
cppcoro::task<int> address() {
  int Place = 1;
  return at(&Place);
}
cppcoro::task<int> object() {
  session Session;
  return Session.open();
}
cppcoro::task<int> branch(bool IsNamed) {
  if (IsNamed)
    return size(name(1));
  std::string Text = name(2);
  return IsNamed ? size(Text) : length(Text);
}
cppcoro::task<int> throughView(std::string Text) {
  std::string_view View = Text;
  return length(View);
}
cppcoro::task<int> throughReference(std::string Text) {
  const std::string &Reference = Text;
  return size(Reference);
}
struct page {
  cppcoro::task<int> Loading;
  explicit page(std::string Path) : Loading(size(Path)) {}
  page() : Loading(size(name(1))) {}
};
void assigned() {
  cppcoro::task<int> Task;
  Task = size(name(1));
}
void collected() {
  std::vector<cppcoro::task<int>> Tasks;
  Tasks.push_back(size(name(1)));
}
