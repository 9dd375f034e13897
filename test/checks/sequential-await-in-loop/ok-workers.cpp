// RUN: %check %s

// Several runs of a lambda take what is next to do from one counter: this is what limits them.

#include <cppcoro/task.hpp>
#include <cppcoro/when_all.hpp>
#include <string>
#include <vector>

cppcoro::task<> upload(const std::string &);

cppcoro::task<> all(const std::vector<std::string> &Files) {
  std::size_t Next = 0;
  auto Worker = [&]() -> cppcoro::task<> {
    while (Next < Files.size()) {
      const std::size_t Index = Next++;
      co_await upload(Files[Index]);
    }
  };
  std::vector<cppcoro::task<>> Workers;
  for (int I = 0; I < 4; ++I)
    Workers.push_back(Worker());
  co_await cppcoro::when_all(std::move(Workers));
}

cppcoro::task<> inFor(const std::vector<std::string> &Files) {
  std::size_t Next = 0;
  auto Worker = [&]() -> cppcoro::task<> {
    for (; Next < Files.size(); ++Next)
      co_await upload(Files[Next]);
  };
  co_await cppcoro::when_all(Worker(), Worker());
}
