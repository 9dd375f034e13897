// Source: scylladb/seastar issue #799 (the future returned by data_sink::close() is not waited for).
// FLAGS: -nostdinc++ -isystem {stubs}
#include <seastar/core/coroutine.hh>
#include <seastar/core/future.hh>
#include <string>
#include <utility>

namespace ss = seastar;

namespace tls {

class data_source {
public:
  ss::future<> close();
};
class data_sink {
public:
  ss::future<> put(std::string);
  ss::future<> close();
};

class session {
public:
  ss::future<> send(std::string record) {
    ++_records;
    return _out.put(std::move(record));
  }

  ss::future<> shutdown(bool graceful) {
    if (graceful)
      co_await send("close_notify");
    auto in_closed = _in.close();
    auto out_closed = _out.close(); // EXPECT: unawaited
    co_await std::move(in_closed);
    _open = false;
  }

private:
  data_source _in;
  data_sink _out;
  bool _open = true;
  int _records = 0;
};

} // namespace tls
