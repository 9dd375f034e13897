// RUN: %check %s

// Who adds elements reads what the coroutine writes, but adds them whatever that is.

#include <mylib/task.hpp>
#include <string>
#include <vector>

mylib::task<int> flush();

class log {
  struct record {
    std::string Text;
    int Offset = 0;
    bool IsWritten = false;
  };
  std::vector<record> Records;
  int Next = 0;

public:
  mylib::task<> append(std::string Text) {
    Records.push_back({Text});
    record &Record = Records.back();
    Record.Offset = Next;
    Next += static_cast<int>(Text.size());
    const int Flushed = co_await flush();
    Record.IsWritten = Flushed > 0;
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'Record' was obtained from 'Records' before the coroutine was suspended, and 'appendAt' may have moved the element by adding others in the meantime [async-stale-after-await]
  }
  mylib::task<> appendAt(std::string Text) {
    const size_t Index = Records.size();
    Records.push_back({Text, Next});
    const int Flushed = co_await flush();
    Records[Index].IsWritten = Flushed >= Records[Index].Offset;
  }
};

// Whether it adds any depends on it.
class guarded_log {
  std::vector<std::string> Records;
  bool IsWriting = false;

public:
  mylib::task<> write() {
    IsWriting = true;
    std::string &Record = Records.back();
    co_await flush();
    Record.clear();
    IsWriting = false;
  }
  mylib::task<> append(std::string Text) {
    if (IsWriting)
      co_return;
    Records.push_back(Text);
    co_await flush();
  }
};
