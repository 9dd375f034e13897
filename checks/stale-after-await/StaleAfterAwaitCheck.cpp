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
  const StaleValues Values(body(), analysis().graphs(), context(),
                           analysis().models());
  if (const auto *Local = Result.Nodes.getNodeAs<VarDecl>("threadLocal"))
    return checkThreadLocal(*Local, Values);
  const ElementHandles Handles(body(), analysis().bodies(), context());
  checkElements(Handles, Values);
  checkGiven(Handles, Values);
  checkViews(Handles, Values);
  checkErrno();
  if (WarnOnUnproven)
    for (const LateUpdate &Update : Values.lateUpdates())
      checkUpdate(Update);
}

void StaleAfterAwaitCheck::checkElements(const ElementHandles &Handles,
                                         const StaleValues &Values) {
  // What goes wrong with the variable of a loop, goes wrong with the loop.
  llvm::SmallPtrSet<const VarDecl *, 4> Done;
  for (const HeldElement &Held : Handles.held()) {
    if (Done.contains(Held.Variable) || !checkElement(Held, Values))
      continue;
    Done.insert(Held.Variable);
    if (Held.Loop)
      Done.insert(Held.Loop->getLoopVariable());
  }
}

void StaleAfterAwaitCheck::checkViews(const ElementHandles &Handles,
                                      const StaleValues &Values) {
  for (const BufferView &View : bufferViewsIn(body(), Handles, context())) {
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

/// What is reported of what may harm \p Held.
std::optional<Danger>
StaleAfterAwaitCheck::dangerFor(const HeldElement &Held,
                                ArrayRef<Keeper> Keepers) {
  const std::optional<Danger> Known = Changes->dangerFor(Held, body(), Keepers);
  return WarnOnUnproven || (Known && Known->isProven()) ? Known : std::nullopt;
}

void StaleAfterAwaitCheck::checkGiven(const ElementHandles &Handles,
                                      const StaleValues &Values) {
  TaskReferents Referents = analysis().taskReferents();
  for (const AwaitSite &Site : body().awaits())
    for (const TaskReferent &Referent :
         Referents.of(*Site.Await->getOperand(), FirstRun::AtOnce)) {
      const FunctionDecl *Callee = calleeOf(*Referent.Call);
      const FunctionDecl *User =
          Callee ? visibleDefinition(*Callee, context()) : nullptr;
      if (!Referent.Use || !User)
        continue;
      for (HeldElement Given : Handles.elementsIn(*Referent.Bound)) {
        Given.GivenTo = User;
        if (const ParmVarDecl *Parameter = Referent.Parameter)
          Given.Variable =
              User->getParamDecl(Parameter->getFunctionScopeIndex());
        checkGiven(Given, {Given.Lookup, {Site.Await}}, *Referent.Use, Values);
      }
    }
}

/// Reports that \p Given, which is given to what \p Handed awaits, is used
/// there by \p Use.
void StaleAfterAwaitCheck::checkGiven(const HeldElement &Given,
                                      const StaleUse &Handed, const Stmt &Use,
                                      const StaleValues &Values) {
  const std::optional<Danger> Known =
      dangerFor(Given, Values.keepersDuring(Handed));
  if (Known && !Changes->isCalledAlone(body()))
    report(Given.Lookup->getExprLoc(), [=, this, &Use, &Body = body()] {
      tellGiven(*this, Given, Use, *Known, Body);
    });
}

/// Returns whether there is something to report.
bool StaleAfterAwaitCheck::checkElement(const HeldElement &Held,
                                        const StaleValues &Values) {
  std::optional<Danger> Known = dangerFor(Held);
  const std::optional<StaleUse> Use =
      Known ? Values.firstStaleUse(Held) : std::nullopt;
  if (!Use)
    return false;
  if (const auto Keepers = Values.keepersDuring(*Use); !Keepers.empty())
    Known = dangerFor(Held, Keepers);
  if (!Known || Changes->isCalledAlone(body()))
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
       lateErrnosIn(body(), analysis().graphs(), context())) {
    // `errno` is a macro, and where it is used is what matters.
    const SourceLocation Location =
        context().getSourceManager().getExpansionLoc(Late.Read->getExprLoc());
    report(Location, [=, this] { tellLate(*this, Late, Location); });
  }
}

} // namespace async_tidy
