package parley.evidence.grammar;

/** What rates are rates of, in words. */
final class Subjects {

    private Subjects() {}

    static String ofRate(String key) {
        boolean china = key.startsWith("cn.");
        String whose = china ? "Chinese duty on US goods" : "US duty on Chinese goods";
        String last = key.substring(key.lastIndexOf('.') + 1);
        if (key.contains(".threat.")) {
            return whose + ", threatened";
        }
        if (key.contains(".snapback.")) {
            return whose + ", if the truce lapses";
        }
        if (last.equals("change")) {
            return whose + ", change";
        }
        if (last.equals("level")) {
            return whose;
        }
        String[] parts = key.split("\\.", -1);
        return whose + ", " + parts[2];
    }
}
