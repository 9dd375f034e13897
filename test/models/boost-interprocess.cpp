// RUN: %check %s async-blocking-call

// What other processes hold or send, and queues of threads.

#include <boost/filesystem.hpp>
#include <boost/interprocess/ipc/message_queue.hpp>
#include <boost/interprocess/sync/file_lock.hpp>
#include <boost/thread.hpp>
#include <boost/thread/sync_queue.hpp>
#include <mylib/task.hpp>

namespace bi = boost::interprocess;

mylib::task<> waits_for_processes(bi::file_lock &Lock,
                                  bi::message_queue &Queue) {
  Lock.lock();
  // CHECK-MESSAGES: :[[@LINE-1]]:8: warning: 'boost::interprocess::file_lock::lock' blocks the thread that runs this coroutine until another thread lets it go on [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:8: note: in this coroutine, await the result, so that the thread can go on with other work
  Lock.try_lock();
  Lock.unlock();
  Queue.send("a", 1, 0);
  // CHECK-MESSAGES: :[[@LINE-1]]:9: warning: 'boost::interprocess::message_queue_t::send' blocks the thread that runs this coroutine until another thread lets it go on [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:9: note: in this coroutine, await the result, so that the thread can go on with other work
  Queue.try_send("a", 1, 0);
  co_return;
}

mylib::task<> waits_for_threads(boost::sync_queue<int> &Queue,
                                boost::latch &Latch) {
  Queue.pull_front();
  // CHECK-MESSAGES: :[[@LINE-1]]:9: warning: 'boost::concurrent::sync_queue::pull_front' blocks the thread that runs this coroutine until another thread lets it go on [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:9: note: in this coroutine, await the result, so that the thread can go on with other work
  Queue.push_back(1);
  Latch.wait_for(std::chrono::seconds(1));
  // CHECK-MESSAGES: :[[@LINE-1]]:9: warning: 'boost::latch::wait_for' blocks the thread that runs this coroutine until another thread lets it go on [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:9: note: in this coroutine, await the result, so that the thread can go on with other work
  Latch.wait_for(std::chrono::seconds(0));
  co_return;
}

mylib::task<> uses_the_file_system(boost::filesystem::file_status Status) {
  boost::filesystem::exists("a");
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'boost::filesystem::exists' blocks the thread that runs this coroutine until the file system answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, await an asynchronous file operation, or run the call on a thread that may block
  boost::filesystem::exists(Status);
  boost::filesystem::directory_iterator Folder("a");
  // CHECK-MESSAGES: :[[@LINE-1]]:41: warning: 'boost::filesystem::directory_iterator::directory_iterator' blocks the thread that runs this coroutine until the file system answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:41: note: in this coroutine, await an asynchronous file operation, or run the call on a thread that may block
  boost::filesystem::directory_iterator End;
  boost::filesystem::temp_directory_path();
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'boost::filesystem::temp_directory_path' blocks the thread that runs this coroutine until the file system answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, await an asynchronous file operation, or run the call on a thread that may block
  co_return;
}
