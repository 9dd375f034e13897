// RUN: %check %s async-sequential-await-in-loop

#include <mylib/task.hpp>

struct file {
  mylib::task<int> at_off(long off);
  mylib::task<int> at_offset(long StartOffset);
  mylib::task<int> at_pos(long pos_);
  mylib::task<int> at_position(long Position);
  mylib::task<int> at_number(long Number);
};

mylib::task<> reads(file &File) {
  for (long I = 0; I < 9; ++I)
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'at_off' is awaited in one iteration after the other, although no iteration depends on an earlier one [async-sequential-await-in-loop]
    co_await File.at_off(I);
  for (long I = 0; I < 9; ++I)
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'at_offset' is awaited in one iteration after the other, although no iteration depends on an earlier one [async-sequential-await-in-loop]
    co_await File.at_offset(I);
  for (long I = 0; I < 9; ++I)
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'at_pos' is awaited in one iteration after the other, although no iteration depends on an earlier one [async-sequential-await-in-loop]
    co_await File.at_pos(I);
  for (long I = 0; I < 9; ++I)
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'at_position' is awaited in one iteration after the other, although no iteration depends on an earlier one [async-sequential-await-in-loop]
    co_await File.at_position(I);
  for (long I = 0; I < 9; ++I)
    co_await File.at_number(I);
}
