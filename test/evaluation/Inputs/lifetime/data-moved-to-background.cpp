// Source: redpanda-data/redpanda src/v/cloud_storage/remote_partition.cc, finalize (what goes on when this object is gone
// has copies of all that it needs; the reference is to what the gate belongs to).
#include "../rt/seastar.hpp"

struct finalize_data {
  std::string bucket;
  std::vector<char> manifest;
};

class api {
  ss::gate _gate;

public:
  ss::gate &gate() { return _gate; }
  ss::future<> upload(finalize_data);
};

class partition {
  api &_api;
  std::string _bucket;
  std::vector<char> _manifest;

public:
  partition(api &a, std::string bucket) : _api(a), _bucket(std::move(bucket)) {}

  void finalize() {
    finalize_data data{.bucket = _bucket, .manifest = _manifest};
    (void)ss::with_gate(_api.gate(), [&api = _api, data = std::move(data)]() mutable {
      return api.upload(std::move(data));
    });
  }
};
