#include "session.h"

mylib::task<int> both(Session &Http) {
  const int First = co_await Http.get(1);
  const int Other = co_await Http.get(2);
  co_return First + Other;
}

mylib::task<int> numbers(Session &Http) {
  const int First = co_await Http.numbered(1);
  const int Other = co_await Http.numbered(2);
  co_return First + Other;
}
