// Source: rbock/sqlpp11 issue #35 and other builders (the statement is moved into a free coroutine, or awaited in the
// expression that makes it, or has a name).
#include "../rt/cobalt.hpp"
#include <string>

namespace cobalt = boost::cobalt;

namespace db {

struct Row {
  long id = 0;
};

class Session {
public:
  cobalt::task<std::vector<Row>> execute(std::string sql);
};

class Select {
public:
  explicit Select(Session &session) : session_(&session) {}
  Select &&from(std::string table) && {
    sql_ += " from " + table;
    return std::move(*this);
  }
  Select &&limit(int rows) && {
    sql_ += " limit " + std::to_string(rows);
    return std::move(*this);
  }
  static cobalt::task<std::vector<Row>> run(Select statement) {
    co_return co_await statement.session_->execute(statement.sql_);
  }
  cobalt::task<std::vector<Row>> rows() { co_return co_await session_->execute(sql_); }

private:
  Session *session_;
  std::string sql_ = "select *";
};

cobalt::task<std::size_t> report(Session &session) {
  auto users = Select::run(Select(session).from("users").limit(10));
  auto open = Select(session).from("orders");
  auto orders = open.rows();
  const auto stock = co_await Select(session).from("stock").rows();
  const auto a = co_await users;
  const auto b = co_await orders;
  co_return a.size() + b.size() + stock.size();
}

} // namespace db
