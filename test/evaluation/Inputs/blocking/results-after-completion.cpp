// Source: XRPLF/clio src/data/cassandra/impl/ExecutionStrategy.hpp (the handles of a client library are asked for their
// results after the coroutine was resumed by the last of them).
#include <boost/asio.hpp>
#include <memory>
#include <string>
#include <utility>
#include <vector>
// FLAGS: -DBOOST_ASIO_HAS_CO_AWAIT -DBOOST_ASIO_HAS_STD_COROUTINE

namespace asio = boost::asio;

struct Row { std::string text; };

class Answer {
public:
  bool ready() const;
  Row get();
};

class Client {
public:
  template <class F> Answer execute(std::string statement, F done);
};

class Reader {
  Client &client_;

public:
  explicit Reader(Client &client) : client_(client) {}

  asio::awaitable<std::vector<Row>> readAll(std::vector<std::string> statements) {
    std::vector<Answer> answers;
    answers.reserve(statements.size());
    auto start = [&](auto handler) {
      auto shared = std::make_shared<decltype(handler)>(std::move(handler));
      auto left = std::make_shared<std::size_t>(statements.size());
      for (auto &each : statements)
        answers.push_back(client_.execute(each, [shared, left] {
          if (--*left == 0)
            (*shared)();
        }));
    };
    co_await asio::async_initiate<const asio::use_awaitable_t<> &, void()>(start, asio::use_awaitable);
    std::vector<Row> rows;
    for (auto &each : answers)
      rows.push_back(each.get());
    co_return rows;
  }
};
