// id: SN5  class: sequential  verdict: clean  difficulty: easy
// origin: erigontech/silkworm @ HEAD -- silkworm/db/kv/api/endpoint/sequence.hpp, paginated_sequence.hpp, grpc/client/remote_client.cpp
// what: streams: read until the end, page by page with a token, merge of two sorted streams, message by message into a consumer
#include <boost/asio.hpp>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>
template <typename T> using Task = boost::asio::awaitable<T>;
struct Stream { virtual ~Stream(); virtual Task<std::optional<long>> next() = 0; };
struct Page { std::vector<long> values; std::string next_page_token; };
class Paginated {
public:
    Task<std::vector<long>> to_vector() {
        std::vector<long> all;
        std::string token;
        do {
            auto page = co_await next_page(token);
            all.insert(all.end(), page.values.begin(), page.values.end());
            token = page.next_page_token;
        } while (!token.empty());
        co_return all;
    }
    Task<std::vector<long>> drain(std::unique_ptr<Stream> it) {
        std::vector<long> all;
        while (const auto value = co_await it->next()) {
            all.push_back(*value);
        }
        co_return all;
    }
    Task<std::optional<long>> intersect(Stream& a, Stream& b) {
        auto v1 = co_await a.next();
        auto v2 = co_await b.next();
        while (v1 && v2) {
            if (*v1 < *v2) {
                v1 = co_await a.next();
            } else if (*v1 > *v2) {
                v2 = co_await b.next();
            } else {
                co_return v1;
            }
        }
        co_return std::nullopt;
    }
    Task<void> subscribe(Stream& batches, std::function<Task<void>(long)> consumer) {
        for (auto b = co_await batches.next(); b; b = co_await batches.next()) {
            co_await consumer(*b);
        }
    }
private:
    Task<Page> next_page(std::string token);
};
