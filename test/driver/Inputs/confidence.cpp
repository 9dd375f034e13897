#include <mylib/task.hpp>
#include <vector>

using mylib::task;

task<int> fetch(int Id);

task<int> drops() {
  fetch(1);
  co_return co_await fetch(2);
}

static task<int> parse(const char *Text) { co_return Text[0] - '0'; }

task<int> parses(const char *Text) {
  const int First = co_await parse(Text);
  co_return First + co_await parse(Text + 1);
}

struct Messaging {
  task<> tell(int Peer);
};

task<> tellAll(Messaging &Outside, const std::vector<int> &Peers) {
  for (int Peer : Peers)
    co_await Outside.tell(Peer);
}
