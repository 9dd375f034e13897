//===--- OrderedNames.h - What names say of the order of calls --*- C++ -*-===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_MODELS_ORDEREDNAMES_H
#define ASYNC_TIDY_MODELS_ORDEREDNAMES_H

#include "clang/AST/Decl.h"

namespace async_tidy {

// Where neither a body nor a model is at hand, the first word of a name that
// is a verb is all that tells whether the order of calls matters: "send" for
// `send_all`, `SendAll`, `async_send` and `trySend`.

/// Whether the name of \p Callee says that its calls are steps, each of which
/// builds on the ones before, whatever object it is called on.
bool soundsLikeStep(const clang::FunctionDecl &Callee);

/// Whether the name of \p Callee says that the order of calls matters, where
/// nothing else tells what they have in common.
bool soundsOrdered(const clang::FunctionDecl &Callee);

/// Whether \p Callee, called on one object again and again, sounds like the
/// next part of a stream: `send` and `read_line`, but not `send_shutdown`.
bool soundsLikeStream(const clang::FunctionDecl &Callee);

/// Whether the name of \p Callee says that it computes, and makes way for
/// others in between: `freeze_gently`. Several of them at once are done no
/// earlier.
bool soundsGentle(const clang::FunctionDecl &Callee);

/// Whether the name of \p Callee says that it waits for what runs already:
/// `done`, `join` and `wait_for_shutdown`.
bool soundsLikeWait(const clang::FunctionDecl &Callee);

} // namespace async_tidy

#endif // ASYNC_TIDY_MODELS_ORDEREDNAMES_H
