// RUN: %check %s

// A tuple of references refers to what lives on, and so does a part of a parameter.

#include <cppcoro/task.hpp>
#include <string>
#include <tuple>

cppcoro::task<int> take(const std::string &Text);
std::tuple<std::string &, int> shared();
std::tuple<std::string, int> &kept();

cppcoro::task<int> ofReferences() {
  auto [Text, Number] = shared();
  return take(Text);
}
cppcoro::task<int> ofStatic() {
  static std::tuple<std::string, int> Own{std::string(), 1};
  auto &[Text, Number] = Own;
  return take(Text);
}
cppcoro::task<int> ofKept() {
  auto &[Text, Number] = kept();
  return take(Text);
}
