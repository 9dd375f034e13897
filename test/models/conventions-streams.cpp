// RUN: %check %s async-sequential-await-in-loop --config='{CheckOptions: {async-sequential-await-in-loop.LeastConfidence: guess}}'

// The words after an ordered verb may all be those of a stream. Otherwise the
// order is no more than a guess, which is asked for here.

#include <mylib/task.hpp>
#include <string>
#include <vector>

#define PART(WORD)                                                             \
  struct stream_of_##WORD {                                                    \
    mylib::task<> write_##WORD(std::string Text);                              \
  };                                                                           \
  mylib::task<> writes_##WORD(stream_of_##WORD &Stream,                        \
                              const std::vector<std::string> &Texts) {         \
    for (const auto &Each : Texts)                                             \
      co_await Stream.write_##WORD(Each);                                      \
  }

PART(all)
PART(at)
PART(back)
PART(block)
PART(body)
PART(buffer)
PART(byte)
PART(bytes)
PART(char)
PART(chunk)
PART(data)
PART(each)
PART(event)
PART(exactly)
PART(frame)
PART(from)
PART(front)
PART(header)
PART(into)
PART(line)
PART(message)
PART(msg)
PART(n)
PART(next)
PART(one)
PART(packet)
PART(part)
PART(record)
PART(row)
PART(some)
PART(string)
PART(text)
PART(to)
PART(until)
PART(value)

PART(settings)
// CHECK-MESSAGES: :[[@LINE-1]]:1: warning: 'write_settings' is awaited in one iteration after the other
