// RUN: %check %s

#include <mylib/task.hpp>
#include <thread>

struct server {
  std::thread Runs;
  ~server() { Runs.join(); }
  mylib::task<int> call(int Id);
  mylib::task<> stop();
  mylib::task<> wait_for_end();
};

mylib::task<int> stops() {
  server Server;
  const int Value = co_await Server.call(7);
  co_await Server.stop();
  co_return Value;
}
mylib::task<> waits() {
  server Server;
  co_await Server.wait_for_end();
}
