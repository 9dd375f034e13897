//===--- LocalContext.cpp - Who runs a local context ----------------------===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "async-tidy/objects/LocalContext.h"
#include "async-tidy/syntax/LookThrough.h"

using namespace clang;

namespace async_tidy {

namespace {
/// Follows all uses of a variable that runs work only while somebody runs it.
class ContextUses {
public:
  ContextUses(const VarDecl &RunLoop, const ASTContext &AST,
              const ModelIndex &Known)
      : Variable(RunLoop), Context(AST), Models(Known) {}

  void walk(const Stmt &S);

  /// The first call that gives it work.
  const Expr *Given = nullptr;
  /// Whether somebody may run it.
  bool Escapes = false;

private:
  bool isMeant(const Expr &E) const;
  bool takesWork(const Expr &Call) const;
  bool buildsOnIt(const Expr &Call) const;

  const VarDecl &Variable;
  const ASTContext &Context;
  const ModelIndex &Models;
};
} // namespace

/// Whether \p E is the context, or what a look at it yields, as its executor.
bool ContextUses::isMeant(const Expr &E) const {
  if (variableHandedOn(E) == &Variable)
    return true;
  const auto *Look = dyn_cast<CXXMemberCallExpr>(
      &lookThrough(E, Passing::Same | Passing::Copy));
  if (!Look ||
      variableHandedOn(*Look->getImplicitObjectArgument()) != &Variable)
    return false;
  const Known<FunctionFact> Fact = Models.functionFact(*Look);
  return Fact && Fact->Observes;
}

bool ContextUses::takesWork(const Expr &Call) const {
  const Known<FunctionFact> Fact = Models.functionFact(Call);
  return Fact && (Fact->CallableResults || Fact->Detaches);
}

/// Whether \p Call makes an object of the library of the context, such as a
/// timer. It needs the context to be run and does not run it.
bool ContextUses::buildsOnIt(const Expr &Call) const {
  const auto *Construct = dyn_cast<CXXConstructExpr>(&Call);
  const CXXRecordDecl *Class = Variable.getType()->getAsCXXRecordDecl();
  return Construct && Class &&
         Class->getEnclosingNamespaceContext()->Encloses(
             Construct->getConstructor()->getParent());
}

void ContextUses::walk(const Stmt &S) {
  if (const auto *Reference = dyn_cast<DeclRefExpr>(&S);
      Reference && Reference->getDecl() == &Variable)
    Escapes = true;
  const auto *Call = dyn_cast<Expr>(&S);
  const bool Takes = isa<CallExpr, CXXConstructExpr>(S) && takesWork(*Call);
  const bool IsFine = Takes || (isa<CXXConstructExpr>(S) && buildsOnIt(*Call));
  for (const Stmt *Child : evaluatedChildren(S, Context)) {
    const auto *Argument = dyn_cast<Expr>(Child);
    if (!IsFine || !Argument || !isMeant(*Argument)) {
      walk(*Child);
      continue;
    }
    if (Takes && !Given)
      Given = Call;
  }
}

const Expr *workNobodyRuns(const VarDecl &RunLoop, const FunctionBody &Body,
                           const ASTContext &Context,
                           const ModelIndex &Models) {
  ContextUses Uses(RunLoop, Context, Models);
  Uses.walk(*writtenBody(Body.function()));
  return Uses.Escapes ? nullptr : Uses.Given;
}

} // namespace async_tidy
