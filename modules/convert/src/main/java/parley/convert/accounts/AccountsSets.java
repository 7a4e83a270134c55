package parley.convert.accounts;

import java.nio.file.Path;
import java.util.List;
import java.util.SequencedMap;
import parley.convert.table.ConversionException;
import parley.convert.table.CsvTable;
import parley.convert.table.InputFolder;

/** The sets of accounts that the converter knows, by name. */
public final class AccountsSets {

    public static final List<String> NAMES = List.of("cp2015", "cp2015-deficits", "wiod2014", "jmwz2017", "world2023");

    private AccountsSets() {}

    /**
     * The tables of one set, by file name.
     *
     * @param input the publishers' files
     * @param tree our tree, for the list of sectors
     */
    public static SequencedMap<String, CsvTable> tables(String name, InputFolder input, Path tree) {
        return set(name, input, tree).tables();
    }

    private static AccountsSet set(String name, InputFolder input, Path tree) {
        return switch (name) {
            case "cp2015" -> Cp2015.read(input, false);
            case "cp2015-deficits" -> Cp2015.read(input, true);
            case "wiod2014" -> Wiod2014.read(input, wiodSectors(tree));
            case "jmwz2017" -> Jmwz2017.read(input);
            case "world2023" -> Maga2025.read(input);
            default -> throw new ConversionException("there is no set \"" + name + "\". Maybe one of " + NAMES + ".");
        };
    }

    private static List<List<String>> wiodSectors(Path tree) {
        return new InputFolder(tree.resolve("reference/concordances"))
                .rows("wiod-2016-sectors.csv").stream()
                        .map(row -> List.of(row.get("code"), row.get("name")))
                        .toList();
    }
}
