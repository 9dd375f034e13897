//===--- Model.h - What is known about one library --------------*- C++ -*-===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A model states what the types and functions of one library mean for
// asynchronous code. Models are data: `checks/analysis/models/libraries/*.yaml`
// holds ours, in the schema that docs/models.md describes, and
// `checks/analysis/models/conventions.yaml` what names mean in any library. A
// build step checks these files and turns them into a table of the structures
// below.
//
// All text in a model is borrowed: the built-in models point into the program,
// parsed ones into the ModelFile that parsed them.
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_MODELS_MODEL_H
#define ASYNC_TIDY_MODELS_MODEL_H

#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/StringRef.h"
#include <optional>
#include <vector>

namespace async_tidy {

/// When the work that an awaitable stands for begins.
enum class Start {
  /// When it is awaited: calling the coroutine runs nothing.
  Lazy,
  /// When the coroutine is called.
  Eager,
  /// When it is awaited; the object is an operation or an awaiter and not what
  /// a coroutine returns.
  Operation,
};

/// What follows when an awaitable is destroyed without being awaited.
enum class Drop {
  /// The work never runs.
  NeverRuns,
  /// The work goes on; its result and its exception are lost.
  Continues,
  /// The work is asked to stop.
  Cancels,
  /// The destructor blocks until the work is done.
  Waits,
  /// The coroutine frame leaks.
  Leaks,
  /// Nothing: the type exists to be dropped.
  Nothing,
};

/// What a blocking call waits for. A user switches categories on and off.
enum class BlockingCategory {
  Sleep,    ///< time
  Wait,     ///< another thread: a future, a condition variable, a join
  Bridge,   ///< a task or an event loop, from synchronous code
  Process,  ///< another process
  DNS,      ///< name resolution
  Socket,   ///< a peer, through a socket
  Database, ///< a database
  HTTP,     ///< an HTTP server
  Stdin,    ///< somebody who types
  Disk,     ///< a file system
  Lock,     ///< a lock that is usually held for a short time
  CPU,      ///< nothing: it computes for long
  Password, ///< nothing: hashing a password is slow on purpose
  User,     ///< what the author of an annotated function knows
};

/// Where a function runs the callables it is given.
enum class Invokes {
  /// In the calling thread, before it returns.
  Synchronously,
  /// On a thread that may block.
  Offloaded,
  /// On the thread of an event loop, later.
  OnEventLoop,
};

/// What becomes of the task that a callable returns, where a function takes the
/// callable and calls it.
enum class CallableResult {
  /// It is dropped.
  Dropped,
  /// It is awaited or started.
  Consumed,
};

/// Where the exceptions of work end up that nobody waits for.
enum class DetachedErrors {
  /// Nowhere.
  Lost,
  /// They terminate the program.
  Terminate,
  /// Somebody is told: a handler, a log, a scope that is joined later.
  Handled,
};

/// What a function does to the lock that is its object or its first argument.
enum class LockEffect {
  Acquires,
  /// Acquires it unless somebody holds it; returns whether it did.
  Tries,
  Releases,
};

/// What kind of thread a move to a pool leads to.
enum class PoolKind {
  /// The pool runs the coroutines themselves, so that what blocks there keeps
  /// others from running.
  Shared,
  /// Its threads are made for calls that block.
  Blocking,
  /// The program decides, and the function does not tell.
  Unknown,
};

/// What a class has to do with locking.
enum class LockRole {
  Mutex,
  /// Holds a mutex, or units of something, as long as it lives.
  Guard,
  /// A tag: a guard that is made with it does not lock.
  Defers,
  /// A tag: a guard that is made with it locks unless somebody else did.
  Tries,
};

/// To whom a lock belongs, and so who may release it.
enum class LockOwner {
  /// The thread that acquired it.
  Thread,
  /// Whoever has the guard, on any thread.
  Coroutine,
};

/// What a word means where it is part of a name, or what a name means as that
/// of a member.
enum class Convention {
  // A word of the name of a function.
  Particle,   ///< first: says nothing, the verb comes after it (`async_send`)
  Step,       ///< first: each call builds on the ones before
  Ordered,    ///< first: the order of the calls matters
  StreamPart, ///< after an ordered one: still the next part of a stream
  LooksUp,    ///< first: what it is given names what it gets
  Sleeps,   ///< first: it waits for the time that it is given, and nothing else
  Waits,    ///< first: it waits for what runs already
  Starts,   ///< first: it starts work that it is given, and lets go of it
  Paces,    ///< last: it makes way for others in between
  Acquires, ///< any: it acquires a lock
  Releases, ///< any: it releases a lock
  Ends,     ///< any: it lets other work come to its end
  Bridges,  ///< any: it blocks until the task that it is given is done
  Throws,   ///< any: it tells whether what it is given throws
  Logs,     ///< first, or the last of the name of its class: it writes a log
  // The whole name of a function.
  Cancels, ///< it ends the work that an object leads to
  Joins,   ///< it waits until that is done
  // A word of the name of a variable.
  Guard,  ///< last: it holds a lock
  Place,  ///< last, of a parameter: where in an object the call works
  Amount, ///< last, of a parameter: how much the call works on
  // The name of a member.
  Future,     ///< what has it stands for work that may run already
  Concurrent, ///< a container that has it may be changed while it is read
};

/// What is known about a type, and about all specializations of a template.
struct TypeFact {
  std::vector<llvm::StringRef> Names;
  Start StartPolicy = Start::Lazy;
  Drop DropEffect = Drop::NeverRuns;
  /// Dropping it is common practice, so that a report needs to be asked for.
  bool DropIsIdiom = false;
};

/// What is known about functions: each name may be a free function, a member
/// (`ns::Class::member`, also for members that a base class declares), a
/// constructor (`ns::Class::Class`) or a function object (`ns::object`).
struct FunctionFact {
  std::vector<llvm::StringRef> Names;
  /// Calling it blocks the thread.
  std::optional<BlockingCategory> Blocks;
  /// It blocks only if the argument of this index, counted from 0, is neither
  /// a literal zero nor a zero duration.
  std::optional<unsigned> UnlessZero;
  /// It blocks only if the argument of this index, a pointer to a limit of
  /// time, is null or known to point to anything but zero.
  std::optional<unsigned> UnlessZeroBehind;
  /// It blocks only if the argument of this index is zero or a null pointer.
  std::optional<unsigned> OnlyIfZero;
  /// It blocks only if an argument has one of these flags, macros or
  /// enumerators, or if its object or an argument is a variable of one of these
  /// names (`std::cin`).
  std::vector<llvm::StringRef> OnlyWithFlag;
  /// It does not block, or its result does not wait, if an argument has one of
  /// these flags: macros or enumerators. Nor is it known to if the argument of
  /// index FlagsIn is no constant.
  std::vector<llvm::StringRef> UnlessFlag;
  std::optional<unsigned> FlagsIn;
  /// It blocks only if the call has this many arguments, defaults included.
  std::optional<unsigned> OnlyWithArguments;
  /// It blocks only where a loop that does not suspend repeats it: to give way
  /// once takes no time.
  bool OnlyInLoop = false;
  /// The argument of this index is a descriptor, whose mode it leaves as it is.
  /// It blocks only if the descriptor is known to make calls block.
  std::optional<unsigned> Descriptor;
  /// It returns a descriptor that makes calls block, unless UnlessFlag applies.
  bool MakesDescriptor = false;
  /// Unless its first argument is false, no call on its object waits for a
  /// peer.
  bool MakesNonBlocking = false;
  /// It closes its object, a socket: what is done then on a stream of which
  /// that is a layer fails at once.
  bool ClosesSocket = false;
  /// Only the overloads whose first parameter is of this class are meant.
  llvm::StringRef FirstParameter;
  /// The replacement in a coroutine, if it is more specific than the entry for
  /// the category in LibraryModel::Instead.
  llvm::StringRef Instead;
  /// Waits for the awaitable in the argument of this index and returns what
  /// awaiting it yields, so that `co_await` of the argument can replace it.
  std::optional<unsigned> AwaitsArgument;
  std::optional<Invokes> RunsCallables;
  std::optional<CallableResult> CallableResults;
  /// Starts what it is given, or its object, and lets go of it.
  std::optional<DetachedErrors> Detaches;
  std::optional<LockEffect> Locking;
  /// The callables that it is given are tests.
  bool RegistersTests = false;
  /// It makes another process that goes on from the same place, and returns 0
  /// there.
  bool Forks = false;
  /// Its effect depends on the order of the calls on the same object.
  bool Ordered = false;
  /// Calls on one object may be in flight at the same time.
  bool Concurrent = false;
  /// Awaiting it paces the caller: a timer, a yield, a rate limiter.
  bool Paces = false;
  /// Awaiting it moves the coroutine to a thread of a pool of this kind, unless
  /// its object or an argument has a PoolFact that says more.
  std::optional<PoolKind> MovesToPool;
  /// It returns a pool of this kind.
  std::optional<PoolKind> ReturnsPool;
  /// Awaiting it moves the coroutine to a thread that must not block, as back
  /// to the event loop.
  bool MovesToLoop = false;
  /// It looks at its object and consumes nothing: `valid`, `is_ready`.
  bool Observes = false;
  /// It calls what it is given for each element of a range, and awaits what
  /// that returns before it goes on to the next element.
  bool AwaitsInTurn = false;
  /// It destroys the callables that it is given when they have returned, also
  /// if a task that they returned goes on.
  bool DropsCallables = false;
  /// It calls what it is given before it returns and keeps none of it, although
  /// the task that it returns goes on with what they returned.
  bool BorrowsCallables = false;
  /// It asks whether its object is ready, and this is what it returns then:
  /// `true`, or the name of an enumerator.
  llvm::StringRef ReadyIf;
  /// What it returns, or what awaiting that yields, is ready. Of a member: its
  /// object is when it returns, as with `std::future::wait`, and so is what the
  /// object gave away before, as with `std::promise::set_value`.
  bool MakesReady = false;
  /// Destroying what it returns blocks until the work is done.
  bool ResultWaits = false;
  /// It asks whether its object failed. One that did holds an exception that
  /// somebody has to take, by its member of this name or by handing it on.
  llvm::StringRef TellsFailure;
  /// It throws the exception that its object holds, if it holds one.
  bool ThrowsFailure = false;
  /// Awaiting it waits until somebody gives a signal, whatever the signal is
  /// about: a callable among its arguments tells when to stop.
  bool AwaitsSignal = false;
  /// The only code in which it may wait, as in `seastar::thread`; anywhere else
  /// it ends the program.
  llvm::StringRef WaitsOnlyIn;
};

/// What is known about a class that locks.
struct LockFact {
  std::vector<llvm::StringRef> Names;
  LockRole Role = LockRole::Mutex;
  /// Unset for a guard that holds any kind of mutex: its template argument
  /// tells.
  std::optional<LockOwner> HeldBy;
};

/// What is known about a class of executors.
struct PoolFact {
  std::vector<llvm::StringRef> Names;
  /// What its threads are for.
  PoolKind Threads = PoolKind::Unknown;
};

/// What words mean in names, whatever the library.
struct ConventionFact {
  Convention Means = Convention::Particle;
  std::vector<llvm::StringRef> Words;
  /// Words that do not mean it, although a model that counts less says so.
  std::vector<llvm::StringRef> NotWords;
};

/// A way to await many tasks at once.
struct Combinator {
  /// How it is written, as in `asio::experimental::make_parallel_group`.
  llvm::StringRef Name;
  /// The number of tasks in flight has an upper limit.
  bool Bounded = false;
  /// It takes a range of tasks whose number is known only at run time.
  bool Range = false;
};

/// What to write in a coroutine of this library in place of a call of a
/// category: "await 'asio::steady_timer'".
struct Advice {
  BlockingCategory Category = BlockingCategory::Sleep;
  llvm::StringRef Text;
};

/// All that is known about one library.
struct LibraryModel {
  /// How people call it, as in "Boost.Asio".
  llvm::StringRef Name;
  /// The namespace in which the names of this model are spelled, then others
  /// that hold the same names. Empty for C libraries.
  std::vector<llvm::StringRef> Namespaces;
  std::vector<TypeFact> Types;
  std::vector<FunctionFact> Functions;
  std::vector<LockFact> Locks;
  std::vector<PoolFact> Pools;
  /// Class templates that own values of their type arguments, so that dropping
  /// one drops them (`std::optional`).
  std::vector<llvm::StringRef> Wrappers;
  /// Variables that drop what is assigned to them (`std::ignore`).
  std::vector<llvm::StringRef> Discards;
  /// Variables that, as an argument of a call which starts work, let go of the
  /// work and of its exceptions (`asio::detached`).
  std::vector<llvm::StringRef> DetachTokens;
  /// Classes that run the work they are given only while somebody runs them
  /// (`asio::io_context`).
  std::vector<llvm::StringRef> Contexts;
  /// Member functions whose overrides are tests (`testing::Test::TestBody`).
  std::vector<llvm::StringRef> TestBodies;
  /// Exceptions with which a coroutine learns that it is cancelled.
  std::vector<llvm::StringRef> Cancellations;
  /// Classes whose objects cancel what they are given to. Where there are none,
  /// cancelling a coroutine cancels what it awaits.
  std::vector<llvm::StringRef> CancellationTokens;
  /// Classes whose value tells that something failed (`std::error_code`).
  std::vector<llvm::StringRef> ErrorTypes;
  /// Folders whose files are not on any disk (`/proc`).
  std::vector<llvm::StringRef> MemoryFolders;
  std::vector<Combinator> Combinators;
  /// How code that is no coroutine starts a task, as in `asio::co_spawn`.
  llvm::StringRef Starter;
  std::vector<Advice> Instead;
  std::vector<ConventionFact> Conventions;
};

/// The models that are part of the program.
llvm::ArrayRef<LibraryModel> builtinModels();

/// How a category is spelled in models and options, as in `database`.
llvm::StringRef spelling(BlockingCategory Category);

/// The category that is spelled \p Spelling, if there is one.
std::optional<BlockingCategory> categoryNamed(llvm::StringRef Spelling);

} // namespace async_tidy

#endif // ASYNC_TIDY_MODELS_MODEL_H
