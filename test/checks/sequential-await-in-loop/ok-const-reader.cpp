// RUN: %check %s

// A constant member function leaves its object alone, but not what the object
// refers to: here, one transaction.

#include <memory>
#include <mylib/task.hpp>
#include <vector>

struct Transaction {
  mylib::task<int> read(int Key);
};
class Reader {
public:
  explicit Reader(Transaction &Of) : From(Of) {}
  mylib::task<int> number(int Id) const;

private:
  Transaction &From;
};
class Client {
public:
  mylib::task<int> number(int Id) const;

private:
  std::shared_ptr<Transaction> Open;
};
struct Page : Reader {
  using Reader::Reader;
};
mylib::task<int> load(const Page &From, int Id);

mylib::task<> reads(const Reader &Blocks, const Client &Http, const Page &Last,
                    const std::vector<int> &Ids) {
  for (int Id : Ids)
    co_await Blocks.number(Id);
  for (int Id : Ids)
    co_await Http.number(Id);
  for (int Id : Ids)
    co_await load(Last, Id);
}
