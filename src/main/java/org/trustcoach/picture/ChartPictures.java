package org.trustcoach.picture;

import java.awt.Font;
import java.io.IOException;
import java.text.FieldPosition;
import java.text.NumberFormat;
import java.text.ParsePosition;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.jfree.chart.ChartUtils;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.title.TextTitle;
import org.jfree.chart.ui.HorizontalAlignment;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.trustcoach.practice.Balance;
import org.trustcoach.rehearsal.log.Curve;
import org.trustcoach.rehearsal.log.Pictures;
import org.trustcoach.rehearsal.log.Weeks;

/** Draws with JFreeChart, without a screen. Where the machine has no letters to draw with, there is no picture. */
public final class ChartPictures implements Pictures {

    private static final Logger log = LoggerFactory.getLogger(ChartPictures.class);

    private static final int WIDTH = 1000;
    private static final int HEIGHT = 1180;
    private static final int QUOTE = 150;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);

    @Override
    public byte[] rehearsal(Curve curve) {
        return drawn(() -> chart(curve));
    }

    @Override
    public byte[] progress(Weeks weeks) {
        return drawn(() -> chart(weeks));
    }

    private static byte[] drawn(Supplier<JFreeChart> chart) {
        if (System.getProperty("java.awt.headless") == null) {
            System.setProperty("java.awt.headless", "true");
        }
        try {
            return ChartUtils.encodeAsPNG(chart.get().createBufferedImage(WIDTH, HEIGHT));
        } catch (IOException | RuntimeException | LinkageError | InternalError failure) {
            log.warn("A picture can't be drawn on this machine: {}", failure.toString());
            return new byte[0];
        }
    }

    private static JFreeChart chart(Weeks weeks) {
        List<Balance> averages = weeks.weeks().stream().map(Weeks.Week::average).toList();
        List<String> names =
                weeks.weeks().stream().map(week -> DAY.format(week.monday())).toList();
        JFreeChart chart = framed(averages, names);
        chart.addSubtitle(title("How practising goes", Font.BOLD, 38));
        TextTitle what = title("What a line does for trust, week by week", Font.PLAIN, 32);
        what.setPaint(Palette.FAINT);
        chart.addSubtitle(what);
        return chart;
    }

    private static JFreeChart framed(List<Balance> values, List<String> names) {
        JFreeChart chart =
                new JFreeChart(null, null, Panels.of(values, Panels.steps(values.size() - 1, new Steps(names))), false);
        chart.setBackgroundPaint(Palette.GROUND);
        chart.setPadding(new RectangleInsets(22, 6, 22, 6));
        chart.setTextAntiAlias(true);
        return chart;
    }

    private static JFreeChart chart(Curve curve) {
        List<String> names = new ArrayList<>(List.of("start"));
        for (int i = 1; i <= curve.turns().size(); i++) {
            names.add("line " + i);
        }
        JFreeChart chart = framed(curve.sums(), names);
        chart.addSubtitle(title(curve.persona() + ": " + curve.title(), Font.BOLD, 38));
        TextTitle result = title("Where that leaves you: " + Palette.name(curve.result()), Font.PLAIN, 32);
        result.setPaint(Palette.FAINT);
        chart.addSubtitle(result);
        if (!curve.best().isEmpty()) {
            TextTitle best = title("Best line: “" + shortened(curve.best()) + "”", Font.ITALIC, 31);
            best.setPosition(RectangleEdge.BOTTOM);
            best.setPadding(18, 24, 6, 24);
            chart.addSubtitle(best);
        }
        return chart;
    }

    private static TextTitle title(String text, int style, int size) {
        TextTitle title = new TextTitle(text, Palette.font(style, size));
        title.setPaint(Palette.INK);
        title.setHorizontalAlignment(HorizontalAlignment.LEFT);
        title.setTextAlignment(HorizontalAlignment.LEFT);
        title.setPadding(4, 24, 6, 24);
        title.setMaximumLinesToDisplay(4);
        return title;
    }

    private static String shortened(String words) {
        String line = words.strip().replaceAll("\\s+", " ");
        if (line.length() <= QUOTE) {
            return line;
        }
        int space = line.lastIndexOf(' ', QUOTE);
        return line.substring(0, space > 0 ? space : QUOTE) + "…";
    }

    /** Words in the place of whole numbers. */
    private static final class Steps extends NumberFormat {

        private static final long serialVersionUID = 1L;

        private final transient List<String> names;

        Steps(List<String> names) {
            this.names = names;
        }

        @Override
        public StringBuffer format(double number, StringBuffer to, FieldPosition at) {
            return format(Math.round(number), to, at);
        }

        @Override
        public StringBuffer format(long number, StringBuffer to, FieldPosition at) {
            return to.append(number >= 0 && number < names.size() ? names.get((int) number) : "");
        }

        @Override
        public Number parse(String text, ParsePosition at) {
            throw new UnsupportedOperationException("only written");
        }
    }
}
