// RUN: %check %s async-sequential-await-in-loop

// An offset says more than the name 'read'.

#include <mylib/task.hpp>
#include <string>
#include <vector>

struct file {
  mylib::task<std::string> read(long Offset, long Size);
  mylib::task<> write(long Position, std::string Text);
};

mylib::task<> reads(file &File, long Size) {
  std::vector<std::string> Parts;
  for (long Offset = 0; Offset < Size; Offset += 4096)
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'read' is awaited in one iteration after the other, although no iteration depends on an earlier one [async-sequential-await-in-loop]
    Parts.push_back(co_await File.read(Offset, 4096));
}
mylib::task<> writes(file &File, const std::vector<std::string> &Pages) {
  for (long I = 0; I < 10; ++I)
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'write' is awaited in one iteration after the other, although no iteration depends on an earlier one [async-sequential-await-in-loop]
    co_await File.write(I * 4096, Pages[I]);
}
