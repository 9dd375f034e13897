// RUN: %check %s
#include <mylib/task.hpp>
#include <sw/redis++/co_redis++.h>
#include <sw/redis++/redis++.h>
#include <vector>

using namespace sw::redis;

mylib::task<> blocks(Redis &Client, RedisCluster &Cluster,
                     std::vector<std::string> &Values) {
  Client.ping();
  // CHECK-MESSAGES: :[[@LINE-1]]:10: warning: 'sw::redis::Redis::ping' blocks the thread that runs this coroutine until the database answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:10: note: in this coroutine, await the same command of a 'sw::redis::CoRedis'
  Client.set("a", "b");
  // CHECK-MESSAGES: :[[@LINE-1]]:10: warning: 'sw::redis::Redis::set' blocks the thread that runs this coroutine until the database answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:10: note: in this coroutine, await the same command of a 'sw::redis::CoRedis'
  Client.get("a");
  // CHECK-MESSAGES: :[[@LINE-1]]:10: warning: 'sw::redis::Redis::get' blocks the thread that runs this coroutine until the database answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:10: note: in this coroutine, await the same command of a 'sw::redis::CoRedis'
  Client.command<long long>("INCR", "a");
  // CHECK-MESSAGES: :[[@LINE-1]]:10: warning: 'sw::redis::Redis::command' blocks the thread that runs this coroutine until the database answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:10: note: in this coroutine, await the same command of a 'sw::redis::CoRedis'
  Client.hgetall("a", Values.begin());
  // CHECK-MESSAGES: :[[@LINE-1]]:10: warning: 'sw::redis::Redis::hgetall' blocks the thread that runs this coroutine until the database answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:10: note: in this coroutine, await the same command of a 'sw::redis::CoRedis'
  Client.blpop("a");
  // CHECK-MESSAGES: :[[@LINE-1]]:10: warning: 'sw::redis::Redis::blpop' blocks the thread that runs this coroutine until the database answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:10: note: in this coroutine, await the same command of a 'sw::redis::CoRedis'
  Cluster.set("a", "b");
  // CHECK-MESSAGES: :[[@LINE-1]]:11: warning: 'sw::redis::RedisCluster::set' blocks the thread that runs this coroutine until the database answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:11: note: in this coroutine, await the same command of a 'sw::redis::CoRedis'
  Cluster.get("a");
  // CHECK-MESSAGES: :[[@LINE-1]]:11: warning: 'sw::redis::RedisCluster::get' blocks the thread that runs this coroutine until the database answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:11: note: in this coroutine, await the same command of a 'sw::redis::CoRedis'
  Cluster.incr("a");
  // CHECK-MESSAGES: :[[@LINE-1]]:11: warning: 'sw::redis::RedisCluster::incr' blocks the thread that runs this coroutine until the database answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:11: note: in this coroutine, await the same command of a 'sw::redis::CoRedis'
  auto Pipeline = Client.pipeline();
  Pipeline.set("a", "b").get("a").exec();
  // CHECK-MESSAGES: :[[@LINE-1]]:35: warning: 'sw::redis::QueuedRedis::exec' blocks the thread that runs this coroutine until the database answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:35: note: in this coroutine, await the same command of a 'sw::redis::CoRedis'
  Transaction Transaction = Client.transaction();
  Transaction.discard();
  // CHECK-MESSAGES: :[[@LINE-1]]:15: warning: 'sw::redis::QueuedRedis::discard' blocks the thread that runs this coroutine until the database answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:15: note: in this coroutine, await the same command of a 'sw::redis::CoRedis'
  Subscriber Subscriber = Client.subscriber();
  Subscriber.consume();
  // CHECK-MESSAGES: :[[@LINE-1]]:14: warning: 'sw::redis::Subscriber::consume' blocks the thread that runs this coroutine until the database answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:14: note: in this coroutine, await the same command of a 'sw::redis::CoRedis'
  co_return;
}

namespace app {
struct Redis {
  int get(std::string_view);
};
} // namespace app

// The commands of a pipeline are queued, and those of CoRedis are awaited.
mylib::task<> silent(Pipeline &Queue, CoRedis &Async, Subscriber &Messages,
                     app::Redis Own) {
  Queue.set("a", "b");
  Queue.get("a");
  co_await Async.get("a");
  Messages.subscribe("a");
  Own.get("a");
}
