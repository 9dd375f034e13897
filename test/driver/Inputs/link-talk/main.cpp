#include "session.h"
#include <vector>

cppcoro::task<std::vector<std::string>>
fetchAll(Session &Http, std::vector<std::string> Urls) {
  std::vector<std::string> Pages;
  for (auto &Url : Urls) {
    auto Page = co_await Http.get(Url);
    Pages.push_back(co_await Page.text());
  }
  co_return Pages;
}
