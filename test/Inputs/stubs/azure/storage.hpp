// A stub of the Azure SDK: only what the fixtures use.
#pragma once
#include <chrono>
#include <string>

namespace Azure {
namespace Core {
template <typename T> class Operation {
public:
  void Poll();
  int PollUntilDone(std::chrono::milliseconds Period);
  bool IsDone() const;
};
} // namespace Core
namespace Storage {
namespace Blobs {
class BlobClient {
public:
  int Download() const;
  std::string GetUrl() const;
};
class BlockBlobClient : public BlobClient {
public:
  int UploadFrom(const std::string &Name) const;
};
class BlobContainerClient {
public:
  BlockBlobClient GetBlockBlobClient(const std::string &Name) const;
};
} // namespace Blobs
} // namespace Storage
} // namespace Azure
