// id: S02  class: sequential  verdict: bug  difficulty: medium
// origin: erigontech/silkworm @ HEAD (live) -- silkworm/db/datastore/snapshots/bittorrent/web_seed_client.cpp
// what: the torrent lists of the providers (different hosts) are downloaded one provider after another
// fix: a parallel group over the providers, as it is done for the files of one
#include <boost/asio.hpp>
#include <map>
#include <set>
#include <string>
#include <vector>
template <typename T> using Task = boost::asio::awaitable<T>;
struct response { std::string body; };
class WebSession { public: virtual ~WebSession(); virtual Task<response> https_get(std::string host, std::string path) const = 0; };
class WebSeedClient {
public:
    Task<std::set<std::string>> discover_torrents() {
        std::set<std::string> infos;
        for (const auto& provider_url : provider_urls_) { // EXPECT: sequential
            auto manifest = co_await web_session_->https_get(provider_url, "/manifest.txt"); // ALT: sequential
            for (auto& name : parse(manifest.body)) {
                infos.insert(name);
            }
        }
        co_return infos;
    }
private:
    static std::vector<std::string> parse(const std::string& body);
    std::unique_ptr<WebSession> web_session_;
    const std::vector<std::string> provider_urls_;
};
