//===--- ForeignHeaders.h - Headers of other people -------------*- C++ -*-===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_MODELS_FOREIGNHEADERS_H
#define ASYNC_TIDY_MODELS_FOREIGNHEADERS_H

#include "async-tidy/models/Model.h"
#include "clang/AST/ASTContext.h"
#include <set>
#include <string>

namespace async_tidy {

/// The folders in whose headers other people's code is expected, by name.
inline constexpr llvm::StringRef DefaultForeignFolders =
    "third_party;thirdparty;3rdparty;external;externals;extern;vendor;vendored;"
    "deps;_deps;subprojects;build";

/// Makes the headers of \p AST that are other people's code count as headers of
/// the system, however they are included: those below a folder of one of
/// \p Folders, names separated by semicolons, and those of libraries whose
/// types
/// \p UserModels or \p Models know. Code in the library's own tree, or below
/// the same such folder, is another matter: there, that code is the project.
///
/// Returns the folders of which that holds here, in the order of the alphabet.
/// So what a model says of a library is what counts, as it does where the
/// library is installed, and nothing is reported in its headers.
std::set<std::string> markForeignHeaders(
    clang::ASTContext &AST, llvm::ArrayRef<LibraryModel> UserModels,
    llvm::ArrayRef<LibraryModel> Models, llvm::StringRef Folders);

} // namespace async_tidy

#endif // ASYNC_TIDY_MODELS_FOREIGNHEADERS_H
