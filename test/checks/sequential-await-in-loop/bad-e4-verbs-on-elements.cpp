// RUN: %check %s

// E4, the other side: words that only begin alike, and a message to each peer.

#include <mylib/task.hpp>
#include <string>
#include <vector>

mylib::task<> sender(int Id);
mylib::task<> readiness(int Id);
mylib::task<> getPushed(int Id);
struct Peer {
  mylib::task<> send(std::string Line);
};

mylib::task<> broadcasts(std::vector<Peer> &Peers, const std::vector<int> &Ids,
                         const std::string &Line) {
  for (int Id : Ids)
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'sender' is awaited in one iteration after the other, although no iteration depends on an earlier one [async-sequential-await-in-loop]
    co_await sender(Id);
  for (int Id : Ids)
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'readiness' is awaited in one iteration after the{{.*}} [async-sequential-await-in-loop]
    co_await readiness(Id);
  for (int Id : Ids)
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'getPushed' is awaited in one iteration after the{{.*}} [async-sequential-await-in-loop]
    co_await getPushed(Id);
  for (Peer &Each : Peers)
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'send' is awaited in one iteration after the{{.*}} [async-sequential-await-in-loop]
    co_await Each.send(Line);
}
