//===--- VacuousTestCheck.cpp - Tests that test nothing -------------------===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "VacuousTestCheck.h"
#include "async-tidy/objects/LocalContext.h"
#include "async-tidy/paths/Consumption.h"
#include "async-tidy/program/DetachedWork.h"
#include "async-tidy/syntax/CalleeName.h"

using namespace clang;
using llvm::StringRef;

namespace async_tidy {

VacuousTestCheck::VacuousTestCheck(StringRef Name,
                                   tidy::ClangTidyContext *Context)
    : AsyncCheck(Name, Context) {}

ArrayRef<StringRef> VacuousTestCheck::standsFor() const {
  static constexpr StringRef Checks[] = {"async-unawaited-coroutine",
                                         "async-void-callback",
                                         "async-detached-error"};
  return Checks;
}

/// The function with which code that is no coroutine waits for a task of
/// \p Library. Empty if the library has none.
static StringRef bridgeOf(const LibraryModel &Library) {
  for (const FunctionFact &Fact : Library.Functions)
    if (Fact.Blocks == BlockingCategory::Bridge && Fact.AwaitsArgument)
      return Fact.Names.front();
  return "";
}

void VacuousTestCheck::noteRemedy(SourceLocation Location,
                                  const AwaitableType &Type) {
  const StringRef Bridge = Type.Library ? bridgeOf(*Type.Library) : "";
  const StringRef Starter = Type.Library ? Type.Library->Starter : "";
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

/// What the task that \p Value makes promises, if nothing of it has run yet.
std::optional<AwaitableType>
VacuousTestCheck::unstartedTask(const Expr *Value) {
  if (!Value || !isa<CallExpr>(Value) || !Value->isPRValue())
    return std::nullopt;
  std::optional<AwaitableType> Type =
      analysis().awaitables().of(Value->getType());
  if (!Type || !Type->IsTask || !Type->startsWhenAwaited() ||
      context().getSourceManager().isInSystemMacro(Value->getBeginLoc()))
    return std::nullopt;
  return Type;
}

/// Whether \p S asserts anything in the words of \p Framework, whose macros may
/// put the assertion into a lambda.
static bool asserts(const Stmt &S, const LibraryModel &Framework) {
  const FunctionDecl *Callee = nullptr;
  if (const auto *Call = dyn_cast<CallExpr>(&S))
    Callee = Call->getDirectCallee();
  if (const auto *Construct = dyn_cast<CXXConstructExpr>(&S))
    Callee = Construct->getConstructor();
  return (Callee && Tests::isOf(Framework, *Callee)) ||
         llvm::any_of(S.children(), [&](const Stmt *Part) {
           return Part && asserts(*Part, Framework);
         });
}

/// Whether anything is asserted while \p Variable, which is declared in \p S or
/// a part of it, is alive: the test looks at what making a task does.
static bool assertsInScopeOf(const VarDecl &Variable, const Stmt &S,
                             const LibraryModel &Framework) {
  bool IsDeclared = false;
  for (const Stmt *Part : S.children()) {
    if (!Part)
      continue;
    const auto *Declaration = dyn_cast<DeclStmt>(Part);
    if (IsDeclared ? asserts(*Part, Framework)
                   : assertsInScopeOf(Variable, *Part, Framework))
      return true;
    IsDeclared |= Declaration && isa<CompoundStmt>(S) &&
                  llvm::is_contained(Declaration->decls(), &Variable);
  }
  return false;
}

/// Reports the tasks that \p Body, a test that returns nothing, drops.
void VacuousTestCheck::checkDrops(const FunctionBody &Body,
                                  const LibraryModel &Framework) {
  for (const DroppedValue &Dropped : Body.droppedValues())
    if (const auto Type = unstartedTask(Dropped.Value)) {
      const SourceLocation Location = Dropped.Value->getBeginLoc();
      report(Location, [=, this] {
        const std::string Name = calleeName(*Dropped.Value);
        diag(Location, "the task returned by %select{'%1'|this call}0 never "
                       "runs, so this test passes without it")
            << Name.empty() << Name << Dropped.Value->getSourceRange();
        noteRemedy(Location, *Type);
      });
    }
  const Consumption Consumed(Body, analysis().graphs(), analysis().models(),
                             analysis().awaitables());
  for (const VarDecl *Variable : Body.locals()) {
    const Expr *Value =
        Variable->getInit() ? Variable->getInit()->IgnoreImplicit() : nullptr;
    const auto Type = unstartedTask(Value);
    if (!Type || Consumed.usesOf(*Variable).IsConsumed ||
        assertsInScopeOf(*Variable, *writtenBody(Body.function()), Framework))
      continue;
    const SourceLocation Location = Variable->getLocation();
    report(Location, [=, this] {
      diag(Location, "%0 is never awaited, so it never runs and this test "
                     "passes without it")
          << Variable << Variable->getSourceRange();
      noteRemedy(Location, *Type);
    });
  }
}

/// Whether \p S mentions anything that \p Lambda captures by reference, outside
/// of lambdas: the test may see there whether the coroutine came to its end.
static bool sharesWith(const LambdaExpr &Lambda, const Stmt &S,
                       const ModelIndex &Models) {
  if (isa<LambdaExpr>(S))
    return false;
  if (const auto *Reference = dyn_cast<DeclRefExpr>(&S)) {
    const CXXRecordDecl *Class =
        Reference->getType().getNonReferenceType()->getAsCXXRecordDecl();
    return !(Class && Models.isContext(*Class)) &&
           llvm::any_of(Lambda.captures(), [&](const LambdaCapture &Capture) {
             return Capture.capturesVariable() &&
                    Capture.getCaptureKind() == LCK_ByRef &&
                    Capture.getCapturedVar() == Reference->getDecl();
           });
  }
  return llvm::any_of(S.children(), [&](const Stmt *Part) {
    return Part && sharesWith(Lambda, *Part, Models);
  });
}

/// Reports the coroutines with assertions that \p Body, a test, starts and lets
/// go, where an exception ends them without a word.
void VacuousTestCheck::checkDetached(const FunctionBody &Body,
                                     const LibraryModel &Framework) {
  const ModelIndex &Models = analysis().models();
  const DetachedWork Work(Body, context(), Models, analysis().awaitables());
  for (const Detachment &Started : Work.detachments()) {
    if (Started.Errors != DetachedErrors::Lost || Work.catchesAll(Started))
      continue;
    for (const Expr *Coroutine : Started.Work) {
      const LambdaExpr *Lambda = lambdaBehind(*Coroutine);
      if (!Lambda || Lambda->getCallOperator()->isDependentContext() ||
          !asserts(*writtenBody(*Lambda->getCallOperator()), Framework) ||
          sharesWith(*Lambda, *writtenBody(Body.function()), Models))
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

/// Reports the work that \p Body, a test, gives to a context of its own that
/// nobody runs. A test that waits for such work does not pass, but hangs.
void VacuousTestCheck::checkContexts(const FunctionBody &Body) {
  const ModelIndex &Models = analysis().models();
  for (const VarDecl *Variable : Body.locals()) {
    const CXXRecordDecl *Class = Variable->getType()->getAsCXXRecordDecl();
    const Expr *Given = Class && Models.isContext(*Class)
                            ? workNobodyRuns(*Variable, Body, context(), Models)
                            : nullptr;
    if (!Given || !Given->getType()->isVoidType())
      continue;
    const SourceLocation Location = Given->getBeginLoc();
    report(Location, [=, this] {
      diag(Location, "nobody runs %0, so this test passes without this work")
          << Variable << Given->getSourceRange();
      diag(Variable->getLocation(),
           "the test has to run it until the work is done",
           DiagnosticIDs::Note);
    });
  }
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
  const std::optional<AwaitableType> Type =
      analysis().awaitables().of(Function.getReturnType());
  if (!Type || !Type->IsTask || !analysis().tests().isSlotOfTest(Function))
    return;
  const SourceLocation Location = Function.getLocation();
  report(Location, [=, this, &Function] {
    diag(Location, "%0 returns a task, so the test framework takes it for no "
                   "test and never calls it")
        << &Function << Function.getNameInfo().getSourceRange();
    diag(Location, "a test returns nothing, and waits for the task itself",
         DiagnosticIDs::Note);
  });
}

/// Whether \p Body drops anything, or may: most functions need no answer to
/// whether they are tests.
static bool mayDrop(const FunctionBody &Body) {
  return !Body.droppedValues().empty() || !Body.locals().empty();
}

void VacuousTestCheck::checkFunction(const FunctionBody &Body) {
  const FunctionDecl &Function = Body.function();
  if (mayDrop(Body) && !Body.isCoroutine() &&
      Function.getReturnType()->isVoidType())
    if (const LibraryModel *Framework =
            analysis().tests().frameworkOf(Function)) {
      checkDrops(Body, *Framework);
      checkDetached(Body, *Framework);
      checkContexts(Body);
    }
  checkSlot(Function);
  for (const CallSite &Site : Body.calls())
    for (const Callable &Given : callablesGivenTo(*Site.Call)) {
      const Known<FunctionFact> Fact =
          analysis().models().functionFact(*Site.Call);
      if (Fact && Fact->RegistersTests)
        checkRegistered(Given);
    }
}

} // namespace async_tidy
