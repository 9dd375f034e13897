// A stub of the AWS SDK: only what the fixtures use.
#pragma once
#include <memory>

namespace Aws {
namespace Http {
class HttpRequest {};
class HttpResponse {};
class HttpClient {
public:
  virtual ~HttpClient();
  virtual std::shared_ptr<HttpResponse>
  MakeRequest(const std::shared_ptr<HttpRequest> &) const = 0;
};
} // namespace Http
namespace S3 {
namespace Model {
class GetObjectRequest {};
class GetObjectOutcome {};
class PutObjectRequest {};
class PutObjectOutcome {};
} // namespace Model
class S3Client {
public:
  virtual ~S3Client();
  virtual Model::GetObjectOutcome
  GetObject(const Model::GetObjectRequest &) const;
  virtual Model::PutObjectOutcome
  PutObject(const Model::PutObjectRequest &) const;
  template <typename Handler>
  void GetObjectAsync(const Model::GetObjectRequest &, const Handler &) const {}
};
class S3CrtClient {
public:
  Model::GetObjectOutcome GetObject(const Model::GetObjectRequest &) const;
};
} // namespace S3
} // namespace Aws
