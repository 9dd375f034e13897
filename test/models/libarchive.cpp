// RUN: %check %s
#include <archive.h>
#include <mylib/task.hpp>

mylib::task<> blocks(archive *Archive, archive_entry *Entry) {
  archive_read_open_filename(Archive, "a.tar", 10240);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'archive_read_open_filename' blocks the thread that runs this coroutine until the file system answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, run the call on a thread that may block and await the result
  archive_read_extract(Archive, Entry, 0);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'archive_read_extract' blocks the thread that runs this coroutine until the file system answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, run the call on a thread that may block and await the result
  co_return;
}

mylib::task<> silent(archive *Archive, archive_entry *Entry, char *Buffer) {
  archive_read_open_memory(Archive, Buffer, 10240);
  archive_read_next_header(Archive, &Entry);
  co_return;
}
