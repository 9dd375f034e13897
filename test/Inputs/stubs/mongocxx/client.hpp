// A stub of mongocxx: only what the fixtures use. As there, the classes live in
// a namespace for the version, and mongocxx names them.
#pragma once

namespace bsoncxx {
class document {};
} // namespace bsoncxx

namespace mongocxx {
namespace v_noabi {
class cursor {
public:
  class iterator {
  public:
    const bsoncxx::document &operator*() const;
    iterator &operator++();
    void operator++(int);
    bool operator==(const iterator &) const;
  };
  iterator begin();
  iterator end();
};
class change_stream {
public:
  class iterator {
  public:
    const bsoncxx::document &operator*() const;
    iterator &operator++();
    bool operator==(const iterator &) const;
  };
  iterator begin() const;
  iterator end() const;
};
class bulk_write {
public:
  bulk_write &append(const bsoncxx::document &);
  bool execute() const;
};
class index_view {
public:
  void create_one(const bsoncxx::document &);
};
class collection {
public:
  bool insert_one(const bsoncxx::document &);
  bool find_one(const bsoncxx::document &);
  cursor find(const bsoncxx::document &);
  change_stream watch();
  bulk_write create_bulk_write();
  index_view indexes();
};
namespace gridfs {
class bucket {
public:
  void delete_file(int);
};
} // namespace gridfs
class database {
public:
  collection operator[](const char *) const;
  bool run_command(const bsoncxx::document &);
  gridfs::bucket gridfs_bucket() const;
};
class client_session {
public:
  void start_transaction();
  void commit_transaction();
  template <typename F> void with_transaction(F Callback) { Callback(this); }
};
class pool {
public:
  class entry {};
  entry acquire();
  int try_acquire();
};
class client {
public:
  client() noexcept;
  database operator[](const char *) const;
  client_session start_session();
  int list_database_names() const;
};
} // namespace v_noabi
using v_noabi::bulk_write;
using v_noabi::change_stream;
using v_noabi::client;
using v_noabi::client_session;
using v_noabi::collection;
using v_noabi::cursor;
using v_noabi::database;
using v_noabi::index_view;
using v_noabi::pool;
namespace gridfs {
using v_noabi::gridfs::bucket;
} // namespace gridfs
} // namespace mongocxx
