//===--- VacuousTestCheck.cpp - Tests that test nothing -------------------===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "VacuousTestCheck.h"
#include "async-tidy/CalleeName.h"
#include "async-tidy/Consumption.h"

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

/// Reports the tasks that \p Body, a test that returns nothing, drops.
void VacuousTestCheck::checkDrops(const FunctionBody &Body) {
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
  const Consumption Consumed(Body, context(), analysis().models(),
                             analysis().awaitables());
  for (const VarDecl *Variable : Body.locals()) {
    const Expr *Value =
        Variable->getInit() ? Variable->getInit()->IgnoreImplicit() : nullptr;
    const auto Type = unstartedTask(Value);
    if (!Type || Consumed.usesOf(*Variable).IsConsumed)
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
      Function.getReturnType()->isVoidType() &&
      analysis().tests().isTest(Function))
    checkDrops(Body);
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
