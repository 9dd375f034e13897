// A stub of the AWS SDK: only what the fixtures use.
#pragma once

namespace Aws {
namespace Transfer {
enum class TransferStatus { NOT_STARTED, IN_PROGRESS, COMPLETED };
class TransferHandle {
public:
  TransferStatus GetStatus() const;
  void WaitUntilFinished() const;
};
} // namespace Transfer
} // namespace Aws
