// RUN: %check %s

// The other side: what a constant object owns is a part of it, and what it
// refers to may be constant as well.

#include <memory>
#include <mylib/task.hpp>
#include <string>
#include <vector>

struct Settings {
  int Port;
};
class Client {
public:
  mylib::task<int> number(int Id) const;

private:
  const Settings &Given;
  std::unique_ptr<Settings> Own;
  std::string Name;
};

mylib::task<> reads(const Client &Http, const std::vector<int> &Ids) {
  for (int Id : Ids)
    // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'number' is awaited in one iteration after the other, although no iteration depends on an earlier one [async-sequential-await-in-loop]
    co_await Http.number(Id);
}
