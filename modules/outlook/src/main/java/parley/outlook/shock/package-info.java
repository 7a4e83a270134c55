/**
 * From law to shock: what books owe under outcomes of the talks, averaged by sector of social accounts, as changes of tariffs.
 * Entry point: {@link parley.outlook.shock.TariffShockRun}.
 */
@NullMarked
package parley.outlook.shock;

import org.jspecify.annotations.NullMarked;
