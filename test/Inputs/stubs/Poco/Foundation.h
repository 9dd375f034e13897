// A stub of POCO's Foundation: only what the fixtures use.
#pragma once
#include <string>
#include <vector>

namespace Poco {
class Notification;
class Thread {
public:
  void join();
  void join(long Milliseconds);
  bool tryJoin(long Milliseconds);
  static void sleep(long Milliseconds);
  static void yield();
};
class Event {
public:
  void set();
  void wait();
  void wait(long Milliseconds);
  bool tryWait(long Milliseconds);
};
class NotificationQueue {
public:
  Notification *dequeueNotification();
  Notification *waitDequeueNotification();
  Notification *waitDequeueNotification(long Milliseconds);
};
class ThreadPool {
public:
  void joinAll();
};
template <class M> class ScopedLock {
public:
  explicit ScopedLock(M &Mutex);
  ScopedLock(const ScopedLock &) = delete;
  ~ScopedLock();
};
class Mutex {
public:
  using ScopedLock = Poco::ScopedLock<Mutex>;
  void lock();
  bool tryLock();
  void unlock();
};
class RWLock {
public:
  void readLock();
  void unlock();
};
class Condition {
public:
  template <class M> void wait(M &Mutex);
  template <class M> bool tryWait(M &Mutex, long Milliseconds);
};
class ProcessHandle {
public:
  int wait() const;
  int tryWait() const;
};
class File {
public:
  explicit File(const std::string &Path);
  const std::string &path() const;
  bool exists() const;
};
class FileInputStream {
public:
  FileInputStream();
  FileInputStream(const std::string &Path, int Mode = 1);
  ~FileInputStream();
};
class DirectoryIterator {
public:
  DirectoryIterator();
  DirectoryIterator(const std::string &Path);
  DirectoryIterator(const DirectoryIterator &Other);
  ~DirectoryIterator();
  DirectoryIterator &operator++();
};
} // namespace Poco
