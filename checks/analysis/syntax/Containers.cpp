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

static bool isMemberOfContainer(const CXXMethodDecl &Method,
                                ArrayRef<StringRef> Names,
                                const ASTContext &Context) {
  return Method.getIdentifier() &&
         llvm::is_contained(Names, Method.getName()) &&
         isContainer(*Method.getParent(), Context);
}

bool addsToContainer(const CXXMethodDecl &Method, const ASTContext &Context) {
  return isMemberOfContainer(Method,
                             {"push_back", "emplace_back", "push_front",
                              "emplace_front", "insert", "insert_or_assign",
                              "emplace", "append", "try_emplace"},
                             Context);
}

bool onlySizesContainer(const CXXMethodDecl &Method,
                        const ASTContext &Context) {
  return isMemberOfContainer(
      Method, {"size", "empty", "capacity", "max_size", "reserve"}, Context);
}

bool accessesContainer(const CXXMethodDecl &Method, const ASTContext &Context) {
  return isMemberOfContainer(
      Method,
      {"at", "front", "back", "data", "begin", "end", "rbegin", "rend", "find"},
      Context);
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

/// Whether several threads may add to a \p Class and iterate over it, so that
/// only removals that say so are dangerous.
static bool isConcurrent(const CXXRecordDecl &Class,
                         const ASTContext &Context) {
  return declares(Class, {"unsafe_erase"}, Context) ||
         declares(Class, {"grow_by"}, Context);
}

std::optional<ContainerChange> changeOf(const CXXMethodDecl &Method,
                                        const ASTContext &Context) {
  const CXXRecordDecl &Class = *Method.getParent();
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
  if (!Method.getIdentifier())
    return std::nullopt;
  using Kind = std::optional<ContainerChange>;
  return llvm::StringSwitch<Kind>(Method.getName())
      .Cases({"push_back", "emplace_back", "push_front", "emplace_front"},
             ContainerChange::AddsAtEnd)
      .Cases({"insert", "emplace", "try_emplace", "insert_or_assign",
              "emplace_hint", "append", "insert_after", "emplace_after"},
             ContainerChange::Adds)
      .Cases({"insert_range", "append_range", "prepend_range", "merge",
              "resize", "reserve", "rehash", "shrink_to_fit"},
             ContainerChange::Adds)
      .Cases({"erase", "erase_after", "extract", "pop_back", "pop_front",
              "remove", "remove_if", "unique"},
             ContainerChange::Erases)
      .Cases({"clear", "assign", "assign_range", "swap", "replace"},
             ContainerChange::Replaces)
      .Default(std::nullopt);
}

bool invalidates(ContainerChange Change, ElementHandle Handle,
                 const CXXRecordDecl &Class, const ASTContext &Context) {
  if (isConcurrent(Class, Context))
    return false;
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
  if (!Callee || !Callee->getIdentifier() || !Callee->isInStdNamespace())
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
    const auto *Method = dyn_cast<CXXMethodDecl>(Callee);
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
