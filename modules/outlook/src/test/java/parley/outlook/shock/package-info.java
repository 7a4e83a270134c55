@NullMarked
package parley.outlook.shock;

import org.jspecify.annotations.NullMarked;
