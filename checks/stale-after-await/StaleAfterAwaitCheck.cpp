//===--- StaleAfterAwaitCheck.cpp - What an await outdates ----------------===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "StaleAfterAwaitCheck.h"
#include "RefilledViews.h"
#include "StaleMessages.h"
#include "async-tidy/common/AsyncMatchers.h"
#include "llvm/ADT/SmallPtrSet.h"

using namespace clang;
using namespace clang::ast_matchers;

namespace async_tidy {

/// The variable of a thread that \p Variable, a reference or a pointer, refers
/// to, or null.
static const VarDecl *threadLocalBehind(const VarDecl &Variable) {
  const Expr *Init = Variable.getInit();
  if (!Init)
    return nullptr;
  const Expr *E = Init->IgnoreParenCasts()->IgnoreImplicit();
  const auto *Address = dyn_cast<UnaryOperator>(E);
  // The value of a pointer that is local to a thread is a value as any other.
  if (!Variable.getType()->isReferenceType() &&
      !(Address && Address->getOpcode() == UO_AddrOf))
    return nullptr;
  if (Address)
    E = Address->getSubExpr()->IgnoreParenCasts();
  // A part of an object belongs to the thread as well.
  while (const auto *Member = dyn_cast<MemberExpr>(E)) {
    if (Member->isArrow())
      return nullptr;
    E = Member->getBase()->IgnoreParenCasts();
  }
  const auto *Object = dyn_cast_or_null<VarDecl>(nameOfObject(*E));
  return Object && Object->getTLSKind() != VarDecl::TLS_None ? Object : nullptr;
}

namespace {

/// A reference or a pointer to a variable of the thread.
AST_MATCHER(VarDecl, refersToThreadLocal) { return threadLocalBehind(Node); }

} // namespace

StaleAfterAwaitCheck::StaleAfterAwaitCheck(llvm::StringRef Name,
                                           tidy::ClangTidyContext *Context)
    : AsyncCheck(Name, Context),
      WarnOnUnproven(
          Options.get("WarnOnUnproven",
                      Options.getLocalOrGlobal("async-tidy.Preview", false))) {}

void StaleAfterAwaitCheck::storeOptions(
    tidy::ClangTidyOptions::OptionMap &Opts) {
  Options.store(Opts, "WarnOnUnproven", WarnOnUnproven);
}

void StaleAfterAwaitCheck::registerMatchers(MatchFinder *Finder) {
  Analysis &Unit = analysis();
  const auto Local = varDecl(refersToThreadLocal()).bind("threadLocal");
  Finder->addMatcher(functionDecl(hasAwait(Unit), isAsynchronous(Unit),
                                  eachOf(functionDecl().bind("coroutine"),
                                         forEachLocal(Unit, Local))),
                     this);
}

void StaleAfterAwaitCheck::onStartOfTranslationUnit() {
  Changes.emplace(analysis());
}

void StaleAfterAwaitCheck::check(const MatchResult &Result) {
  const StaleValues Values(body(), analysis().graphOf(body().function()),
                           context(), analysis().models());
  if (const auto *Local = Result.Nodes.getNodeAs<VarDecl>("threadLocal"))
    return checkThreadLocal(*Local, Values);
  checkElements(Values);
  checkViews(Values);
  checkErrno();
  if (WarnOnUnproven)
    for (const LateUpdate &Update : Values.lateUpdates())
      checkUpdate(Update);
}

void StaleAfterAwaitCheck::checkElements(const StaleValues &Values) {
  // What goes wrong with the variable of a loop, goes wrong with the loop.
  llvm::SmallPtrSet<const VarDecl *, 4> Done;
  for (const HeldElement &Held : elementsHeldBy(body(), context())) {
    if (Done.contains(Held.Variable) || !checkElement(Held, Values))
      continue;
    Done.insert(Held.Variable);
    if (Held.Loop)
      Done.insert(Held.Loop->getLoopVariable());
  }
}

void StaleAfterAwaitCheck::checkViews(const StaleValues &Values) {
  for (const BufferView &View : bufferViewsIn(body(), context())) {
    auto Refill = [&](const CoawaitExpr &Await) {
      return refillOf(View, Await, *Changes, context());
    };
    const std::optional<StaleUse> Use =
        llvm::any_of(body().awaits(),
                     [&](const AwaitSite &Site) { return Refill(*Site.Await); })
            ? Values.firstStaleUse(*View.Variable, Refill)
            : std::nullopt;
    if (Use)
      report(placeOf(View, *Use), [=, this] {
        tellRefilled(
            *this, View, *Use,
            *refillOf(View, *Use->Suspensions.front(), *Changes, context()));
      });
  }
}

/// Returns whether there is something to report.
bool StaleAfterAwaitCheck::checkElement(const HeldElement &Held,
                                        const StaleValues &Values) {
  const std::optional<Danger> Known = Changes->dangerFor(Held, body());
  // Who gives a coroutine a part of an object may keep others from the whole.
  const bool IsProven = Known && Known->IsShown && !Known->Given;
  const std::optional<StaleUse> Use = Known && (IsProven || WarnOnUnproven)
                                          ? Values.firstStaleUse(Held)
                                          : std::nullopt;
  if (!Use || Changes->isCalledAlone(body()))
    return false;
  return report(placeOf(Held, *Use), [=, this, &Body = body()] {
    tellStale(*this, Held, *Use, *Known, Body);
  });
}

void StaleAfterAwaitCheck::checkUpdate(const LateUpdate &Update) {
  const SharedChange *Other = Changes->writeBeside(Update, body());
  if (Other && !Changes->isCalledAlone(body()))
    report(Update.Write->getExprLoc(), [=, this, &Body = body()] {
      tellLost(*this, Update, *Other, Body);
    });
}

void StaleAfterAwaitCheck::checkThreadLocal(const VarDecl &Variable,
                                            const StaleValues &Values) {
  const std::optional<StaleUse> Use =
      Values.firstStaleUse(Variable, [&](const CoawaitExpr &Await) {
        return analysis().poolMoves().moveOf(Await, body()) != FactChange::None;
      });
  if (Use)
    report(Use->Where->getExprLoc(), [=, this, &Variable] {
      tellMoved(*this, Variable, *threadLocalBehind(Variable), *Use);
    });
}

void StaleAfterAwaitCheck::checkErrno() {
  for (const LateErrno &Late :
       lateErrnosIn(body(), analysis().graphOf(body().function()), context())) {
    // `errno` is a macro, and where it is used is what matters.
    const SourceLocation Location =
        context().getSourceManager().getExpansionLoc(Late.Read->getExprLoc());
    report(Location, [=, this] { tellLate(*this, Late, Location); });
  }
}

} // namespace async_tidy
