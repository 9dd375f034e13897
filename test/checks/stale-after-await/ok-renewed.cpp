// RUN: %check %s

// A handle that may have got another value since, and what leads out of the element.

#include <cppcoro/task.hpp>
#include <map>
#include <string>
#include <string_view>
#include <vector>

struct Job {
  int State;
  std::string &Owner;
};
using Jobs = std::map<int, Job>;
void use(int);
void use(std::string_view);
void lookUp(Jobs::iterator &);
void lookUp(Job **);
template <typename F> void later(F);
cppcoro::task<> log(std::string_view);

class Server {
  Jobs All;

public:
  void cancel(int Id) { All.erase(Id); }

  cppcoro::task<> renewedByOthers(int Id) {
    auto It = All.find(Id);
    co_await log("a");
    lookUp(It);
    use(It->second.State);
  }
  cppcoro::task<> address(int Id) {
    Job *Found = &All.at(Id);
    co_await log("a");
    lookUp(&Found);
    use(Found->State);
  }
  cppcoro::task<> captured(int Id) {
    auto It = All.find(Id);
    auto Renew = [&] { It = All.find(Id); };
    co_await log("a");
    Renew();
    use(It->second.State);
  }
  cppcoro::task<> onlyCompared(int Id) {
    auto It = All.find(Id);
    co_await log("a");
    use(It == All.end());
  }
  cppcoro::task<> outOfElement(int Id) {
    std::string &Owner = All.at(Id).Owner;
    co_await log("a");
    use(Owner);
  }
};
