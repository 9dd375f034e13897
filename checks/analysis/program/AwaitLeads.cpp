//===--- AwaitLeads.cpp - Where an await leads to by itself ---------------===//
//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "async-tidy/coroutines/Suspensions.h"
#include "async-tidy/program/BlockingLeads.h"
#include "async-tidy/syntax/LookThrough.h"

using namespace clang;

namespace async_tidy {

/// Adds what \p Callee comes to, which the compiler calls for \p Await.
void BlockingLeads::addImplied(const FunctionDecl &Callee, const Expr &Await,
                               std::vector<BlockingLead> &Found) {
  std::string Name = Callee.getNameAsString();
  if (const auto *Method = dyn_cast<CXXMethodDecl>(&Callee))
    Name = Method->getParent()->getNameAsString() + "::" + Name;
  const SourceLocation Location = cast<CoawaitExpr>(Await).getKeywordLoc();
  if (const Known<FunctionFact> Fact = Models.functionFact(Callee)) {
    if (isEnabled(*Fact.What))
      Found.push_back({Location, std::move(Name), std::nullopt, Fact});
    return;
  }
  addFunction(Callee, {Location, std::move(Name)}, /*IsVirtual=*/false, Found);
}

/// The functions that are called to get the awaiter of \p Await from its
/// operand: `await_transform` and `operator co_await`.
static SmallVector<const FunctionDecl *, 2>
awaiterMakers(const CoawaitExpr &Await) {
  SmallVector<const FunctionDecl *, 2> Makers;
  const Expr &Operand =
      lookThrough(*Await.getOperand(), Passing::Same | Passing::Copy);
  const Expr *E = Await.getCommonExpr();
  while (E) {
    E = &lookThrough(*E, Passing::Same | Passing::Copy);
    if (const auto *Value = dyn_cast<OpaqueValueExpr>(E)) {
      E = Value->getSourceExpr();
      continue;
    }
    const auto *Call = dyn_cast<CallExpr>(E);
    if (E == &Operand || !Call || !Call->getDirectCallee())
      break;
    Makers.push_back(Call->getDirectCallee());
    const auto *Method = dyn_cast<CXXMemberCallExpr>(Call);
    const bool Transforms = Method && Call->getNumArgs() != 0;
    E = Transforms || !Method ? (Call->getNumArgs() ? Call->getArg(0) : nullptr)
                              : Method->getImplicitObjectArgument();
  }
  return Makers;
}

/// Whether objects of \p Class have no parts to end with them: such an awaiter
/// only leads to what is awaited, and that is done by then.
static bool ownsNothing(const CXXRecordDecl &Class) {
  return Class.hasDefinition() &&
         llvm::all_of(Class.bases(),
                      [](const CXXBaseSpecifier &Base) {
                        const CXXRecordDecl *Part =
                            Base.getType()->getAsCXXRecordDecl();
                        return Part && ownsNothing(*Part);
                      }) &&
         llvm::all_of(Class.fields(), [](const FieldDecl *Field) {
           const CXXRecordDecl *Part = Field->getType()
                                           ->getBaseElementTypeUnsafe()
                                           ->getAsCXXRecordDecl();
           return !Part || Part->hasTrivialDestructor();
         });
}

std::vector<BlockingLead> BlockingLeads::of(const CoawaitExpr &Await,
                                            const FunctionBody &Body) {
  std::vector<BlockingLead> Found;
  for (const FunctionDecl *Maker : awaiterMakers(Await))
    addImplied(*Maker, Await, Found);
  SmallVector<const Expr *, 3> Steps{Await.getReadyExpr()};
  // A thread that the awaiter started may have resumed the coroutine.
  Steps.push_back(Await.getSuspendExpr());
  if (!maySuspend(Await))
    Steps.push_back(Await.getResumeExpr());
  for (const Expr *Step : Steps)
    if (const FunctionDecl *Callee = awaitFunctionIn(Step))
      addImplied(*Callee, Await, Found);
  // An awaiter that is made for the await ends with it.
  const Expr *Awaiter = Await.getOpaqueValue()
                            ? Await.getOpaqueValue()->getSourceExpr()
                            : nullptr;
  if (const auto *Made = dyn_cast_or_null<MaterializeTemporaryExpr>(Awaiter))
    if (const CXXRecordDecl *Class = Made->getType()->getAsCXXRecordDecl();
        Class && !ownsNothing(*Class))
      addDestructor(*Class, Await.getKeywordLoc(), Found);
  return Found;
}

} // namespace async_tidy
