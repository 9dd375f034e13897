// RUN: %check %s
#include <librdkafka/rdkafkacpp.h>
#include <mylib/task.hpp>

mylib::task<> blocks(RdKafka::KafkaConsumer &Consumer,
                     RdKafka::Consumer &Simple, RdKafka::Producer &Producer,
                     RdKafka::Queue &Queue, RdKafka::Topic *Topic,
                     RdKafka::TopicPartition &Place) {
  Consumer.consume(1000);
  // CHECK-MESSAGES: :[[@LINE-1]]:12: warning: 'RdKafka::KafkaConsumer::consume' blocks the thread that runs this coroutine until the peer answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:12: note: in this coroutine, let the event loop wait for the descriptor of 'RdKafka::Queue::io_event_enable' and poll with a timeout of zero
  Consumer.poll(1000);
  // CHECK-MESSAGES: :[[@LINE-1]]:12: warning: 'RdKafka::Handle::poll' blocks the thread that runs this coroutine until the peer answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:12: note: in this coroutine, let the event loop wait for the descriptor of 'RdKafka::Queue::io_event_enable' and poll with a timeout of zero
  Queue.poll(1000);
  // CHECK-MESSAGES: :[[@LINE-1]]:9: warning: 'RdKafka::Queue::poll' blocks the thread that runs this coroutine until the peer answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:9: note: in this coroutine, let the event loop wait for the descriptor of 'RdKafka::Queue::io_event_enable' and poll with a timeout of zero
  Simple.consume(Topic, 0, 1000);
  // CHECK-MESSAGES: :[[@LINE-1]]:10: warning: 'RdKafka::Consumer::consume' blocks the thread that runs this coroutine until the peer answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:10: note: in this coroutine, let the event loop wait for the descriptor of 'RdKafka::Queue::io_event_enable' and poll with a timeout of zero
  Simple.consume_callback(Topic, 0, 1000, nullptr, nullptr);
  // CHECK-MESSAGES: :[[@LINE-1]]:10: warning: 'RdKafka::Consumer::consume_callback' blocks the thread that runs this coroutine until the peer answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:10: note: in this coroutine, let the event loop wait for the descriptor of 'RdKafka::Queue::io_event_enable' and poll with a timeout of zero
  Simple.seek(Topic, 0, 0, 1000);
  // CHECK-MESSAGES: :[[@LINE-1]]:10: warning: 'RdKafka::Consumer::seek' blocks the thread that runs this coroutine until the peer answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:10: note: in this coroutine, run the call on a thread that may block and await the result
  Producer.flush(1000);
  // CHECK-MESSAGES: :[[@LINE-1]]:12: warning: 'RdKafka::Producer::flush' blocks the thread that runs this coroutine until the peer answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:12: note: in this coroutine, await the delivery reports
  Producer.produce(Topic, -1, RdKafka::Producer::RK_MSG_BLOCK, nullptr, 0,
  // CHECK-MESSAGES: :[[@LINE-1]]:12: warning: 'RdKafka::Producer::produce' blocks the thread that runs this coroutine until the peer answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:12: note: in this coroutine, produce without the flag, and try again after a delivery report if the queue is full
                   nullptr, nullptr);
  Consumer.commitSync();
  // CHECK-MESSAGES: :[[@LINE-1]]:12: warning: 'RdKafka::KafkaConsumer::commitSync' blocks the thread that runs this coroutine until the peer answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:12: note: in this coroutine, call 'commitAsync' and await its callback
  Producer.clusterid(1000);
  // CHECK-MESSAGES: :[[@LINE-1]]:12: warning: 'RdKafka::Handle::clusterid' blocks the thread that runs this coroutine until the peer answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:12: note: in this coroutine, run the call on a thread that may block and await the result
  Consumer.seek(Place, 1000);
  // CHECK-MESSAGES: :[[@LINE-1]]:12: warning: 'RdKafka::KafkaConsumer::seek' blocks the thread that runs this coroutine until the peer answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:12: note: in this coroutine, run the call on a thread that may block and await the result
  Consumer.close();
  // CHECK-MESSAGES: :[[@LINE-1]]:12: warning: 'RdKafka::KafkaConsumer::close' blocks the thread that runs this coroutine until the peer answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:12: note: in this coroutine, close with a queue, serve it, and wait until 'closed'
  co_return;
}

mylib::task<> silent(RdKafka::KafkaConsumer &Consumer,
                     RdKafka::Consumer &Simple, RdKafka::Producer &Producer,
                     RdKafka::Queue &Queue, RdKafka::Topic *Topic,
                     RdKafka::TopicPartition &Place) {
  Consumer.subscribe({});
  Consumer.consume(0);
  Producer.poll(0);
  Queue.consume(0);
  Queue.io_event_enable(1, "", 0);
  Simple.consume(Topic, 0, 0);
  Simple.consume(&Queue, 0);
  Producer.flush(0);
  Producer.produce(Topic, -1, RdKafka::Producer::RK_MSG_COPY, nullptr, 0,
                   nullptr, nullptr);
  Consumer.commitAsync();
  Consumer.seek(Place, 0);
  Consumer.close(&Queue);
  co_return;
}
