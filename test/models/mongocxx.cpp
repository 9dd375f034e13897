// RUN: %check %s
#include <mongocxx/client.hpp>
#include <mylib/task.hpp>
#include <thread>

mylib::task<> blocks(mongocxx::client &Client, mongocxx::client_session &Session) {
  bsoncxx::document Document;
  mongocxx::database Database = Client["a"];
  mongocxx::collection Collection = Database["b"];
  Client.list_database_names();
  // CHECK-MESSAGES: :[[@LINE-1]]:10: warning: 'mongocxx::v_noabi::client::list_database_names' blocks the thread that runs this coroutine until the database answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:10: note: in this coroutine, run the call on a thread that may block and await the result
  Database.run_command(Document);
  // CHECK-MESSAGES: :[[@LINE-1]]:12: warning: 'mongocxx::v_noabi::database::run_command' blocks the thread that runs this coroutine until the database answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:12: note: in this coroutine, run the call on a thread that may block and await the result
  Collection.insert_one(Document);
  // CHECK-MESSAGES: :[[@LINE-1]]:14: warning: 'mongocxx::v_noabi::collection::insert_one' blocks the thread that runs this coroutine until the database answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:14: note: in this coroutine, run the call on a thread that may block and await the result
  Collection.find_one(Document);
  // CHECK-MESSAGES: :[[@LINE-1]]:14: warning: 'mongocxx::v_noabi::collection::find_one' blocks the thread that runs this coroutine until the database answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:14: note: in this coroutine, run the call on a thread that may block and await the result
  Collection.create_bulk_write().append(Document).execute();
  // CHECK-MESSAGES: :[[@LINE-1]]:51: warning: 'mongocxx::v_noabi::bulk_write::execute' blocks the thread that runs this coroutine until the database answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:51: note: in this coroutine, run the call on a thread that may block and await the result
  Collection.indexes().create_one(Document);
  // CHECK-MESSAGES: :[[@LINE-1]]:24: warning: 'mongocxx::v_noabi::index_view::create_one' blocks the thread that runs this coroutine until the database answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:24: note: in this coroutine, run the call on a thread that may block and await the result
  Database.gridfs_bucket().delete_file(1);
  // CHECK-MESSAGES: :[[@LINE-1]]:28: warning: 'mongocxx::v_noabi::gridfs::bucket::delete_file' blocks the thread that runs this coroutine until the database answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:28: note: in this coroutine, run the call on a thread that may block and await the result
  Session.commit_transaction();
  // CHECK-MESSAGES: :[[@LINE-1]]:11: warning: 'mongocxx::v_noabi::client_session::commit_transaction' blocks the thread that runs this coroutine until the database answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:11: note: in this coroutine, run the call on a thread that may block and await the result
  co_return;
}

// A cursor talks to the server, although finding does not.
mylib::task<> iterates(mongocxx::collection &Collection) {
  mongocxx::cursor Cursor = Collection.find({});
  mongocxx::cursor::iterator It = Cursor.begin();
  // CHECK-MESSAGES: :[[@LINE-1]]:42: warning: 'mongocxx::v_noabi::cursor::begin' blocks the thread that runs this coroutine until the database answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:42: note: in this coroutine, run the call on a thread that may block and await the result
  ++It;
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'mongocxx::v_noabi::cursor::iterator::operator++' blocks the thread that runs this coroutine until the database answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, run the call on a thread that may block and await the result
  for (auto &Document : Cursor)
  // CHECK-MESSAGES: :[[@LINE-1]]:23: warning: 'mongocxx::v_noabi::cursor::begin' blocks the thread that runs this coroutine until the database answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:23: note: in this coroutine, run the call on a thread that may block and await the result
    (void)Document;
  mongocxx::change_stream Stream = Collection.watch();
  auto Change = Stream.begin();
  // CHECK-MESSAGES: :[[@LINE-1]]:24: warning: 'mongocxx::v_noabi::change_stream::begin' blocks the thread that runs this coroutine until the database answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:24: note: in this coroutine, run the call on a thread that may block and await the result
  ++Change;
  // CHECK-MESSAGES: :[[@LINE-1]]:3: warning: 'mongocxx::v_noabi::change_stream::iterator::operator++' blocks the thread that runs this coroutine until the database answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:3: note: in this coroutine, run the call on a thread that may block and await the result
  co_return;
}

// The callback of with_transaction runs before it returns.
mylib::task<> runs_callback(mongocxx::client_session &Session) {
  using namespace std::chrono_literals;
  Session.with_transaction([](mongocxx::client_session *) {
  // CHECK-MESSAGES: :[[@LINE-1]]:11: warning: 'mongocxx::v_noabi::client_session::with_transaction' blocks the thread that runs this coroutine until the database answers [async-blocking-call]
  // CHECK-NOTES: :[[@LINE-2]]:11: note: in this coroutine, run the call on a thread that may block and await the result
    std::this_thread::sleep_for(1s);
    // CHECK-MESSAGES: :[[@LINE-1]]:5: warning: 'std::this_thread::sleep_for' blocks the thread that runs this coroutine until the time is up [async-blocking-call]
    // CHECK-NOTES: :[[@LINE-2]]:5: note: in this coroutine, await a timer of the event loop
  });
  co_return;
}

namespace app {
struct collection {
  bool insert_one(int);
};
} // namespace app

mylib::task<> silent(mongocxx::collection &Collection,
                     mongocxx::client_session &Session, app::collection Own) {
  Collection.find({});
  Collection.create_bulk_write();
  Session.start_transaction();
  Own.insert_one(1);
  co_return;
}
