//===--- PortableText.h - Any bytes as UTF-8 and back -----------*- C++ -*-===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_MODELS_PORTABLETEXT_H
#define ASYNC_TIDY_MODELS_PORTABLETEXT_H

#include "llvm/ADT/StringRef.h"
#include <string>

namespace async_tidy {

// Names of files and lines of code are bytes in no particular encoding, and
// JSON holds UTF-8 only.

/// \p Bytes as UTF-8. What is UTF-8 stays as it is, but for the control
/// character SUBSTITUTE, which marks what was escaped.
std::string toPortable(llvm::StringRef Bytes);

/// What toPortable() was given.
std::string fromPortable(llvm::StringRef Text);

} // namespace async_tidy

#endif // ASYNC_TIDY_MODELS_PORTABLETEXT_H
