// RUN: %check %s
#include <git2.h>
#include <mylib/task.hpp>
#include <thread>

using namespace std::chrono_literals;

mylib::task<> blocks(git_repository *Repository, git_remote *Remote,
                     git_index *Index) {
  git_clone(&Repository, "https://example.org/a.git", "a", nullptr);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'git_clone' blocks the thread that runs this coroutine until the server answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, run the call on a thread that may block and await the result
  git_remote_fetch(Remote, nullptr, nullptr, nullptr);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'git_remote_fetch' blocks the thread that runs this coroutine until the server answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, run the call on a thread that may block and await the result
  git_repository_open(&Repository, "a");
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'git_repository_open' blocks the thread that runs this coroutine until the file system answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, run the call on a thread that may block and await the result
  git_checkout_head(Repository, nullptr);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'git_checkout_head' blocks the thread that runs this coroutine until the file system answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, run the call on a thread that may block and await the result
  git_index_write(Index);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'git_index_write' blocks the thread that runs this coroutine until the file system answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, run the call on a thread that may block and await the result
  git_status_foreach(
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'git_status_foreach' blocks the thread that runs this coroutine until the file system answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, run the call on a thread that may block and await the result
      Repository,
      [](const char *, unsigned, void *) {
        std::this_thread::sleep_for(1s);
        // CHECK-MESSAGES: :[[@LINE-1]]:9: warning: 'std::this_thread::sleep_for' blocks the thread that runs this coroutine until the time is up [async-blocking-call]
        // CHECK-NOTES: :[[@LINE-2]]:9: note: in this coroutine, await a timer of the event loop
        return 0;
      },
      nullptr);
  co_return;
}

mylib::task<> silent(git_repository *Repository, git_remote *Remote,
                     git_oid *Id, git_commit *Commit) {
  git_remote_url(Remote);
  git_commit_lookup(&Commit, Repository, Id);
  git_commit_message(Commit);
  co_return;
}
