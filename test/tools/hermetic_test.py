"""The format of our tests: lit's, and no test knows what another one cached."""

import os
import shutil

import lit.formats
import lit.TestRunner


class HermeticTest(lit.formats.ShTest):
    def execute(self, test, lit_config):
        _, base = lit.TestRunner.getTempPaths(test)
        cache = base + ".cache-home"
        shutil.rmtree(cache, ignore_errors=True)
        test.config.environment = {**test.config.environment, "XDG_CACHE_HOME": cache}
        return super().execute(test, lit_config)
