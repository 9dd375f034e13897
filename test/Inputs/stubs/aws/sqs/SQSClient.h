// A stub of the AWS SDK: only what the fixtures use.
#pragma once

namespace Aws {
namespace SQS {
namespace Model {
struct SendMessageRequest {};
struct SendMessageOutcome {};
} // namespace Model
class SQSClient {
public:
  Model::SendMessageOutcome
  SendMessage(const Model::SendMessageRequest &Request) const;
  template <typename Handler>
  void SendMessageAsync(const Model::SendMessageRequest &,
                        const Handler &) const {}
};
} // namespace SQS
} // namespace Aws
