package parley.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import parley.bench.Child.Usage;

/**
 * How time and memory grow with a book: ours to figures and to the wide file, eight outcomes, a process for each.
 *
 * <p>{@code java … parley.bench.GrowthRun FOLDER chart.svg 10000 100000 1000000}; the figures stay in {@code growth.csv} of the
 * folder.
 */
public final class GrowthRun {

    private record Point(String job, long lines, Usage usage) {}

    private GrowthRun() {}

    public static void main(String[] args) throws IOException {
        Programs programs = new Programs(Path.of(args[0]).toAbsolutePath());
        programs.warm();
        List<Point> points = new ArrayList<>();
        for (String size : List.of(args).subList(2, args.length)) {
            long lines = Long.parseLong(size);
            Path book = programs.book(lines);
            Path wide = programs.folder().resolve("wide.csv");
            points.add(new Point("figures", lines, Child.run(programs.figures(book), programs.output("figures"))));
            points.add(new Point("wide file", lines, Child.run(programs.wide(book, wide), programs.output("wide"))));
            Files.delete(wide);
            System.out.println(rows(points.subList(points.size() - 2, points.size())));
        }
        Files.writeString(
                programs.folder().resolve("growth.csv"), "job,lines,elapsed_s,processor_s,peak_mib\n" + rows(points));
        Files.writeString(Path.of(args[1]), chart(points));
    }

    private static String rows(List<Point> points) {
        StringBuilder rows = new StringBuilder();
        for (Point point : points) {
            Usage usage = point.usage;
            rows.append(String.format(
                    Locale.ROOT,
                    "%s,%d,%.2f,%.2f,%d%n",
                    point.job,
                    point.lines,
                    usage.elapsed(),
                    usage.processor(),
                    usage.peak()));
        }
        return rows.toString();
    }

    private static String chart(List<Point> points) {
        LogChart time = new LogChart("Seconds", "lines");
        LogChart memory = new LogChart("Peak memory, MiB", "lines");
        List<String> jobs = List.of("figures", "wide file");
        for (int i = 0; i < jobs.size(); i++) {
            String job = jobs.get(i);
            List<Point> its = points.stream().filter(p -> p.job.equals(job)).toList();
            time.add(job + ", elapsed", 2 * i, series(its, Usage::elapsed));
            time.add(job + ", processor", 2 * i + 1, series(its, Usage::processor));
            memory.add(job, 2 * i, series(its, Usage::peak));
        }
        return LogChart.svg("A book rated under eight outcomes, by its number of lines", List.of(time, memory));
    }

    private static List<double[]> series(List<Point> points, ToDoubleFunction<Usage> figure) {
        return points.stream()
                .map(p -> new double[] {p.lines, figure.applyAsDouble(p.usage)})
                .toList();
    }
}
