// RUN: %check %s
#include <librdkafka/rdkafka.h>
#include <mylib/task.hpp>

mylib::task<> blocks(rd_kafka_t *Client, rd_kafka_topic_t *Topic,
                     rd_kafka_queue_t *Queue, rd_kafka_share_t *Share,
                     rd_kafka_topic_partition_list_t *Offsets) {
  rd_kafka_poll(Client, 1000);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'rd_kafka_poll' blocks the thread that runs this coroutine until the peer answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, let the event loop wait for the descriptor of 'rd_kafka_queue_io_event_enable' and poll with a timeout of zero
  rd_kafka_consumer_poll(Client, -1);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'rd_kafka_consumer_poll' blocks the thread that runs this coroutine until the peer answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, let the event loop wait for the descriptor of 'rd_kafka_queue_io_event_enable' and poll with a timeout of zero
  rd_kafka_queue_poll(Queue, 1000);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'rd_kafka_queue_poll' blocks the thread that runs this coroutine until the peer answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, let the event loop wait for the descriptor of 'rd_kafka_queue_io_event_enable' and poll with a timeout of zero
  rd_kafka_consume(Topic, 0, 1000);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'rd_kafka_consume' blocks the thread that runs this coroutine until the peer answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, let the event loop wait for the descriptor of 'rd_kafka_queue_io_event_enable' and poll with a timeout of zero
  rd_kafka_flush(Client, 1000);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'rd_kafka_flush' blocks the thread that runs this coroutine until the peer answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, await the delivery reports
  rd_kafka_produce(Topic, -1, RD_KAFKA_MSG_F_COPY | RD_KAFKA_MSG_F_BLOCK,
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'rd_kafka_produce' blocks the thread that runs this coroutine until the peer answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, produce without the flag, and try again after a delivery report if the queue is full
                   nullptr, 0, nullptr, 0, nullptr);
  rd_kafka_commit(Client, Offsets, 0);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'rd_kafka_commit' blocks the thread that runs this coroutine until the peer answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, commit with 'rd_kafka_commit_queue' and await the event
  rd_kafka_share_commit_sync(Share, 1000, nullptr);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'rd_kafka_share_commit_sync' blocks the thread that runs this coroutine until the peer answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, call 'rd_kafka_share_commit_async'
  rd_kafka_init_transactions(Client, -1);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'rd_kafka_init_transactions' blocks the thread that runs this coroutine until the peer answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, run the call on a thread that may block and await the result
  rd_kafka_committed(Client, Offsets, 1000);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'rd_kafka_committed' blocks the thread that runs this coroutine until the peer answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, run the call on a thread that may block and await the result
  rd_kafka_seek(Topic, 0, 0, 1000);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'rd_kafka_seek' blocks the thread that runs this coroutine until the peer answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, run the call on a thread that may block and await the result
  rd_kafka_metadata(Client, 1, nullptr, nullptr, 1000);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'rd_kafka_metadata' blocks the thread that runs this coroutine until the peer answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, run the call on a thread that may block and await the result
  rd_kafka_consumer_close(Client);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'rd_kafka_consumer_close' blocks the thread that runs this coroutine until the peer answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, close with 'rd_kafka_consumer_close_queue', serve the queue, and wait until 'rd_kafka_consumer_closed'
  rd_kafka_destroy(Client);
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'rd_kafka_destroy' blocks the thread that runs this coroutine until the peer answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, run the call on a thread that may block and await the result
  co_return;
}

mylib::task<> silent(rd_kafka_t *Client, rd_kafka_topic_t *Topic,
                     rd_kafka_queue_t *Queue, rd_kafka_share_t *Share,
                     rd_kafka_topic_partition_list_t *Offsets) {
  rd_kafka_poll(Client, 0);
  rd_kafka_consumer_poll(Client, 0);
  rd_kafka_consume(Topic, 0, 0);
  rd_kafka_flush(Client, 0);
  rd_kafka_produce(Topic, -1, RD_KAFKA_MSG_F_COPY, nullptr, 0, nullptr, 0,
                   nullptr);
  rd_kafka_commit(Client, Offsets, 1);
  rd_kafka_commit_queue(Client, Offsets, Queue, nullptr, nullptr);
  rd_kafka_share_commit_async(Share);
  rd_kafka_seek(Topic, 0, 0, 0);
  rd_kafka_unsubscribe(Client);
  rd_kafka_consumer_close_queue(Client, Queue);
  co_return;
}
