//===--- BlockingCalls.cpp - What a call blocks on, through functions -----===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "async-tidy/BlockingCalls.h"
#include "clang/AST/APValue.h"
#include "clang/AST/Attr.h"
#include "clang/Basic/SourceManager.h"

using namespace clang;

namespace async_tidy {

ArrayRef<const Expr *> argumentsOf(const Expr &Call) {
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
  if (!Member || !Body.isCoroutine() || !Body.awaits().empty())
    return false;
  const auto *Loop = dyn_cast<DeclRefExpr>(
      Member->getImplicitObjectArgument()->IgnoreParenImpCasts());
  return !Loop || !llvm::is_contained(Body.locals(), Loop->getDecl());
}

bool BlockingCalls::blocks(const Expr &Call, const FunctionFact &Fact,
                           const FunctionBody &Body) const {
  if (!Fact.Blocks || !(Categories & (1u << unsigned(*Fact.Blocks))))
    return false;
  const ArrayRef<const Expr *> Arguments = argumentsOf(Call);
  if (Fact.OnlyWithArguments && Arguments.size() != *Fact.OnlyWithArguments)
    return false;
  if (Fact.Blocks == BlockingCategory::Bridge && drivesLoopOfOthers(Call, Body))
    return false;
  return !asksWithoutWaiting(Call, Fact, Context);
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
bool BlockingCalls::mayKnowReady(const Expr &Call,
                                 const FunctionBody &Body) const {
  const ValueDecl *Object = calledObject(Call);
  return Object && llvm::any_of(Body.calls(), [&](const CallSite &Before) {
           const Known<FunctionFact> Fact = Models.functionFact(*Before.Call);
           return Fact && calledObject(*Before.Call) == Object &&
                  (Fact->Observes ||
                   asksWithoutWaiting(*Before.Call, *Fact.What, Context)) &&
                  Context.getSourceManager().isBeforeInTranslationUnit(
                      Before.Call->getExprLoc(), Call.getExprLoc());
         });
}

/// Whether \p Site itself blocks, by what is known of its callee.
Known<FunctionFact> BlockingCalls::blockerOf(const CallSite &Site,
                                             const FunctionBody &Body) {
  const Expr &Call = *Site.Call;
  const Known<FunctionFact> Callee = Models.functionFact(Call);
  if (!Callee || !blocks(Call, *Callee.What, Body))
    return {};
  // A call of this name that returns an awaitable is the asynchronous one.
  if (Call.isPRValue() && Awaitable.of(Call.getType()))
    return {};
  if (Callee->Blocks == BlockingCategory::Wait && mayKnowReady(Call, Body))
    return {};
  return Callee;
}

/// The definition that \p Call runs in the caller's thread, if it is in sight
/// and nothing is known of the callee. A virtual call may get elsewhere, and a
/// coroutine runs when it is awaited.
static const FunctionDecl *definitionRunBy(const Expr &Call,
                                           const ASTContext &Context) {
  const FunctionDecl *Callee = nullptr;
  if (const auto *Construct = dyn_cast<CXXConstructExpr>(&Call))
    Callee = Construct->getConstructor();
  else
    Callee = cast<CallExpr>(Call).getDirectCallee();
  const FunctionDecl *Definition = nullptr;
  if (!Callee || !Callee->hasBody(Definition) ||
      Definition->isDependentContext() || Definition->isImplicit() ||
      isa<CoroutineBodyStmt>(Definition->getBody()) ||
      Context.getSourceManager().isInSystemHeader(Definition->getLocation()))
    return nullptr;
  const auto *Method = dyn_cast<CXXMethodDecl>(Definition);
  if (Method && Method->isVirtual() && !Method->hasAttr<FinalAttr>() &&
      !Method->getParent()->hasAttr<FinalAttr>())
    return nullptr;
  // The body of a lambda that is called where it stands is the caller's.
  if (const auto *Operator = dyn_cast<CXXOperatorCallExpr>(&Call);
      Operator &&
      isa<LambdaExpr>(Operator->getArg(0)->IgnoreUnlessSpelledInSource()))
    return nullptr;
  return Definition;
}

std::optional<BlockingCall> BlockingCalls::of(const CallSite &Site,
                                              const FunctionBody &Body) {
  if (const Known<FunctionFact> Callee = blockerOf(Site, Body))
    return BlockingCall{Site.Call, Callee, {}};
  // What is said of a function, that it blocks on nothing above all, counts
  // more than its body.
  if (Models.functionFact(*Site.Call))
    return std::nullopt;
  const FunctionDecl *Definition = definitionRunBy(*Site.Call, Context);
  return Definition ? firstIn(*Definition) : std::nullopt;
}

/// Whether the disk is behind more than one function. Every logger opens and
/// rotates files at the end of a long chain; who calls it does not mean to.
static bool isIncidental(const BlockingCall &Found) {
  return Found.Callee->Blocks == BlockingCategory::Disk &&
         !Found.Through.empty();
}

/// What calling \p Function blocks on first. A function that is reached again
/// while it is being looked at adds nothing.
std::optional<BlockingCall>
BlockingCalls::firstIn(const FunctionDecl &Function) {
  if (auto Known = Summaries.find(&Function); Known != Summaries.end())
    return Known->second;
  Summaries[&Function] = std::nullopt;
  const FunctionBody &Body = BodyOf(Function);
  if (Body.hasErrors())
    return std::nullopt;
  for (const CallSite &Site : Body.calls()) {
    // What a function does on occasion, as a logger that reports a crash, is
    // not what its callers are about.
    if (Site.IsConditional)
      continue;
    std::optional<BlockingCall> Found = of(Site, Body);
    if (!Found || isIncidental(*Found))
      continue;
    Found->Through.insert(Found->Through.begin(), Site.Call);
    return Summaries[&Function] = std::move(Found);
  }
  return std::nullopt;
}

} // namespace async_tidy
