package parley.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import parley.lawbook.Document;
import parley.lawbook.Documents;
import parley.measure.Citation;
import parley.outlook.Outlook.CitedMeasure;

/** The acts that measures rest on, numbered in the order in which the page first names them. */
final class Footnotes {

    private final Map<String, Note> notes = new LinkedHashMap<>();
    private final Map<String, Set<Integer>> numbers = new LinkedHashMap<>();
    private final Documents documents;

    /** One act, or one assumption of a scenario: its places that are cited, and the measures that cite it. */
    private record Note(int number, List<Citation> places, List<CitedMeasure> measures) {}

    Footnotes(List<CitedMeasure> measures, Documents documents) {
        this.documents = documents;
        for (CitedMeasure measure : measures) {
            Set<Integer> of = numbers.computeIfAbsent(measure.measure(), _ -> new TreeSet<>());
            for (Citation citation : new LinkedHashSet<>(measure.citations())) {
                String key = citation.isAssumption() ? "assumed: " + citation.place() : citation.document();
                Note note = notes.computeIfAbsent(
                        key, _ -> new Note(notes.size() + 1, new ArrayList<>(), new ArrayList<>()));
                of.add(note.number);
                if (!note.places.contains(citation)) {
                    note.places.add(citation);
                }
                if (!note.measures.contains(measure)) {
                    note.measures.add(measure);
                }
            }
        }
    }

    int size() {
        return notes.size();
    }

    /** The anchor of a measure, to which its footnotes lead back. */
    static String anchor(String measure) {
        return "m-" + Html.id(measure);
    }

    /** The numbers of a measure's acts, each leading to its footnote. */
    void references(Html html, CitedMeasure measure) {
        Set<Integer> of = numbers.getOrDefault(measure.measure(), Set.of());
        if (of.isEmpty()) {
            return;
        }
        html.open("sup");
        boolean first = true;
        for (int number : of) {
            html.text(first ? "" : " ");
            first = false;
            html.element(
                    "a",
                    Integer.toString(number),
                    "href",
                    "#n-" + number,
                    "role",
                    "doc-noteref",
                    "aria-label",
                    "source " + number);
        }
        html.close("sup");
    }

    void write(Html html) {
        html.open("ol", "class", "notes");
        for (Note note : notes.values()) {
            html.open("li", "id", "n-" + note.number, "role", "doc-endnote");
            Citation first = note.places.getFirst();
            if (first.isAssumption()) {
                html.open("p").element("b", "Assumed by a scenario, no act: ");
                html.text(first.place() + ".").close("p");
            } else {
                act(html, first.document());
                places(html, note.places);
            }
            back(html, note.measures);
            html.close("li");
        }
        html.close("ol");
    }

    private void act(Html html, String id) {
        Document document = documents.find(id).orElse(null);
        html.open("p");
        if (document == null) {
            html.element("b", id);
        } else {
            html.element("b", document.number()).text(" ");
            html.element("cite", document.title());
            html.text(". " + document.publisher() + (document.published().isEmpty() ? "" : ", " + document.published())
                    + ". ");
            String address = document.address();
            if (address != null && address.matches("https?://.*")) {
                html.element("a", address, "href", address, "rel", "noreferrer", "class", "address");
            }
        }
        html.close("p");
    }

    private static void places(Html html, List<Citation> places) {
        html.open("ul", "class", "places");
        for (Citation place : places) {
            html.open("li").text(place.place().isEmpty() ? "the act as a whole" : place.place());
            html.text(" ")
                    .element("span", place.read() ? "read" : "not read", "class", place.read() ? "read" : "unread");
            if (place.unverified() != null) {
                html.text(" ").element("span", "unverified: " + place.unverified(), "class", "unread");
            }
            html.close("li");
        }
        html.close("ul");
    }

    private static void back(Html html, List<CitedMeasure> measures) {
        html.open("p", "class", "back").text("Cited for ");
        boolean first = true;
        for (CitedMeasure measure : measures) {
            html.text(first ? "" : "; ");
            first = false;
            html.element("a", measure.title(), "href", "#" + anchor(measure.measure()), "role", "doc-backlink");
        }
        html.text(".").close("p");
    }
}
