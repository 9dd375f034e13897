//===--- ConcurrentUses.cpp - Calls that the code overlaps itself ---------===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "async-tidy/concurrency/ConcurrentUses.h"
#include "async-tidy/coroutines/FunctionBody.h"
#include "async-tidy/objects/ObjectOrigin.h"
#include "async-tidy/syntax/CallParts.h"
#include "async-tidy/syntax/Callables.h"
#include "async-tidy/syntax/Containers.h"
#include "clang/AST/RecursiveASTVisitor.h"
#include "clang/Basic/SourceManager.h"
#include "llvm/Support/SaveAndRestore.h"

using namespace clang;

namespace async_tidy {

/// Looks through all functions of a translation unit.
class ConcurrentUses::Collector : public RecursiveASTVisitor<Collector> {
public:
  Collector(ConcurrentUses &Owner, Uses &Into) : Of(Owner), Found(Into) {}

  bool shouldVisitTemplateInstantiations() const { return true; }

  bool VisitFunctionDecl(FunctionDecl *Function) {
    if (Function->doesThisDeclarationHaveABody())
      visitFunction(*Function);
    return true;
  }
  bool VisitLambdaExpr(LambdaExpr *Lambda) {
    if (!Lambda->isGenericLambda())
      visitFunction(*Lambda->getCallOperator());
    return true;
  }

private:
  void visitFunction(const FunctionDecl &Function);
  void visit(const Stmt &S);
  void visitCombinator(const Expr &Call, bool OfRange);
  void visitCallable(const FunctionDecl &Function);
  void visitCollected(const CallExpr &Call);
  void addSharedCalls(const Stmt &S, const RepeatedCode &Region);
  void add(const CXXMemberCallExpr &Call);

  ConcurrentUses &Of;
  Uses &Found;
  /// The body of the innermost loop, or null.
  const Stmt *Loop = nullptr;
  /// The containers that the function gives a combinator, and the calls whose
  /// tasks it collects.
  llvm::DenseSet<const ValueDecl *> Combined;
  SmallVector<std::pair<const ValueDecl *, const CXXMemberCallExpr *>, 2>
      Collected;
};

void ConcurrentUses::Collector::add(const CXXMemberCallExpr &Call) {
  if (const CXXMethodDecl *Method = Call.getMethodDecl())
    Found.try_emplace(Method->getCanonicalDecl(), &Call);
}

/// The call of a member function that makes the task \p E, or null.
static const CXXMemberCallExpr *memberTask(const Expr &E,
                                           Awaitables &Awaitable) {
  const auto *Call = dyn_cast<CXXMemberCallExpr>(&withoutMove(E));
  return Call && Awaitable.of(Call->getType()) ? Call : nullptr;
}

/// Adds the calls in \p S on objects that the runs of \p Region share.
void ConcurrentUses::Collector::addSharedCalls(const Stmt &S,
                                               const RepeatedCode &Region) {
  if (const auto *E = dyn_cast<Expr>(&S))
    if (const CXXMemberCallExpr *Call = memberTask(*E, Of.Awaitable);
        Call && Region.originOf(*objectOf(*Call)).isShared())
      add(*Call);
  for (const Stmt *Child : evaluatedChildren(S, Of.Context))
    addSharedCalls(*Child, Region);
}

/// \p Function is called for each element by a combinator.
void ConcurrentUses::Collector::visitCallable(const FunctionDecl &Function) {
  const FunctionDecl *Definition = Function.getDefinition();
  if (!Definition || Definition->isDependentContext() ||
      !writtenBody(*Definition))
    return;
  const Stmt *Body = writtenBody(*Definition);
  const SmallVector<const ValueDecl *, 2> PerRun(Definition->param_begin(),
                                                 Definition->param_end());
  addSharedCalls(*Body, RepeatedCode({Body}, PerRun, Of.Context));
}

void ConcurrentUses::Collector::visitCombinator(const Expr &Call,
                                                bool OfRange) {
  SmallVector<const CXXMemberCallExpr *, 2> Given;
  for (const Expr *Argument : argumentsOf(Call)) {
    const Expr &Value = withoutCopy(*Argument);
    if (const auto *Reference = dyn_cast<DeclRefExpr>(&Value))
      Combined.insert(Reference->getDecl());
    if (const CXXMemberCallExpr *Task = memberTask(Value, Of.Awaitable))
      Given.push_back(Task);
  }
  // A combinator for ranges calls what it is given for each element.
  if (OfRange)
    for (const Callable &Each : callablesGivenTo(Call))
      visitCallable(*Each.Function);
  const RepeatedCode Here({&Call}, {}, Of.Context);
  for (const auto *One : Given)
    for (const auto *Other : Given)
      if (One != Other && One->getMethodDecl() == Other->getMethodDecl()) {
        const ObjectOrigin First = Here.originOf(*objectOf(*One));
        const ObjectOrigin Second = Here.originOf(*objectOf(*Other));
        if (First.Root == Second.Root && First.InThis == Second.InThis &&
            (First.Root || First.InThis))
          add(*One);
      }
}

/// \p Call adds to a container: tasks of one object, if it is in a loop.
void ConcurrentUses::Collector::visitCollected(const CallExpr &Call) {
  const auto *Container = dyn_cast<DeclRefExpr>(&withoutMove(*objectOf(Call)));
  if (!Loop || !Container || argumentsOf(Call).empty())
    return;
  const CXXMemberCallExpr *Task =
      memberTask(*argumentsOf(Call).back(), Of.Awaitable);
  if (Task && RepeatedCode({Loop}, {}, Of.Context)
                  .originOf(*objectOf(*Task))
                  .isShared())
    Collected.push_back({Container->getDecl(), Task});
}

void ConcurrentUses::Collector::visit(const Stmt &S) {
  const auto *Member = dyn_cast<CXXMemberCallExpr>(&S);
  const auto Combines = isa<CallExpr, CXXConstructExpr>(S)
                            ? Of.Models.combinator(cast<Expr>(S))
                            : Known<Combinator>();
  if (Combines)
    visitCombinator(cast<Expr>(S), Combines->Range);
  else if (Member && Member->getMethodDecl() &&
           addsToContainer(*Member->getMethodDecl(), Of.Context))
    visitCollected(*Member);
  llvm::SaveAndRestore Inner(Loop);
  if (isa<ForStmt, WhileStmt, DoStmt, CXXForRangeStmt>(S))
    Loop = &S;
  for (const Stmt *Child : evaluatedChildren(S, Of.Context))
    visit(*Child);
}

void ConcurrentUses::Collector::visitFunction(const FunctionDecl &Function) {
  if (Function.isDependentContext() || Function.isInvalidDecl() ||
      !writtenBody(Function))
    return;
  Combined.clear();
  Collected.clear();
  visit(*writtenBody(Function));
  for (const auto &[Container, Task] : Collected)
    if (Combined.contains(Container))
      add(*Task);
}

const CallExpr *ConcurrentUses::of(const FunctionDecl &Callee) {
  if (!Found) {
    Found.emplace();
    Collector Visitor(*this, *Found);
    for (Decl *Top : Context.getTranslationUnitDecl()->decls())
      if (!Context.getSourceManager().isInSystemHeader(Top->getLocation()))
        Visitor.TraverseDecl(Top);
  }
  return Found->lookup(Callee.getCanonicalDecl());
}

} // namespace async_tidy
