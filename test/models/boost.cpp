// RUN: %check %s
#include <boost/filesystem.hpp>
#include <boost/interprocess/sync/interprocess_semaphore.hpp>
#include <boost/process.hpp>
#include <boost/thread.hpp>
#include <mylib/task.hpp>

using namespace std::chrono_literals;
const auto Later = boost::chrono::steady_clock::now();

mylib::task<> sleeps() {
  boost::this_thread::sleep_for(1s);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'boost::this_thread::sleep_for' blocks the thread that runs this coroutine until the time is up [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, await a timer of the event loop
  boost::this_thread::sleep_until(Later);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'boost::this_thread::sleep_until' blocks the thread that runs this coroutine until the time is up [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, await a timer of the event loop
  boost::thread::sleep(1);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'boost::thread::sleep' blocks the thread that runs this coroutine until the time is up [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, await a timer of the event loop
  co_return;
}

mylib::task<> joins(boost::thread &Thread, boost::thread_group &Group) {
  Thread.join();
  // CHECK-MESSAGES: :[[@LINE-1]]:10: warning: 'boost::thread::join' blocks the thread that runs this coroutine until another thread lets it go on [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:10: note: in this coroutine, await the result, so that the thread can go on with other work
  Thread.try_join_for(1s);
  // CHECK-MESSAGES: :[[@LINE-1]]:10: warning: 'boost::thread::try_join_for' blocks the thread that runs this coroutine until another thread lets it go on [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:10: note: in this coroutine, await the result, so that the thread can go on with other work
  Thread.try_join_until(Later);
  // CHECK-MESSAGES: :[[@LINE-1]]:10: warning: 'boost::thread::try_join_until' blocks the thread that runs this coroutine until another thread lets it go on [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:10: note: in this coroutine, await the result, so that the thread can go on with other work
  Group.join_all();
  // CHECK-MESSAGES: :[[@LINE-1]]:9: warning: 'boost::thread_group::join_all' blocks the thread that runs this coroutine until another thread lets it go on [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:9: note: in this coroutine, await the result, so that the thread can go on with other work
  co_return;
}

mylib::task<> waits_for_futures(boost::future<int> Future,
                                boost::shared_future<int> Shared) {
  Future.wait();
  // CHECK-MESSAGES: :[[@LINE-1]]:10: warning: 'boost::future::wait' blocks the thread that runs this coroutine until another thread lets it go on [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:10: note: in this coroutine, await the result, so that the thread can go on with other work
  Future.wait_for(1s);
  // CHECK-MESSAGES: :[[@LINE-1]]:10: warning: 'boost::future::wait_for' blocks the thread that runs this coroutine until another thread lets it go on [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:10: note: in this coroutine, await the result, so that the thread can go on with other work
  boost::wait_for_all(Future, Shared);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'boost::wait_for_all' blocks the thread that runs this coroutine until another thread lets it go on [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, await the result, so that the thread can go on with other work
  Future.get();
  // CHECK-MESSAGES: :[[@LINE-1]]:10: warning: 'boost::future::get' blocks the thread that runs this coroutine until another thread lets it go on [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:10: note: in this coroutine, await the result, so that the thread can go on with other work
  Shared.wait();
  // CHECK-MESSAGES: :[[@LINE-1]]:10: warning: 'boost::shared_future::wait' blocks the thread that runs this coroutine until another thread lets it go on [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:10: note: in this coroutine, await the result, so that the thread can go on with other work
  Shared.wait_for(1s);
  // CHECK-MESSAGES: :[[@LINE-1]]:10: warning: 'boost::shared_future::wait_for' blocks the thread that runs this coroutine until another thread lets it go on [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:10: note: in this coroutine, await the result, so that the thread can go on with other work
  Shared.get();
  // CHECK-MESSAGES: :[[@LINE-1]]:10: warning: 'boost::shared_future::get' blocks the thread that runs this coroutine until another thread lets it go on [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:10: note: in this coroutine, await the result, so that the thread can go on with other work
  co_return;
}

mylib::task<>
waits_for_others(boost::condition_variable &Condition,
                 boost::unique_lock<boost::mutex> &Lock, boost::barrier &Barrier,
                 boost::latch &Latch,
                 boost::interprocess::interprocess_semaphore &Semaphore) {
  Condition.wait(Lock);
  // CHECK-MESSAGES: :[[@LINE-1]]:13: warning: 'boost::condition_variable::wait' blocks the thread that runs this coroutine until another thread lets it go on [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:13: note: in this coroutine, await the result, so that the thread can go on with other work
  Condition.wait_for(Lock, 1s);
  // CHECK-MESSAGES: :[[@LINE-1]]:13: warning: 'boost::condition_variable::wait_for' blocks the thread that runs this coroutine until another thread lets it go on [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:13: note: in this coroutine, await the result, so that the thread can go on with other work
  Barrier.wait();
  // CHECK-MESSAGES: :[[@LINE-1]]:11: warning: 'boost::barrier::wait' blocks the thread that runs this coroutine until another thread lets it go on [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:11: note: in this coroutine, await the result, so that the thread can go on with other work
  Latch.wait();
  // CHECK-MESSAGES: :[[@LINE-1]]:9: warning: 'boost::latch::wait' blocks the thread that runs this coroutine until another thread lets it go on [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:9: note: in this coroutine, await the result, so that the thread can go on with other work
  Semaphore.wait();
  // CHECK-MESSAGES: :[[@LINE-1]]:13: warning: 'boost::interprocess::interprocess_semaphore::wait' blocks the thread that runs this coroutine until another thread lets it go on [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:13: note: in this coroutine, await the result, so that the thread can go on with other work
  co_return;
}

mylib::task<> runs_processes(boost::process::v2::process &Process) {
  namespace bp = boost::process;
  bp::system("ls");
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'boost::process::system' blocks the thread that runs this coroutine until another process is done [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, await the process through the event loop, or run the call on a thread that may block
  bp::child Child("ls");
  Child.wait();
  // CHECK-MESSAGES: :[[@LINE-1]]:9: warning: 'boost::process::child::wait' blocks the thread that runs this coroutine until another process is done [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:9: note: in this coroutine, await the process through the event loop, or run the call on a thread that may block
  Child.wait_for(1s);
  // CHECK-MESSAGES: :[[@LINE-1]]:9: warning: 'boost::process::child::wait_for' blocks the thread that runs this coroutine until another process is done [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:9: note: in this coroutine, await the process through the event loop, or run the call on a thread that may block
  bp::group Group;
  Group.wait();
  // CHECK-MESSAGES: :[[@LINE-1]]:9: warning: 'boost::process::group::wait' blocks the thread that runs this coroutine until another process is done [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:9: note: in this coroutine, await the process through the event loop, or run the call on a thread that may block
  Group.wait_for(1s);
  // CHECK-MESSAGES: :[[@LINE-1]]:9: warning: 'boost::process::group::wait_for' blocks the thread that runs this coroutine until another process is done [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:9: note: in this coroutine, await the process through the event loop, or run the call on a thread that may block
  bp::v2::execute(bp::v2::process());
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'boost::process::v2::execute' blocks the thread that runs this coroutine until another process is done [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, await 'async_execute'
  Process.wait();
  // CHECK-MESSAGES: :[[@LINE-1]]:11: warning: 'boost::process::v2::basic_process::wait' blocks the thread that runs this coroutine until another process is done [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:11: note: in this coroutine, await 'async_wait'
  co_return;
}

mylib::task<> uses_the_file_system() {
  boost::filesystem::remove("a");
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'boost::filesystem::remove' blocks the thread that runs this coroutine until the file system answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, await an asynchronous file operation, or run the call on a thread that may block
  boost::filesystem::rename("a", "b");
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'boost::filesystem::rename' blocks the thread that runs this coroutine until the file system answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, await an asynchronous file operation, or run the call on a thread that may block
  boost::filesystem::file_size("a");
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'boost::filesystem::file_size' blocks the thread that runs this coroutine until the file system answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, await an asynchronous file operation, or run the call on a thread that may block
  co_return;
}

mylib::task<> offloads(boost::thread_group &Group) {
  boost::thread Thread([] { boost::this_thread::sleep_for(1s); });
  boost::async([] { boost::this_thread::sleep_for(1s); });
  Group.create_thread([] { boost::this_thread::sleep_for(1s); });
  Thread.detach();
  co_return;
}

mylib::task<> only_looks(boost::thread &Thread, boost::future<int> Future,
                         boost::shared_future<int> Shared,
                         boost::condition_variable &Condition,
                         boost::unique_lock<boost::mutex> &Lock,
                         boost::latch &Latch, boost::process::child &Child,
                         boost::process::v2::process &Process,
                         boost::interprocess::interprocess_semaphore &Semaphore) {
  boost::this_thread::sleep_for(0s);
  boost::this_thread::yield();
  Thread.try_join_for(0s);
  Future.wait_for(0s);
  Future.is_ready();
  Shared.wait_for(0s);
  Condition.wait_for(Lock, 0s);
  Condition.notify_one();
  Latch.try_wait();
  Child.wait_for(0s);
  Child.running();
  Process.running();
  Semaphore.try_wait();
  boost::filesystem::absolute("a");
  co_return;
}

// A lock is usually held for a short time: its category is off by default.
mylib::task<> locks(boost::mutex &Mutex) {
  boost::lock_guard<boost::mutex> Guard(Mutex);
  co_return;
}

namespace app {
struct child {
  void wait();
};
namespace filesystem {
bool remove(const char *);
} // namespace filesystem
} // namespace app

mylib::task<> namesakes(app::child Child) {
  Child.wait();
  app::filesystem::remove("a");
  co_return;
}
