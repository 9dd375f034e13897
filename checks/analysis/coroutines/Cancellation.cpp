//===--- Cancellation.cpp - How a coroutine is cancelled ------------------===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "async-tidy/coroutines/Cancellation.h"
#include "async-tidy/coroutines/FunctionBody.h"
#include "clang/AST/DeclCXX.h"

using namespace clang;
using llvm::StringRef;

namespace async_tidy {

/// The class that \p Name means in \p Context, or null.
static const CXXRecordDecl *classNamed(StringRef Name,
                                       const ASTContext &Context) {
  SmallVector<StringRef, 4> Components;
  Name.split(Components, "::");
  const DeclContext *Scope = Context.getTranslationUnitDecl();
  for (StringRef Component : Components) {
    if (!Scope)
      return nullptr;
    const auto Found = Scope->lookup(&Context.Idents.get(Component));
    Scope = nullptr;
    for (const NamedDecl *Candidate : Found) {
      const NamedDecl *Declaration = Candidate->getUnderlyingDecl();
      if (const auto *Namespace = dyn_cast<NamespaceDecl>(Declaration))
        Scope = Namespace;
      else if (const auto *Type = dyn_cast<TypeDecl>(Declaration))
        Scope = Context.getTypeDeclType(Type)->getAsCXXRecordDecl();
    }
  }
  const auto *Record = dyn_cast_or_null<CXXRecordDecl>(Scope);
  return Record ? Record->getDefinition() : nullptr;
}

Cancellation::Cancellation(const LibraryModel &Model, const ASTContext &AST)
    : Library(Model), Context(AST),
      Exceptions(classesNamed(Model.Cancellations)),
      Tokens(classesNamed(Model.CancellationTokens)) {}

Cancellation::Classes
Cancellation::classesNamed(ArrayRef<StringRef> Names) const {
  Classes Found;
  for (StringRef Name : Names) {
    if (const CXXRecordDecl *Record = classNamed(Name, Context))
      Found.insert(Record);
    // The same name in the other namespaces of the library.
    StringRef InFirst = Name;
    if (!Library.Namespaces.empty() &&
        InFirst.consume_front(Library.Namespaces.front()) &&
        InFirst.starts_with("::"))
      for (StringRef Other : ArrayRef(Library.Namespaces).drop_front())
        if (const CXXRecordDecl *Record =
                classNamed((Other + InFirst).str(), Context))
          Found.insert(Record);
  }
  return Found;
}

static bool isOrDerivesFrom(const CXXRecordDecl &Record,
                            const CXXRecordDecl &Base) {
  return &Record == &Base || Record.isDerivedFrom(&Base);
}

/// The class whose objects \p Handler catches, or null.
static const CXXRecordDecl *caughtClass(const CXXCatchStmt &Handler) {
  const QualType Caught = Handler.getCaughtType();
  const CXXRecordDecl *Record =
      Caught.isNull() ? nullptr
                      : Caught.getNonReferenceType()->getAsCXXRecordDecl();
  return Record ? Record->getDefinition() : nullptr;
}

bool Cancellation::isNamedBy(const CXXCatchStmt &Handler) const {
  const CXXRecordDecl *Caught = caughtClass(Handler);
  return Caught && llvm::any_of(Exceptions, [&](const CXXRecordDecl *Known) {
           return isOrDerivesFrom(*Caught, *Known);
         });
}

bool Cancellation::isBroad(const CXXCatchStmt &Handler) const {
  if (Handler.getCaughtType().isNull())
    return true;
  const CXXRecordDecl *Caught = caughtClass(Handler);
  return Caught && llvm::any_of(Exceptions, [&](const CXXRecordDecl *Known) {
           return isOrDerivesFrom(*Known, *Caught);
         });
}

const CXXCatchStmt *Cancellation::handlerIn(const CXXTryStmt &Try) const {
  for (unsigned I = 0; I < Try.getNumHandlers(); ++I) {
    const CXXCatchStmt *Handler = Try.getHandler(I);
    if (isNamedBy(*Handler) || isBroad(*Handler))
      return Handler;
  }
  return nullptr;
}

bool Cancellation::mentionsToken(const Stmt &S) const {
  if (const auto *Value = dyn_cast<Expr>(&S)) {
    const QualType Type = Value->getType();
    const CXXRecordDecl *Record = Type->isPointerType()
                                      ? Type->getPointeeCXXRecordDecl()
                                      : Type->getAsCXXRecordDecl();
    if (Record && Tokens.contains(Record->getDefinition()))
      return true;
  }
  return llvm::any_of(evaluatedChildren(S, Context),
                      [&](const Stmt *Child) { return mentionsToken(*Child); });
}

bool Cancellation::reaches(const Stmt &S) const {
  return Library.CancellationTokens.empty() || mentionsToken(S);
}

} // namespace async_tidy
