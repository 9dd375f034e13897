// Mentions some rows of known.yaml: what a comment says, as other_task, paces
// or "await a word", is no mention.
known::task<int> mentioned() {
  known::wait_until();
  // CHECK-MESSAGES: 'wait_until' blocks
  // CHECK-NOTES: note: in this coroutine, await a common word
  known::wait_get();
  known::ignore = known::pacesNot();
  // CHECK-NOTES: note: in this coroutine, await 'known::sleep'
  // CHECK-NOTES: note: 'known::when_all' awaits them together
  // CHECK-NOTES: note: get
}
