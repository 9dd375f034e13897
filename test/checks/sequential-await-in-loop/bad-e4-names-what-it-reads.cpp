// RUN: %check %s

// E4, the other side: a function that is told what to read reads no next part of
// anything, and one that works on an object of the iteration disturbs no other.

#include <map>
#include <mylib/task.hpp>
#include <string>
#include <vector>

mylib::task<std::string> readFile(std::string Path);
mylib::task<int> read_row(int Key);
mylib::task<> read_next(int Size);
struct Peer {};
mylib::task<> sendHello(Peer &To);

mylib::task<> reads(const std::vector<std::string> &Paths,
                    const std::vector<int> &Keys, std::vector<Peer> &Peers) {
  std::vector<std::string> Texts;
  for (const auto &Path : Paths)
    // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'readFile' is awaited in one iteration after the other, {{.*}} [async-sequential-await-in-loop]
    Texts.push_back(co_await readFile(Path));
  std::map<int, int> Rows;
  for (int Key : Keys)
    // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'read_row' is awaited in one iteration after the other, {{.*}} [async-sequential-await-in-loop]
    Rows.emplace(Key, co_await read_row(Key));
  for (Peer &Each : Peers)
    // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'sendHello' is awaited in one iteration after the other, {{.*}} [async-sequential-await-in-loop]
    co_await sendHello(Each);
}

mylib::task<> readsParts(const std::vector<int> &Sizes) {
  for (int Size : Sizes)
    co_await read_next(Size);
}
