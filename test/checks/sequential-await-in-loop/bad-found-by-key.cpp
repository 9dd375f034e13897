// RUN: %check %s

// Each iteration works on an object of its own, which a member function finds by
// a key.

#include <memory>
#include <mylib/task.hpp>
#include <string>
#include <vector>

struct group {
  mylib::task<> recover(int Term);
};

class manager {
  std::shared_ptr<group> find(const std::string &Name) const;
  std::shared_ptr<group> current() const;

public:
  mylib::task<> all(std::vector<std::string> Names, int Term) {
    for (const std::string &Name : Names) {
      // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: {{.*}} [async-sequential-await-in-loop]
      auto Group = find(Name);
      co_await Group->recover(Term);
    }
  }
  mylib::task<> one(std::vector<int> Terms) {
    for (int Term : Terms) {
      auto Group = current();
      co_await Group->recover(Term);
    }
  }
};
