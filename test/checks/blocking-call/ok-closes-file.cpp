// RUN: %check %s

// Closing a file that an object holds is no more than the end of what opened it.

#include <fstream>
#include <mylib/task.hpp>

class File {
public:
  explicit File(int);
  mylib::task<int> read();

private:
  std::fstream Stream;
};
struct Store : File {
  Store() : File(1) {}
};

mylib::task<int> reads() {
  File Input(1);
  Store Output;
  co_return co_await Input.read() + co_await Output.read();
}
