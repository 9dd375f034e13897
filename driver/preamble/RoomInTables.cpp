//===--- RoomInTables.cpp - Room for what copies of an AST add ------------===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "RoomInTables.h"
#include "clang/AST/ASTContext.h"
#include "clang/Sema/Sema.h"

using namespace clang;

namespace async_tidy {
namespace {

/// The tables that are large where much is instantiated.
enum class Table {
  Qualified,
  Pointers,
  LValueReferences,
  RValueReferences,
  MemberPointers,
  Functions,
  Parameters,
  Substituted,
  Specializations,
  Tags,
  Typedefs,
  DependentNames,
  PackExpansions,
  Constructors,
  Destructors,
};

/// Names a table. `memberOf` is defined where the table is opened.
template <Table Name> struct Key {
  friend auto memberOf(Key);
};

/// Opens a table, which is private: an explicit instantiation may name what is
/// ([temp.spec.general]).
template <Table Name, auto Member> struct Open {
  friend auto memberOf(Key<Name>) { return Member; }
};

template struct Open<Table::Qualified, &ASTContext::ExtQualNodes>;
template struct Open<Table::Pointers, &ASTContext::PointerTypes>;
template struct Open<Table::LValueReferences,
                     &ASTContext::LValueReferenceTypes>;
template struct Open<Table::RValueReferences,
                     &ASTContext::RValueReferenceTypes>;
template struct Open<Table::MemberPointers, &ASTContext::MemberPointerTypes>;
template struct Open<Table::Functions, &ASTContext::FunctionProtoTypes>;
template struct Open<Table::Parameters, &ASTContext::TemplateTypeParmTypes>;
template struct Open<Table::Substituted,
                     &ASTContext::SubstTemplateTypeParmTypes>;
template struct Open<Table::Specializations,
                     &ASTContext::TemplateSpecializationTypes>;
template struct Open<Table::Tags, &ASTContext::TagTypes>;
template struct Open<Table::Typedefs, &ASTContext::TypedefTypes>;
template struct Open<Table::DependentNames, &ASTContext::DependentNameTypes>;
template struct Open<Table::PackExpansions, &ASTContext::PackExpansionTypes>;
template struct Open<Table::Constructors,
                     &DeclarationNameTable::CXXConstructorNames>;
template struct Open<Table::Destructors,
                     &DeclarationNameTable::CXXDestructorNames>;

template <Table... Names, typename Owner>
void makeRoomIn(Owner &Tables, unsigned Factor) {
  auto Enlarge = [&](auto &Nodes) { Nodes.reserve(Factor * Nodes.size()); };
  (Enlarge(Tables.*memberOf(Key<Names>())), ...);
}

} // namespace

void makeRoomInTables(Sema &Parsed, unsigned Factor) {
  ASTContext &Context = Parsed.getASTContext();
  makeRoomIn<Table::Qualified, Table::Pointers, Table::LValueReferences,
             Table::RValueReferences, Table::MemberPointers, Table::Functions,
             Table::Parameters, Table::Substituted, Table::Specializations,
             Table::Tags, Table::Typedefs, Table::DependentNames,
             Table::PackExpansions>(Context, Factor);
  makeRoomIn<Table::Constructors, Table::Destructors>(Context.DeclarationNames,
                                                      Factor);
  Parsed.SpecialMemberCache.reserve(Factor * Parsed.SpecialMemberCache.size());
}

} // namespace async_tidy
