// RUN: %check %s

// Functions that merely share a name with one that blocks.

#include <mylib/task.hpp>

void sleep(int);
int poll(int);
namespace game {
void sleep(unsigned);
struct future {
  int get();
  void wait();
};
struct thread {
  void join();
};
} // namespace game
struct Timer {
  void sleep(unsigned);
  static void usleep(unsigned);
};
struct latch {
  void wait();
};

mylib::task<> calls(Timer Object, game::future Answer, game::thread Thread,
                    latch Latch) {
  sleep(1);
  poll(2);
  game::sleep(1);
  Object.sleep(2);
  Timer::usleep(3);
  Answer.get();
  Answer.wait();
  Thread.join();
  Latch.wait();
  co_return;
}
