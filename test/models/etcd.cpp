// RUN: %check %s
#include <etcd/Client.hpp>
#include <mylib/task.hpp>

mylib::task<> blocks(etcd::SyncClient &Client, etcd::Watcher &Watcher) {
  Client.get("a");
  // CHECK-MESSAGES: :[[@LINE-1]]:10: warning: 'etcd::SyncClient::get' blocks the thread that runs this coroutine until the database answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:10: note: in this coroutine, call it on an 'etcd::Client' and await the task
  Client.put("a", "b");
  // CHECK-MESSAGES: :[[@LINE-1]]:10: warning: 'etcd::SyncClient::put' blocks the thread that runs this coroutine until the database answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:10: note: in this coroutine, call it on an 'etcd::Client' and await the task
  Watcher.Wait();
  // CHECK-MESSAGES: :[[@LINE-1]]:11: warning: 'etcd::Watcher::Wait' blocks the thread that runs this coroutine until the database answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:11: note: in this coroutine, give 'Wait' a callback and await that
  co_return;
}

mylib::task<> silent(etcd::SyncClient &Sync, etcd::Client &Client,
                     etcd::Watcher &Watcher) {
  Sync.set_grpc_timeout(1);
  Client.get("a");
  Watcher.Wait([](bool) {});
  co_return;
}
