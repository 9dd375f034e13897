// RUN: %check %s async-sequential-await-in-loop

#include <mylib/task.hpp>
#include <string>
#include <vector>

struct file {
  mylib::task<std::string> read(long Offset, long Size);
  mylib::task<long> seek(long Position);
  mylib::task<std::string> read_line(int Number);
};

mylib::task<> seeks(file &File, long Size) {
  for (long I = 0; I < Size; ++I)
    co_await File.seek(I);
}
mylib::task<> lines(file &File) {
  for (int I = 0; I < 10; ++I)
    co_await File.read_line(I);
}
// Where the next part begins is known only when this one was read.
mylib::task<> follows(file &File, long Size) {
  long Offset = 0;
  while (Offset < Size)
    Offset += (co_await File.read(Offset, 4096)).size();
}
mylib::task<> same(file &File, long Offset, long Size) {
  for (long I = 0; I < Size; ++I)
    co_await File.read(Offset, I);
}
