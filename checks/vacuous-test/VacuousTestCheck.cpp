//===--- VacuousTestCheck.cpp - Tests that test nothing -------------------===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "VacuousTestCheck.h"
#include "TestAssertions.h"
#include "async-tidy/common/AsyncMatchers.h"
#include "async-tidy/objects/LocalContext.h"
#include "async-tidy/syntax/CalleeName.h"

using namespace clang;
using namespace clang::ast_matchers;
using llvm::StringRef;

namespace async_tidy {
namespace {

/// A plain function without a result: no coroutine.
AST_MATCHER(FunctionDecl, returnsNothing) {
  return Node.getReturnType()->isVoidType() &&
         !isa<CoroutineBodyStmt>(Node.getBody());
}

/// A function that a test framework finds in a class of tests, and takes for a
/// test if it returns nothing.
AST_MATCHER_P(FunctionDecl, slotOfTest, Engines, Unit) {
  return Unit.get().tests().isSlotOfTest(Node);
}

} // namespace

ArrayRef<StringRef> VacuousTestCheck::standsFor() const {
  static constexpr StringRef Checks[] = {"async-unawaited-coroutine",
                                         "async-void-callback",
                                         "async-detached-error"};
  return Checks;
}

void VacuousTestCheck::registerMatchers(MatchFinder *Finder) {
  Analysis &Unit = analysis();
  const auto NewTask =
      callExpr(isNewValue(), hasType(unstartedTask(Unit))).bind("task");
  const auto Holder =
      varDecl(hasInitializer(ignoringImplicit(NewTask))).bind("holder");
  const auto Context = varDecl(hasType(runContext(Unit))).bind("context");
  Finder->addMatcher(
      functionDecl(returnsNothing(),
                   eachOf(forEachDropped(Unit, NewTask),
                          forEachLocal(Unit, Holder),
                          functionDecl(detachesWork(Unit)).bind("detaching"),
                          forEachLocal(Unit, Context)),
                   isTest(Unit)),
      this);
  Finder->addMatcher(
      functionDecl(slotOfTest(Unit), returns(task(Unit))).bind("slot"), this);
  Finder->addMatcher(functionDecl(forEachCall(
                         Unit, expr(registersTests(Unit)).bind("registers"))),
                     this);
}

void VacuousTestCheck::check(const MatchResult &Result) {
  const BoundNodes &Bound = Result.Nodes;
  const auto *Task = Bound.getNodeAs<Expr>("task");
  if (const auto *Holder = Bound.getNodeAs<VarDecl>("holder"))
    checkHolder(*Holder, *Task);
  else if (Task)
    checkDropped(*Task);
  else if (const auto *Context = Bound.getNodeAs<VarDecl>("context"))
    checkContext(*Context);
  else if (const auto *Slot = Bound.getNodeAs<FunctionDecl>("slot"))
    checkSlot(*Slot);
  else if (const auto *Call = Bound.getNodeAs<Expr>("registers"))
    for (const Callable &Given : callablesGivenTo(*Call))
      checkRegistered(Given);
  else
    checkDetached();
}

/// The function with which code that is no coroutine waits for a task of
/// \p Library. Empty if the library has none.
static StringRef bridgeOf(const LibraryModel &Library) {
  for (const FunctionFact &Fact : Library.Functions)
    if (Fact.Blocks == BlockingCategory::Bridge && Fact.AwaitsArgument)
      return Fact.Names.front();
  return "";
}

void VacuousTestCheck::noteRemedy(SourceLocation Location, const Expr &Task) {
  const LibraryModel *Library =
      analysis().awaitables().of(Task.getType())->Library;
  const StringRef Bridge = Library ? bridgeOf(*Library) : "";
  const StringRef Starter = Library ? Library->Starter : "";
  if (!Bridge.empty())
    diag(Location, "the test can wait for the task with '%0'",
         DiagnosticIDs::Note)
        << Bridge;
  else
    diag(Location,
         "the test has to %select{start the task|start the task with '%1'}0 "
         "and wait until it is done",
         DiagnosticIDs::Note)
        << !Starter.empty() << Starter;
}

void VacuousTestCheck::checkDropped(const Expr &Task) {
  const SourceLocation Location = Task.getBeginLoc();
  report(Location, [=, this, &Task] {
    const std::string Name = calleeName(Task);
    diag(Location, "the task returned by %select{'%1'|this call}0 never runs, "
                   "so this test passes without it")
        << Name.empty() << Name << Task.getSourceRange();
    noteRemedy(Location, Task);
  });
}

void VacuousTestCheck::checkHolder(const VarDecl &Variable, const Expr &Task) {
  const FunctionDecl &Test = body().function();
  if (analysis().consumption(body()).usesOf(Variable).IsConsumed ||
      assertsInScopeOf(Variable, *writtenBody(Test),
                       *analysis().tests().frameworkOf(Test)))
    return;
  const SourceLocation Location = Variable.getLocation();
  report(Location, [=, this, &Variable, &Task] {
    diag(Location, "%0 is never awaited, so it never runs and this test passes "
                   "without it")
        << &Variable << Variable.getSourceRange();
    noteRemedy(Location, Task);
  });
}

/// Reports the coroutines with assertions that the test starts and lets go,
/// where an exception ends them without a word.
void VacuousTestCheck::checkDetached() {
  const LibraryModel &Framework =
      *analysis().tests().frameworkOf(body().function());
  const DetachedWork Work = analysis().detachedWork(body());
  for (const Detachment &Started : Work.detachments()) {
    if (Started.Errors != DetachedErrors::Lost || Work.catchesAll(Started) ||
        assertsAfter(*Started.Call, *writtenBody(body().function()), Framework))
      continue;
    for (const Expr *Coroutine : Started.Work) {
      const LambdaExpr *Lambda = lambdaBehind(*Coroutine);
      if (!Lambda || Lambda->getCallOperator()->isDependentContext() ||
          !asserts(*writtenBody(*Lambda->getCallOperator()), Framework) ||
          sharesWith(*Lambda, *writtenBody(body().function()),
                     analysis().models()))
        continue;
      const Expr *Call = Started.Call;
      const SourceLocation Location = Call->getExprLoc();
      report(Location, [=, this] {
        diag(Location, "an exception that leaves this coroutine is lost, so "
                       "this test passes without the rest of it")
            << Call->getSourceRange();
        diag(Lambda->getBeginLoc(),
             "start it in a way that tells the test of its exceptions",
             DiagnosticIDs::Note);
      });
    }
  }
}

/// Reports the work that the test gives to a context of its own that nobody
/// runs. A test that waits for such work does not pass, but hangs.
void VacuousTestCheck::checkContext(const VarDecl &Variable) {
  const Expr *Given =
      workNobodyRuns(Variable, body(), context(), analysis().models());
  if (!Given || !Given->getType()->isVoidType())
    return;
  const SourceLocation Location = Given->getBeginLoc();
  report(Location, [=, this, &Variable] {
    diag(Location, "nobody runs %0, so this test passes without this work")
        << &Variable << Given->getSourceRange();
    diag(Variable.getLocation(),
         "the test has to run it until the work is done", DiagnosticIDs::Note);
  });
}

/// Reports \p Test, which a framework that drops results was given, if it
/// returns a task.
void VacuousTestCheck::checkRegistered(const Callable &Test) {
  const std::optional<AwaitableType> Type =
      analysis().awaitables().of(Test.Function->getReturnType());
  if (!Type || !Type->IsTask || Type->DropIsIdiom ||
      Type->DropEffect == Drop::Waits)
    return;
  const SourceLocation Location = Test.Where->getBeginLoc();
  report(Location, [=, this] {
    diag(Location,
         "this test returns a task that %select{nobody waits for, so it ends "
         "before its work does|nobody runs, so it passes without testing "
         "anything}0")
        << Type->startsWhenAwaited();
    diag(Location, "the test framework drops what a test returns",
         DiagnosticIDs::Note);
  });
}

void VacuousTestCheck::checkSlot(const FunctionDecl &Function) {
  const SourceLocation Location = Function.getLocation();
  report(Location, [=, this, &Function] {
    diag(Location, "%0 returns a task, so the test framework takes it for no "
                   "test and never calls it")
        << &Function << Function.getNameInfo().getSourceRange();
    diag(Location, "a test returns nothing, and waits for the task itself",
         DiagnosticIDs::Note);
  });
}

} // namespace async_tidy
