#include <cppcoro/task.hpp>
#include <map>

enum State { Running, Cancelled };
struct Job {
  ::State State;
};

cppcoro::task<> log(const char *Message);

class Queue {
  std::map<int, Job> Jobs;

public:
  void finish(int Id) { Jobs.erase(Id); }

  cppcoro::task<> cancel(int Id) {
    SAMPLE
  }
};
