//===--- BlockingMessages.cpp - How blocking is told ----------------------===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "BlockingMessages.h"
#include "async-tidy/common/Advice.h"
#include "async-tidy/syntax/AwaitFix.h"
#include "async-tidy/syntax/CallParts.h"

using namespace clang;
using llvm::StringRef;

namespace async_tidy {

/// What the thread waits for, after "blocks the thread ... until".
static StringRef whatEndsIt(BlockingCategory Category) {
  switch (Category) {
  case BlockingCategory::Sleep:
    return "the time is up";
  case BlockingCategory::Wait:
    return "another thread lets it go on";
  case BlockingCategory::Bridge:
    return "other coroutines are done, and deadlocks if they need that thread";
  case BlockingCategory::Process:
    return "another process is done";
  case BlockingCategory::DNS:
    return "the name is resolved";
  case BlockingCategory::Socket:
    return "the peer answers";
  case BlockingCategory::Database:
    return "the database answers";
  case BlockingCategory::HTTP:
    return "the server answers";
  case BlockingCategory::Stdin:
    return "somebody types";
  case BlockingCategory::Disk:
    return "the file system answers";
  case BlockingCategory::Lock:
    return "the lock is free";
  case BlockingCategory::CPU:
    return "the computation is done";
  case BlockingCategory::Password:
    return "the password is hashed, which is slow on purpose";
  case BlockingCategory::User:
    return "it returns";
  }
  llvm_unreachable("covered switch");
}

/// The library's own words for what to do instead of \p Callee in \p Body, or
/// "".
static StringRef adviceFor(const Known<FunctionFact> &Callee,
                           const FunctionBody &Body, Analysis &Unit) {
  const LibraryModel *Own = Unit.libraryOf(Body);
  // What users say of a function, they say for their coroutines.
  const bool IsFitting =
      Own == Callee.Library || !ModelIndex::isBuiltin(Callee.Library);
  if (IsFitting && !Callee->Instead.empty())
    return Callee->Instead;
  if (StringRef Text = adviceOn(*Callee->Blocks, Own); !Text.empty())
    return Text;
  return Callee->Instead.empty() ? adviceOn(*Callee->Blocks, Callee.Library)
                                 : Callee->Instead;
}

/// Replaces `bridge(task)` by `co_await task` where the coroutine may await.
static std::vector<FixItHint> awaitInstead(const CallSite &Site,
                                           const FunctionFact &Fact,
                                           const FunctionBody &Body,
                                           Analysis &Unit) {
  if (!Fact.AwaitsArgument || !Site.MayAwait)
    return {};
  const Expr &Call = *Site.Call;
  const ArrayRef<const Expr *> Arguments = argumentsOf(Call);
  if (*Fact.AwaitsArgument != 0 || Arguments.size() != 1)
    return {};
  const std::optional<AwaitableType> Task =
      Unit.awaitables().of(Arguments[0]->getType());
  if (!Task || !Unit.canAwait(Body, *Task))
    return {};
  return awaitInsteadOf(Call, *Arguments[0], Unit.context());
}

/// As many calls on the way are told.
static constexpr size_t MaxSteps = 11;

/// Notes the calls on the way to the one that blocks, if need be the first and
/// the last of them.
static void noteChain(tidy::ClangTidyCheck &Check,
                      const BlockingCall &Blocking) {
  std::string Caller = Blocking.Name;
  const size_t Left =
      Blocking.Chain.size() > MaxSteps ? Blocking.Chain.size() - MaxSteps : 0;
  for (const auto &[Index, Step] : llvm::enumerate(Blocking.Chain)) {
    const bool IsLeftOut = Index >= MaxSteps / 2 && Index < MaxSteps / 2 + Left;
    if (Left && Index == MaxSteps / 2)
      Check.diag(Step.Location,
                 "%0 more call%s0 %plural{1:leads|:lead}0 from here to '%1'",
                 DiagnosticIDs::Note)
          << unsigned(Left) << Blocking.Chain[Index + Left - 1].Callee;
    if (IsLeftOut) {
      Caller = Step.Callee;
      continue;
    }
    Check.diag(Step.Location,
               "'%0'%select{, as '%3' defines it,|}2 calls '%1' here",
               DiagnosticIDs::Note)
        << Caller << Step.Callee << Step.DefinedIn.empty() << Step.DefinedIn;
    Caller = Step.Callee;
  }
}

/// Prints the warning and the way to the call that blocks.
static void warn(tidy::ClangTidyCheck &Check, SourceLocation Location,
                 const BlockingCall &Blocking, const FunctionBody &Body,
                 SourceRange Range, const std::vector<FixItHint> &Fix) {
  const FunctionFact &Fact = *Blocking.Blocker.What;
  if (!Fact.WaitsOnlyIn.empty())
    Check.diag(Location,
               "'%0' can wait only inside of a '%1'; in this coroutine it "
               "ends the program unless the result is ready")
        << Blocking.Name << Fact.WaitsOnlyIn << Range << Fix;
  else
    Check.diag(Location, "'%0' blocks the thread that runs %select{the event "
                         "loop|this coroutine}1 until %2")
        << Blocking.Name << Body.isCoroutine() << whatEndsIt(*Fact.Blocks)
        << Range << Fix;
  noteChain(Check, Blocking);
}

static void noteAdvice(tidy::ClangTidyCheck &Check, SourceLocation Location,
                       const BlockingCall &Blocking, bool IsInHandler,
                       const FunctionBody &Body, Analysis &Unit) {
  const StringRef Advice = adviceFor(Blocking.Blocker, Body, Unit);
  if (!Advice.empty() && Body.isCoroutine())
    Check.diag(Location,
               "in this coroutine, %0%select{|, behind the handler: none can "
               "await}1",
               DiagnosticIDs::Note)
        << Advice << IsInHandler;
}

void tellBlocking(tidy::ClangTidyCheck &Check, const CallSite &Site,
                  const BlockingCall &Blocking, const FunctionBody &Body,
                  Analysis &Unit) {
  const SourceLocation Location = Site.Call->getExprLoc();
  warn(Check, Location, Blocking, Body, Site.Call->getSourceRange(),
       Blocking.Chain.empty()
           ? awaitInstead(Site, *Blocking.Blocker.What, Body, Unit)
           : std::vector<FixItHint>());
  if (Site.AwaitedBy)
    Check.diag(Site.AwaitedBy->getBeginLoc(),
               "awaiting the result does not make the call asynchronous: it "
               "blocks before there is anything to await",
               DiagnosticIDs::Note);
  noteAdvice(Check, Location, Blocking, Site.IsInHandler, Body, Unit);
}

void tellBlocking(tidy::ClangTidyCheck &Check, const CoawaitExpr &Await,
                  const BlockingCall &Blocking, const FunctionBody &Body,
                  Analysis &Unit) {
  const SourceLocation Location = Await.getKeywordLoc();
  warn(Check, Location, Blocking, Body, SourceRange(), {});
  noteAdvice(Check, Location, Blocking, /*IsInHandler=*/false, Body, Unit);
}

SourceLocation placeOf(const Destruction &End) {
  return End.Variable ? End.Variable->getLocation() : End.Value->getExprLoc();
}

void tellBlocking(tidy::ClangTidyCheck &Check, const Destruction &End,
                  const BlockingCall &Blocking, const FunctionBody &Body,
                  Analysis &Unit) {
  const SourceLocation Location = placeOf(End);
  warn(Check, Location, Blocking, Body, SourceRange(), {});
  if (End.Variable)
    Check.diag(Location, "%0 is destroyed at the end of its scope",
               DiagnosticIDs::Note)
        << End.Variable;
  noteAdvice(Check, Location, Blocking, End.IsInHandler, Body, Unit);
}

} // namespace async_tidy
