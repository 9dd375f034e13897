// A stub of librdkafka's C++ interface: only what the fixtures use.
#pragma once
#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace RdKafka {
enum ErrorCode { ERR_NO_ERROR };
class Error;
class Message;
class ConsumeCb;
class TopicPartition;
class Topic;
class Queue {
public:
  virtual ~Queue() = 0;
  virtual Message *consume(int Timeout) = 0;
  virtual int poll(int Timeout) = 0;
  virtual void io_event_enable(int Descriptor, const void *, size_t) = 0;
};
class Handle {
public:
  virtual ~Handle();
  virtual int poll(int Timeout) = 0;
  virtual std::string clusterid(int Timeout) = 0;
};
class KafkaConsumer : public virtual Handle {
public:
  virtual ErrorCode subscribe(const std::vector<std::string> &) = 0;
  virtual Message *consume(int Timeout) = 0;
  virtual ErrorCode commitSync() = 0;
  virtual ErrorCode commitAsync() = 0;
  virtual ErrorCode close() = 0;
  virtual ErrorCode seek(const TopicPartition &, int Timeout) = 0;
  virtual Error *close(Queue *) = 0;
};
class Consumer : public virtual Handle {
public:
  virtual ErrorCode seek(Topic *, int32_t, int64_t, int Timeout) = 0;
  virtual Message *consume(Topic *, int32_t, int Timeout) = 0;
  virtual Message *consume(Queue *, int Timeout) = 0;
  virtual int consume_callback(Topic *, int32_t, int Timeout, ConsumeCb *,
                               void *) = 0;
};
class Producer : public virtual Handle {
public:
  enum { RK_MSG_FREE = 0x1, RK_MSG_COPY = 0x2, RK_MSG_BLOCK = 0x4 };
  virtual ErrorCode produce(Topic *, int32_t, int Flags, void *, size_t,
                            const std::string *, void *) = 0;
  virtual ErrorCode flush(int Timeout) = 0;
};
} // namespace RdKafka
