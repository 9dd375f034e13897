//===--- DanglingTaskCheck.cpp - Tasks that outlive their referents -------===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "DanglingTaskCheck.h"
#include "async-tidy/common/AsyncMatchers.h"
#include "async-tidy/models/NamingConventions.h"
#include "async-tidy/program/ScopeEnds.h"
#include "async-tidy/syntax/Containers.h"
#include "async-tidy/syntax/LookThrough.h"

using namespace clang;
using namespace clang::ast_matchers;
using llvm::ArrayRef;
using llvm::StringRef;

namespace async_tidy {

namespace {
/// A call that stores what it is given in its object, for longer than it takes.
AST_MATCHER(Expr, stores) {
  const auto *Operator = dyn_cast<CXXOperatorCallExpr>(&Node);
  const auto *Method = dyn_cast_or_null<CXXMethodDecl>(calleeOf(Node));
  return Operator ? Operator->getOperator() == OO_Equal
                  : Method && isa<CallExpr>(Node) &&
                        hasRole(*Method, MemberRole::Puts);
}

/// A call that starts the work it is given and lets go of it, as a model, a
/// token or its name says.
AST_MATCHER_P(Expr, startsWork, Engines, Unit) {
  const ModelIndex &Models = Unit.get().models();
  const FunctionDecl *Callee = calleeOf(Node);
  if (!Callee || !isa<CallExpr>(Node))
    return false;
  const Known<FunctionFact> Fact = Models.functionFact(Node);
  return (Fact && Fact->Detaches) ||
         (beginsWith(Convention::Starts, *Callee, Models) &&
          !hasWord(Convention::Waits, *Callee, Models)) ||
         llvm::any_of(argumentsOf(Node), [&](const Expr *Argument) {
           const VarDecl *Token = variableHandedOn(*Argument);
           return Token && Models.isDetachToken(*Token);
         });
}

/// A call that destroys the callables that it is given when they have returned.
AST_MATCHER_P(Expr, dropsCallables, Engines, Unit) {
  const Known<FunctionFact> Fact = Unit.get().models().functionFact(Node);
  return Fact && Fact->DropsCallables;
}

/// A task that runs on when it is dropped.
AST_MATCHER_P(QualType, runsOn, Engines, Unit) {
  Awaitables &Types = Unit.get().awaitables();
  const auto Known = Types.of(Node);
  return (Known ? Known->IsTask
                : Types.isReturnedByCoroutines(Node) && !Types.isValue(Node)) &&
         !Unit.get().taskReferents().isLazy(Node);
}
} // namespace

ArrayRef<StringRef> DanglingTaskCheck::standsFor() const {
  static const StringRef Others[] = {"async-detached-error",
                                     "async-nested-task"};
  return Others;
}

void DanglingTaskCheck::registerMatchers(MatchFinder *Finder) {
  Analysis &Unit = analysis();
  const auto Task = expr(hasType(qualType(holdsTask(Unit))));
  Finder->addMatcher(
      functionDecl(
          unless(isCoroutine()),
          forEachStatement(returnStmt(hasReturnValue(Task)).bind("return"))),
      this);
  Finder->addMatcher(
      cxxConstructorDecl(forEachConstructorInitializer(
          cxxCtorInitializer(isMemberInitializer(), withInitializer(Task))
              .bind("member"))),
      this);
  Finder->addMatcher(
      functionDecl(forEachLocal(
          Unit, varDecl(hasInitializer(expr(anyOf(Task, startsWork(Unit)))))
                    .bind("variable"))),
      this);
  Finder->addMatcher(
      functionDecl(forEachCall(Unit, expr(stores()).bind("store"))), this);
  Finder->addMatcher(
      functionDecl(forEachCall(Unit, expr(dropsCallables(Unit)).bind("calls"))),
      this);
  Finder->addMatcher(
      functionDecl(forEachDropped(
          Unit, expr(anyOf(startsWork(Unit), hasType(qualType(runsOn(Unit)))))
                    .bind("started"))),
      this);
}

void DanglingTaskCheck::check(const MatchResult &Result) {
  TaskReferents Referents = analysis().taskReferents();
  if (const auto *Return = Result.Nodes.getNodeAs<ReturnStmt>("return"))
    checkAll(Referents.of(*Return->getRetValue()),
             {.Kind = TaskEnd::Returned, .Where = Return->getSourceRange()});
  if (const auto *Init = Result.Nodes.getNodeAs<CXXCtorInitializer>("member"))
    checkAll(Referents.of(*Init->getInit()), {.Kind = TaskEnd::Member,
                                              .Holder = Init->getAnyMember(),
                                              .Where = Init->getSourceRange()});
  if (const auto *Variable = Result.Nodes.getNodeAs<VarDecl>("variable"))
    checkInitialized(*Variable);
  if (const auto *Store = Result.Nodes.getNodeAs<Expr>("store"))
    checkStored(*Store);
  if (const auto *Call = Result.Nodes.getNodeAs<Expr>("started"))
    checkStarted(*Call);
  if (const auto *Call = Result.Nodes.getNodeAs<Expr>("calls"))
    checkCallables(*Call);
}

/// What nobody uses is a task that is dropped, whatever it refers to.
void DanglingTaskCheck::checkInitialized(const VarDecl &Variable) {
  if (Variable.getDeclContext() != &body().function() ||
      (analysis().awaitables().ownedBy(Variable.getType()) &&
       !body().uses(Variable)))
    return;
  const Expr &Value = lookThrough(*Variable.getInit(), Passing::Same);
  TaskReferents Referents = analysis().taskReferents();
  checkAll(Referents.isTask(Value.getType())
               ? Referents.of(Value)
               : Referents.ofGiven(Value, FirstRun::AtOnce),
           {.Kind = TaskEnd::Variable,
            .Holder = &Variable,
            .Where = Variable.getSourceRange()});
}

/// The variable or the member that \p Object names; null if it is none.
static const ValueDecl *holderNamed(const Expr *Object) {
  const Expr *E = Object ? Object->IgnoreParenImpCasts() : nullptr;
  if (const auto *Member = dyn_cast_or_null<MemberExpr>(E))
    return Member->getMemberDecl();
  const auto *Reference = dyn_cast_or_null<DeclRefExpr>(E);
  return Reference ? Reference->getDecl() : nullptr;
}

void DanglingTaskCheck::checkStored(const Expr &Store) {
  if (const ValueDecl *Holder = holderNamed(objectOf(Store)))
    checkAll(analysis().taskReferents().ofGiven(Store),
             {.Kind = TaskEnd::Stored,
              .Holder = Holder,
              .Store = &Store,
              .Where = Store.getSourceRange()});
}

void DanglingTaskCheck::checkStarted(const Expr &Call) {
  TaskReferents Referents = analysis().taskReferents();
  checkAll(Referents.isTask(Call.getType())
               ? Referents.of(Call, FirstRun::AtOnce)
               : Referents.ofGiven(Call, FirstRun::AtOnce),
           {.Kind = TaskEnd::Started, .Where = Call.getSourceRange()});
}

void DanglingTaskCheck::checkCallables(const Expr &Call) {
  for (const Expr *Argument : argumentsOf(Call)) {
    const auto *Lambda = dyn_cast<LambdaExpr>(
        &lookThrough(*Argument, Passing::Same | Passing::Copy));
    if (!Lambda)
      continue;
    if (const Stmt *Use = analysis().taskReferents().closureUse(*Lambda))
      report(Lambda->getBeginLoc(), [=, this, &Call] {
        reportDroppedClosure(*this, *Lambda, Call, *Use);
      });
  }
}

bool DanglingTaskCheck::isLocal(const VarDecl &Variable) const {
  return Variable.hasLocalStorage() && !Variable.getType()->isReferenceType() &&
         Variable.getDeclContext() == &body().function();
}

void DanglingTaskCheck::checkAll(ArrayRef<TaskReferent> Referents,
                                 const TaskEnd &Kept) {
  for (const TaskReferent &Referent : Referents) {
    const VarDecl *Local = Referent.Object.Variable;
    const bool IsGone =
        Local ? isLocal(*Local) &&
                    (Kept.outlivesFunction() ||
                     (Kept.Store &&
                      endsBeforeHolder(*Local, *Kept.Holder, *Kept.Store,
                                       body().function(), context())))
              : Referent.Object.Temporary != nullptr;
    if (!IsGone)
      continue;
    const SourceLocation Where = placeOf(Referent);
    report(Where, [=, this, End = body().function().getEndLoc()] {
      reportDangling(*this, Referent, Kept, End);
    });
  }
}

} // namespace async_tidy
