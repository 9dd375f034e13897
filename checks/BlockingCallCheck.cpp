//===--- BlockingCallCheck.cpp - Calls that block inside a coroutine ------===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "BlockingCallCheck.h"
#include "async-tidy/CalleeName.h"
#include "clang-tidy/utils/OptionsUtils.h"
#include "clang/Lex/Lexer.h"

using namespace clang;
using llvm::StringRef;

namespace async_tidy {

static constexpr StringRef DefaultCategories =
    "sleep;wait;bridge;process;dns;socket;database;http;stdin;disk;user";

BlockingCallCheck::BlockingCallCheck(StringRef Name,
                                     tidy::ClangTidyContext *Context)
    : AsyncCheck(Name, Context),
      Categories(Options.get("Categories", DefaultCategories)) {
  for (StringRef Wanted : tidy::utils::options::parseStringList(Categories)) {
    const std::optional<BlockingCategory> Category = categoryNamed(Wanted);
    if (Category)
      EnabledCategories |= 1u << unsigned(*Category);
    else
      configurationDiag("unknown category '%0' in option '%1.Categories'; "
                        "expected some of '%2;lock;cpu'")
          << Wanted << Name << DefaultCategories;
  }
}

void BlockingCallCheck::storeOptions(tidy::ClangTidyOptions::OptionMap &Opts) {
  Options.store(Opts, "Categories", Categories);
}

/// What the thread waits for, after "blocks the thread ... until".
static StringRef whatEndsIt(BlockingCategory Category) {
  switch (Category) {
  case BlockingCategory::Sleep:
    return "the time is up";
  case BlockingCategory::Wait:
    return "another thread lets it go on";
  case BlockingCategory::Bridge:
    return "other coroutines are done, and waits forever if they need it";
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

/// Whether the coroutine moved to a thread that may block, as far as the order
/// in the source tells, before it gets to \p Location.
bool BlockingCallCheck::movedToPool(SourceLocation Location,
                                    const FunctionBody &Body) {
  return llvm::any_of(Body.calls(), [&](const CallSite &Site) {
    const Known<FunctionFact> Fact =
        analysis().models().functionFact(*Site.Call);
    return Fact && Fact->MovesToPool && Site.AwaitedBy &&
           context().getSourceManager().isBeforeInTranslationUnit(
               Site.Call->getExprLoc(), Location);
  });
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
  const SourceRange Whole = Call.getSourceRange();
  const SourceRange Operand = Arguments[0]->getSourceRange();
  if (Whole.getBegin().isMacroID() || Whole.getEnd().isMacroID() ||
      Operand.getBegin().isMacroID() || Operand.getEnd().isMacroID())
    return {};
  // `co_await` binds less tightly than a call: keep what surrounds it apart.
  return {
      FixItHint::CreateReplacement(
          CharSourceRange::getCharRange(Whole.getBegin(), Operand.getBegin()),
          "(co_await "),
      FixItHint::CreateReplacement(Whole.getEnd(), ")")};
}

/// Notes each call on the way from \p Call to the one that blocks.
void BlockingCallCheck::noteChain(const Expr &Call,
                                  const BlockingCall &Blocking) {
  std::string Caller = calleeName(Call);
  for (const Expr *Step : Blocking.Through) {
    const std::string Callee = Step == Blocking.Call
                                   ? Blocking.Callee.Name.ltrim(':').str()
                                   : calleeName(*Step);
    diag(Step->getExprLoc(), "'%0' calls '%1' here", DiagnosticIDs::Note)
        << Caller << Callee;
    Caller = Callee;
  }
}

void BlockingCallCheck::checkCall(const CallSite &Site,
                                  const FunctionBody &Body,
                                  BlockingCalls &Calls) {
  const SourceLocation Location = Site.Call->getExprLoc();
  const std::optional<BlockingCall> Blocking = Calls.of(Site, Body);
  if (!Blocking || movedToPool(Location, Body) ||
      context().getSourceManager().isInSystemMacro(Location))
    return;
  const bool IsDirect = Blocking->Through.empty();
  report(Location, [=, this, &Body] {
    diag(Location, "'%0' blocks the thread that runs this coroutine until %1")
        << (IsDirect ? Blocking->Callee.Name.ltrim(':').str()
                     : calleeName(*Site.Call))
        << whatEndsIt(*Blocking->Callee->Blocks) << Site.Call->getSourceRange()
        << (IsDirect ? awaitInstead(Site, *Blocking->Callee.What, Body)
                     : std::vector<FixItHint>());
    noteChain(*Site.Call, *Blocking);
    if (Site.AwaitedBy)
      diag(Site.AwaitedBy->getBeginLoc(),
           "awaiting the result does not make the call asynchronous: it blocks "
           "before there is anything to await",
           DiagnosticIDs::Note);
    if (StringRef Advice = adviceFor(Blocking->Callee, Body); !Advice.empty())
      diag(Location, "in this coroutine, %0", DiagnosticIDs::Note) << Advice;
  });
}

void BlockingCallCheck::checkFunction(const FunctionBody &Body) {
  if (!analysis().isAsynchronous(Body))
    return;
  BlockingCalls &Calls = analysis().blockingCalls(EnabledCategories);
  for (const CallSite &Site : Body.calls())
    checkCall(Site, Body, Calls);
}

} // namespace async_tidy
