// Source: Raymond Chen, "On the perils of holding a lock across a coroutine suspension point" (devblogs.microsoft.com/oldnewthing 20210708): the list item kept by reference over RunAsync.
// FLAGS: -nostdinc++ -isystem {stubs}
#include <deque>
#include <string>
#include <utility>
#include <winrt/Windows.Foundation.h>

namespace wf = winrt::Windows::Foundation;

namespace jobs {

struct Job {
  explicit Job(std::string name) : m_name(std::move(name)) {}
  wf::IAsyncAction RunAsync();
  void Cleanup() { m_done = true; }
  std::string m_name;
  bool m_done = false;
};

class JobRunner {
public:
  void Enqueue(std::string name) { m_jobs.emplace_back(std::move(name)); }

  // The UI calls this on each tick; two calls can be under way at a time.
  wf::IAsyncAction RunOneAsync() {
    if (m_jobs.empty())
      co_return;
    Job &job = m_jobs.front();  // EITHER: lifetime a
    co_await job.RunAsync();    // EITHER: lifetime a
    job.Cleanup();              // EITHER: lifetime a
    m_jobs.pop_front(); // EITHER: lifetime a
  }

  wf::IAsyncAction CancelAllAsync() {
    co_await winrt::resume_background();
    m_jobs.clear(); // EITHER: lifetime a
    ++m_cancelled;
  }

  int Cancelled() const { return m_cancelled; }

private:
  std::deque<Job> m_jobs;
  int m_cancelled = 0;
};

} // namespace jobs
