// RUN: %check %s

// What the task refers to lives longer than the task.

#include <cppcoro/task.hpp>
#include <cppcoro/when_all.hpp>
#include <memory>
#include <string>
#include <utility>
#include <vector>

cppcoro::task<int> size(const std::string &Text);
std::string name(int);
const std::string Global = "global";

struct connection {
  std::string Host;
  std::vector<cppcoro::task<int>> Running;
  cppcoro::task<int> open() { return size(Host); }
  cppcoro::task<int> visible() { co_return static_cast<int>(Host.size()); }
  void add() { Running.push_back(size(Host)); }
};

cppcoro::task<int> global() { return size(Global); }

cppcoro::task<int> ofStaticStorage() {
  static const std::string Text = "text";
  return size(Text);
}

cppcoro::task<int> ofTheCaller(const std::string &Text, connection &To) {
  if (Text.empty())
    return To.visible();
  return size(Text);
}

cppcoro::task<int> ofPointer(connection *To) { return size(To->Host); }

cppcoro::task<int> declaredBefore() {
  std::string Text = name(1);
  auto Task = size(Text);
  const std::string &Extended = name(2);
  auto Other = size(Extended);
  connection Connection;
  auto Third = Connection.visible();
  co_return co_await Task + co_await Other + co_await Third;
}

cppcoro::task<void> collected() {
  std::vector<std::string> Texts(3, name(1));
  std::vector<cppcoro::task<int>> Tasks;
  for (const std::string &Text : Texts)
    Tasks.push_back(size(Text));
  co_await cppcoro::when_all(std::move(Tasks));
}

// The tasks of each iteration are awaited in it.
cppcoro::task<void> collectedPerIteration() {
  std::vector<cppcoro::task<int>> Tasks;
  for (int I = 0; I < 3; ++I) {
    std::string Text = name(I);
    Tasks.push_back(size(Text));
    co_await cppcoro::when_all(std::move(Tasks));
  }
}

cppcoro::task<int> assigned() {
  cppcoro::task<int> Task;
  {
    std::string Text = name(1);
    Task = size(Text);
    co_return co_await Task;
  }
}

// What an owner gives away lives on.
class connections {
  std::vector<std::unique_ptr<connection>> All;
  std::vector<std::vector<std::string>> Texts;
  std::vector<cppcoro::task<int>> Tasks;

public:
  void add() {
    auto Connection = std::make_unique<connection>();
    Tasks.push_back(Connection->visible());
    All.push_back(std::move(Connection));
  }
  std::unique_ptr<connection> handOut() {
    auto Connection = std::make_unique<connection>();
    Tasks.push_back(Connection->visible());
    return Connection;
  }
  void addTexts(std::vector<std::string> Some) {
    Tasks.push_back(size(Some[0]));
    Texts.push_back(std::move(Some));
  }
};
