/** What a glob of `files` may be, as a regular expression: a path below the project's folder, nothing outside of it. */
export const FILES_PATTERN = '^(?!/)(?!(?:.*/)?\\.\\.(?:/|$))[^\\s\\\\]+$';
