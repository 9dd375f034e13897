//===--- MadeAwaiter.cpp - What an awaiter that a call makes keeps --------===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "async-tidy/objects/MadeAwaiter.h"
#include "async-tidy/objects/ObjectOrigin.h"
#include "async-tidy/objects/ReferredObject.h"
#include "async-tidy/syntax/CallParts.h"
#include "async-tidy/syntax/EvaluatedCode.h"
#include "async-tidy/syntax/Lineage.h"
#include "async-tidy/syntax/LookThrough.h"
#include "clang/AST/DeclTemplate.h"

using namespace clang;

namespace async_tidy {

static bool canReferTo(QualType Given, QualType Type,
                       const ASTContext &Context);

/// Whether a template that is instantiated with \p Argument, such as a tuple,
/// may have a reference to a \p Given.
static bool mayHoldReference(QualType Given, const TemplateArgument &Argument,
                             const ASTContext &Context) {
  if (Argument.getKind() == TemplateArgument::Pack)
    return llvm::any_of(Argument.pack_elements(),
                        [&](const TemplateArgument &Each) {
                          return mayHoldReference(Given, Each, Context);
                        });
  if (Argument.getKind() != TemplateArgument::Type)
    return false;
  const QualType Type = Argument.getAsType();
  return Type->isReferenceType()
             ? Context.hasSameUnqualifiedType(Type.getNonReferenceType(), Given)
             : canReferTo(Given, Type, Context);
}

/// Whether a member of \p Type that was made from a \p Given may refer to it.
static bool canReferTo(QualType Given, QualType Type,
                       const ASTContext &Context) {
  if (Type->isReferenceType() || isView(Type))
    return true;
  const CXXRecordDecl *Class = Type->getAsCXXRecordDecl();
  if (!Class || !Class->hasDefinition())
    return false;
  if (const auto *Special = dyn_cast<ClassTemplateSpecializationDecl>(Class);
      Special && llvm::any_of(Special->getTemplateArgs().asArray(),
                              [&](const TemplateArgument &Each) {
                                return mayHoldReference(Given, Each, Context);
                              }))
    return true;
  // What a library's own classes point to is theirs.
  if (Context.getSourceManager().isInSystemHeader(Class->getLocation()))
    return false;
  return Class->isLambda() || Class->getNumBases() > 0 ||
         llvm::any_of(Class->fields(), [&](const FieldDecl *Field) {
           return canReferTo(Given, Field->getType(), Context);
         });
}

static bool makesLambda(const Stmt &S, const ASTContext &Context) {
  return isa<LambdaExpr>(S) ||
         llvm::any_of(evaluatedChildren(S, Context), [&](const Stmt *Child) {
           return makesLambda(*Child, Context);
         });
}

/// Whether a member of \p Type that \p Init initializes has nothing of
/// \p Given but a copy.
static bool copies(QualType Type, const Expr &Init, const ParmVarDecl &Given,
                   const ASTContext &Context) {
  return !mentions(Init, Given, Context) ||
         !(canReferTo(Given.getType().getNonReferenceType(), Type, Context) ||
           makesLambda(Init, Context));
}

/// Whether the object that \p Constructor, whose body is seen, makes has
/// nothing of its parameter \p Given but a copy.
static bool copies(const CXXConstructorDecl &Constructor,
                   const ParmVarDecl &Given, const ASTContext &Context) {
  return !mentions(*Constructor.getBody(), Given, Context) &&
         llvm::all_of(Constructor.inits(), [&](const CXXCtorInitializer *Each) {
           const FieldDecl *Field = Each->getAnyMember();
           return Field ? copies(Field->getType(), *Each->getInit(), Given,
                                 Context)
                        : !mentions(*Each->getInit(), Given, Context);
         });
}

/// The same of what \p Made, an awaiter, is made of.
static bool copies(const Expr &Made, const ParmVarDecl &Given,
                   const ASTContext &Context) {
  if (const auto *List = dyn_cast<InitListExpr>(&Made)) {
    const CXXRecordDecl &Class = *List->getType()->getAsCXXRecordDecl();
    return Class.getNumBases() == 0 &&
           llvm::all_of(
               llvm::zip(Class.fields(), List->inits()), [&](const auto &Each) {
                 const auto &[Field, Init] = Each;
                 return copies(Field->getType(), *Init, Given, Context);
               });
  }
  const auto *Construct = dyn_cast<CXXConstructExpr>(&Made);
  const FunctionDecl *Definition =
      Construct ? visibleDefinition(*Construct->getConstructor(), Context)
                : nullptr;
  return Definition &&
         llvm::all_of(
             llvm::zip(Construct->arguments(), Definition->parameters()),
             [&](const auto &Each) {
               const auto &[Argument, Parameter] = Each;
               return !mentions(*Argument, Given, Context) ||
                      (!makesLambda(*Argument, Context) &&
                       copies(cast<CXXConstructorDecl>(*Definition), *Parameter,
                              Context));
             });
}

bool makesAwaiterWithCopy(const CallExpr &Call, unsigned Index,
                          const ASTContext &Context) {
  const FunctionDecl *Callee = calleeOf(Call);
  const auto *Method = dyn_cast_or_null<CXXMethodDecl>(Callee);
  if (!Callee || (Method && Method->isVirtual()))
    return false;
  const FunctionDecl *Definition = visibleDefinition(*Callee, Context);
  const Expr *Result = Definition ? onlyResult(*Definition) : nullptr;
  if (!Result || Index >= Definition->getNumParams())
    return false;
  const Expr &Made = lookThrough(*Result, Passing::Same);
  const CXXRecordDecl *Class = Made.getType()->getAsCXXRecordDecl();
  return Class && findMember(*Class, &Context.Idents.get("await_suspend")) &&
         copies(Made, *Definition->getParamDecl(Index), Context);
}

} // namespace async_tidy
