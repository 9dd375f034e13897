// Source: brainboxdotcc/DPP issue #1153 and microsoft/cppwinrt issue #206 (all are started, then awaited one after the other)
// FLAGS: -nostdinc++ -isystem {stubs}
#include <concurrencpp/concurrencpp.h>
#include <memory>
#include <string>
#include <vector>

namespace notify {
using pool_ptr = std::shared_ptr<concurrencpp::thread_pool_executor>;

bool send_mail(const std::string &user, const std::string &text);

class Mailer {
  pool_ptr pool_;
  unsigned failures_ = 0;

  concurrencpp::result<bool> mail(std::string user, std::string text) {
    co_await concurrencpp::resume_on(pool_);
    co_return send_mail(user, text);
  }

public:
  explicit Mailer(pool_ptr pool) : pool_(pool) {}

  concurrencpp::result<unsigned> mail_all(std::vector<std::string> users, std::string text) {
    std::vector<concurrencpp::result<bool>> running;
    for (auto &user : users)
      running.push_back(mail(user, text));
    for (auto &one : running) {
      bool sent = co_await one;
      if (!sent)
        ++failures_;
    }
    co_return failures_;
  }
};
} // namespace notify
