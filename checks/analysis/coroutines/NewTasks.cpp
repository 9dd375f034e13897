//===--- NewTasks.cpp - Where tasks come into being -----------------------===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "async-tidy/coroutines/NewTasks.h"
#include "async-tidy/coroutines/Suspensions.h"
#include "async-tidy/llvm/Releases.h"
#include "async-tidy/syntax/CallParts.h"
#include "async-tidy/syntax/EvaluatedCode.h"
#include "async-tidy/syntax/Lineage.h"
#include "async-tidy/syntax/LookThrough.h"
#include "clang/AST/ASTContext.h"
#include "clang/AST/DeclCXX.h"
#include "clang/AST/ExprCXX.h"

using namespace clang;

namespace async_tidy {

/// Whether \p Call may return what the caller had: it takes a reference to a
/// variable of the type that it returns, as `std::exchange` does.
static bool handsBackArgument(const CallExpr &Call) {
  const FunctionDecl *Callee = Call.getDirectCallee();
  return Callee &&
         llvm::any_of(Callee->parameters(), [&](const ParmVarDecl *P) {
           const QualType Type = P->getType();
           return Type->isLValueReferenceType() &&
                  !Type->getPointeeType().isConstQualified() &&
                  release::hasSameUnqualifiedType(Type->getPointeeType(),
                                                  Call.getType());
         });
}

/// Whether \p Call asks a promise for what it promises: that stands for no
/// work, but for what somebody else sets.
static bool asksPromise(const CallExpr &Call) {
  const Expr *Object = objectOf(Call);
  const CXXRecordDecl *Class =
      Object ? Object->getType()->getAsCXXRecordDecl() : nullptr;
  return Class && Class->hasDefinition() &&
         findMember(*Class,
                    &Class->getASTContext().Idents.get("set_exception"));
}

/// Whether \p S only names types for what comes after it.
static bool declaresTypesOnly(const Stmt &S) {
  const auto *Declaration = dyn_cast<DeclStmt>(&S);
  return isa<NullStmt>(S) ||
         (Declaration &&
          llvm::all_of(Declaration->decls(), [](const Decl *Each) {
            return isa<TypeDecl, UsingDecl, UsingDirectiveDecl,
                       StaticAssertDecl>(Each);
          }));
}

/// Whether \p S only refuses what the caller gave, by an exception.
static bool onlyRefuses(const Stmt &S) {
  const auto *If = dyn_cast<IfStmt>(&S);
  const Stmt *Then = If && !If->getElse() ? If->getThen() : nullptr;
  if (const auto *Block = dyn_cast_or_null<CompoundStmt>(Then))
    Then = Block->size() == 1 ? Block->body_front() : nullptr;
  const auto *Value = dyn_cast_or_null<Expr>(Then);
  return Value && isa<CXXThrowExpr>(Value->IgnoreUnlessSpelledInSource());
}

/// Whether \p Function, as far as its body is seen, does more than to return
/// something.
static bool actsItself(const FunctionDecl &Function) {
  const FunctionDecl *Definition =
      visibleDefinition(Function, Function.getASTContext());
  const auto *Body =
      Definition ? dyn_cast_or_null<CompoundStmt>(writtenBody(*Definition))
                 : nullptr;
  if (!Body || isa<CoroutineBodyStmt>(Definition->getBody()))
    return false;
  const auto Acts = llvm::count_if(Body->body(), [](const Stmt *Each) {
    return !declaresTypesOnly(*Each) && !onlyRefuses(*Each);
  });
  return Acts > (isa<CXXConstructorDecl>(Function) ? 0 : 1);
}

/// Whether awaiting an object of \p Class never waits for anything.
static bool isAlwaysReady(const CXXRecordDecl &Class) {
  const NamedDecl *Member =
      findMember(Class, &Class.getASTContext().Idents.get("await_ready"));
  const auto *Ready = dyn_cast_or_null<FunctionDecl>(Member);
  return Ready && async_tidy::isAlwaysReady(*Ready);
}

/// Whether \p Value, an awaiter that is no task, exists for other reasons than
/// to be awaited: making it does something, or awaiting it does nothing; or a
/// coroutine's machinery is called by hand.
static bool hasOtherPurpose(const Expr &Value) {
  const CXXRecordDecl *Class = Value.getType()->getAsCXXRecordDecl();
  if (Class && Class->hasDefinition() && isAlwaysReady(*Class))
    return true;
  const FunctionDecl *Maker = calleeOf(Value);
  if (!Maker)
    return false;
  const auto *Method = dyn_cast<CXXMethodDecl>(Maker);
  if (Method && Method->getIdentifier() &&
      llvm::is_contained({"initial_suspend", "final_suspend", "yield_value",
                          "await_transform"},
                         Method->getName()))
    return true;
  return actsItself(*Maker);
}

bool createsAwaitable(const Expr &Value, bool IsTask) {
  if (!Value.isPRValue() ||
      (!IsTask && isa<CallExpr, CXXConstructExpr>(Value) &&
       hasOtherPurpose(Value)))
    return false;
  // Who moves a task into a temporary object means to destroy it.
  if (const auto *Construct = dyn_cast<CXXConstructExpr>(&Value))
    return Construct->getConstructor()->isCopyOrMoveConstructor()
               ? createsAwaitable(
                     lookThrough(*Construct->getArg(0), Passing::Same), IsTask)
               : Construct->getNumArgs() > 0 || !IsTask;
  if (const auto *Call = dyn_cast<CallExpr>(&Value))
    return !handsBackArgument(*Call) && !asksPromise(*Call);
  if (const auto *Cast = dyn_cast<CXXFunctionalCastExpr>(&Value))
    return createsAwaitable(*Cast->getSubExpr()->IgnoreImplicit(), IsTask);
  return isa<CoawaitExpr>(Value);
}

bool createsTask(const Expr &Given, Awaitables &Types) {
  const Expr &Value = *Given.IgnoreParens()->IgnoreUnlessSpelledInSource();
  auto Creates = [&](const Expr *Part) { return createsTask(*Part, Types); };
  if (const auto *List = dyn_cast<InitListExpr>(&Value))
    return llvm::any_of(List->inits(), Creates);
  if (const auto *Choice = dyn_cast<ConditionalOperator>(&Value))
    return Creates(Choice->getTrueExpr()) && Creates(Choice->getFalseExpr());
  if (const auto *Cast = dyn_cast<CXXFunctionalCastExpr>(&Value))
    return Creates(Cast->getSubExpr());
  // An awaitable that is constructed may be there for later.
  if (const auto *Construct = dyn_cast<CXXConstructExpr>(&Value))
    return llvm::any_of(Construct->arguments(), Creates);
  const std::optional<AwaitableType> Kind = Types.ownedBy(Value.getType());
  return Kind && createsAwaitable(Value, Kind->IsTask);
}

bool isResultOfWork(const Expr &Given, const ModelIndex &Models) {
  const Expr &Value = *Given.IgnoreUnlessSpelledInSource();
  if (isa<CoawaitExpr>(Value))
    return true;
  const auto *Call = dyn_cast<CallExpr>(&Value);
  const Known<FunctionFact> Fact =
      Call ? Models.functionFact(*Call) : Known<FunctionFact>();
  return Fact &&
         (Fact->AwaitsArgument || Fact->Blocks == BlockingCategory::Wait ||
          Fact->Blocks == BlockingCategory::Bridge);
}

bool isDone(const Expr &Given, Awaitables &Types, const ModelIndex &Models) {
  const auto *Call = dyn_cast<CallExpr>(Given.IgnoreUnlessSpelledInSource());
  if (!Call)
    return false;
  const Known<FunctionFact> Fact = Models.functionFact(*Call);
  // What is made of other tasks is ready only when they are.
  if (Fact)
    return Fact->MakesReady &&
           llvm::none_of(Call->arguments(), [&](const Expr *Argument) {
             return Types.ownedBy(Argument->getType());
           });
  const Expr *Result = onlyResult(*Call);
  return Result &&
         Models.functionFact(*Result->IgnoreUnlessSpelledInSource()) &&
         isDone(*Result, Types, Models);
}

} // namespace async_tidy
