//===--- Analysis.h - What the checks of one unit share ---------*- C++ -*-===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_COMMON_ANALYSIS_H
#define ASYNC_TIDY_COMMON_ANALYSIS_H

#include "async-tidy/common/FindingBoard.h"
#include "async-tidy/common/ProjectFunctions.h"
#include "async-tidy/common/Waivers.h"
#include "async-tidy/concurrency/BodyOverlap.h"
#include "async-tidy/concurrency/ConcurrentUses.h"
#include "async-tidy/coroutines/Awaitables.h"
#include "async-tidy/coroutines/FunctionBody.h"
#include "async-tidy/coroutines/LockTypes.h"
#include "async-tidy/coroutines/Tests.h"
#include "async-tidy/models/UserModels.h"
#include "async-tidy/paths/Consumption.h"
#include "async-tidy/paths/PoolMoves.h"
#include "async-tidy/program/BlockingCalls.h"
#include "async-tidy/program/DetachedWork.h"
#include "async-tidy/program/ObjectKeepers.h"
#include "async-tidy/program/TaskReferents.h"
#include "llvm/ADT/DenseMap.h"
#include "llvm/ADT/DenseSet.h"
#include <memory>

namespace clang::tidy {
class ClangTidyContext;
} // namespace clang::tidy

namespace async_tidy {

/// The engines that answer the checks' questions about one translation unit.
/// Answers are computed once and shared by all checks.
class Analysis {
public:
  /// Reads the models that apply to \p SourceFile (see UserModels), and the
  /// index \p IndexFile unless that is empty.
  Analysis(clang::ASTContext &AST, llvm::StringRef SourceFile,
           llvm::StringRef ModelsOption, llvm::StringRef IndexFile,
           llvm::StringRef ForeignFolders, ModelProblemHandler Handler);

  /// The same for the translation unit that is being checked in \p Owner,
  /// whose configuration says what is read. \p Handler hears of the problems
  /// in the user's models.
  static std::shared_ptr<Analysis>
  forHost(const clang::tidy::ClangTidyContext &Owner, clang::ASTContext &AST,
          ModelProblemHandler Handler);

  clang::ASTContext &context() { return Context; }
  const ModelIndex &models() const { return Models.index(); }
  Awaitables &awaitables() { return Awaitable; }
  /// What calls block on. \p Options and \p IsWaived count when this is first
  /// asked.
  BlockingCalls &blockingCalls(const BlockingOptions &Options,
                               BlockingCalls::Waiver IsWaived);
  /// Where coroutines may block.
  PoolMoves &poolMoves() { return Moves; }
  /// Where they may wait for other tasks.
  PoolMoves &waitMoves() { return Waiting; }
  /// Where they may compute for long.
  PoolMoves &computeMoves() { return Computing; }
  LockTypes &lockTypes() { return Locks; }
  Tests &tests() { return Test; }
  ConcurrentUses &concurrentUses() { return Concurrent; }
  /// What bodies say of calls that overlap.
  BodyOverlap &bodyOverlap();
  FindingBoard &findings() { return Board; }
  /// What comments suppress.
  Waivers &waivers() { return Comments; }
  /// The functions that the checks look at.
  ProjectFunctions &functions() { return Functions; }
  /// \p Function must be a definition and not be dependent.
  const FunctionBody &bodyOf(const clang::FunctionDecl &Function);
  /// The folders whose headers are taken for other people's code.
  const std::set<std::string> &foreignFolders() const { return Foreign; }
  /// What is known of the functions of other translation units, or null.
  const LinkIndex *index() const { return Index.get(); }
  /// The functions whose paths were followed, in no order.
  auto analyzedFunctions() const { return llvm::make_first_range(Graphs); }
  /// The control flow graph of \p Function, of which the same holds.
  const FunctionGraph &graphOf(const clang::FunctionDecl &Function);
  /// The same, for engines to keep.
  const GraphProvider &graphs() const { return GraphOf; }
  const BodyProvider &bodies() const { return BodyOf; }

  /// What \p Body starts and lets go of.
  DetachedWork detachedWork(const FunctionBody &Body) {
    return {Body, Context, models(), Awaitable, Values, Elsewhere};
  }
  /// What tasks refer to.
  TaskReferents taskReferents() {
    return {Context, Awaitable, Values, Elsewhere};
  }
  /// What is known, and asked, of the tasks of other units.
  TasksElsewhere &tasksElsewhere() { return Elsewhere; }
  /// What references and views refer to.
  ReferredObjects referredObjects() { return ReferredObjects(Values); }
  /// What keeps the objects that coroutines work on.
  ObjectKeepers objectKeepers() { return {Context, models(), Awaitable}; }
  /// What \p Body, which the result may refer to, does with its tasks.
  Consumption consumption(const FunctionBody &Body) {
    return {Body, GraphOf, models(), Awaitable};
  }

  /// The library of the coroutine \p Body, as far as its type tells, or null.
  const LibraryModel *libraryOf(const FunctionBody &Body);
  /// Whether only tests reach \p Function, as far as this unit tells: it stands
  /// in a source that defines tests.
  bool isTestCode(const clang::FunctionDecl &Function);

  /// Whether \p Body is a coroutine whose thread others share. A generator
  /// that awaits nothing only runs when its caller asks for the next value.
  bool isAsynchronous(const FunctionBody &Body);
  /// Whether \p Body is a coroutine that can await a value of \p Type: its
  /// promise takes any awaitable, or the type is of the same library.
  bool canAwait(const FunctionBody &Body, const AwaitableType &Type);

  /// Whether no check asked this of \p Location before: for what any of them
  /// may report, but only one.
  bool isNew(clang::SourceLocation Location) {
    return Seen.insert(Location).second;
  }

private:
  clang::ASTContext &Context;
  llvm::DenseMap<const clang::FunctionDecl *, std::unique_ptr<FunctionGraph>>
      Graphs;
  const GraphProvider GraphOf;
  const BodyProvider BodyOf;
  UserModels Models;
  Awaitables Awaitable;
  Tests Test;
  FindingBoard Board;
  Waivers Comments;
  ProjectFunctions Functions;
  LockTypes Locks;
  PoolMoves Moves;
  PoolMoves Waiting;
  PoolMoves Computing;
  std::shared_ptr<const LinkIndex> Index;
  std::set<std::string> Foreign;
  std::optional<BlockingCalls> Blocking;
  std::optional<BodyOverlap> Overlaps;
  llvm::DenseMap<const clang::FunctionDecl *, std::unique_ptr<FunctionBody>>
      Bodies;
  llvm::DenseSet<clang::SourceLocation> Seen;
  ConcurrentUses Concurrent;
  LocalValues Values;
  TasksElsewhere Elsewhere;
  /// Whether the main file defines tests; known when it is first asked for.
  std::optional<bool> DefinesTests;
};

} // namespace async_tidy

#endif // ASYNC_TIDY_COMMON_ANALYSIS_H
