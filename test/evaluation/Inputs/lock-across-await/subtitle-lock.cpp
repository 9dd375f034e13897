// Source: ffmpeginteropx/FFmpegInteropX issue #287 (lock_guard<recursive_mutex> in AddExternalSubtitleAsync is released on another thread after co_await caller).
// FLAGS: -nostdinc++ -isystem {stubs}
#include <mutex>
#include <string>
#include <vector>
#include <winrt/Windows.Foundation.h>

namespace wf = winrt::Windows::Foundation;

namespace media {

struct SubtitleStream {
  std::string name;
  int delayMs = 0;
};

SubtitleStream ParseSubtitle(const std::string &uri);

class MediaSource {
public:
  wf::IAsyncOperation<int> AddExternalSubtitleAsync(std::string uri,
                                                    std::string name) {
    winrt::apartment_context caller;
    co_await winrt::resume_background();
    std::lock_guard<std::recursive_mutex> lock(m_mutex); // EITHER: lock-across-await a
    auto stream = ParseSubtitle(uri);
    stream.name = name;
    stream.delayMs = m_delay;
    m_subtitles.push_back(stream);
    co_await caller; // EITHER: lock-across-await a
    co_return static_cast<int>(m_subtitles.size());
  }

  void SetDelay(int ms) {
    std::lock_guard<std::recursive_mutex> lock(m_mutex);
    m_delay = ms;
  }

private:
  std::recursive_mutex m_mutex;
  std::vector<SubtitleStream> m_subtitles;
  int m_delay = 0;
};

} // namespace media
