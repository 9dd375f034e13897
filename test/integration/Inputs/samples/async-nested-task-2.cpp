#include <cppcoro/task.hpp>
#include <string>

cppcoro::task<int> send(const std::string &Text);

cppcoro::task<int> greet(int Id) {
  std::string Text = "hello " + std::to_string(Id);
  SAMPLE
}
