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
#include "llvm/ADT/Sequence.h"
#include "llvm/ADT/SmallPtrSet.h"

using namespace clang;

namespace async_tidy {

using ClassSet = llvm::SmallPtrSetImpl<const CXXRecordDecl *>;

static bool canReferTo(QualType Given, QualType Type, const ASTContext &Context,
                       ClassSet &Passed);

/// Whether a template that is instantiated with \p Argument, such as a tuple,
/// may have a reference to a \p Given.
static bool mayHoldReference(QualType Given, const TemplateArgument &Argument,
                             const ASTContext &Context, ClassSet &Passed) {
  if (Argument.getKind() == TemplateArgument::Pack)
    return llvm::any_of(Argument.pack_elements(),
                        [&](const TemplateArgument &Each) {
                          return mayHoldReference(Given, Each, Context, Passed);
                        });
  if (Argument.getKind() != TemplateArgument::Type)
    return false;
  const QualType Type = Argument.getAsType();
  return Type->isReferenceType()
             ? Context.hasSameUnqualifiedType(Type.getNonReferenceType(), Given)
             : canReferTo(Given, Type, Context, Passed);
}

/// Whether a member of \p Type that was made from a \p Given may refer to it.
/// A tree has trees: the classes in \p Passed are looked at already.
static bool canReferTo(QualType Given, QualType Type, const ASTContext &Context,
                       ClassSet &Passed) {
  if (Type->isReferenceType() || isView(Type))
    return true;
  if (Context.hasSameUnqualifiedType(Type, Given))
    return false;
  const CXXRecordDecl *Class = Type->getAsCXXRecordDecl();
  if (!Class || !Class->hasDefinition() || !Passed.insert(Class).second)
    return false;
  if (const auto *Special = dyn_cast<ClassTemplateSpecializationDecl>(Class);
      Special && llvm::any_of(Special->getTemplateArgs().asArray(),
                              [&](const TemplateArgument &Each) {
                                return mayHoldReference(Given, Each, Context,
                                                        Passed);
                              }))
    return true;
  // What a library's own classes point to is theirs.
  if (Context.getSourceManager().isInSystemHeader(Class->getLocation()))
    return false;
  return Class->isLambda() || Class->getNumBases() > 0 ||
         llvm::any_of(Class->fields(), [&](const FieldDecl *Field) {
           return canReferTo(Given, Field->getType(), Context, Passed);
         });
}

static bool canReferTo(QualType Given, QualType Type,
                       const ASTContext &Context) {
  llvm::SmallPtrSet<const CXXRecordDecl *, 8> Passed;
  return canReferTo(Given, Type, Context, Passed);
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

static bool copies(const Expr &Made, const ParmVarDecl &Given,
                   const ASTContext &Context);

/// Whether the object that \p Constructor, whose body is seen, makes has
/// nothing of its parameter \p Given but a copy.
static bool copies(const CXXConstructorDecl &Constructor,
                   const ParmVarDecl &Given, const ASTContext &Context) {
  return !mentions(*Constructor.getBody(), Given, Context) &&
         llvm::all_of(Constructor.inits(), [&](const CXXCtorInitializer *Each) {
           const FieldDecl *Field = Each->getAnyMember();
           // A base class is made as any other object is.
           return Field ? copies(Field->getType(), *Each->getInit(), Given,
                                 Context)
                        : !mentions(*Each->getInit(), Given, Context) ||
                              copies(*Each->getInit(), Given, Context);
         });
}

/// Whether the field that \p Init, one of \p List, initializes has nothing of
/// \p Given, or of \p Init if that is null, but a copy.
static bool copiesInto(const InitListExpr &List, unsigned Index,
                       const ParmVarDecl *Given, const ASTContext &Context) {
  const CXXRecordDecl *Class = List.getType()->getAsCXXRecordDecl();
  if (!Class || Class->getNumBases() > 0 || Index >= List.getNumInits())
    return false;
  const FieldDecl &Field = **std::next(Class->field_begin(), Index);
  const Expr &Init = *List.getInit(Index);
  return Given ? copies(Field.getType(), Init, *Given, Context)
               : !makesLambda(Init, Context) &&
                     !canReferTo(Init.getType(), Field.getType(), Context);
}

static bool copiesArgument(const CXXConstructExpr &Construct, unsigned Index,
                           const ASTContext &Context) {
  const FunctionDecl *Definition =
      visibleDefinition(*Construct.getConstructor(), Context);
  return Definition && Index < Definition->getNumParams() &&
         !makesLambda(*Construct.getArg(Index), Context) &&
         copies(cast<CXXConstructorDecl>(*Definition),
                *Definition->getParamDecl(Index), Context);
}

/// Whether \p Made, an awaiter, has nothing of \p Given but a copy.
static bool copies(const Expr &Made, const ParmVarDecl &Given,
                   const ASTContext &Context) {
  if (const auto *List = dyn_cast<InitListExpr>(&Made))
    return llvm::all_of(llvm::seq(List->getNumInits()), [&](unsigned Index) {
      return copiesInto(*List, Index, &Given, Context);
    });
  const auto *Construct = dyn_cast<CXXConstructExpr>(&Made);
  return Construct &&
         llvm::all_of(llvm::seq(Construct->getNumArgs()), [&](unsigned Index) {
           return !mentions(*Construct->getArg(Index), Given, Context) ||
                  copiesArgument(*Construct, Index, Context);
         });
}

static bool isAwaited(QualType Type, const ASTContext &Context) {
  const CXXRecordDecl *Class = Type->getAsCXXRecordDecl();
  return Class &&
         (findMember(*Class, &Context.Idents.get("await_suspend")) ||
          findMember(*Class,
                     Context.DeclarationNames.getCXXOperatorName(OO_Coawait)));
}

/// Whether \p Call does nothing but make an awaiter that has nothing of the
/// argument \p Index but a copy.
static bool passesCopy(const CallExpr &Call, unsigned Index,
                       const ASTContext &Context) {
  const FunctionDecl *Callee = calleeOf(Call);
  const auto *Method = dyn_cast_or_null<CXXMethodDecl>(Callee);
  if (!Callee || (Method && Method->isVirtual()))
    return false;
  const FunctionDecl *Definition = visibleDefinition(*Callee, Context);
  const Expr *Result = Definition ? onlyResult(*Definition) : nullptr;
  return Result && Index < Definition->getNumParams() &&
         isAwaited(Result->getType(), Context) &&
         copies(lookThrough(*Result, Passing::Same),
                *Definition->getParamDecl(Index), Context);
}

bool makesAwaiterWithCopy(const Expr &Made, const Stmt &Part,
                          const ASTContext &Context) {
  auto IndexIn = [&](const auto &Parts) {
    return static_cast<unsigned>(llvm::find(Parts, &Part) - Parts.begin());
  };
  if (const auto *Call = dyn_cast<CallExpr>(&Made)) {
    const auto Arguments = argumentsOf(*Call);
    return passesCopy(*Call, IndexIn(Arguments), Context);
  }
  if (!isAwaited(Made.getType(), Context))
    return false;
  if (const auto *List = dyn_cast<InitListExpr>(&Made))
    return copiesInto(*List, IndexIn(List->inits()), nullptr, Context);
  const auto *Construct = dyn_cast<CXXConstructExpr>(&Made);
  return Construct &&
         copiesArgument(*Construct,
                        IndexIn(llvm::ArrayRef(Construct->getArgs(),
                                               Construct->getNumArgs())),
                        Context);
}

} // namespace async_tidy
