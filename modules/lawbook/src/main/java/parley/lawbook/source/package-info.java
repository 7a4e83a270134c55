/**
 * How law files become the law book: read as trees that remember file and line, turned into measures, checked by numbered
 * rules, and kept in one compiled, hashed file. Entry point: {@link parley.lawbook.source.CompiledLaw}.
 */
@NullMarked
package parley.lawbook.source;

import org.jspecify.annotations.NullMarked;
