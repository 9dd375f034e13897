//===--- Lineage.h - A class, its bases and its pattern ---------*- C++ -*-===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_SYNTAX_LINEAGE_H
#define ASYNC_TIDY_SYNTAX_LINEAGE_H

#include "clang/AST/ASTContext.h"
#include "clang/AST/DeclCXX.h"

namespace async_tidy {

/// The definition of \p Record, or of the template that it would be made from,
/// or null. The promise type of a task is instantiated only where a coroutine
/// returns the task; elsewhere its pattern tells.
const clang::CXXRecordDecl *definitionOf(const clang::CXXRecordDecl &Record);

/// The class that \p Type names, or the pattern of the class template.
/// References are stripped. Null for what is no class.
const clang::CXXRecordDecl *classOf(clang::QualType Type);

/// The definitions of \p Record and of all its bases, derived classes first. Of
/// a template that is not instantiated, the patterns of its bases tell.
llvm::SmallVector<const clang::CXXRecordDecl *, 4>
lineageOf(const clang::CXXRecordDecl &Record);

/// The declaration that \p Record or one of its bases has under \p Name, or
/// null.
const clang::NamedDecl *findMember(const clang::CXXRecordDecl &Record,
                                   clang::DeclarationName Name);

/// The class template that \p Record is a specialization of, else \p Record.
const clang::NamedDecl *patternOf(const clang::CXXRecordDecl &Record);

/// The class, or the class template, that \p Type is written with. References
/// are stripped. Null for what is no class.
const clang::NamedDecl *writtenPattern(clang::QualType Type);

} // namespace async_tidy

#endif // ASYNC_TIDY_SYNTAX_LINEAGE_H
