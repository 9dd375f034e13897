// A stub of gRPC: only what the fixtures use.
#pragma once
#include <memory>

namespace grpc {
class Status {};
class ClientContext {};
class ChannelInterface {
public:
  virtual ~ChannelInterface();
  template <typename T> bool WaitForConnected(T Deadline);
  template <typename T> void NotifyOnStateChange(int, T, void *);
};
class Channel final : public ChannelInterface {};
class CompletionQueue {
public:
  bool Next(void **, bool *);
  void Shutdown();
};
class ServerCompletionQueue : public CompletionQueue {};

namespace internal {
class RpcMethod {};
class ClientStreamingInterface {
public:
  virtual ~ClientStreamingInterface();
  virtual Status Finish() = 0;
};
template <typename R> class ReaderInterface {
public:
  virtual ~ReaderInterface();
  virtual bool Read(R *) = 0;
};
template <typename W> class WriterInterface {
public:
  virtual ~WriterInterface();
  virtual bool Write(const W &, int Options) = 0;
  bool Write(const W &Message) { return Write(Message, 0); }
};
template <typename Request, typename Response>
Status BlockingUnaryCall(ChannelInterface *, const RpcMethod &, ClientContext *,
                         const Request &, Response *);
} // namespace internal

template <typename R>
class ClientReader final : public internal::ClientStreamingInterface,
                           public internal::ReaderInterface<R> {
public:
  void WaitForInitialMetadata();
  bool Read(R *) override;
  Status Finish() override;
};
template <typename W>
class ClientWriter final : public internal::ClientStreamingInterface,
                           public internal::WriterInterface<W> {
public:
  using internal::WriterInterface<W>::Write;
  bool Write(const W &, int Options) override;
  bool WritesDone();
  Status Finish() override;
};
template <typename W, typename R>
class ClientReaderWriter final : public internal::ClientStreamingInterface,
                                 public internal::ReaderInterface<R>,
                                 public internal::WriterInterface<W> {
public:
  using internal::WriterInterface<W>::Write;
  bool Read(R *) override;
  bool Write(const W &, int Options) override;
  bool WritesDone();
  Status Finish() override;
};
template <typename R> class ClientAsyncReader {
public:
  void Read(R *, void *Tag);
  void Finish(Status *, void *Tag);
};
class ServerInterface {
public:
  virtual ~ServerInterface();
  virtual void Wait() = 0;
  void Shutdown();
};
class Server : public ServerInterface {
public:
  ~Server() override;
  void Wait() override;
};
} // namespace grpc
