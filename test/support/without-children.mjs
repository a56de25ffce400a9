/** Coverage of a test's own process only: a program that it starts is a bundle of `dist/`, which says nothing about sources. */
delete process.env.NODE_V8_COVERAGE;
