void helper1();
void helper2();
