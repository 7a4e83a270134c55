/**
 * The average statutory rate of a book from stretch of law to stretch of law, what each step is made of and which acts caused
 * it. Entry point: {@link parley.book.path.PathRun}.
 */
@NullMarked
package parley.book.path;

import org.jspecify.annotations.NullMarked;
