//===--- DanglingTaskCheck.cpp - Tasks that outlive their referents -------===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "DanglingTaskCheck.h"
#include "DanglingFix.h"
#include "DanglingMatchers.h"
#include "LoopsWithoutEnd.h"
#include "async-tidy/program/DetachedWaits.h"
#include "async-tidy/program/LinkNames.h"
#include "async-tidy/program/ScopeEnds.h"
#include "async-tidy/syntax/Containers.h"
#include "async-tidy/syntax/LookThrough.h"
#include "clang/Tooling/Core/Diagnostic.h"

using namespace clang;
using namespace clang::ast_matchers;
using llvm::ArrayRef;
using llvm::StringRef;

namespace async_tidy {

DanglingTaskCheck::DanglingTaskCheck(StringRef Name,
                                     tidy::ClangTidyContext *Context)
    : AsyncCheck(Name, Context),
      WarnOnThrowingAwaits(
          Options.get("WarnOnThrowingAwaits",
                      Options.getLocalOrGlobal("async-tidy.Preview", false))),
      Records(Options.getLocalOrGlobal("async-tidy.Record", false)) {}

void DanglingTaskCheck::storeOptions(tidy::ClangTidyOptions::OptionMap &Opts) {
  Options.store(Opts, "WarnOnThrowingAwaits", WarnOnThrowingAwaits);
}

ArrayRef<StringRef> DanglingTaskCheck::standsFor() const {
  static const StringRef Others[] = {"async-detached-error",
                                     "async-nested-task"};
  return Others;
}

void DanglingTaskCheck::registerMatchers(MatchFinder *Finder) {
  Analysis &Unit = analysis();
  const auto Task = expr(isOrKeepsTask(Unit));
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
      functionDecl(
          hasAwait(Unit),
          forEachLocal(Unit, varDecl(isReferenceOrView()).bind("reference"))),
      this);
  Finder->addMatcher(
      functionDecl(forEachCall(Unit, expr(stores()).bind("store"))), this);
  Finder->addMatcher(
      functionDecl(forEachCall(Unit, expr(isGivenTaskLambda()).bind("gives"))),
      this);
  Finder->addMatcher(functionDecl(forEachDropped(
                         Unit, expr(anyOf(startsWork(Unit), letsGoOfTask(Unit),
                                          hasType(qualType(runsOn(Unit)))))
                                   .bind("started"))),
                     this);
  // Whether the work was started is no task.
  Finder->addMatcher(
      functionDecl(
          forEachCall(Unit, expr(tellsWhetherStarted(Unit)).bind("started"))),
      this);
  Finder->addMatcher(functionDecl(forEachCall(
                         Unit, expr(startsOperation(Unit)).bind("operation"))),
                     this);
  Finder->addMatcher(
      functionDecl(forEachCall(Unit, expr(isOnLocal()).bind("onLocal"))), this);
  Finder->addMatcher(functionDecl(isCoroutine()).bind("coroutine"), this);
}

void DanglingTaskCheck::onStartOfTranslationUnit() {
  Ended.emplace(analysis());
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
  if (const auto *Variable = Result.Nodes.getNodeAs<VarDecl>("reference"))
    checkReference(*Variable);
  if (const auto *Store = Result.Nodes.getNodeAs<Expr>("store"))
    checkStored(*Store);
  if (const auto *Call = Result.Nodes.getNodeAs<Expr>("started"))
    checkStarted(*Call);
  if (const auto *Call = Result.Nodes.getNodeAs<Expr>("operation")) {
    checkAll(Referents.ofOperation(*Call),
             {.Kind = TaskEnd::Started, .Where = Call->getSourceRange()});
    checkLocals(*Call);
  }
  if (const auto *Call = Result.Nodes.getNodeAs<Expr>("onLocal"))
    checkOnLocal(*Call);
  if (const auto *Call = Result.Nodes.getNodeAs<Expr>("gives")) {
    checkClosures(*Call);
    checkWork(handlersOnUnkeptObjects(*Call, analysis()));
  }
  if (const auto *Coroutine = Result.Nodes.getNodeAs<FunctionDecl>("coroutine"))
    checkCoroutine(*Coroutine);
}

/// Whether the work of a \p Task that is dropped goes on.
static bool goesOn(const AwaitableType &Task) {
  return Task.StartPolicy == Start::Eager &&
         (Task.DropEffect == Drop::Continues ||
          Task.DropEffect == Drop::Nothing);
}

/// What nobody uses is a task that is dropped: that is another mistake, unless
/// it goes on.
void DanglingTaskCheck::checkInitialized(const VarDecl &Variable) {
  TaskReferents Referents = analysis().taskReferents();
  const auto Owned = analysis().awaitables().ownedBy(Variable.getType());
  const bool GoesOn = Owned ? goesOn(*Owned)
                            : !Referents.isTask(Variable.getType()) ||
                                  !Referents.isLazy(Variable.getType());
  if (Variable.getDeclContext() != &body().function() ||
      (!GoesOn && !body().uses(Variable)))
    return;
  const Expr &Value = lookThrough(*Variable.getInit(), Passing::Same);
  checkAll(Referents.isTask(Value.getType()) ||
                   keepsTask(Value, Referents, context())
               ? Referents.of(Value)
               : Referents.ofGiven(Value, FirstRun::AtOnce),
           {.Kind = TaskEnd::Variable,
            .Holder = &Variable,
            .Where = Variable.getSourceRange()});
}

void DanglingTaskCheck::checkReference(const VarDecl &Variable) {
  if (const auto Gone = goneValueBehind(Variable, analysis()))
    report(Variable.getLocation(),
           [=, this, &Variable] { reportGone(*this, Variable, *Gone); });
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
  checkLocals(Call);
  checkWork(workOnUnkeptObjects(Call, analysis()));
}

/// Whether \p Variable is a lambda that a caller gave: the call tells.
static bool isCallableGiven(const VarDecl &Variable) {
  const CXXRecordDecl *Class = Variable.getType()->getAsCXXRecordDecl();
  return isa<ParmVarDecl>(Variable) && Class && Class->isLambda();
}

void DanglingTaskCheck::checkLocals(const Expr &Call) {
  DetachedWork Work = analysis().detachedWork(body());
  const Detachment Started = Work.startedBy(Call);
  for (const LocalReference &Each : Work.localsReferredTo(Started)) {
    if (isCallableGiven(*Each.Local))
      continue;
    if (const auto End = endBeforeWait(Started, Each.Local, Work.detachments(),
                                       body(), context(), analysis().models()))
      report(Each.Where->getBeginLoc(),
             [=, this, &Call] { reportLocal(*this, Each, Call, *End); });
    else if (const auto Way =
                 exitBeforeJoin(*Each.Local, Started, body(), analysis()))
      report(Way->Exit->getBeginLoc(),
             [=, this, &Call] { reportEarlyExit(*this, Each, Call, *Way); });
    else if (WarnOnThrowingAwaits)
      checkLoop(Each, Call);
  }
  for (const EndedObject &Each : Ended->endedUnder(Started, Work, body()))
    reportEnded(Each);
}

void DanglingTaskCheck::checkLoop(const LocalReference &Reference,
                                  const Expr &Call) {
  if (const CoawaitExpr *Await =
          awaitThatEnds(*Reference.Local, Call, body(), analysis()))
    report(Await->getBeginLoc(), [=, this, &Call] {
      reportEndedByException(*this, Reference, Call, *Await);
    });
}

void DanglingTaskCheck::checkOnLocal(const Expr &Call) {
  if (const auto Object = Ended->endedUnder(Call, body()))
    reportEnded(*Object);
}

void DanglingTaskCheck::reportEnded(const EndedObject &Object) {
  report(Object.Start->getBeginLoc(), [=, this, &Function = body().function()] {
    async_tidy::reportEnded(*this, Object, Function);
  });
}

void DanglingTaskCheck::checkWork(ArrayRef<WorkOnObject> All) {
  for (const WorkOnObject &Each : All)
    report(Each.Work->getBeginLoc(), [=, this] { reportUnkept(*this, Each); });
}

void DanglingTaskCheck::checkCoroutine(const FunctionDecl &Coroutine) {
  if (const auto Object = unkeptObjectOf(Coroutine, analysis()))
    report(Object->Use->getBeginLoc(),
           [=, this, &Coroutine] { reportUnkept(*this, *Object, Coroutine); });
  for (const BorrowedParameter &Each : borrowedBy(Coroutine, analysis()))
    report(Each.Use->getBeginLoc(),
           [=, this, &Coroutine] { reportBorrowed(*this, Each, Coroutine); });
}

void DanglingTaskCheck::checkClosures(const Expr &Call) {
  for (const DroppedClosure &Each : closuresDroppedBy(Call, analysis()))
    report(Each.Lambda->getBeginLoc(),
           [=, this, &Call] { reportDroppedClosure(*this, Each, Call); });
}

bool DanglingTaskCheck::isLocal(const VarDecl &Holder) const {
  return Holder.hasLocalStorage() &&
         Holder.getDeclContext() == &body().function();
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
                                       body().function(), context(),
                                       analysis().models())))
              : Referent.Object.Temporary != nullptr;
    if (!IsGone)
      continue;
    const SourceLocation Where = placeOf(Referent);
    report(Where, [=, this, &Function = body().function()] {
      reportDangling(*this, Referent, Kept,
                     Local ? endOf(*Local, Function, context())
                           : Kept.Where.getEnd(),
                     fixFor(Referent, Function));
    });
  }
}

/// Hands the driver what this unit knows, and wants to know, of tasks.
void DanglingTaskCheck::onEndOfTranslationUnit() {
  if (!Records)
    return;
  std::vector<LinkReferents> Known;
  std::vector<const FunctionDecl *> Mentioned;
  for (const FunctionDecl *Function : analysis().functions().all())
    if (Function->doesThisDeclarationHaveABody() &&
        servesOtherUnits(*Function) &&
        !analysis().bodyOf(*Function).hasErrors())
      if (auto Found = analysis().taskReferents().record(*Function, Mentioned))
        Known.push_back(std::move(*Found));
  LinkRecord Record = analysis().tasksElsewhere().record(Mentioned);
  Record.Referents = std::move(Known);
  std::string Text;
  llvm::raw_string_ostream(Text) << llvm::json::Value(toJSON(Record));
  diag("%0%1") << LinkRecordMark << Text;
}

} // namespace async_tidy
