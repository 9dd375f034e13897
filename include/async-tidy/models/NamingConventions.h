//===--- NamingConventions.h - What the words of names say ------*- C++ -*-===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Where neither a body nor a model is at hand, the words of a name are all that
// tells what it is for: "send" of `send_all`, `SendAll`, `async_send` and
// `trySend`. Which words mean what is data: the conventions of the models.
//
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_MODELS_NAMINGCONVENTIONS_H
#define ASYNC_TIDY_MODELS_NAMINGCONVENTIONS_H

#include "async-tidy/models/ModelIndex.h"
#include "clang/AST/DeclCXX.h"

namespace async_tidy {

/// Whether the first word of the name of \p Callee, from its verb on, has the
/// meaning \p Meaning: Convention::Step, LooksUp, Sleeps, Waits, Starts or
/// Logs.
bool beginsWith(Convention Meaning, const clang::FunctionDecl &Callee,
                const ModelIndex &Models);

/// Whether a word of the name of \p Callee has the meaning \p Meaning:
/// Convention::Acquires, Releases, Ends, Bridges or Throws.
bool hasWord(Convention Meaning, const clang::FunctionDecl &Callee,
             const ModelIndex &Models);

/// Whether the last word of the name of \p Declaration, a function, a variable
/// or a class, has the meaning \p Meaning: Convention::Paces, Guard, Place,
/// Amount or Logs.
bool endsWith(Convention Meaning, const clang::NamedDecl &Declaration,
              const ModelIndex &Models);

/// Whether \p Callee is called by a name that means \p Meaning.
bool isNamed(Convention Meaning, const clang::FunctionDecl &Callee,
             const ModelIndex &Models);

/// Whether \p Class, or a base of it, has a member whose name has the meaning
/// \p Meaning: Convention::Future or Concurrent.
bool hasMember(Convention Meaning, const clang::CXXRecordDecl &Class,
               const ModelIndex &Models);

/// Whether the name of \p Callee says that the order of calls matters, where
/// nothing else tells what they have in common: it is ordered, or a step.
bool soundsOrdered(const clang::FunctionDecl &Callee, const ModelIndex &Models);

/// Whether \p Callee, called on one object again and again, sounds like the
/// next part of a stream: `send` and `read_line`, but not `send_shutdown`.
bool soundsLikeStream(const clang::FunctionDecl &Callee,
                      const ModelIndex &Models);

} // namespace async_tidy

#endif // ASYNC_TIDY_MODELS_NAMINGCONVENTIONS_H
