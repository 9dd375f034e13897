//===--- BlockingCallCheck.cpp - Calls that block inside a coroutine ------===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "BlockingCallCheck.h"
#include "clang-tidy/utils/OptionsUtils.h"
#include "clang/AST/APValue.h"
#include "clang/Lex/Lexer.h"

using namespace clang;
using llvm::StringRef;

namespace async_tidy {

static constexpr StringRef DefaultCategories =
    "sleep;wait;bridge;process;dns;socket;database;http;stdin;disk;user";

static unsigned bit(BlockingCategory Category) {
  return 1u << unsigned(Category);
}

BlockingCallCheck::BlockingCallCheck(StringRef Name,
                                     tidy::ClangTidyContext *Context)
    : AsyncCheck(Name, Context),
      Categories(Options.get("Categories", DefaultCategories)) {
  for (StringRef Wanted : tidy::utils::options::parseStringList(Categories)) {
    const std::optional<BlockingCategory> Category = categoryNamed(Wanted);
    if (Category)
      EnabledCategories |= bit(*Category);
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

static ArrayRef<const Expr *> argumentsOf(const Expr &Call) {
  if (const auto *Construct = dyn_cast<CXXConstructExpr>(&Call))
    return {Construct->getArgs(), Construct->getNumArgs()};
  const auto &Plain = cast<CallExpr>(Call);
  ArrayRef<const Expr *> Arguments(Plain.getArgs(), Plain.getNumArgs());
  // The object of a function object is an argument of its operator.
  return isa<CXXOperatorCallExpr>(Call) ? Arguments.drop_front() : Arguments;
}

static bool isZero(const APValue &Value) {
  if (Value.isInt())
    return Value.getInt() == 0;
  if (Value.isLValue())
    return Value.isNullPointer();
  if (Value.isFloat())
    return false;
  if (!Value.isStruct() || Value.getStructNumFields() == 0)
    return false;
  for (unsigned I = 0; I < Value.getStructNumFields(); ++I)
    if (!isZero(Value.getStructField(I)))
      return false;
  return true;
}

/// Whether \p Argument is zero, a null pointer or a duration of zero, as far as
/// the compiler can tell.
static bool isZero(const Expr &Argument, const ASTContext &Context) {
  Expr::EvalResult Result;
  return !Argument.isValueDependent() &&
         Argument.EvaluateAsRValue(Result, Context) && isZero(Result.Val);
}

/// Whether \p Call, which would wait otherwise, has a timeout of zero.
static bool asksWithoutWaiting(const Expr &Call, const FunctionFact &Fact,
                               const ASTContext &Context) {
  const ArrayRef<const Expr *> Arguments = argumentsOf(Call);
  return Fact.UnlessZero && *Fact.UnlessZero < Arguments.size() &&
         isZero(*Arguments[*Fact.UnlessZero], Context);
}

/// Whether \p Call runs an event loop that somebody else made, in a coroutine
/// that awaits nothing: such a coroutine exists to drive the loop.
static bool drivesLoopOfOthers(const Expr &Call, const FunctionBody &Body) {
  const auto *Member = dyn_cast<CXXMemberCallExpr>(&Call);
  if (!Member || !Body.awaits().empty())
    return false;
  const auto *Loop = dyn_cast<DeclRefExpr>(
      Member->getImplicitObjectArgument()->IgnoreParenImpCasts());
  return !Loop || !llvm::is_contained(Body.locals(), Loop->getDecl());
}

bool BlockingCallCheck::blocks(const Expr &Call, const FunctionFact &Fact,
                               const FunctionBody &Body) const {
  if (!Fact.Blocks || !(EnabledCategories & bit(*Fact.Blocks)))
    return false;
  const ArrayRef<const Expr *> Arguments = argumentsOf(Call);
  if (Fact.OnlyWithArguments && Arguments.size() != *Fact.OnlyWithArguments)
    return false;
  if (Fact.Blocks == BlockingCategory::Bridge && drivesLoopOfOthers(Call, Body))
    return false;
  return !asksWithoutWaiting(Call, Fact, context());
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
  if (OwnLibrary == Callee.Library && !Callee->Instead.empty())
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

/// The variable whose member \p Call calls, or null.
static const ValueDecl *calledObject(const Expr &Call) {
  const auto *Member = dyn_cast<CXXMemberCallExpr>(&Call);
  const auto *Object =
      Member ? dyn_cast<DeclRefExpr>(
                   Member->getImplicitObjectArgument()->IgnoreParenImpCasts())
             : nullptr;
  return Object ? Object->getDecl() : nullptr;
}

/// Whether the coroutine asked before, as far as the order in the source tells,
/// whether what \p Call waits for is ready.
bool BlockingCallCheck::mayKnowReady(const Expr &Call,
                                     const FunctionBody &Body) {
  const ValueDecl *Object = calledObject(Call);
  return Object && llvm::any_of(Body.calls(), [&](const CallSite &Before) {
           const Known<FunctionFact> Fact =
               analysis().models().functionFact(*Before.Call);
           return Fact && calledObject(*Before.Call) == Object &&
                  (Fact->Observes ||
                   asksWithoutWaiting(*Before.Call, *Fact.What, context())) &&
                  context().getSourceManager().isBeforeInTranslationUnit(
                      Before.Call->getExprLoc(), Call.getExprLoc());
         });
}

void BlockingCallCheck::checkCall(const CallSite &Site,
                                  const FunctionBody &Body) {
  const Expr &Call = *Site.Call;
  const Known<FunctionFact> Callee = analysis().models().functionFact(Call);
  if (!Callee || !blocks(Call, *Callee.What, Body))
    return;
  // A call of this name that returns an awaitable is the asynchronous one.
  if (Call.isPRValue() && analysis().awaitables().of(Call.getType()))
    return;
  const SourceLocation Location = Call.getExprLoc();
  if (context().getSourceManager().isInSystemMacro(Location) ||
      movedToPool(Location, Body) ||
      (Callee->Blocks == BlockingCategory::Wait && mayKnowReady(Call, Body)))
    return;

  report(Location, [=, this, &Body] {
    diag(Location, "'%0' blocks the thread that runs this coroutine until %1")
        << Callee.Name.ltrim(':') << whatEndsIt(*Callee->Blocks)
        << Site.Call->getSourceRange()
        << awaitInstead(Site, *Callee.What, Body);
    if (Site.AwaitedBy)
      diag(Site.AwaitedBy->getBeginLoc(),
           "awaiting the result does not make the call asynchronous: it blocks "
           "before there is anything to await",
           DiagnosticIDs::Note);
    if (StringRef Advice = adviceFor(Callee, Body); !Advice.empty())
      diag(Location, "in this coroutine, %0", DiagnosticIDs::Note) << Advice;
  });
}

void BlockingCallCheck::checkFunction(const FunctionBody &Body) {
  if (!analysis().isAsynchronous(Body))
    return;
  for (const CallSite &Site : Body.calls())
    checkCall(Site, Body);
}

} // namespace async_tidy
