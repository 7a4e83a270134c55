/** The house rules that a build of modules cannot refuse by itself, each a test that reads as a sentence; and a page that needs two doors. */
@NullMarked
package parley.architecture;

import org.jspecify.annotations.NullMarked;
