//===--- BlockingCallCheck.cpp - Calls that block inside a coroutine ------===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "BlockingCallCheck.h"
#include "async-tidy/syntax/AwaitFix.h"
#include "async-tidy/syntax/CallParts.h"
#include "clang-tidy/utils/OptionsUtils.h"
#include "clang/Tooling/Core/Diagnostic.h"

using namespace clang;
using llvm::StringRef;

template <> struct clang::tidy::OptionEnumMapping<async_tidy::VirtualCalls> {
  static ArrayRef<std::pair<async_tidy::VirtualCalls, StringRef>>
  getEnumMapping() {
    using async_tidy::VirtualCalls;
    static constexpr std::pair<VirtualCalls, StringRef> Mapping[] = {
        {VirtualCalls::None, "none"},
        {VirtualCalls::Declared, "declared"},
        {VirtualCalls::Overrides, "overrides"}};
    return Mapping;
  }
};

namespace async_tidy {

static constexpr StringRef DefaultCategories =
    "sleep;wait;bridge;process;dns;socket;database;http;stdin;disk;user";

BlockingCallCheck::BlockingCallCheck(StringRef Name,
                                     tidy::ClangTidyContext *Context)
    : AsyncCheck(Name, Context), CheckName(Name),
      Categories(Options.get("Categories", DefaultCategories)),
      Callbacks(Options.get("Callbacks", false)),
      Records(Options.getLocalOrGlobal("async-tidy.Record", false)) {
  Wanted.Virtual = Options.get("VirtualCalls", VirtualCalls::None);
  for (StringRef Category : tidy::utils::options::parseStringList(Categories)) {
    if (const std::optional<BlockingCategory> Known = categoryNamed(Category))
      Wanted.Categories |= 1u << unsigned(*Known);
    else
      configurationDiag("unknown category '%0' in option '%1.Categories'; "
                        "expected some of '%2;lock;cpu'")
          << Category << Name << DefaultCategories;
  }
}

void BlockingCallCheck::storeOptions(tidy::ClangTidyOptions::OptionMap &Opts) {
  Options.store(Opts, "Categories", Categories);
  Options.store(Opts, "VirtualCalls", Wanted.Virtual);
  Options.store(Opts, "Callbacks", Callbacks);
}

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
  case BlockingCategory::User:
    return "it returns";
  }
  llvm_unreachable("covered switch");
}

static StringRef entryFor(BlockingCategory Category,
                          const LibraryModel *Library) {
  if (Library)
    for (const Advice &Entry : Library->Instead)
      if (Entry.Category == Category)
        return Entry.Text;
  return "";
}

StringRef BlockingCallCheck::adviceFor(const Known<FunctionFact> &Callee,
                                       const FunctionBody &Body) {
  const std::optional<AwaitableType> Own =
      analysis().awaitables().of(Body.function().getReturnType());
  const LibraryModel *OwnLibrary = Own ? Own->Library : nullptr;
  // What users say of a function, they say for their coroutines.
  const bool IsFitting =
      OwnLibrary == Callee.Library || !ModelIndex::isBuiltin(Callee.Library);
  if (IsFitting && !Callee->Instead.empty())
    return Callee->Instead;
  if (StringRef Text = entryFor(*Callee->Blocks, OwnLibrary); !Text.empty())
    return Text;
  return Callee->Instead.empty() ? entryFor(*Callee->Blocks, Callee.Library)
                                 : Callee->Instead;
}

/// Replaces `bridge(task)` by `co_await task` where the coroutine may await.
std::vector<FixItHint>
BlockingCallCheck::awaitInstead(const CallSite &Site, const FunctionFact &Fact,
                                const FunctionBody &Body) {
  if (!Fact.AwaitsArgument || !Site.MayAwait)
    return {};
  const Expr &Call = *Site.Call;
  const ArrayRef<const Expr *> Arguments = argumentsOf(Call);
  if (*Fact.AwaitsArgument != 0 || Arguments.size() != 1)
    return {};
  const std::optional<AwaitableType> Task =
      analysis().awaitables().of(Arguments[0]->getType());
  if (!Task || !analysis().canAwait(Body, *Task))
    return {};
  return awaitInsteadOf(Call, *Arguments[0], context());
}

/// As many calls on the way are told.
static constexpr size_t MaxSteps = 11;

/// Notes the calls on the way to the one that blocks, if need be the first and
/// the last of them.
void BlockingCallCheck::noteChain(const BlockingCall &Blocking) {
  std::string Caller = Blocking.Name;
  const size_t Left =
      Blocking.Chain.size() > MaxSteps ? Blocking.Chain.size() - MaxSteps : 0;
  for (const auto &[Index, Step] : llvm::enumerate(Blocking.Chain)) {
    const bool IsLeftOut = Index >= MaxSteps / 2 && Index < MaxSteps / 2 + Left;
    if (Left && Index == MaxSteps / 2)
      diag(Step.Location, "%0 more calls lead from here to '%1'",
           DiagnosticIDs::Note)
          << unsigned(Left) << Blocking.Chain[Index + Left - 1].Callee;
    if (IsLeftOut) {
      Caller = Step.Callee;
      continue;
    }
    diag(Step.Location, "'%0'%select{, as '%3' defines it,|}2 calls '%1' here",
         DiagnosticIDs::Note)
        << Caller << Step.Callee << Step.DefinedIn.empty() << Step.DefinedIn;
    Caller = Step.Callee;
  }
}

/// Prints the warning and the way to the call that blocks.
void BlockingCallCheck::warn(SourceLocation Location,
                             const BlockingCall &Blocking,
                             const FunctionBody &Body, SourceRange Range,
                             std::vector<FixItHint> Fix) {
  const FunctionFact &Fact = *Blocking.Blocker.What;
  if (!Fact.WaitsOnlyIn.empty())
    diag(Location, "'%0' can wait only inside of a '%1'; in this coroutine it "
                   "ends the program unless the result is ready")
        << Blocking.Name << Fact.WaitsOnlyIn << Range << Fix;
  else
    diag(Location, "'%0' blocks the thread that runs %select{the event "
                   "loop|this coroutine}1 until %2")
        << Blocking.Name << Body.isCoroutine() << whatEndsIt(*Fact.Blocks)
        << Range << Fix;
  noteChain(Blocking);
}

void BlockingCallCheck::noteAdvice(SourceLocation Location,
                                   const BlockingCall &Blocking,
                                   const FunctionBody &Body) {
  const StringRef Advice = adviceFor(Blocking.Blocker, Body);
  if (!Advice.empty() && Body.isCoroutine())
    diag(Location, "in this coroutine, %0", DiagnosticIDs::Note) << Advice;
}

void BlockingCallCheck::checkCall(const CallSite &Site,
                                  const FunctionBody &Body) {
  const SourceLocation Location = Site.Call->getExprLoc();
  const std::optional<BlockingCall> Blocking = blockingCalls().of(Site, Body);
  if (!Blocking || context().getSourceManager().isInSystemMacro(Location) ||
      analysis().poolMoves().mayBlock(Body).holdsBefore(*Site.Outer))
    return;
  report(Location, [=, this, &Body] {
    warn(Location, *Blocking, Body, Site.Call->getSourceRange(),
         Blocking->Chain.empty()
             ? awaitInstead(Site, *Blocking->Blocker.What, Body)
             : std::vector<FixItHint>());
    if (Site.AwaitedBy)
      diag(Site.AwaitedBy->getBeginLoc(),
           "awaiting the result does not make the call asynchronous: it blocks "
           "before there is anything to await",
           DiagnosticIDs::Note);
    noteAdvice(Location, *Blocking, Body);
  });
}

/// Looks at what an await calls itself.
void BlockingCallCheck::checkAwait(const CoawaitExpr &Await,
                                   const FunctionBody &Body) {
  const SourceLocation Location = Await.getKeywordLoc();
  const std::optional<BlockingCall> Blocking = blockingCalls().of(Await, Body);
  if (!Blocking || context().getSourceManager().isInSystemMacro(Location) ||
      analysis().poolMoves().mayBlock(Body).holdsBefore(Await))
    return;
  report(Location, [=, this, &Body] {
    warn(Location, *Blocking, Body, SourceRange(), {});
    noteAdvice(Location, *Blocking, Body);
  });
}

void BlockingCallCheck::checkDestruction(const Destruction &End,
                                         const FunctionBody &Body) {
  const std::optional<BlockingCall> Blocking = blockingCalls().of(End, Body);
  if (!Blocking)
    return;
  const FactFlow &MayBlock = analysis().poolMoves().mayBlock(Body);
  if (End.Variable && !End.Outer
          ? MayBlock.holdsWhenDestroyed(*End.Variable)
          : MayBlock.holdsBefore(End.Outer ? *End.Outer : *End.Value))
    return;
  const SourceLocation Location =
      End.Variable ? End.Variable->getLocation() : End.Value->getExprLoc();
  if (context().getSourceManager().isInSystemMacro(Location))
    return;
  report(Location, [=, this, &Body] {
    warn(Location, *Blocking, Body, SourceRange(), {});
    if (End.Variable)
      diag(Location, "%0 is destroyed at the end of its scope",
           DiagnosticIDs::Note)
          << End.Variable;
    noteAdvice(Location, *Blocking, Body);
  });
}

/// Looks at the functions that \p Body gives to an event loop to call.
void BlockingCallCheck::checkCallbacks(const FunctionBody &Body) {
  for (const CallSite &Site : Body.calls()) {
    const Known<FunctionFact> Fact =
        analysis().models().functionFact(*Site.Call);
    if (!Fact || Fact->RunsCallables != Invokes::OnEventLoop)
      continue;
    for (const Expr *Argument : argumentsOf(*Site.Call)) {
      const FunctionDecl *Callback = namedCallable(*Argument);
      const FunctionDecl *Definition = nullptr;
      if (Callback && Callback->hasBody(Definition) &&
          !Definition->isDependentContext() &&
          !context().getSourceManager().isInSystemHeader(
              Definition->getLocation()))
        if (const FunctionBody &Root = analysis().bodyOf(*Definition);
            !Root.isCoroutine() && !Root.hasErrors())
          checkRoot(Root);
    }
  }
}

/// Looks at all that \p Body, which must not block, does itself.
void BlockingCallCheck::checkRoot(const FunctionBody &Body) {
  if (Records)
    Roots.insert(&Body);
  for (const CallSite &Site : Body.calls())
    checkCall(Site, Body);
  for (const Destruction &End : Body.destructions())
    checkDestruction(End, Body);
  for (const AwaitSite &Site : Body.awaits())
    checkAwait(*Site.Await, Body);
}

BlockingCalls &BlockingCallCheck::blockingCalls() {
  Wanted.Index = analysis().index();
  return analysis().blockingCalls(
      Wanted, [this](SourceLocation Place) { return isWaived(Place); });
}

/// Whether a comment at \p Location suppresses the findings of this check.
bool BlockingCallCheck::isWaived(SourceLocation Location) {
  SmallVector<tooling::Diagnostic, 1> Unclosed;
  const Diagnostic Asked(&context().getDiagnostics(), Location, /*DiagID=*/0,
                         DiagnosticStorage(), "");
  return Comments.shouldSuppress(DiagnosticsEngine::Warning, Asked, CheckName,
                                 Unclosed, /*AllowIO=*/true,
                                 /*EnableNoLintBlocks=*/true);
}

/// Hands what other units may want to know to the driver, in the only way in
/// which a check says anything.
void BlockingCallCheck::checkUnit(ArrayRef<const FunctionDecl *> Definitions) {
  if (!Records)
    return;
  std::string Text;
  llvm::raw_string_ostream(Text) << llvm::json::Value(
      toJSON(blockingCalls().record(Definitions, Roots.getArrayRef())));
  Roots.clear();
  diag("%0%1") << LinkRecordMark << Text;
}

void BlockingCallCheck::checkFunction(const FunctionBody &Body) {
  if (analysis().isAsynchronous(Body))
    checkRoot(Body);
  if (Callbacks)
    checkCallbacks(Body);
}

} // namespace async_tidy
