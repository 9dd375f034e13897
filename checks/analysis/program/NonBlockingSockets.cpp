//===--- NonBlockingSockets.cpp - Sockets that never wait -----------------===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "NonBlockingSockets.h"
#include "async-tidy/paths/Readiness.h"
#include "async-tidy/syntax/CallParts.h"

using namespace clang;

namespace async_tidy {

/// The path of the socket that \p E denotes, or of the stream that it is a
/// layer of: `stream.lowest_layer()`, also by another name.
static std::optional<ObjectPath> socketPath(const Expr &E) {
  std::optional<ObjectPath> Path = objectPath(E);
  const auto *Alias = Path ? dyn_cast_or_null<VarDecl>(Path->front()) : nullptr;
  if (Alias && Path->size() == 1 && Alias->getType()->isReferenceType() &&
      Alias->getInit())
    if (std::optional<ObjectPath> Whole = objectPath(*Alias->getInit()))
      return Whole;
  return Path;
}

/// The path of the socket that \p Call works on, or nothing.
static std::optional<ObjectPath> socketOf(const Expr &Call) {
  if (const Expr *Object = objectOf(Call))
    return socketPath(*Object);
  const ArrayRef<const Expr *> Arguments = argumentsOf(Call);
  return Arguments.empty() ? std::nullopt : socketPath(*Arguments[0]);
}

/// Whether \p Call turns the mode on, as far as its argument tells.
static bool turnsOn(const Expr &Call, const ASTContext &Context) {
  const ArrayRef<const Expr *> Arguments = argumentsOf(Call);
  bool Mode = false;
  return !Arguments.empty() &&
         (!Arguments[0]->EvaluateAsBooleanCondition(Mode, Context) || Mode);
}

/// Whether \p Body puts \p Socket into the mode.
static bool makesNonBlocking(const FunctionBody &Body, const ObjectPath &Socket,
                             const ModelIndex &Models) {
  const ASTContext &Context = Body.function().getASTContext();
  return llvm::any_of(Body.calls(), [&](const CallSite &Site) {
    const Known<FunctionFact> Fact = Models.functionFact(*Site.Call);
    return Fact && Fact->MakesNonBlocking && socketOf(*Site.Call) == Socket &&
           turnsOn(*Site.Call, Context);
  });
}

/// Whether \p One and \p Other work on objects of one type: on one layer.
static bool areOnOneLayer(const Expr &One, const Expr &Other,
                          const ASTContext &Context) {
  auto Layer = [](const Expr &Call) {
    const Expr *Object = objectOf(Call);
    return Object ? Object : argumentsOf(Call)[0];
  };
  return Context.hasSameUnqualifiedType(Layer(One)->getType(),
                                        Layer(Other)->getType());
}

/// Whether \p Body closes a layer under the stream \p Socket, on which \p Call
/// works, before that, and does not connect it again.
static bool isClosedBelow(const Expr &Call, const ObjectPath &Socket,
                          const FunctionBody &Body, const ModelIndex &Models) {
  const ASTContext &Context = Body.function().getASTContext();
  const SourceManager &Sources = Context.getSourceManager();
  bool IsClosed = false;
  for (const CallSite &Site : Body.calls()) {
    const Expr &Other = *Site.Call;
    if (!Sources.isBeforeInTranslationUnit(Other.getExprLoc(),
                                           Call.getExprLoc()) ||
        socketOf(Other) != Socket || areOnOneLayer(Other, Call, Context))
      continue;
    const Known<FunctionFact> Fact = Models.functionFact(Other);
    if (Fact && Fact->ClosesSocket)
      IsClosed = true;
    else if (Site.AwaitedBy || (Fact && Fact->Blocks))
      IsClosed = false;
  }
  return IsClosed;
}

bool worksOnNonBlockingSocket(const Expr &Call, const FunctionBody &Body,
                              const BodyProvider &BodyOf,
                              const ModelIndex &Models) {
  const std::optional<ObjectPath> Socket = socketOf(Call);
  if (!Socket)
    return false;
  if (makesNonBlocking(Body, *Socket, Models) ||
      isClosedBelow(Call, *Socket, Body, Models))
    return true;
  const auto *Method = dyn_cast<CXXMethodDecl>(&Body.function());
  if (Socket->front() || !Method || Method->getParent()->isLambda())
    return false;
  return llvm::any_of(
      Method->getParent()->methods(), [&](const CXXMethodDecl *Other) {
        const FunctionDecl *Definition =
            visibleDefinition(*Other, Other->getASTContext());
        return Definition && Definition->doesThisDeclarationHaveABody() &&
               !Definition->isDefaulted() &&
               makesNonBlocking(BodyOf(*Definition), *Socket, Models);
      });
}

} // namespace async_tidy
