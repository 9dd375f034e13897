//===--- Switches.h - Which condition is not what was written ----*- C++ -*-===//
//
// Part of async-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// Sources of the engines are compiled with a switch at each condition. The
/// environment variable ASYNC_TIDY_MUTANT has the number of the one that is
/// on. If ASYNC_TIDY_MUTANTS_REACHED names a file, the number of each switch
/// is appended to it that would have made a difference where it stands.
///
//===----------------------------------------------------------------------===//

#ifndef ASYNC_TIDY_TEST_MUTANTS_SWITCHES_H
#define ASYNC_TIDY_TEST_MUTANTS_SWITCHES_H

namespace mutants {

/// Whether the condition with this number is to be negated.
bool flips(unsigned Number);

/// Whether the operand with this number does not count.
bool drops(unsigned Number);

/// The value of an operand that counts; one that is not \p Neutral decides.
bool keeps(unsigned Number, bool Neutral, bool Value);

} // namespace mutants

#endif
