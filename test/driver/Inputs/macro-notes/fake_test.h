#define EXPECT_INNER(x, text) if (!(x)) fail(text)
#define EXPECT_TRUE(x) EXPECT_INNER(static_cast<bool>(x), #x)
void fail(const char *);
