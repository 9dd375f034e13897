// RUN: %check %s

// E4: the elements may all point to one connection.

#include <memory>
#include <mylib/task.hpp>
#include <vector>

struct Connection {
  mylib::task<> insert(int Id);
};
struct Job {
  int Id;
  std::shared_ptr<Connection> Database;
};

mylib::task<> inserts(std::vector<Job> &Jobs) {
  for (Job &Each : Jobs)
    co_await Each.Database->insert(Each.Id);
}
