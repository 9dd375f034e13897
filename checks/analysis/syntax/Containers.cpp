//===--- Containers.cpp - Containers in the standard's sense --------------===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "async-tidy/syntax/Containers.h"
#include "async-tidy/syntax/CallParts.h"
#include "clang/AST/DeclTemplate.h"
#include "llvm/ADT/StringSwitch.h"

using namespace clang;
using llvm::StringRef;

namespace async_tidy {

namespace {

struct NamedRole {
  StringRef Name;
  MemberRole Roles;
};

} // namespace

static constexpr NamedRole Members[] = {
    // Elements.
    {"at",
     MemberRole::Accesses | MemberRole::GivesElement | MemberRole::Indexes},
    {"back",
     MemberRole::Accesses | MemberRole::GivesElement | MemberRole::Last},
    {"c_str", MemberRole::GivesElement},
    {"data", MemberRole::Accesses | MemberRole::GivesElement},
    {"front",
     MemberRole::Accesses | MemberRole::GivesElement | MemberRole::First},
    {"get", MemberRole::GivesOwned},
    {"value", MemberRole::GivesOwned},
    {"top", MemberRole::GivesElement},
    // Iterators.
    {"before_begin", MemberRole::GivesIterator},
    {"begin",
     MemberRole::Accesses | MemberRole::GivesIterator | MemberRole::First},
    {"cbegin", MemberRole::GivesIterator},
    {"cend", MemberRole::GivesIterator},
    {"crbegin", MemberRole::GivesIterator},
    {"crend", MemberRole::GivesIterator},
    {"end", MemberRole::Accesses | MemberRole::GivesIterator},
    {"equal_range", MemberRole::GivesIterator},
    {"find",
     MemberRole::Accesses | MemberRole::GivesIterator | MemberRole::LooksUp},
    {"iterator_to", MemberRole::GivesIterator},
    {"lower_bound", MemberRole::GivesIterator},
    {"rbegin",
     MemberRole::Accesses | MemberRole::GivesIterator | MemberRole::Last},
    {"rend", MemberRole::Accesses | MemberRole::GivesIterator},
    {"upper_bound", MemberRole::GivesIterator},
    // Questions.
    {"capacity", MemberRole::Sizes},
    {"contains", MemberRole::LooksUp},
    {"count", MemberRole::LooksUp},
    {"empty", MemberRole::Sizes | MemberRole::LooksUp | MemberRole::SaysEmpty},
    {"has_value", MemberRole::SaysFull},
    {"max_size", MemberRole::Sizes},
    {"size", MemberRole::Sizes | MemberRole::LooksUp | MemberRole::Counts},
    {"use_count", MemberRole::CountsOwners},
    {"valid", MemberRole::SaysFull},
    // More elements, or room for them.
    {"append", MemberRole::Puts | MemberRole::Adds},
    {"append_range", MemberRole::Adds},
    {"emplace", MemberRole::Puts | MemberRole::Adds |
                    MemberRole::GivesIterator | MemberRole::Refills},
    {"emplace_after", MemberRole::Adds | MemberRole::GivesIterator},
    {"emplace_back",
     MemberRole::Puts | MemberRole::AddsAtEnd | MemberRole::GivesElement},
    {"emplace_front",
     MemberRole::Puts | MemberRole::AddsAtEnd | MemberRole::GivesElement},
    {"emplace_hint", MemberRole::Adds | MemberRole::GivesIterator},
    {"insert", MemberRole::Puts | MemberRole::Adds | MemberRole::GivesIterator},
    {"insert_after", MemberRole::Adds | MemberRole::GivesIterator},
    {"insert_or_assign",
     MemberRole::Puts | MemberRole::Adds | MemberRole::GivesIterator},
    {"insert_range", MemberRole::Adds},
    {"merge", MemberRole::Adds},
    {"prepend_range", MemberRole::Adds},
    {"push", MemberRole::Puts},
    {"push_back", MemberRole::Puts | MemberRole::AddsAtEnd},
    {"push_front", MemberRole::Puts | MemberRole::AddsAtEnd},
    {"rehash", MemberRole::Adds},
    {"reserve", MemberRole::Sizes | MemberRole::Adds},
    {"resize", MemberRole::Adds},
    {"shrink_to_fit", MemberRole::Adds},
    {"try_emplace",
     MemberRole::Puts | MemberRole::Adds | MemberRole::GivesIterator},
    // Fewer.
    {"erase", MemberRole::Erases | MemberRole::GivesIterator},
    {"erase_after", MemberRole::Erases},
    {"extract", MemberRole::Erases},
    {"pop_back", MemberRole::Erases | MemberRole::Last},
    {"pop_front", MemberRole::Erases | MemberRole::First},
    {"remove", MemberRole::Erases},
    {"remove_if", MemberRole::Erases},
    {"unique", MemberRole::Erases | MemberRole::CountsOwners},
    // Others, or none.
    {"assign", MemberRole::Replaces},
    {"assign_range", MemberRole::Replaces},
    {"clear", MemberRole::Replaces | MemberRole::Empties},
    {"replace", MemberRole::Replaces},
    {"reset", MemberRole::Empties | MemberRole::Refills},
    {"swap", MemberRole::Replaces},
};

static MemberRole rolesOf(const FunctionDecl &Function) {
  if (!Function.getIdentifier())
    return MemberRole::None;
  const auto *Known = llvm::find_if(Members, [&](const NamedRole &Member) {
    return Member.Name == Function.getName();
  });
  return Known == std::end(Members) ? MemberRole::None : Known->Roles;
}

bool hasRole(const CXXMethodDecl &Method, MemberRole Role) {
  return any(rolesOf(Method) & Role);
}

/// Whether \p Class or a base of it declares all of \p Names.
static bool declares(const CXXRecordDecl &Class, ArrayRef<StringRef> Names,
                     const ASTContext &Context) {
  auto DeclaresAll = [&](const CXXRecordDecl &Record) {
    return llvm::all_of(Names, [&](StringRef Name) {
      return !Record.lookup(&Context.Idents.get(Name)).empty();
    });
  };
  if (!Class.hasDefinition())
    return false;
  bool Found = DeclaresAll(Class);
  if (!Found)
    Class.forallBases([&](const CXXRecordDecl *Base) {
      Found = DeclaresAll(*Base);
      return !Found;
    });
  return Found;
}

bool isContainer(const CXXRecordDecl &Class, const ASTContext &Context) {
  return declares(Class, {"begin", "end"}, Context);
}

bool isString(const CXXRecordDecl &Class, const ASTContext &Context) {
  return declares(Class, {"begin", "end", "c_str"}, Context);
}

bool isOwner(const CXXRecordDecl &Class, const ASTContext &Context) {
  return declares(Class, {"reset", "release"}, Context) ||
         declares(Class, {"reset", "has_value"}, Context);
}

bool hasKeys(const CXXRecordDecl &Class, const ASTContext &Context) {
  return declares(Class, {"key_type"}, Context);
}

bool addsToContainer(const CXXMethodDecl &Method, const ASTContext &Context) {
  return hasRole(Method, MemberRole::Puts) &&
         isContainer(*Method.getParent(), Context);
}

bool putsInto(const CXXMethodDecl &Method, const ASTContext &Context) {
  return hasRole(Method, MemberRole::Puts) &&
         (isContainer(*Method.getParent(), Context) ||
          Method.getParent()->isInStdNamespace());
}

bool onlySizesContainer(const CXXMethodDecl &Method,
                        const ASTContext &Context) {
  return hasRole(Method, MemberRole::Sizes) &&
         isContainer(*Method.getParent(), Context);
}

bool accessesContainer(const CXXMethodDecl &Method, const ASTContext &Context) {
  return hasRole(Method, MemberRole::Accesses) &&
         isContainer(*Method.getParent(), Context);
}

/// Whether other elements of a \p Class stay where they are when one is added:
/// each has a node of its own, which can be spliced or extracted.
static bool hasNodes(const CXXRecordDecl &Class, const ASTContext &Context) {
  return declares(Class, {"splice"}, Context) ||
         declares(Class, {"splice_after"}, Context) ||
         declares(Class, {"extract"}, Context);
}

/// Whether iterators of a \p Class follow the order of a hash table, which
/// changes when it grows.
static bool hashes(const CXXRecordDecl &Class, const ASTContext &Context) {
  return declares(Class, {"bucket_count"}, Context);
}

/// Whether a \p Class grows at both ends without moving its elements.
static bool isDoubleEnded(const CXXRecordDecl &Class,
                          const ASTContext &Context) {
  return declares(Class, {"push_front"}, Context) &&
         !declares(Class, {"capacity"}, Context);
}

static std::optional<ContainerChange> changeOf(MemberRole Roles) {
  if (any(Roles & MemberRole::AddsAtEnd))
    return ContainerChange::AddsAtEnd;
  if (any(Roles & MemberRole::Adds))
    return ContainerChange::Adds;
  if (any(Roles & MemberRole::Erases))
    return ContainerChange::Erases;
  if (any(Roles & MemberRole::Replaces))
    return ContainerChange::Replaces;
  return std::nullopt;
}

std::optional<ContainerChange> changeOf(const FunctionDecl &Function) {
  if (!Function.getIdentifier())
    return std::nullopt;
  return llvm::StringSwitch<std::optional<ContainerChange>>(Function.getName())
      .Case("exchange", ContainerChange::Replaces)
      .Case("swap", ContainerChange::Replaces)
      .Case("erase", ContainerChange::Erases)
      .Case("erase_if", ContainerChange::Erases)
      .Default(std::nullopt);
}

/// Whether \p Method is given what stands for no value: `nullptr`, `nullopt`.
static bool takesNothing(const CXXMethodDecl &Method) {
  const QualType Type =
      Method.getNumParams() == 1
          ? Method.getParamDecl(0)->getType().getNonReferenceType()
          : QualType();
  const CXXRecordDecl *Class =
      Type.isNull() ? nullptr : Type->getAsCXXRecordDecl();
  return !Type.isNull() && (Type->isNullPtrType() ||
                            (Class && Class->hasDefinition() &&
                             Class->isEmpty() && Class->isInStdNamespace()));
}

/// How \p Method changes what its object owns.
static std::optional<ContainerChange>
changeOfOwned(const CXXMethodDecl &Method) {
  if (Method.getOverloadedOperator() == OO_Equal)
    return takesNothing(Method) ? ContainerChange::Erases
                                : ContainerChange::Replaces;
  if (hasRole(Method, MemberRole::Empties))
    return ContainerChange::Erases;
  return hasRole(Method, MemberRole::Refills)
             ? std::optional(ContainerChange::Replaces)
             : std::nullopt;
}

std::optional<ContainerChange> changeOf(const CXXMethodDecl &Method,
                                        const ASTContext &Context) {
  const CXXRecordDecl &Class = *Method.getParent();
  if (isOwner(Class, Context))
    return changeOfOwned(Method);
  if (!isContainer(Class, Context) || Method.isConst() || Method.isStatic())
    return std::nullopt;
  switch (Method.getOverloadedOperator()) {
  case OO_Equal:
    return ContainerChange::Replaces;
  case OO_PlusEqual:
    return ContainerChange::Adds;
  case OO_Subscript:
    return declares(Class, {"mapped_type"}, Context)
               ? std::optional(ContainerChange::Adds)
               : std::nullopt;
  default:
    break;
  }
  return changeOf(rolesOf(Method));
}

bool invalidates(ContainerChange Change, ElementHandle Handle,
                 const CXXRecordDecl &Class, const ASTContext &Context) {
  switch (Change) {
  case ContainerChange::Erases:
  case ContainerChange::Replaces:
    return true;
  case ContainerChange::AddsAtEnd:
    if (Handle == ElementHandle::Reference && isDoubleEnded(Class, Context))
      return false;
    [[fallthrough]];
  case ContainerChange::Adds:
    if (Handle == ElementHandle::Owned)
      return false;
    return !hasNodes(Class, Context) ||
           (Handle == ElementHandle::Iterator && hashes(Class, Context));
  }
  llvm_unreachable("covered switch");
}

/// The class that \p Type names, if it is complete.
static const CXXRecordDecl *completeClass(QualType Type) {
  const CXXRecordDecl *Class = Type->getAsCXXRecordDecl();
  return Class && Class->hasDefinition() ? Class->getDefinition() : nullptr;
}

static QualType firstTypeIn(const TemplateArgumentList *Arguments) {
  return Arguments && Arguments->size() != 0 &&
                 Arguments->get(0).getKind() == TemplateArgument::Type
             ? Arguments->get(0).getAsType()
             : QualType();
}

Construction constructedBy(const CallExpr &Call) {
  const FunctionDecl *Callee = Call.getDirectCallee();
  const auto *Method = dyn_cast_or_null<CXXMethodDecl>(Callee);
  if (!Callee || !Callee->getIdentifier() ||
      !(Method ? Method->getParent()->isInStdNamespace()
               : Callee->isInStdNamespace()))
    return {};
  const ArrayRef<const Expr *> Arguments = argumentsOf(Call);
  const StringRef Name = Callee->getName();
  QualType Made;
  size_t First = 0;
  if (llvm::is_contained({"make_unique", "make_shared", "make_optional"},
                         Name)) {
    Made = firstTypeIn(Callee->getTemplateSpecializationArgs());
  } else if (Name == "construct_at" || Name == "allocate_shared") {
    Made = firstTypeIn(Callee->getTemplateSpecializationArgs());
    First = 1;
  } else if (llvm::is_contained({"emplace", "emplace_back", "emplace_front"},
                                Name)) {
    const auto *Holder =
        Method ? dyn_cast<ClassTemplateSpecializationDecl>(Method->getParent())
               : nullptr;
    Made = firstTypeIn(Holder ? &Holder->getTemplateArgs() : nullptr);
  }
  if (Made.isNull() || Arguments.size() < First)
    return {};
  return {completeClass(Made), Arguments.drop_front(First)};
}

} // namespace async_tidy
