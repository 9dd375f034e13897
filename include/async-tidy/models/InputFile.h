//===--- InputFile.h - Reads files that anybody may have written *- C++ -*-===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_MODELS_INPUTFILE_H
#define ASYNC_TIDY_MODELS_INPUTFILE_H

#include "llvm/Support/Error.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/SourceMgr.h"
#include "llvm/Support/VirtualFileSystem.h"
#include <memory>
#include <optional>
#include <string>

namespace async_tidy {

/// What a text is written in.
enum class Notation { Plain, YAML, JSON };

/// The parsers of YAML and JSON call themselves for each level, and so end the
/// program where a text has too many.
constexpr unsigned MaxNesting = 100;

// How many bytes of a file are read.
constexpr uint64_t MaxConfigurationSize = 1 << 20;
constexpr uint64_t MaxResponseFileSize = 16 << 20;
constexpr uint64_t MaxOverlaySize = 64 << 20;
constexpr uint64_t MaxBaselineSize = 256 << 20;
constexpr uint64_t MaxIndexSize = 256 << 20;
constexpr uint64_t MaxDatabaseSize = 1 << 30;

/// The first place where \p Text is nested more than MaxNesting levels deep, or
/// nothing. A text that is not of the notation \p As is looked at up to where
/// its parser gives up.
std::optional<llvm::SMDiagnostic> findTooDeep(llvm::MemoryBufferRef Text,
                                              Notation As);

/// What is wrong with a file of \p Size bytes where \p MaxSize are read.
std::string tooBig(uint64_t Size, uint64_t MaxSize);

/// Reads the file \p Path through \p FS into memory. Fails for what is no
/// regular file behind all links (a pipe may never end, and a device need not),
/// for more than \p MaxSize bytes, and for what is nested too deep. The error
/// is the reason alone, without the path.
llvm::Expected<std::unique_ptr<llvm::MemoryBuffer>>
readInputFile(llvm::StringRef Path, llvm::vfs::FileSystem &FS, Notation As,
              uint64_t MaxSize);

} // namespace async_tidy

#endif // ASYNC_TIDY_MODELS_INPUTFILE_H
