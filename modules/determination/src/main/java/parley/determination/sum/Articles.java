package parley.determination.sum;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import parley.lawbook.GoodsClass;
import parley.lawbook.GoodsClasses;
import parley.lawbook.LawBook;
import parley.lawbook.Schedule;
import parley.measure.Levy;

/** The numbers of a schedule, those that the law treats alike taken together. */
final class Articles {

    /** A number that stands for so many. */
    record Article(String code, int lines) {}

    /** What makes numbers alike: that the same lists hold them, and their base rate where it counts. */
    private record Kind(GoodsClass goods, String base) {}

    private final GoodsClasses classes;
    private final boolean columnOne;
    private final Map<Schedule, List<Article>> known = new HashMap<>();

    Articles(LawBook book, boolean columnOne) {
        this.classes = new GoodsClasses(book.tables().goods());
        this.columnOne = columnOne;
    }

    /** Numbers of chapters 1 to 97, the article of most numbers first. */
    List<Article> of(Schedule schedule) {
        return known.computeIfAbsent(schedule, this::gather);
    }

    private List<Article> gather(Schedule schedule) {
        Map<Kind, Integer> places = new HashMap<>();
        List<String> codes = new ArrayList<>();
        List<Integer> lines = new ArrayList<>();
        for (int i = 0; i < schedule.size(); i++) {
            String code = schedule.code(i);
            if (code.compareTo("98") >= 0) {
                continue;
            }
            String base = columnOne ? schedule.rate(i, Levy.Column.GENERAL).toString() : "";
            Integer place = places.putIfAbsent(new Kind(classes.of(code), base), codes.size());
            if (place == null) {
                codes.add(code);
                lines.add(1);
            } else {
                lines.set(place, lines.get(place) + 1);
            }
        }
        List<Article> articles = new ArrayList<>();
        for (int i = 0; i < codes.size(); i++) {
            articles.add(new Article(codes.get(i), lines.get(i)));
        }
        articles.sort(Comparator.comparingInt(Article::lines).reversed().thenComparing(Article::code));
        return List.copyOf(articles);
    }

    /** Those that stand for so many numbers at least. */
    static List<Article> atLeast(List<Article> articles, int lines) {
        return articles.stream().filter(article -> article.lines() >= lines).toList();
    }
}
