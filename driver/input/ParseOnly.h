//===--- ParseOnly.h - Restricts clang to parsing ---------------*- C++ -*-===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_DRIVER_PARSEONLY_H
#define ASYNC_TIDY_DRIVER_PARSEONLY_H

#include "clang/Basic/FileManager.h"
#include "clang/Frontend/CompilerInvocation.h"
#include "clang/Tooling/CompilationDatabase.h"
#include "llvm/ADT/STLFunctionalExtras.h"
#include "llvm/Support/VirtualFileSystem.h"
#include <memory>

namespace clang {
class CompilerInstance;
class Preprocessor;
} // namespace clang

namespace async_tidy {

/// Takes what clang's frontend is to do and the files that it reads. Returns
/// whether that succeeded.
using ParseHandler =
    llvm::function_ref<bool(std::shared_ptr<clang::CompilerInvocation>,
                            llvm::IntrusiveRefCntPtr<clang::FileManager>)>;

/// Hands \p Parse what clang's frontend does to parse the one source of
/// \p Command, and nothing else that the command asks for: of its options, only
/// those are taken over that say what the code means. So no command writes a
/// file or loads a plugin. Modules that are built on the way go to the folder
/// \p ModuleCache.
///
/// This is the one way from a command to clang, for the scan and the analysis
/// alike. Returns false if the command cannot be understood, which \p Consumer
/// has heard of, or if \p Parse returned false.
bool parseOnly(const clang::tooling::CompileCommand &Command,
               llvm::StringRef ModuleCache,
               const llvm::IntrusiveRefCntPtr<llvm::vfs::FileSystem> &FS,
               clang::DiagnosticConsumer &Consumer, ParseHandler Parse);

/// Has clang know of LLVM's targets: inline assembly is checked with what these
/// know.
void initializeTargets();

/// Has \p Reader pass over pragmas that change what is warned of. No warning of
/// clang's own is on, and each of these pragmas, of which system headers have
/// many, would make clang copy how severe each of a thousand warnings is.
void ignoreDiagnosticPragmas(clang::Preprocessor &Reader);

/// Has \p Compiler, which is about to begin, read each file into memory of its
/// own. One that is edited now must not change under the compiler's feet, as it
/// would if it were mapped.
void readFilesAtOnce(clang::CompilerInstance &Compiler);

} // namespace async_tidy

#endif // ASYNC_TIDY_DRIVER_PARSEONLY_H
